import type { MomentSide, SaidFigure } from '#contract/calls/history-calls.ts'
import type { CallInput, CallOutput } from '#contract/calls.ts'
import type { Figure } from '#contract/figure.ts'
import { chosenStage } from '#core/comparison/figures/stage.ts'
import { difference } from '#core/quantity/difference.ts'
import type { Session } from '../session/session.ts'
import { changeAt, lookedBack } from '../store/changes/moment.ts'
import { readFigures } from '../store/figures.ts'
import type { Store } from '../store/store.ts'
import { placeNames, placeOf } from './place-names.ts'

/**
 * The figures of a selection as known at two moments, or as two stages had them, side by side; the difference is exact.
 * Names and units are those of the second moment. Throws unknown-moment.
 */
export function twoMoments(
  session: Session,
  { region, indicators, years, from, to, onlyDifferent, offset, limit }: CallInput<'history.twoMoments'>
): CallOutput<'history.twoMoments'> {
  const sides = [from, to].map((side) => storeOf(session, side)) as [Store, Store]
  const [before, after] = [from, to].map((side, index) => {
    const figures = readFigures(sides[index] as Store, {
      regions: [region],
      indicators,
      measures: null,
      periods: null,
      years: { from: Math.min(...years), to: Math.max(...years) },
      ...(side.stage === null ? {} : { stage: chosenStage(side.stage) })
    })
    return new Map(figures.map((figure) => [keyOf(figure), figure]))
  }) as [Map<string, Figure>, Map<string, Figure>]
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const rows = keys.flatMap((key) => {
    const one = before.get(key)
    const other = after.get(key)
    const figure = other ?? one
    if (figure === undefined || (onlyDifferent && isSame(one, other))) return []
    return [{ figure, one, other }]
  })
  return {
    from: lookedBack(sides[0]),
    to: lookedBack(sides[1]),
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map(({ figure, one, other }) => ({
      ...placeNames(session, sides[1], placeOf(figure)),
      before: said(one),
      after: said(other),
      difference: one?.decimal == null || other?.decimal == null ? null : difference(other.decimal, one.decimal)
    }))
  }
}

function storeOf(session: Session, { moment }: MomentSide): Store {
  const { store } = session
  return moment === null ? store : store.asKnownAfter(changeAt(store.present, moment))
}

function keyOf({ region, indicator, measure, period }: Figure): string {
  return `${region} ${indicator} ${measure} ${period}`
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return one?.decimal === other?.decimal && one?.symbol === other?.symbol && one?.stage === other?.stage
}

function said(figure: Figure | undefined): SaidFigure | null {
  return figure === undefined ? null : { decimal: figure.decimal, symbol: figure.symbol, stage: figure.stage }
}
