import type { Change } from '#contract/calls/history-calls.ts'
import { now, type Store } from '../store.ts'
import { expectChange } from './changes.ts'
import { fallenChanges } from './fallen-changes.ts'

/*
 * The rule of what depends on what. A change rests on another where it was made out of it:
 *
 * 1. an edition (of an indicator, a region, a target, a recipe) on the edition that stood when it was made;
 * 2. figures, and editions that name an indicator or a region, on a change that made this indicator or region, as
 *    long as no other that stands has an edition of it;
 * 3. what says so itself, in the table `basis`: a decision on the change whose figure it picks.
 *
 * Nothing else: later claims about a place stand on their own, whatever becomes of earlier ones.
 */

/** What would lose its ground if a change were undone: changes that stand, newest first. */
export function restingOn(store: Store, id: number): Change[] {
  const fallen = new Set(fallenChanges(store))
  const going = new Set([id])
  grow(going, () => [...editedOn(store, going), ...usersOfMade(store, going), ...basedOn(store, going)], fallen)
  going.delete(id)
  return changesOf(store, going).reverse()
}

/** What an undone change rests on and does not stand either: undone changes, oldest first. */
export function groundOf(store: Store, id: number): Change[] {
  const standing = (change: number) => !fallen.has(change)
  const fallen = new Set(fallenChanges(store))
  const coming = new Set([id])
  grow(
    coming,
    () =>
      [...coming].flatMap((change) => [
        ...editedBefore(store, change),
        ...makersUsed(store, change, coming, fallen),
        ...basesOf(store, change)
      ]),
    { has: standing }
  )
  coming.delete(id)
  return changesOf(store, coming)
}

/** Adds what `next` finds, but for those left out, until nothing is added. */
function grow(set: Set<number>, next: () => readonly number[], leftOut: { has(change: number): boolean }): void {
  for (let size = 0; size < set.size; ) {
    size = set.size
    for (const change of next()) if (change > 0 && !leftOut.has(change)) set.add(change)
  }
}

function changesOf(store: Store, ids: ReadonlySet<number>): Change[] {
  return [...ids].sort((one, other) => one - other).map((id) => expectChange(store, id))
}

interface Made {
  readonly kind: string
  readonly id: string
}

function editionsOf(store: Store, change: number): Made[] {
  return store.sql(`SELECT kind, id FROM edition WHERE change = ?`).all(change) as Made[]
}

/** The change whose edition stood when `change` made its own of the same thing, or null. */
function predecessor(store: Store, { kind, id }: Made, change: number): number | null {
  const last = store
    .sql(
      `SELECT max(change) FROM edition
       WHERE kind = ? AND id = ? AND change < ? AND change NOT IN (SELECT value FROM json_each(?))`
    )
    .pluck()
    .get(kind, id, change, JSON.stringify(fallenChanges(store, change)))
  return last as number | null
}

function editedBefore(store: Store, change: number): number[] {
  return editionsOf(store, change).flatMap((made) => predecessor(store, made, change) ?? [])
}

/** Changes with an edition on top of one of `grounds`. */
function editedOn(store: Store, grounds: ReadonlySet<number>): number[] {
  const later = store.sql(`SELECT change FROM edition WHERE kind = ? AND id = ? AND change > ?`).pluck()
  return [...grounds].flatMap((ground) =>
    editionsOf(store, ground).flatMap((made) =>
      (later.all(made.kind, made.id, ground) as number[]).filter((one) => predecessor(store, made, one) === ground)
    )
  )
}

/** Changes that use an indicator or a region which, without `grounds`, nobody would have made. */
function usersOfMade(store: Store, grounds: ReadonlySet<number>): number[] {
  const made = [...grounds].flatMap((ground) => editionsOf(store, ground)).filter(isPlace)
  const fallen = new Set(fallenChanges(store))
  const orphans = made.filter((one) => makersOf(store, one).every((maker) => grounds.has(maker) || fallen.has(maker)))
  return usersOf(store, orphans, null)
}

/** Those that made the indicators and regions that a change uses, where none of them stands or is coming. */
function makersUsed(store: Store, change: number, coming: ReadonlySet<number>, fallen: ReadonlySet<number>): number[] {
  const places = store
    .sql(
      `SELECT DISTINCT kind, id FROM edition WHERE kind IN ('indicator', 'region') AND change IN (SELECT value FROM json_each(?))`
    )
    .all(JSON.stringify([...fallen])) as Made[]
  return places.flatMap((place) => {
    const makers = makersOf(store, place)
    if (makers.some((maker) => !fallen.has(maker) || coming.has(maker))) return []
    if (!usersOf(store, [place], change).includes(change)) return []
    // The one it was made with: the latest before it that stood then.
    const fallenThen = new Set(fallenChanges(store, change))
    return makers.filter((maker) => maker < change && !fallenThen.has(maker)).slice(-1)
  })
}

function isPlace({ kind }: Made): boolean {
  return kind === 'indicator' || kind === 'region'
}

/** Changes with an edition of it that is not its withdrawal, oldest first. */
function makersOf(store: Store, { kind, id }: Made): number[] {
  return store
    .sql(`SELECT change FROM edition WHERE kind = ? AND id = ? AND body IS NOT NULL ORDER BY change`)
    .pluck()
    .all(kind, id) as number[]
}

/** Changes with figures of one of these indicators or regions, or with an edition that names one; `only` of one change. */
function usersOf(store: Store, places: readonly Made[], only: number | null): number[] {
  const within = { first: only ?? 0, last: only ?? now }
  const kinds = [
    { kind: 'indicator', key: (id: string) => store.indicators.find(id) },
    { kind: 'region', key: (id: string) => store.regions.find(id) }
  ] as const
  return kinds.flatMap(({ kind, key }) => {
    const ids = places.filter((place) => place.kind === kind).map(({ id }) => id)
    if (ids.length === 0) return []
    const keys = ids.map(key).filter((found) => found !== null)
    return [...claimsOf(store, kind, keys, within), ...namedBy(store, kind, ids, within)]
  })
}

interface Within {
  readonly first: number
  readonly last: number
}

/** Claims lie by region: one walk through each region, or a seek in each for an indicator. */
function claimsOf(store: Store, kind: 'indicator' | 'region', keys: readonly number[], within: Within): number[] {
  const of =
    kind === 'region'
      ? store.sql(
          `SELECT DISTINCT change FROM claim
           WHERE region IN (SELECT value FROM json_each(:keys)) AND change BETWEEN :first AND :last`
        )
      : store.sql(
          `SELECT DISTINCT change FROM claim
           WHERE region IN (SELECT key FROM region) AND indicator IN (SELECT value FROM json_each(:keys))
             AND change BETWEEN :first AND :last`
        )
  return of.pluck().all({ ...within, keys: JSON.stringify(keys) }) as number[]
}

function namedBy(store: Store, kind: 'indicator' | 'region', ids: readonly string[], within: Within): number[] {
  return store
    .sql(
      `WITH named (id) AS (SELECT value FROM json_each(:ids))
       SELECT DISTINCT change FROM edition
       WHERE change BETWEEN :first AND :last AND body IS NOT NULL
         AND (
           json_extract(body, '$.' || :kind) IN (SELECT id FROM named)
           OR (kind = :kind AND json_extract(body, '$.parent') IN (SELECT id FROM named))
           OR (
             kind = 'region' AND :kind = 'region'
             AND EXISTS (SELECT 1 FROM json_each(body, '$.sumOf') WHERE value IN (SELECT id FROM named))
           )
           OR (
             kind = 'transfer' AND :kind = 'indicator'
             AND (body ->> '$.from' IN (SELECT id FROM named) OR body ->> '$.to' IN (SELECT id FROM named))
           )
         )`
    )
    .pluck()
    .all({ ...within, kind, ids: JSON.stringify(ids) }) as number[]
}

/** Changes that say of themselves that they rest on one of `grounds`. */
function basedOn(store: Store, grounds: ReadonlySet<number>): number[] {
  return store
    .sql(`SELECT change FROM basis WHERE basis IN (SELECT value FROM json_each(?))`)
    .pluck()
    .all(JSON.stringify([...grounds])) as number[]
}

function basesOf(store: Store, change: number): number[] {
  return store.sql(`SELECT basis FROM basis WHERE change = ?`).pluck().all(change) as number[]
}
