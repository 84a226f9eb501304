import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { DeskError } from '#contract/error.ts'

/** What has a desk open for people to work in. */
export type DeskProgram = 'window' | 'page'

/** How long a desk that another window or page is about to close is waited for, in milliseconds. */
const patience = 1500

/**
 * A desk is worked in from one window or page at a time, so that no undo takes back what is done in another. The hold
 * is a lock of the system on a small file beside the desk: it goes with the process that has it, however that ends, and
 * never has to be broken. Commands of the terminal need none: each writes one change, and the window follows.
 */
export class DeskHold {
  readonly #path: string
  readonly #db: Database.Database

  private constructor(path: string, db: Database.Database) {
    this.#path = path
    this.#db = db
  }

  /**
   * null: no file can be made beside the desk, on a full disk say, where SQLite itself lets nobody else in. Throws
   * desk-in-window or desk-in-page, which say where the desk is open.
   */
  static take(desk: string, program: DeskProgram): DeskHold | null {
    const path = realpathSync(desk)
    for (;;) {
      const db = new Database(holdFile(path), { timeout: patience })
      try {
        const token = lockAs(db, path, program)
        if (isThere(path, token)) return new DeskHold(path, db)
        // Whoever had it took the file away with it: what is locked now nobody else would find.
        db.close()
      } catch (thrown) {
        db.close()
        if (thrown instanceof Database.SqliteError) return null
        throw thrown
      }
    }
  }

  /** Is the desk at that path the one that is held? */
  isOf(desk: string): boolean {
    return existsSync(desk) && realpathSync(desk) === this.#path
  }

  release(): void {
    // Windows takes no file away that is open; elsewhere it goes while nobody else can have it.
    if (process.platform === 'win32') this.#db.close()
    takeAway(holdFile(this.#path))
    if (this.#db.open) this.#db.close()
  }
}

/** Throws desk-in-window or desk-in-page where the desk is open in one of them. */
export function expectNotHeld(desk: string): void {
  if (existsSync(desk)) DeskHold.take(desk, 'page')?.release()
}

function holdFile(path: string): string {
  return `${path}-open`
}

/** Who waits for the file keeps it, and takes it away in the end. */
function takeAway(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch (error) {
    const isInUse = error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM')
    if (!isInUse) throw error
  }
}

/** Gives what is written in the file by this hold alone. */
function lockAs(db: Database.Database, path: string, program: DeskProgram): string {
  db.pragma('journal_mode = MEMORY')
  lock(db, path)
  const token = randomUUID()
  db.exec(`CREATE TABLE IF NOT EXISTS holder (token TEXT, program TEXT, computer TEXT, process INTEGER) STRICT`)
  db.exec(`DELETE FROM holder`)
  db.prepare(`INSERT INTO holder (token, program, computer, process) VALUES (?, ?, ?, ?)`).run(
    ...[token, program, hostname(), process.pid]
  )
  db.exec('COMMIT')
  // From here on others can read who has it, and only that.
  lock(db, path)
  return token
}

function lock(db: Database.Database, path: string): void {
  try {
    db.exec('BEGIN IMMEDIATE')
  } catch (thrown) {
    if (!(thrown instanceof Database.SqliteError) || !thrown.code.startsWith('SQLITE_BUSY')) throw thrown
    const holder = holderIn(db)
    if (holder === null) throw new DeskError('desk-locked', { file: basename(path) })
    const { program, computer, process: id } = holder
    const code = program === 'window' ? 'desk-in-window' : 'desk-in-page'
    throw new DeskError(code, { file: basename(path) }, { computer, process: id })
  }
}

function isThere(path: string, token: string): boolean {
  if (!existsSync(holdFile(path))) return false
  const db = new Database(holdFile(path), { readonly: true })
  try {
    return holderIn(db)?.token === token
  } finally {
    db.close()
  }
}

interface Holder {
  readonly token: string
  readonly program: DeskProgram
  readonly computer: string
  readonly process: number
}

/** Who wrote last; null: somebody is about to. */
function holderIn(db: Database.Database): Holder | null {
  const isMade = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'holder'`).get() !== undefined
  const holder = isMade ? db.prepare(`SELECT token, program, computer, process FROM holder`).get() : undefined
  return (holder as Holder | undefined) ?? null
}
