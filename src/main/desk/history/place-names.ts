import type { NamedPlace } from '#contract/calls/history-calls.ts'
import { findIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
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
    // Growth and shares are percentages whatever the indicator's own unit is.
    unit: measure === 'growth' || measure === 'share' ? '%' : (indicator?.unit ?? null)
  }
}

/** The place of anything that has one, and nothing else of it. */
export function placeOf({ region, indicator, measure, period }: ClaimedPlace): ClaimedPlace {
  return { region, indicator, measure, period }
}
