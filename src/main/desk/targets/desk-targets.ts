import type { Target } from '#contract/calls/target-calls.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { type Edition, editionIds, readEditions } from '../store/changes/editions.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { unitAt } from '../store/kept-units.ts'
import type { Store } from '../store/store.ts'

/** The targets that stand, each in the unit that its indicator has now. */
export function deskTargets(store: Store): readonly Target[] {
  return store.remember('targets', () => readEditions(store, 'target').map((edition) => followed(store, edition)))
}

/** A target of a merged indicator is the other's; a level set in another unit is said in the present one. */
function followed(store: Store, { body, change }: Edition): Target {
  const target = body as Target
  const indicator = survivorOf(store, target.indicator)
  if (target.kind !== 'level') return { ...target, indicator }
  const fitted = fitLevel(target.value, unitAt(store, target.indicator, change), unitAt(store, indicator))
  return { ...target, indicator, value: fitted?.decimal ?? target.value }
}

/** The unit that a target of an indicator is said in. */
export function unitOfTarget(
  { kind }: Pick<Target, 'kind'>,
  indicator: { readonly unit: string | null }
): string | null {
  return kind === 'growth' ? '%' : indicator.unit
}

/** A number that no target has had, not even a withdrawn one. Only within a write. */
export function nextTargetId(store: Store): number {
  return editionIds(store, 'target').reduce((most, id) => Math.max(most, Number(id)), 0) + 1
}
