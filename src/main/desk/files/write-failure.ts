import { DeskError } from '#contract/error.ts'

/**
 * What the system's refusal to write a file means for a person: a DeskError, disk-full or disk-write, with the refusal
 * as its cause. Whatever else is thrown is given back as it is.
 */
export function writeFailure(thrown: unknown, file: string): unknown {
  if (!isOfSystem(thrown)) return thrown
  return new DeskError(isDiskFull(thrown) ? 'disk-full' : 'disk-write', { file }, {}, { cause: thrown })
}

/** No room on the disk, or none left of what a person may have of it. */
export function isDiskFull(thrown: unknown): boolean {
  return isOfSystem(thrown) && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT')
}

/** Errors of Node's own have a code too, but name no call of the system. */
function isOfSystem(thrown: unknown): thrown is Error & { readonly code: unknown } {
  return thrown instanceof Error && 'code' in thrown && 'syscall' in thrown
}
