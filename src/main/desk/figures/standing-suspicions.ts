import { contradictedStill } from '#core/checking/contradicted-still.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { type ClaimedPlace, standingFigures } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'
import { type KeptSuspicion, keptSuspicions, type Suspicion } from '../store/suspicions.ts'

/** Suspicions that what stands in the desk still bears out. */
export function standingSuspicions(store: Store): readonly KeptSuspicion[] {
  return store.remember('standing suspicions', () => {
    const standingAt = standingFigures(store)
    const decimalAt = (place: ClaimedPlace): string | null =>
      standingAt({ ...place, indicator: survivorOf(store, place.indicator) })?.decimal ?? null
    return keptSuspicions(store).flatMap((kept) => {
      const suspicion = borneOut(store, kept, decimalAt)
      return suspicion === null ? [] : [{ ...kept, suspicion }]
    })
  })
}

/**
 * What is still to be said of a figure beside others as they are now: where one that it was held against has another
 * value, it is looked at again with that; null: nothing.
 */
export function borneOut(
  store: Store,
  { place, suspicion }: Pick<KeptSuspicion, 'place' | 'suspicion'>,
  decimalAt: (place: ClaimedPlace) => string | null
): Suspicion | null {
  const now = suspicion.against.map((one) => ({ ...one, decimal: decimalAt(one) }))
  if (now.every(({ decimal }, at) => decimal === suspicion.against[at]?.decimal)) return suspicion
  const own = decimalAt(place)
  const unit = unitAt(store, place)
  const values = now.map((one) =>
    one.decimal === null ? null : (fitLevel(one.decimal, unitAt(store, one), unit)?.decimal ?? null)
  )
  if (own === null || !values.every((value) => value !== null)) return null
  const remark = contradictedStill(suspicion.code, own, values)
  return remark === null ? null : { ...remark, against: now }
}

function unitAt(store: Store, { indicator, measure }: ClaimedPlace): string | null {
  const known = deskIndicators(store).get(survivorOf(store, indicator))
  return known === undefined ? null : unitOfMeasure(measure, known)
}

/**
 * What looked wrong about the figure of a place, and still does where it is said again: null of one that looked right.
 * `change` is that which gave the figure; nobody has decided about it since, or it would be the decision's.
 */
export function suspectedFigures(
  store: Store
): (place: SuspectedPlace, figure: { readonly change: number }) => KeptSuspicion | null {
  const suspected = new Map(
    standingSuspicions(store).map((kept) => [
      keyOf({ ...kept.place, indicator: { id: survivorOf(store, kept.place.indicator) } }, kept.change),
      kept
    ])
  )
  return (place, { change }) => suspected.get(keyOf(place, change)) ?? null
}

type SuspectedPlace = Omit<ClaimedPlace, 'indicator'> & { readonly indicator: { readonly id: string } }

function keyOf({ region, indicator, measure, period }: SuspectedPlace, change: number): string {
  return `${region} ${indicator.id} ${measure} ${period} ${change}`
}
