import type { SaidFigure } from '#contract/calls/history-calls.ts'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import type { Figure } from '#contract/figure.ts'
import { difference } from '#core/quantity/difference.ts'
import type { CallContext } from '../handler.ts'
import type { Session } from '../session/session.ts'
import { withBreaks } from '../session/with-breaks.ts'
import { expectChange } from '../store/changes/changes.ts'
import { survivorOf } from '../store/changes/transfers.ts'
import { measureOf, periodText } from '../store/claims/claim-codes.ts'
import { type ClaimedPlace, readClaims, standingFigures } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'
import { placeNames } from './place-names.ts'
import { type EffectRow, targetEffect } from './target-effect.ts'

/**
 * What a change did to figures and targets: each place that it spoke of (an undo or redo: that its subject spoke of), as it was
 * known before and after, in the desk's own order. Others are answered meanwhile.
 */
export async function changeEffect(
  session: Session,
  { change: id, onlyChanged, offset, limit }: CallInput<'history.effect'>,
  { signal }: Pick<CallContext, 'signal'>
): Promise<CallOutput<'history.effect'>> {
  const { present } = session.store
  const change = expectChange(present, id)
  const before = present.asKnownAfter(id - 1)
  const after = present.asKnownAfter(id)
  const places = placesOf(after, change.of ?? id)
  const changed =
    changedPlaces.get(after) ?? (await withBreaks(findChanged(before, after, places), () => !signal.aborted))
  if (changed === null) throw new DeskError('cancelled')
  changedPlaces.set(after, changed)
  const targets = targetEffect(session, { before, after, change: change.of ?? id })
  const changedTargets = targets.filter(({ isChanged }) => isChanged)
  const figures = onlyChanged === true ? changed : places
  const rows: (() => EffectRow)[] = [
    ...figures.map((place) => () => figureRow(place)),
    ...(onlyChanged === true ? changedTargets : targets).map(
      ({ row }) =>
        () =>
          row
    )
  ]
  return {
    total: places.length + targets.length,
    changed: changed.length + changedTargets.length,
    rows: rows.slice(offset, offset + limit).map((row) => row())
  }

  function figureRow(place: ClaimedPlace): EffectRow {
    const [was, is] = [figureAt(before, place), figureAt(after, place)]
    return {
      ...placeNames(session, after, place),
      before: said(was),
      after: said(is),
      difference: was?.decimal == null || is?.decimal == null ? null : difference(is.decimal, was.decimal),
      source: is?.source ?? null
    }
  }
}

/** By the store of after a change: what was known then never changes. */
const changedPlaces = new WeakMap<Store, readonly ClaimedPlace[]>()

function* findChanged(
  before: Store,
  after: Store,
  places: readonly ClaimedPlace[]
): Generator<void, readonly ClaimedPlace[]> {
  const [was, is] = [standingFigures(before), standingFigures(after)]
  const changed: ClaimedPlace[] = []
  for (const [at, place] of places.entries()) {
    if (at % placesAtOnce === 0) yield
    const [one, other] = [was(place), is(place)]
    const isSame = one?.decimal === other?.decimal && one?.symbol === other?.symbol && one?.stage === other?.stage
    if (!isSame) changed.push(place)
  }
  return changed
}

const placesAtOnce = 500

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
  const places = rows.map(([region, indicator, measure, period]) => ({
    region: store.regions.text(region),
    indicator: survivorOf(store, store.indicators.text(indicator)),
    measure: measureOf(measure),
    period: periodText(period)
  }))
  // Of two that were merged a change may have spoken of the same place.
  return [...new Map(places.map((place) => [Object.values(place).join(' '), place])).values()]
}

function figureAt(store: Store, place: ClaimedPlace): Figure | undefined {
  return readClaims(store, { ...place, indicator: survivorOf(store, place.indicator) }).find(({ isFigure }) => isFigure)
    ?.figure
}

function said(figure: Figure | undefined): SaidFigure | null {
  return figure === undefined ? null : { decimal: figure.decimal, symbol: figure.symbol, stage: figure.stage }
}
