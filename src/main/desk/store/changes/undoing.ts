import type { Change } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import { recount, standing } from '../claims/tally.ts'
import type { Store } from '../store.ts'
import { addChange, expectChange } from './changes.ts'
import { groundOf, restingOn } from './dependence.ts'
import { fallenChanges } from './fallen-changes.ts'
import { transfersOf } from './transfers.ts'

export interface Undoing {
  readonly author: string | null
  /** Undoes what rests on it as well, newest first; redoes what it rests on, oldest first. */
  readonly together: boolean
}

const alone: Undoing = { author: null, together: false }

/**
 * Undoes a change: a new change that says so. Nothing is deleted. Gives the change that undoes it; those that undo
 * what rests on it come before. Throws unknown-change, already-undone, has-dependents.
 */
export function undoChange(store: Store, id: number, { author, together }: Undoing = alone): Change {
  return store.write(() => {
    const subject = expectChange(store, id)
    if (subject.of !== null || fallenChanges(store).includes(id))
      throw new DeskError('already-undone', {}, { change: id })
    const dependents = restingOn(store, id)
    if (dependents.length > 0 && !together) throw refusal('has-dependents', subject, dependents)
    for (const dependent of dependents) mark(store, 'undo', dependent, author)
    return mark(store, 'undo', subject, author)
  })
}

/**
 * Lets an undone change stand again. `id` is the change, or the undo itself. Throws unknown-change, not-undone,
 * has-grounds.
 */
export function redoChange(store: Store, id: number, { author, together }: Undoing = alone): Change {
  return store.write(() => {
    const named = expectChange(store, id)
    const subject = named.of === null ? named : expectChange(store, named.of)
    if (!fallenChanges(store).includes(subject.id)) throw new DeskError('not-undone', {}, { change: id })
    const grounds = groundOf(store, subject.id)
    if (grounds.length > 0 && !together) throw refusal('has-grounds', subject, grounds)
    for (const ground of grounds) mark(store, 'redo', ground, author)
    return mark(store, 'redo', subject, author)
  })
}

const namedAtMost = 5

function refusal(code: 'has-dependents' | 'has-grounds', subject: Change, others: readonly Change[]): DeskError {
  const names = others.slice(0, namedAtMost).map(({ id, about }) => `#${id} ${about}`.trimEnd())
  if (others.length > namedAtMost) names.push('…')
  return new DeskError(code, {}, { change: subject.id, count: others.length, names: names.join('; ') })
}

function mark(store: Store, kind: 'undo' | 'redo', subject: Change, author: string | null): Change {
  const before = standing(store)
  const id = addChange(store, { kind, about: subject.about, of: subject.id, figures: subject.figures, author })
  const regions = store.sql(`SELECT region FROM change_region WHERE change = ?`).pluck().all(subject.id) as number[]
  store.forgetFallen()
  const indicators = transfersOf(store, subject.id).flatMap(({ from, to }) => [from, to])
  recount(store, { regions, indicators }, before, standing(store))
  return expectChange(store, id)
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

/** The change that was undone last and has not come back since, or null. */
export function lastRedoable(store: Store): number | null {
  const fallen = new Set(fallenChanges(store))
  const subjects = store.sql(`SELECT of FROM change WHERE kind = 'undo' ORDER BY id DESC`).pluck().iterate()
  for (const of of subjects as Iterable<number>) if (fallen.has(of)) return of
  return null
}
