import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DeskError } from '#contract/error.ts'
import { migrations } from '../migrations/migrations.ts'
import { deskFailure, hasNoRoom, isForReadingAlone, isFull } from './sqlite-failure.ts'

/** "TBDK": marks the SQLite files that are desks. */
export const applicationId = 0x5442444b

/** How long a write waits for another process that is writing, in milliseconds. */
const patience = 4000

/**
 * Opens a desk's file, or makes it where it is absent and `create` is set. Older desks are brought to the present
 * version in one transaction. What lies where nothing can be written is opened for looking at. Throws DeskError:
 * file-not-found, desk-not-ours, desk-newer, desk-damaged, desk-locked, disk-full, disk-full-for-older, disk-write.
 */
export function openDeskFile(path: string, { create }: { readonly create: boolean }): Database.Database {
  const file = basename(path)
  const exists = existsSync(path)
  if (!exists && !create) throw new DeskError('file-not-found', { file })
  if (exists) refuseForeign(path, file)
  let db: Database.Database | undefined
  try {
    if (!exists) mkdirSync(dirname(path), { recursive: true })
    try {
      db = new Database(path, { timeout: patience })
      prepareFile(db, file, exists)
    } catch (thrown) {
      if (!exists) throw thrown
      db?.close()
      if (hasNoRoom(thrown)) {
        // What connections share beside the file needs room on the disk. Alone it does without, so that a desk can be
        // read on a full one.
        db = new Database(path, { timeout: patience })
        db.pragma('locking_mode = EXCLUSIVE')
        prepareFile(db, file, exists)
      } else if (isForReadingAlone(thrown) && isWhole(path)) db = inMemory(path, file)
      else throw thrown
    }
    db.pragma('foreign_keys = ON')
    return db
  } catch (thrown) {
    db?.close()
    // What could not be made whole is not left behind: it would be no desk.
    if (!exists) removeDesk(path)
    throw deskFailure(thrown, file)
  }
}

/** Is all that was stored in the file itself, and nothing in the journal beside it? */
function isWhole(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
}

/** A desk as it lies in its file, in memory, where nothing can be written to it. */
function inMemory(path: string, file: string): Database.Database {
  const bytes = readFileSync(path)
  // SQLite's file format, §1.3: both versions 1, since a journal has no place in memory.
  bytes.fill(1, 18, 20)
  const db = new Database(bytes)
  try {
    prepareFile(db, file, true)
    db.pragma('query_only = ON')
    return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

const PARTS = ['-wal', '-shm', '']

/** A desk's file with what its connections keep beside it, as far as that is there. */
export function removeDesk(path: string): void {
  for (const part of PARTS) if (existsSync(path + part)) rmSync(path + part)
}

/** Gives a desk that nobody has open another path, where nothing is. */
export function moveDesk(path: string, place: string): void {
  for (const part of PARTS) if (existsSync(path + part)) renameSync(path + part, place + part)
}

/** A second connection to a desk that is open, for reading what is committed while the first one writes. */
export function openToRead(path: string): Database.Database {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: patience })
    db.pragma('cache_size = -65536')
    db.pragma('temp_store = MEMORY')
    return db
  } catch (thrown) {
    throw deskFailure(thrown, basename(path))
  }
}

function prepareFile(db: Database.Database, file: string, exists: boolean): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > migrations.length) {
    throw new DeskError('desk-newer', { file }, { version, known: migrations.length })
  }
  db.pragma('journal_mode = WAL')
  // better-sqlite3 is built with NORMAL for WAL, which may lose the last commits at a power cut.
  db.pragma('synchronous = FULL')
  db.pragma('cache_size = -65536')
  db.pragma('temp_store = MEMORY')
  if (exists) refuseDamaged(db, file)
  if (version === migrations.length) return
  try {
    bringUpToDate(db)
  } catch (thrown) {
    throw exists && isFull(thrown) ? new DeskError('disk-full-for-older', { file }, {}, { cause: thrown }) : thrown
  }
  // Whose file it is stands in its first page: a crash must not leave that in the journal alone.
  db.pragma('wal_checkpoint(TRUNCATE)')
}

function bringUpToDate(db: Database.Database): void {
  db.transaction(() => {
    // Another process may have brought it up to date while this one waited for the lock.
    const present = Number(db.pragma('user_version', { simple: true }))
    for (const migration of migrations.slice(present)) db.exec(migration)
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}

/** The first hundred bytes say whose file it is, without touching it (SQLite's file format, §1.3). */
function refuseForeign(path: string, file: string): void {
  if (!statSync(path).isFile()) throw new DeskError('desk-not-ours', { file })
  const header = Buffer.alloc(100)
  const descriptor = openSync(path, 'r')
  const length = readSync(descriptor, header, 0, 100, 0)
  closeSync(descriptor)
  const isSqlite = length === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) throw new DeskError('desk-not-ours', { file })
}

/** Pages beyond which a whole check would keep the user waiting; larger files are checked where they are read. */
const pagesCheckedWhole = 5000

function refuseDamaged(db: Database.Database, file: string): void {
  const pages = Number(db.pragma('page_count', { simple: true }))
  if (pages > pagesCheckedWhole) return
  const verdict = db.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new DeskError('desk-damaged', { file })
}
