import type { Remark } from '#core/reading/reading.ts'
import { measureCode, measureOf, periodCode, periodText } from './claims/claim-codes.ts'
import type { ClaimedPlace } from './claims/place-claims.ts'
import type { Store } from './store.ts'

/** What looks wrong about a figure, and the other figures that show it; none: it is told by itself. */
export interface Suspicion extends Remark {
  readonly against: readonly EvidenceFigure[]
}

/** A figure that another was held against, with its value then, in its indicator's unit. */
export interface EvidenceFigure extends ClaimedPlace {
  readonly decimal: string | null
}

/** What looked wrong about a claim when it was stored. */
export interface KeptSuspicion {
  readonly place: ClaimedPlace
  readonly change: number
  readonly nth: number
  readonly suspicion: Suspicion
}

/** Only within a write. */
export function keepSuspicion(store: Store, { place, change, nth, suspicion }: KeptSuspicion): void {
  store
    .sql(`INSERT INTO suspicion (region, indicator, measure, period, change, nth, remark) VALUES (?, ?, ?, ?, ?, ?, ?)`)
    .run(
      store.regions.key(place.region),
      store.indicators.key(place.indicator),
      measureCode(place.measure),
      periodCode(place.period),
      change,
      nth,
      JSON.stringify(suspicion)
    )
}

/** In the order of regions, indicators, periods. */
export function keptSuspicions(store: Store): KeptSuspicion[] {
  const rows = store
    .sql(`SELECT region, indicator, measure, period, change, nth, remark FROM suspicion WHERE change <= ?`)
    .raw()
    .all(store.upTo) as [number, number, number, number, number, number, string][]
  return rows.map(([region, indicator, measure, period, change, nth, kept]) => ({
    place: {
      region: store.regions.text(region),
      indicator: store.indicators.text(indicator),
      measure: measureOf(measure),
      period: periodText(period)
    },
    change,
    nth,
    // Of those kept before there was word of what shows them.
    suspicion: { against: [], ...JSON.parse(kept) }
  }))
}
