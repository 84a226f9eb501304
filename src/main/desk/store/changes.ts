import { DeskError } from '#contract/error.ts'
import type { Change } from '#contract/history-calls.ts'
import { fallenChanges } from './fallen-changes.ts'
import type { Store } from './store.ts'
import { recount, standing } from './tally.ts'
import { transfersOf } from './transfers.ts'

export type ChangeKind = Change['kind']

export interface NewChange {
  /** Only for the desk's own making, change 0. */
  readonly id?: 0
  readonly kind: ChangeKind
  readonly about: string
  readonly author?: string | null
  readonly reason?: string | null
  readonly department?: string | null
  readonly figures?: number
  readonly of?: number
}

/** Writes down an act of the user, and gives its number. Only within a write. */
export function addChange(store: Store, change: NewChange): number {
  const { lastInsertRowid } = store
    .sql(
      `INSERT INTO change (id, at, author, kind, reason, department, about, figures, of)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      change.id ?? null,
      new Date().toISOString(),
      change.author ?? null,
      change.kind,
      change.reason ?? null,
      change.department ?? null,
      change.about,
      change.figures ?? 0,
      change.of ?? null
    )
  return Number(lastInsertRowid)
}

/** The last change made on or before a day (2026-03-31) or moment, in ISO form: what `upTo` wants for "as known on". */
export function changeOnDay(store: Store, day: string): number {
  const end = day.length === 10 ? `${day}T23:59:59.999Z` : day
  const row = store.sql(`SELECT max(id) AS id FROM change WHERE at <= ?`).get(end) as { id: number | null }
  return row.id ?? 0
}

/** Undoes a change: a new change that says so. Nothing is deleted. */
export function undoChange(store: Store, id: number): Change {
  return store.write(() => {
    const subject = expectChange(store, id)
    if (subject.of !== null || fallenChanges(store).includes(id))
      throw new DeskError('already-undone', {}, { change: id })
    return mark(store, 'undo', subject)
  })
}

/** Lets an undone change stand again. `id` is the change, or the undo itself. */
export function redoChange(store: Store, id: number): Change {
  return store.write(() => {
    const named = expectChange(store, id)
    const subject = named.of === null ? named : expectChange(store, named.of)
    if (!fallenChanges(store).includes(subject.id)) throw new DeskError('already-undone', {}, { change: id })
    return mark(store, 'redo', subject)
  })
}

function mark(store: Store, kind: 'undo' | 'redo', subject: Change): Change {
  const before = standing(store)
  const id = addChange(store, { kind, about: subject.about, of: subject.id, figures: subject.figures })
  const regions = store.sql(`SELECT region FROM change_region WHERE change = ?`).pluck().all(subject.id) as number[]
  store.forgetFallen()
  const indicators = transfersOf(store, subject.id).flatMap(({ from, to }) => [from, to])
  recount(store, { regions, indicators }, before, standing(store))
  return expectChange(store, id)
}

/** Newest first; the desk's own making (change 0) is not among them. */
export function listChanges(store: Store, offset: number, limit: number): { total: number; changes: Change[] } {
  const total = store.sql(`SELECT count(*) FROM change WHERE id > 0`).pluck().get() as number
  const rows = store
    .sql(
      `SELECT id, kind, at, author, reason, about, figures, of FROM change
       WHERE id > 0 ORDER BY id DESC LIMIT ? OFFSET ?`
    )
    .all(limit, offset) as ChangeRecord[]
  return { total, changes: rows.map((row) => withUndo(store, row)) }
}

export function findChange(store: Store, id: number): Change | null {
  const row = store.sql(`SELECT id, kind, at, author, reason, about, figures, of FROM change WHERE id = ?`).get(id) as
    | ChangeRecord
    | undefined
  return row === undefined ? null : withUndo(store, row)
}

export function expectChange(store: Store, id: number): Change {
  const change = id > 0 ? findChange(store, id) : null
  if (change === null) throw new DeskError('invalid-input', {}, { change: id })
  return change
}

/** The newest change that stands and can be undone, or null. */
export function lastUndoable(store: Store): number | null {
  return store.remember('last undoable', () => {
    const fallen = new Set(fallenChanges(store))
    const ids = store.sql(`SELECT id FROM change WHERE of IS NULL AND id > 0 ORDER BY id DESC`).pluck().iterate()
    for (const id of ids as Iterable<number>) if (!fallen.has(id)) return id
    return null
  })
}

type ChangeRecord = Omit<Change, 'undoneBy'>

function withUndo(store: Store, record: ChangeRecord): Change {
  const last = store.sql(`SELECT id, kind FROM change WHERE of = ? ORDER BY id DESC LIMIT 1`).get(record.id) as
    | { id: number; kind: ChangeKind }
    | undefined
  return { ...record, undoneBy: last?.kind === 'undo' ? last.id : null }
}
