import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DeskError } from '#contract/error.ts'
import type { Session } from '../session/session.ts'
import { removeDesk } from '../store/file/desk-file.ts'
import { deskFile, deskName, freeDeskFile } from './desk-name.ts'
import { writeFailure } from './write-failure.ts'

/**
 * Opens a desk that came as an upload. Its file goes away with the host, so it is first put among the user's desks,
 * under its own name or the next free one; what turns out to be no desk is not left there. One whose changes a desk
 * there holds already is that desk, which may have gone on since: a copy beside it would have two that are worked in.
 */
export function openBroughtDesk(
  session: Session,
  path: string,
  name: string
): { readonly as: 'copy' | 'known'; readonly place: string } {
  const known = knownDesk(session, path, name)
  if (known !== null) {
    session.openDesk(known, { create: false })
    return { as: 'known', place: known }
  }
  const place = freeDeskFile(session.options.desks, deskName(name))
  try {
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(path, place)
    session.openDesk(place, { create: false })
    return { as: 'copy', place }
  } catch (thrown) {
    removeDesk(place)
    throw failure(thrown, name)
  }
}

/** The user's desk that holds every change of this one; null: none does. */
function knownDesk({ options, recent }: Session, path: string, name: string): string | null {
  const brought = changesIn(path)
  if (brought.length === 0) return null
  const places = [deskFile(options.desks, deskName(name)), ...recent.list().map((desk) => desk.path)]
  const holdsAll = (place: string): boolean => {
    const changes = new Set(changesIn(place))
    return brought.every((change) => changes.has(change))
  }
  return places.find((place) => place !== path && existsSync(place) && holdsAll(place)) ?? null
}

/** Each by its number, time and kind; none where the file cannot be read: opening it then says why. */
function changesIn(path: string): string[] {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    return db.prepare<[], string>(`SELECT id || ' ' || at || ' ' || kind FROM change ORDER BY id`).pluck().all()
  } catch (thrown) {
    if (thrown instanceof Database.SqliteError) return []
    throw thrown
  } finally {
    db?.close()
  }
}

/** Speaks of the file by the name that the user knows. */
function failure(thrown: unknown, name: string): unknown {
  if (thrown instanceof DeskError) return new DeskError(thrown.data.code, { file: name }, thrown.data.params)
  return writeFailure(thrown, name)
}
