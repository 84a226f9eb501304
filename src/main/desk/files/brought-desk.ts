import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { Session } from '../session/session.ts'
import { removeDesk } from '../store/file/desk-file.ts'
import { deskName, freeDeskFile } from './desk-name.ts'
import { writeFailure } from './write-failure.ts'

/**
 * Opens a desk that came as an upload. Its file goes away with the host, so it is first put among the user's desks,
 * under its own name or the next free one; what turns out to be no desk is not left there.
 */
export function openBroughtDesk(session: Session, path: string, name: string): void {
  const place = freeDeskFile(session.options.desks, deskName(name))
  try {
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(path, place)
    session.openDesk(place, { create: false })
  } catch (thrown) {
    removeDesk(place)
    throw failure(thrown, name)
  }
}

/** Speaks of the file by the name that the user knows. */
function failure(thrown: unknown, name: string): unknown {
  if (thrown instanceof DeskError) return new DeskError(thrown.data.code, { file: name }, thrown.data.params)
  return writeFailure(thrown, name)
}
