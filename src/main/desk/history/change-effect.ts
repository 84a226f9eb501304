import type { SaidFigure } from '#contract/calls/history-calls.ts'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import type { Session } from '../session.ts'
import { expectChange } from '../store/changes/changes.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { measureOf, periodText } from '../store/claims/claim-codes.ts'
import { type ClaimedPlace, readClaims } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'
import { placeNames } from './place-names.ts'

/**
 * What a change did to the figures: each place that it spoke of (an undo or redo: that its subject spoke of), as it was
 * known before and after, in the desk's own order.
 */
export function changeEffect(
  session: Session,
  { change: id, offset, limit }: CallInput<'history.effect'>
): CallOutput<'history.effect'> {
  const { present } = session.store
  const change = expectChange(present, id)
  const before = present.asKnownAfter(id - 1)
  const after = present.asKnownAfter(id)
  const places = placesOf(after, change.of ?? id)
  return {
    total: places.length,
    rows: places.slice(offset, offset + limit).map((place) => ({
      ...placeNames(session, after, place),
      before: saidAt(before, place),
      after: saidAt(after, place)
    }))
  }
}

/** Claims lie by region: the change's own regions are walked through. */
function placesOf(store: Store, change: number): ClaimedPlace[] {
  const rows = store
    .sql(
      `SELECT DISTINCT region, indicator, measure, period FROM claim
       WHERE region IN (SELECT region FROM change_region WHERE change = :change) AND change = :change
       ORDER BY region, indicator, measure, period`
    )
    .raw()
    .all({ change }) as [number, number, number, number][]
  return rows.map(([region, indicator, measure, period]) => ({
    region: store.regions.text(region),
    indicator: survivorOf(store, store.indicators.text(indicator)),
    measure: measureOf(measure),
    period: periodText(period)
  }))
}

function saidAt(store: Store, place: ClaimedPlace): SaidFigure | null {
  const figure = readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) }).find(
    ({ isFigure }) => isFigure
  )?.figure
  return figure === undefined ? null : { decimal: figure.decimal, symbol: figure.symbol, stage: figure.stage }
}
