import type { Target, TargetRow } from '#contract/calls/target-calls.ts'
import type { Figure, Source } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { compareCell, publishedGrowth } from '#core/comparison/compare-cell.ts'
import { type Comparing, ownValue } from '#core/comparison/comparing.ts'
import { contradictedGrowth } from '#core/comparison/figures/contradicted-growth.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { comparingOver } from '#core/comparison/underlying/related-figures.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { formatPeriod, type Period, parsePeriod } from '#core/period/period.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { actualPeriods, shareOfYear } from '#core/target/actual-period.ts'
import { addsUpOverYear, judge, unjudged } from '#core/target/judge.ts'
import type { NoActualReason } from '#core/target/target.ts'
import { grownBy } from '#core/target/target-growth.ts'
import { targetLevel } from '#core/target/target-level.ts'
import { deskIndicators } from '../catalogue/desk-indicators.ts'
import { relationsOf } from '../comparison/relations-of.ts'
import { upheldGrowth } from '../comparison/upheld-growth.ts'
import type { Session } from '../session/session.ts'
import { readFigures } from '../store/figures.ts'
import { deskTargets } from './desk-targets.ts'

type Desk = Pick<Session, 'store' | 'resources'>

/** The targets of a region for a year: its board. */
export function targetsOfYear(desk: Desk, region: string, year: number): TargetRow[] {
  return targetRows(
    desk,
    deskTargets(desk.store).filter((target) => target.region === region && target.year === year)
  )
}

/** Each target with what has come of it, in the catalogue's order. Targets of unknown indicators are left out. */
export function targetRows({ store, resources }: Desk, targets: readonly Target[]): TargetRow[] {
  const indicators = deskIndicators(store)
  return targets
    .flatMap((target) => {
      const indicator = indicators.get(target.indicator)
      return indicator === undefined ? [] : [targetRow({ store, resources }, target, indicator)]
    })
    .sort((a, b) => orderOf(indicators, a) - orderOf(indicators, b) || a.target.id - b.target.id)
}

function orderOf(indicators: ReadonlyMap<string, Indicator>, row: TargetRow): number {
  return indicators.get(row.target.indicator)?.order ?? 0
}

function targetRow(desk: Desk, target: Target, indicator: Indicator): TargetRow {
  const { actual, prior } = actualOf(desk, target, indicator)
  const period = actual.decimal === null ? null : parsePeriod(actual.period)
  const share = period === null ? null : shareOfYear(period)
  const context = { kind: indicator.kind, direction: indicator.direction, shareOfYear: share ?? 0 }
  const verdict = actual.reason === null ? judge(target, actual.decimal, context) : unjudged(actual.reason)
  const { id, name, nameEn, unit, decimals, kind, direction, chapter } = indicator
  return {
    target,
    indicator: { id, name, nameEn, unit, decimals, kind, direction, chapter },
    level: targetLevel(target, prior, indicator),
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
      /** Why nothing is judged by it; null: it is what the target is judged by. */
      readonly reason: 'growth-contradicted' | null
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
function actualOf(
  { store, resources }: Desk,
  target: Target,
  indicator: Indicator
): { actual: Actual; prior: string | null } {
  const { region } = target
  const places = actualPeriods(target.year, target.kind, indicator.kind)
  const periods = places.map(formatPeriod)
  // A target is judged by what was published, against the year before as it was known then.
  const choice = { regions: [region], periods, indicators: [indicator], measures: [], basis: 'published' } as const
  const { related, takes } = relationsOf(store, resources, choice)
  const figures = figureLookup(readFigures(store, { ...takes, measures: null }), new Set(periods))
  const comparing = comparingOver({ ...related, figures })
  const lastYear = monthsKey({ kind: 'year', year: target.year - 1 })
  const prior = comparing.figures.find(region, indicator.id, lastYear, 'level')
  const isUpheld = upheldGrowth(store)
  return { actual: firstActual(target, indicator, places, { comparing, isUpheld }), prior: prior?.decimal ?? null }
}

interface Known {
  readonly comparing: Comparing
  readonly isUpheld: ReturnType<typeof upheldGrowth>
}

function firstActual(
  target: Target,
  indicator: Indicator,
  periods: readonly Period[],
  { comparing, isUpheld }: Known
): Actual {
  let unsaid: Actual | null = null
  for (const period of periods) {
    const place = { region: target.region, indicator, months: monthsKey(period) }
    const text = formatPeriod(period)
    const cell = compareCell(comparing, place, text, {})
    const grown = target.kind === 'level' ? null : grownBy(indicator, cell)
    const value = target.kind === 'level' ? cell.decimal : grown === null ? null : decimalOf(grown)
    const figure = ownValue(comparing, place) ?? publishedGrowth(comparing, place)?.figure ?? null
    const said = { period: plainPeriod(text), source: sourceOf(figure) }
    const contradicted = target.kind === 'growth' && cell.isContradicted ? contradictedGrowth(comparing, place) : null
    const isDoubted = contradicted !== null && !isUpheld(contradicted)
    if (value !== null) return { decimal: value, reason: isDoubted ? 'growth-contradicted' : null, ...said }
    const { decimal, rate, points, basis, reason } = cell
    if (decimal === null && rate === null && points === null) continue
    const isNominal = target.kind === 'growth' && basis === 'nominal'
    const why = isNominal ? 'nominal-only' : target.kind === 'level' ? 'growth-only' : reason
    unsaid ??= { decimal: null, reason: why ?? 'no-actual', nominal: isNominal ? rate : null, ...said }
  }
  return unsaid ?? NOTHING
}

/** Where it was read; null: it follows from others. */
function sourceOf(figure: ObservedFigure | null): Source | null {
  return (figure as Figure | null)?.source ?? null
}
