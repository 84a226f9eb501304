import type { Remark } from '#core/reading/reading.ts'
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
