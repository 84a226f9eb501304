import { basename } from 'node:path'
import type Database from 'better-sqlite3'
import { DeskError } from '#contract/error.ts'
import { Interned } from './claims/interned.ts'
import { openDeskFile, openToRead } from './file/desk-file.ts'
import { deskFailure } from './file/sqlite-failure.ts'

/** The present: every change counts. */
export const now = Number.MAX_SAFE_INTEGER

/**
 * An open desk file: its connection, its prepared statements, and what is remembered of it between writes. Whoever
 * reads figures, editions or tallies from it reads them as known after change `upTo`: `now`, or an earlier one for
 * what `asKnownAfter` gives.
 */
export class Store {
  readonly path: string
  readonly db: Database.Database
  readonly regions: Interned
  readonly indicators: Interned
  readonly units: Interned
  readonly upTo: number
  /** The store that writes: this one, unless it looks back. */
  readonly present: Store
  readonly #statements = new Map<string, Database.Statement>()
  readonly #remembered = new Map<string, unknown>()
  readonly #past = new Map<number, Store>()
  #dataVersion: unknown
  /** As it was when another connection was last seen to have written. */
  #lastWritten = ''

  constructor(
    path: string,
    options:
      | { readonly create: boolean }
      | { readonly readsOnly: true }
      | { readonly present: Store; readonly upTo: number }
  ) {
    this.path = path
    if ('present' in options) {
      const { present, upTo } = options
      this.present = present
      this.upTo = upTo
      this.db = present.db
      this.regions = present.regions
      this.indicators = present.indicators
      this.units = present.units
    } else {
      this.present = this
      this.upTo = now
      this.db = 'readsOnly' in options ? openToRead(path) : openDeskFile(path, options)
      this.regions = new Interned(this.db, 'region', 'code')
      this.indicators = new Interned(this.db, 'indicator', 'id')
      this.units = new Interned(this.db, 'unit', 'text')
    }
    this.#dataVersion = this.db.pragma('data_version', { simple: true })
  }

  /** Opened on a full disk: no other connection reaches the file, see openDeskFile. */
  get isAlone(): boolean {
    return this.db.pragma('locking_mode', { simple: true }) === 'exclusive'
  }

  /**
   * The same desk as it was known after a change, for reading only: figures, indicators, regions, targets and counts
   * as they stood then, those of changes undone later too.
   */
  asKnownAfter(change: number): Store {
    const { present } = this
    let past = present.#past.get(change)
    if (past === undefined) {
      // What was known then never changes; only so many are kept because each remembers a catalogue.
      const [oldest] = present.#past.keys()
      if (oldest !== undefined && present.#past.size >= pastsKept) present.#past.delete(oldest)
      past = new Store(this.path, { present, upTo: change })
      present.#past.set(change, past)
    }
    return past
  }

  /** The statement, prepared once. */
  sql(text: string): Database.Statement {
    if (this.present !== this) return this.present.sql(text)
    let statement = this.#statements.get(text)
    if (statement === undefined) {
      statement = this.db.prepare(text)
      this.#statements.set(text, statement)
    }
    return statement
  }

  /** A value that is computed once and again after every write. */
  remember<Value>(name: string, compute: () => Value): Value {
    if (!this.#remembered.has(name)) this.#remembered.set(name, compute())
    return this.#remembered.get(name) as Value
  }

  /** Within a write that undoes or redoes: which changes stand is to be worked out anew. */
  forgetFallen(): void {
    this.#remembered.clear()
  }

  /**
   * Forgets what is remembered where another connection has written since, and says whether one has. To be called
   * before a piece of work.
   */
  refresh(): boolean {
    const version = this.db.pragma('data_version', { simple: true })
    if (version === this.#dataVersion) return false
    this.#dataVersion = version
    // In a file that only reads are allowed of, SQLite counts each of them as news.
    const written = this.#written()
    if (written === this.#lastWritten) return false
    this.#lastWritten = written
    this.#forget()
    return true
  }

  /** Tells what has been written: a change with every write but those of settings. */
  #written(): string {
    const settings = `SELECT group_concat(key || ' ' || value, char(10) ORDER BY key) FROM setting`
    return this.sql(`SELECT concat((SELECT max(id) FROM change), char(10), (${settings}))`).pluck().get() as string
  }

  /**
   * One transaction: all of it is stored or nothing. Throws DeskError: disk-full, disk-write, desk-read-only,
   * desk-locked, looking-back.
   */
  write<Result>(work: () => Result): Result {
    try {
      return this.writeAside(work)
    } finally {
      this.#forget()
    }
  }

  /** The same for what nothing remembered rests on: a screen's view is no reason to read the catalogue anew. */
  writeAside<Result>(work: () => Result): Result {
    this.#refusePast()
    try {
      return this.db.transaction(work).immediate()
    } catch (thrown) {
      throw deskFailure(thrown, basename(this.path))
    }
  }

  /**
   * One transaction in steps, so that the process hears what is said to it in between. `between` is told what each
   * step yields; where it throws, nothing is stored. Nobody else may use the store meanwhile.
   */
  async writeInSteps<Step, Result>(
    steps: () => Generator<Step, Result>,
    between: (step: Step) => Promise<void>
  ): Promise<Result> {
    this.#refusePast()
    try {
      this.db.exec('BEGIN IMMEDIATE')
      const running = steps()
      for (;;) {
        const step = running.next()
        if (step.done) {
          this.db.exec('COMMIT')
          return step.value
        }
        await between(step.value)
      }
    } catch (thrown) {
      // A full disk has rolled back by itself.
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      throw deskFailure(thrown, basename(this.path))
    } finally {
      this.#forget()
    }
  }

  /** Reads with SQLite's refusals told as DeskErrors. */
  read<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (thrown) {
      throw deskFailure(thrown, basename(this.path))
    }
  }

  close(): void {
    this.db.close()
  }

  #refusePast(): void {
    if (this.present !== this) throw new DeskError('looking-back')
  }

  #forget(): void {
    this.#remembered.clear()
    this.regions.forget()
    this.indicators.forget()
    this.units.forget()
  }
}

const pastsKept = 6
