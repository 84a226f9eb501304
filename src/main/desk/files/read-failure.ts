import { DeskError, type DeskErrorCode } from '#contract/error.ts'

/** What the system's refusal to read a file means for a person, with the refusal as its cause. */
export function readFailure(cause: unknown, file: string): DeskError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return new DeskError(whyUnreadable(code), { file }, {}, { cause })
}

/** The refusal of a file of `size` bytes where `limit` are the most. */
export function fileTooLarge(file: string, size: number, limit: number): DeskError {
  return new DeskError(
    'file-too-large',
    { file },
    { megabytes: Math.round(size / 1e6), limit: Math.round(limit / 1e6) }
  )
}

function whyUnreadable(code: unknown): DeskErrorCode {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'file-not-found'
    // Windows says EBUSY or EPERM for a sharing violation: another program holds the file.
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return 'file-locked'
    default:
      return 'file-unreadable'
  }
}
