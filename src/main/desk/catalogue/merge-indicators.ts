import type { MergePlan } from '#contract/calls/catalogue-calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Figure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { addChange } from '../store/changes/changes.ts'
import { addTransfer } from '../store/changes/transfers.ts'
import { measuresInUnit } from '../store/claims/attribution.ts'
import { stageCode } from '../store/claims/claim-codes.ts'
import { recount, standing } from '../store/claims/tally.ts'
import { readFigures } from '../store/figures.ts'
import { unitsEver } from '../store/kept-units.ts'
import type { Store } from '../store/store.ts'
import { expectIndicator } from './desk-indicators.ts'

export interface Merge {
  readonly from: readonly string[]
  readonly into: string
}

/**
 * What merging indicators that are one would do: how many figures come along, and the places where both have one.
 * Throws unknown-indicator, merge-with-itself, merge-kinds-differ, merge-units-differ.
 */
export function planMerge(store: Store, merge: Merge): MergePlan {
  const { into, from } = expectMerge(store, merge)
  const there = new Map(readFigures(store, series(into.id)).map((figure) => [placeKey(figure), figure]))
  const overlaps: MergePlan['overlaps'] = []
  let figures = 0
  let same = 0
  let different = 0
  for (const indicator of from) {
    for (const figure of readFigures(store, series(indicator.id))) {
      figures += 1
      const moved = { ...figure, indicator: into.id, decimal: inUnitOf(into, indicator, figure) }
      const key = placeKey(moved)
      const other = there.get(key)
      if (other === undefined) {
        there.set(key, moved)
        continue
      }
      const isSame = other.decimal === moved.decimal && other.symbol === moved.symbol
      if (isSame) same += 1
      else different += 1
      const [stands, yields] = outranks(moved, other) ? [moved, other] : [other, moved]
      there.set(key, stands)
      if (!isSame && overlaps.length < listed) overlaps.push({ stands, yields })
    }
  }
  return { into: into.id, from: from.map(({ id }) => id), figures, same, different, overlaps }
}

/** Places that are named one by one: more than a person reads. */
const listed = 500

/** Merges indicators into one, as one change. Claims stay where they are and are read as the other's (store/transfers). */
export function mergeIndicators(
  store: Store,
  merge: Merge,
  given: { readonly author: string | null; readonly reason: string | null }
): MergePlan & { readonly change: number } {
  const plan = planMerge(store, merge)
  const { into, from } = expectMerge(store, merge)
  const change = store.write(() => {
    const before = standing(store)
    const made = addChange(store, {
      kind: 'merge',
      about: `${from.map(({ name }) => name).join('、')} → ${into.name}`,
      figures: plan.figures,
      ...given
    })
    for (const { id } of from) addTransfer(store, { change: made, from: id, to: into.id, scope: null })
    store.forgetFallen()
    recount(store, { regions: [], indicators: [into.id, ...plan.from] }, before, standing(store))
    return made
  })
  return { ...plan, change }
}

function expectMerge(store: Store, merge: Merge): { readonly into: Indicator; readonly from: readonly Indicator[] } {
  const into = expectIndicator(store, merge.into)
  const from = [...new Set(merge.from)].map((id) => expectIndicator(store, id))
  for (const indicator of from) {
    expectMergeable(store, indicator, into)
  }
  return { into, from }
}

/** Can figures of one be read as the other's? Throws merge-with-itself, merge-kinds-differ, merge-units-differ. */
export function expectMergeable(store: Store, from: Indicator, into: Indicator): void {
  const names = { name: from.name, into: into.name }
  if (from.id === into.id) throw new DeskError('merge-with-itself', {}, names)
  if (sortOf(from) !== sortOf(into)) throw new DeskError('merge-kinds-differ', {}, names)
  const misfit = unitsEver(store, from.id).find((unit) => fitLevel('1', unit, into.unit) === null)
  if (misfit !== undefined) {
    throw new DeskError('merge-units-differ', {}, { ...names, unit: misfit ?? '', other: into.unit ?? '' })
  }
}

/** Amounts over a period and at its end may have been told apart by a guess; rates, indices and ranks are no amounts. */
function sortOf({ kind }: Indicator): string {
  return kind === 'flow' || kind === 'stock' ? 'amount' : kind
}

function series(id: string): Parameters<typeof readFigures>[1] {
  return { regions: null, indicators: [id], measures: null, periods: null }
}

function placeKey({ region, measure, period }: Figure): string {
  return `${region} ${measure} ${period}`
}

function inUnitOf(into: Indicator, from: Indicator, { decimal, measure }: Figure): string | null {
  if (decimal === null || !measuresInUnit.includes(measure)) return decimal
  return fitLevel(decimal, from.unit, into.unit)?.decimal ?? decimal
}

/** As the store picks: the later stage, then the later change. */
function outranks(one: Figure, other: Figure): boolean {
  const stages = stageCode(one.stage) - stageCode(other.stage)
  return stages > 0 || (stages === 0 && one.source.change > other.source.change)
}
