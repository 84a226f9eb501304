import Database from 'better-sqlite3'
import { DeskError, type DeskErrorCode } from '#contract/error.ts'
import { writeFailure } from '../../files/write-failure.ts'

/** What the refusals of SQLite and the file system mean for a person. Others are bugs and stay as they are. */
export function deskFailure(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Database.SqliteError)) return writeFailure(thrown, file)
  const code = codeOf(thrown.code)
  return code === null ? thrown : new DeskError(code, { file }, {}, { cause: thrown })
}

/** There was no room for what the connections of a desk share in a file beside it. */
export function hasNoRoom(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_IOERR_SHM')
}

/** No room on the disk for what was to be written. */
export function isFull(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && codeOf(thrown.code) === 'disk-full'
}

/** The file, or the folder that it lies in, is for reading alone. */
export function isForReadingAlone(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && /^SQLITE_(?:READONLY|CANTOPEN)/.test(thrown.code)
}

function codeOf(sqlite: string): DeskErrorCode | null {
  if (sqlite.startsWith('SQLITE_BUSY') || sqlite.startsWith('SQLITE_LOCKED')) return 'desk-locked'
  if (sqlite === 'SQLITE_FULL') return 'disk-full'
  if (sqlite.startsWith('SQLITE_CORRUPT')) return 'desk-damaged'
  if (sqlite === 'SQLITE_NOTADB') return 'desk-not-ours'
  if (sqlite.startsWith('SQLITE_CANTOPEN')) return 'file-not-found'
  if (sqlite.startsWith('SQLITE_READONLY')) return 'desk-read-only'
  if (sqlite.startsWith('SQLITE_IOERR')) return 'disk-write'
  return null
}
