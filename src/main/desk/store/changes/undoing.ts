import type { Change } from '#contract/calls/history-calls.ts'
import { DeskError } from '#contract/error.ts'
import { recount, standing } from '../claims/tally.ts'
import type { Store } from '../store.ts'
import { addBasis, addChange, expectChange } from './changes.ts'
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
 * what rests on it come before and name it as their basis. Throws unknown-change, already-undone, has-dependents.
 */
export function undoChange(store: Store, id: number, { author, together }: Undoing = alone): Change {
  return store.write(() => {
    const subject = expectChange(store, id)
    if (subject.of !== null || fallenChanges(store).includes(id))
      throw new DeskError('already-undone', {}, { change: id })
    const dependents = restingOn(store, id)
    if (dependents.length > 0 && !together) throw refusal('has-dependents', subject, dependents)
    return markTogether(store, 'undo', [...dependents, subject], author)
  })
}

/**
 * Lets an undone change stand again. `id` is the change, or the undo itself: then all that was undone with it stands
 * again too. Throws unknown-change, not-undone, has-grounds.
 */
export function redoChange(store: Store, id: number, { author, together }: Undoing = alone): Change {
  return store.write(() => {
    const named = expectChange(store, id)
    const subject = named.of === null ? named : expectChange(store, named.of)
    if (!fallenChanges(store).includes(subject.id)) throw new DeskError('not-undone', {}, { change: id })
    const companions = named.of === null ? [] : undoneWith(store, named.id)
    const coming = new Map([...companions, subject].map((change) => [change.id, change]))
    const grounds = new Map(
      [...coming.values()]
        .flatMap((change) => groundOf(store, change.id))
        .filter((ground) => !coming.has(ground.id))
        .map((ground) => [ground.id, ground])
    )
    if (grounds.size > 0 && !together) throw refusal('has-grounds', subject, [...grounds.values()])
    const others = [...grounds.values(), ...companions].sort((one, other) => one.id - other.id)
    return markTogether(store, 'redo', [...others, subject], author)
  })
}

/** What an undo took along and has not come back since. */
function undoneWith(store: Store, undo: number): Change[] {
  const marks = store.sql(`SELECT change FROM basis WHERE basis = ?`).pluck().all(undo) as number[]
  return marks
    .flatMap((mark) => expectChange(store, mark).of ?? [])
    .map((of) => expectChange(store, of))
    .filter(({ undoneBy }) => undoneBy !== null && marks.includes(undoneBy))
}

const namedAtMost = 5

function refusal(code: 'has-dependents' | 'has-grounds', subject: Change, others: readonly Change[]): DeskError {
  const names = others.slice(0, namedAtMost).map(({ id, about }) => `#${id} ${about}`.trimEnd())
  return new DeskError(code, {}, { change: subject.id, count: others.length, names: names.join('\n') })
}

/** Marks changes as one act: the last is the one asked for, and the basis of the others' marks. */
function markTogether(store: Store, kind: 'undo' | 'redo', subjects: readonly Change[], author: string | null): Change {
  const marks = subjects.map((subject) => mark(store, kind, subject, author))
  const main = marks.at(-1)
  if (main === undefined) throw new Error('Nothing was marked')
  for (const { id } of marks.slice(0, -1)) addBasis(store, id, main.id)
  return main
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

/** The latest undo whose subject has not come back since, or null. */
export function lastRedoable(store: Store): number | null {
  const fallen = new Set(fallenChanges(store))
  const undos = store.sql(`SELECT id, of FROM change WHERE kind = 'undo' ORDER BY id DESC`).iterate()
  for (const { id, of } of undos as Iterable<{ id: number; of: number }>) if (fallen.has(of)) return id
  return null
}
