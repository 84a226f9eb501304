import type { Change } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import { mayBeSounds, searchScore } from '#core/catalogue/search/search-score.ts'
import { pinyinOf } from '../../catalogue/pinyin-of.ts'
import { now, type Store } from '../store.ts'
import { actOf } from './change-act.ts'
import { departmentName, namesOfDepartment } from './department-names.ts'

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
      timeOfNext(store),
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

/** The number of the newest change, undone or not. */
export function newestChange(store: Store): number {
  return store.sql(`SELECT max(id) FROM change`).pluck().get() as number
}

/** Says that a change was made out of another, and falls with it. Only within a write. */
export function addBasis(store: Store, change: number, basis: number): void {
  store.sql(`INSERT OR IGNORE INTO basis (change, basis) VALUES (?, ?)`).run(change, basis)
}

/**
 * Now, but later than the change before, whatever the clock says: "as known at" that change's time must not take in
 * another of the same millisecond.
 */
function timeOfNext(store: Store): string {
  const last = store.sql(`SELECT at FROM change ORDER BY id DESC LIMIT 1`).pluck().get() as string | undefined
  const next = last === undefined ? 0 : Date.parse(last) + 1
  return new Date(Math.max(Date.now(), next)).toISOString()
}

/** Which changes; what is null or left out does not choose. */
export interface ChangeChoice {
  readonly kinds?: readonly ChangeKind[] | null | undefined
  /** Found in what it was about or in its reason. */
  readonly text?: string | null | undefined
  readonly department?: string | null | undefined
  readonly author?: string | null | undefined
}

/**
 * Newest first, whatever moment the store is of: those after it are listed, too. What was done up to it is undone where it
 * was so then. The desk's own making (change 0) is not among them.
 */
export function listChanges(
  { present: store, upTo }: Store,
  choice: ChangeChoice,
  { offset, limit }: { readonly offset: number; readonly limit: number }
): { total: number; changes: Change[] } {
  const given = {
    kinds: choice.kinds == null ? null : JSON.stringify(choice.kinds),
    found: choice.text?.trim() ? JSON.stringify(changesFound(store, choice.text)) : null,
    departments: choice.department == null ? null : JSON.stringify(namesOfDepartment(store, choice.department)),
    author: choice.author ?? null
  }
  const total = store.sql(`SELECT count(*) FROM change WHERE ${chosen}`).pluck().get(given) as number
  const rows = store
    .sql(`SELECT ${columns} FROM change WHERE ${chosen} ORDER BY id DESC LIMIT :limit OFFSET :offset`)
    .all({ ...given, limit, offset }) as ChangeRecord[]
  return { total, changes: rows.map((row) => withUndo(store, row, row.id > upTo ? now : upTo)) }
}

/** Found as names are everywhere, by pinyin as well. */
function changesFound(store: Store, text: string): number[] {
  const isSpelt = mayBeSounds(text)
  const sounds = (name: string): string => (isSpelt ? pinyinOf(name) : '')
  const all = store.sql(`SELECT id, about, coalesce(reason, '') FROM change WHERE id > 0`).raw().all() as [
    number,
    string,
    string
  ][]
  return all
    .filter(([, about, reason]) => {
      const names = { name: about, pinyin: sounds(about), aliases: [reason], aliasPinyin: [sounds(reason)] }
      return searchScore(names, text) > 0
    })
    .map(([id]) => id)
}

const columns = `id, kind, at, author, reason, department, about, figures, of`

const chosen = `
  id > 0
  AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
  AND (:found IS NULL OR id IN (SELECT value FROM json_each(:found)))
  AND (
    :departments IS NULL
    OR department IN (SELECT value FROM json_each(:departments))
    OR id IN (SELECT change FROM sheet WHERE department IN (SELECT value FROM json_each(:departments)))
  )
  AND (:author IS NULL OR author = :author)`

export function findChange(store: Store, id: number): Change | null {
  const row = store.sql(`SELECT ${columns} FROM change WHERE id = ?`).get(id) as ChangeRecord | undefined
  return row === undefined ? null : withUndo(store, row)
}

/** Throws unknown-change. */
export function expectChange(store: Store, id: number): Change {
  const change = id > 0 ? findChange(store, id) : null
  if (change === null) throw new DeskError('unknown-change', {}, { change: id })
  return change
}

/** Everybody that the history names, in order. */
export function peopleOfChanges(store: Store): { departments: string[]; authors: string[] } {
  const written = store
    .sql(
      `SELECT department FROM change WHERE department IS NOT NULL
       UNION
       SELECT department FROM sheet WHERE department IS NOT NULL`
    )
    .pluck()
    .all() as string[]
  const departments = new Set(written.map((name) => departmentName(store, name)))
  const authors = store.sql(`SELECT DISTINCT author FROM change WHERE author IS NOT NULL ORDER BY author`).pluck()
  return { departments: [...departments].sort(), authors: authors.all() as string[] }
}

type ChangeRecord = Omit<Change, 'undoneBy' | 'departments' | 'filesOfNobody' | 'act'>

function withUndo(store: Store, record: ChangeRecord, upTo = now): Change {
  const last = store
    .sql(`SELECT id, kind FROM change WHERE of = ? AND id <= ? ORDER BY id DESC LIMIT 1`)
    .get(record.id, upTo) as { id: number; kind: ChangeKind } | undefined
  const department = departmentName(store, record.department)
  const departments = department === null ? departmentsOfSheets(store, record.id) : [department]
  const act = actOf(store, record)
  const filesOfNobody = department === null ? countFilesOfNobody(store, record.id) : 0
  return { ...record, department, departments, filesOfNobody, act, undoneBy: last?.kind === 'undo' ? last.id : null }
}

function countFilesOfNobody(store: Store, change: number): number {
  return store
    .sql(`SELECT count(DISTINCT file) FROM sheet WHERE change = ? AND department IS NULL`)
    .pluck()
    .get(change) as number
}

/** Those whose files a change took in, in the order in which they came. */
function departmentsOfSheets(store: Store, change: number): string[] {
  const written = store
    .sql(
      `SELECT department FROM sheet WHERE change = ? AND department IS NOT NULL GROUP BY department ORDER BY min(key)`
    )
    .pluck()
    .all(change) as string[]
  return [...new Set(written.map((name) => departmentName(store, name)))]
}
