import type { Target, TargetRow } from '#contract/calls/target-calls.ts'
import type { Figure, Source } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { compareCell, publishedGrowth } from '#core/comparison/compare-cell.ts'
import { ownValue } from '#core/comparison/comparing.ts'
import { neededPeriods } from '#core/comparison/needed-periods.ts'
import { type FigureLookup, figureLookup } from '#core/comparison/observed-figure.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { formatPeriod, type Period, parsePeriod } from '#core/period/period.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { actualPeriods, shareOfYear } from '#core/target/actual-period.ts'
import { addsUpOverYear, judge, unjudged } from '#core/target/judge.ts'
import type { NoActualReason } from '#core/target/target.ts'
import { targetLevel } from '#core/target/target-level.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { readFigures } from '../store/figures.ts'
import type { Store } from '../store/store.ts'

/** Each target with what has come of it, in the catalogue's order. Targets of unknown indicators are left out. */
export function targetRows(store: Store, targets: readonly Target[]): TargetRow[] {
  const indicators = deskIndicators(store)
  return targets
    .flatMap((target) => {
      const indicator = indicators.get(target.indicator)
      return indicator === undefined ? [] : [targetRow(store, target, indicator)]
    })
    .sort((a, b) => orderOf(indicators, a) - orderOf(indicators, b) || a.target.id - b.target.id)
}

function orderOf(indicators: ReadonlyMap<string, Indicator>, row: TargetRow): number {
  return indicators.get(row.target.indicator)?.order ?? 0
}

function targetRow(store: Store, target: Target, indicator: Indicator): TargetRow {
  const { actual, prior } = actualOf(store, target, indicator)
  const period = actual.decimal === null ? null : parsePeriod(actual.period)
  const share = period === null ? null : shareOfYear(period)
  const context = { kind: indicator.kind, direction: indicator.direction, shareOfYear: share ?? 0 }
  const verdict = actual.decimal === null ? unjudged(actual.reason) : judge(target, actual.decimal, context)
  const { id, name, nameEn, unit, decimals, kind, direction, chapter } = indicator
  return {
    target,
    indicator: { id, name, nameEn, unit, decimals, kind, direction, chapter },
    level: targetLevel(target, prior, indicator.priceBasis),
    actual: actual.decimal === null ? null : Number(actual.decimal),
    nominal: actual.decimal === null ? actual.nominal : null,
    period: actual.period,
    completion: verdict.completion,
    gap: verdict.gap,
    shareDue: addsUpOverYear(target, indicator) ? share : null,
    state: verdict.state,
    reason: verdict.reason,
    source: actual.source
  }
}

type Actual =
  | {
      readonly decimal: string
      /** By its plainest name, as the figures of other screens are told: 前三季度 for 1—9月. */
      readonly period: string
      readonly source: Source | null
    }
  | {
      readonly decimal: null
      readonly reason: NoActualReason
      readonly nominal: number | null
      /** null: the year has no figures. */
      readonly period: string | null
      readonly source: Source | null
    }

const NOTHING: Actual = { decimal: null, reason: 'no-actual', nominal: null, period: null, source: null }

/** The value that says most of the target's year, in the target's own unit, and the level of the year before. */
function actualOf(store: Store, target: Target, indicator: Indicator): { actual: Actual; prior: string | null } {
  const periods = periodsOf(target, indicator).map(formatPeriod)
  const figures = readFigures(store, {
    regions: [target.region],
    indicators: [target.indicator],
    measures: null,
    periods: neededPeriods(periods)
  })
  const lookup = figureLookup(figures, new Set(periods))
  const lastYear = String(target.year - 1)
  const prior = figures.find((figure) => figure.period === lastYear && figure.measure === 'level')
  return { actual: firstActual(target, indicator, lookup), prior: prior?.decimal ?? null }
}

function periodsOf(target: Target, indicator: Indicator): readonly Period[] {
  return actualPeriods(target.year, target.kind, indicator.kind)
}

function firstActual(target: Target, indicator: Indicator, figures: FigureLookup<Figure>): Actual {
  let unsaid: Actual | null = null
  // A target is judged by what was published, against the year before as it was known then.
  const comparing = { figures, basis: 'published', indicators: NONE, ...ALONE } as const
  for (const period of periodsOf(target, indicator)) {
    const place = { region: target.region, indicator, months: monthsKey(period) }
    const text = formatPeriod(period)
    const { decimal, rate, points, basis, reason } = compareCell(comparing, place, text, {})
    // A growth target of GDP means real growth: nominal growth from current-price levels says nothing of it.
    const grown = basis === 'nominal' ? null : (rate ?? points)
    const value = target.kind === 'level' ? decimal : grown === null ? null : decimalOf(grown)
    const figure = ownValue(comparing, place) ?? publishedGrowth(comparing, place)?.figure ?? null
    const said = { period: plainPeriod(text), source: figure?.source ?? null }
    if (value !== null) return { decimal: value, ...said }
    if (decimal === null && rate === null && points === null) continue
    const isNominal = target.kind === 'growth' && basis === 'nominal'
    const why = isNominal ? 'nominal-only' : target.kind === 'level' ? 'growth-only' : reason
    unsaid ??= { decimal: null, reason: why ?? 'no-actual', nominal: isNominal ? rate : null, ...said }
  }
  return unsaid ?? NOTHING
}

const NONE: ReadonlyMap<string, Indicator> = new Map()
/** Growth needs nothing but its own figures. */
const ALONE = { partsOf: () => [], regionAbove: () => null, peers: () => [] }
