import type { Store } from './store.ts'

/*
 * Claims are never rewritten: each stays in the unit that its indicator had when it was made. Which one that was is
 * told by the history alone, since the past does not change.
 */

/** The unit of an indicator as known after a change; the claims that the change made are kept in it. */
export function unitAt(store: Store, id: string, change: number = store.upTo): string | null {
  const steps = unitSteps(store, id)
  let unit = steps[0]?.unit ?? null
  for (const step of steps) {
    if (step.change > change) break
    unit = step.unit
  }
  return unit
}

/** Ids of the indicators that have had several units. */
export function reunited(store: Store): readonly string[] {
  return store.remember(
    'several units',
    () =>
      store
        .sql(
          `SELECT id FROM edition WHERE kind = 'indicator' AND body IS NOT NULL
           GROUP BY id HAVING count(DISTINCT ifnull(body ->> '$.unit', '')) > 1`
        )
        .pluck()
        .all() as string[]
  )
}

/** Every unit that an indicator has had. */
export function unitsEver(store: Store, id: string): readonly (string | null)[] {
  return [...new Set(unitSteps(store, id).map(({ unit }) => unit))]
}

interface UnitStep {
  readonly change: number
  readonly unit: string | null
}

function unitSteps(store: Store, id: string): readonly UnitStep[] {
  return store.remember(`units ${id}`, () => replay(editionsOf(store, id), marksOf(store, id)))
}

interface EditionOfUnit extends UnitStep {
  /** false: it withdraws the indicator. */
  readonly isStated: number
}

interface Mark {
  readonly id: number
  readonly kind: 'undo' | 'redo'
  readonly of: number
}

/** The unit after each edition, undo and redo: that of the latest standing edition, else of the latest there ever was. */
function replay(editions: readonly EditionOfUnit[], marks: readonly Mark[]): UnitStep[] {
  const moments = [...editions.map(({ change }) => change), ...marks.map(({ id }) => id)].sort((a, b) => a - b)
  return moments.map((moment) => {
    const fallen = new Set<number>()
    for (const { id, kind, of } of marks) {
      if (id > moment) continue
      if (kind === 'undo') fallen.add(of)
      else fallen.delete(of)
    }
    const made = editions.filter(({ change, isStated }) => isStated === 1 && change <= moment)
    const unit = (made.findLast(({ change }) => !fallen.has(change)) ?? made.at(-1))?.unit ?? null
    return { change: moment, unit }
  })
}

function editionsOf(store: Store, id: string): EditionOfUnit[] {
  return store
    .sql(
      `SELECT change, body ->> '$.unit' AS unit, body IS NOT NULL AS isStated FROM edition
       WHERE kind = 'indicator' AND id = ? ORDER BY change`
    )
    .all(id) as EditionOfUnit[]
}

function marksOf(store: Store, id: string): Mark[] {
  return store
    .sql(
      `SELECT id, kind, of FROM change
       WHERE of IN (SELECT change FROM edition WHERE kind = 'indicator' AND id = ?) ORDER BY id`
    )
    .all(id) as Mark[]
}
