import type { Remark } from '#core/reading/reading.ts'
import { survivorOf } from './changes/transfers.ts'
import { measureCode, measureOf, periodCode, periodText } from './claims/claim-codes.ts'
import type { ClaimedPlace } from './claims/place-claims.ts'
import type { Store } from './store.ts'

/** What looked wrong about a claim when it was stored. */
export interface KeptSuspicion {
  readonly place: ClaimedPlace
  readonly change: number
  readonly nth: number
  readonly remark: Remark
}

/** Only within a write. */
export function keepSuspicion(store: Store, { place, change, nth, remark }: KeptSuspicion): void {
  store
    .sql(`INSERT INTO suspicion (region, indicator, measure, period, change, nth, remark) VALUES (?, ?, ?, ?, ?, ?, ?)`)
    .run(
      store.regions.key(place.region),
      store.indicators.key(place.indicator),
      measureCode(place.measure),
      periodCode(place.period),
      change,
      nth,
      JSON.stringify(remark)
    )
}

/**
 * What looked wrong about the figure of a place, and still does where it is said again: null of one that looked right.
 * `change` is that which gave the figure; nobody has decided about it since, or it would be the decision's.
 */
export function suspectedFigures(store: Store): (place: Place, figure: { readonly change: number }) => Remark | null {
  const suspected = new Map(
    keptSuspicions(store).map(({ place, change, remark }) => [
      keyOf(place, survivorOf(store, place.indicator), change),
      remark
    ])
  )
  return (place, { change }) => suspected.get(keyOf(place, place.indicator.id, change)) ?? null
}

type Place = Omit<ClaimedPlace, 'indicator'> & { readonly indicator: { readonly id: string } }

function keyOf(
  { region, measure, period }: Omit<ClaimedPlace, 'indicator'>,
  indicator: string,
  change: number
): string {
  return `${region} ${indicator} ${measure} ${period} ${change}`
}

/** In the order of regions, indicators, periods. */
export function keptSuspicions(store: Store): KeptSuspicion[] {
  const rows = store
    .sql(`SELECT region, indicator, measure, period, change, nth, remark FROM suspicion WHERE change <= ?`)
    .raw()
    .all(store.upTo) as [number, number, number, number, number, number, string][]
  return rows.map(([region, indicator, measure, period, change, nth, remark]) => ({
    place: {
      region: store.regions.text(region),
      indicator: store.indicators.text(indicator),
      measure: measureOf(measure),
      period: periodText(period)
    },
    change,
    nth,
    remark: JSON.parse(remark) as Remark
  }))
}
