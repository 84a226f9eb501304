import Database from 'better-sqlite3'
import { DeskError, type DeskErrorCode } from '#contract/error.ts'

/** What the refusals of SQLite and the file system mean for a person. Others are bugs and stay as they are. */
export function deskFailure(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown)) return thrown
  const name = String(thrown.code)
  const code = thrown instanceof Database.SqliteError ? codeOf(name) : fileCodeOf(name)
  if (code === null) return thrown
  return new DeskError(code, { file }, {}, { cause: thrown })
}

/** There was no room for what the connections of a desk share in a file beside it. */
export function hasNoRoom(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_IOERR_SHM')
}

function codeOf(sqlite: string): DeskErrorCode | null {
  if (sqlite.startsWith('SQLITE_BUSY') || sqlite.startsWith('SQLITE_LOCKED')) return 'desk-locked'
  if (sqlite === 'SQLITE_FULL') return 'disk-full'
  if (sqlite.startsWith('SQLITE_CORRUPT')) return 'desk-damaged'
  if (sqlite === 'SQLITE_NOTADB') return 'desk-not-ours'
  if (sqlite.startsWith('SQLITE_CANTOPEN')) return 'file-not-found'
  if (sqlite.startsWith('SQLITE_IOERR') || sqlite.startsWith('SQLITE_READONLY')) return 'disk-write'
  return null
}

function fileCodeOf(system: string): DeskErrorCode | null {
  if (system === 'ENOSPC' || system === 'EDQUOT') return 'disk-full'
  return ['EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOTDIR', 'EISDIR'].includes(system) ? 'disk-write' : null
}
