import { buildComparison } from '#core/comparison/build-comparison.ts'
import type { Comparing } from '#core/comparison/comparing.ts'
import type { ComparedIndicator, ComparisonCell, ComparisonRow } from '#core/comparison/comparison-table.ts'
import { figureLookup, type ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import type { MeasureName } from '#core/comparison/measure-name.ts'

/** The region of a comparison that has only one. */
export const county = '422802'

/** A flow that adds up, but for what is said of it. */
export function comparedIndicator<More extends object>(
  id: string,
  more: Partial<ComparedIndicator> & More
): ComparedIndicator & More {
  return {
    id,
    name: id,
    unit: '亿元',
    kind: 'flow',
    priceBasis: 'none',
    direction: 'higher',
    aggregation: 'sum',
    parent: null,
    ...more
  }
}

/** A level of the county, but for what is said of it. */
export function observed(
  indicator: string,
  period: string,
  decimal: string | null,
  more: Partial<ObservedFigure> = {}
): ObservedFigure {
  return { region: county, indicator, period, measure: 'level', decimal, symbol: null, stage: null, ...more }
}

export function comparingWith(
  figures: readonly ObservedFigure[],
  more: Partial<Comparing> & { readonly named?: readonly string[] } = {}
): Comparing {
  const { named = [], ...rest } = more
  return {
    figures: figureLookup(figures, new Set(named)),
    basis: 'published',
    indicators: new Map(),
    partsOf: () => [],
    regionAbove: () => null,
    peers: () => [],
    ...rest
  }
}

/** The rows of a comparison of the county. */
export function comparedRows<Indicator extends ComparedIndicator>(
  indicators: readonly Indicator[],
  periods: readonly string[],
  figures: readonly ObservedFigure[],
  more: Partial<Comparing> & { readonly measures?: readonly MeasureName[]; readonly regions?: readonly string[] } = {}
): ComparisonRow<Indicator>[] {
  const { measures = [], regions = [county], ...rest } = more
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const partsOf = (id: string) => indicators.filter(({ parent }) => parent === id)
  const comparing = comparingWith(figures, { indicators: known, partsOf, named: periods, ...rest })
  return buildComparison(comparing, { regions, indicators, periods, measures })
}

/** A cell that has nothing but what is said of it. */
export function comparedCell(period: string, more: Partial<ComparisonCell> = {}): ComparisonCell {
  return {
    period,
    value: null,
    decimal: null,
    symbol: null,
    stage: null,
    change: null,
    rate: null,
    points: null,
    reason: null,
    basis: null,
    computedRate: null,
    changeReason: null,
    isContradicted: false,
    growthSymbol: null,
    isDerived: false,
    disputed: { value: [], change: [], growth: [] },
    break: null,
    more: {},
    ...more
  }
}
