import type { NamedPlace } from '#contract/calls/history-calls.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { findIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import type { ClaimedPlace } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'

/** A place with the names and the unit that it goes by in a store. */
export function placeNames(session: Session, store: Store, place: ClaimedPlace): NamedPlace {
  const indicator = findIndicator(store, place.indicator)
  const { measure } = place
  return {
    ...place,
    indicatorName: indicator?.name ?? place.indicator,
    regionName: regionName(store, session.resources, place.region),
    unit: indicator === null ? null : baseInPeriod(unitOfMeasure(measure, indicator), place.period)
  }
}

/** The place of anything that has one, and nothing else of it. */
export function placeOf({ region, indicator, measure, period }: ClaimedPlace): ClaimedPlace {
  return { region, indicator, measure, period }
}
