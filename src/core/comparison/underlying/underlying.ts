import { formatPeriod, parsePeriod, yearEarlier } from '../../period/period.ts'
import { buildComparison } from '../build-comparison.ts'
import type { ComparisonRow, PriorBasis } from '../comparison-table.ts'
import type { FormulaIndicator } from '../derived/derived-indicator.ts'
import type { MeasureName } from '../measure-name.ts'
import { lookupInColumns } from './columns-lookup.ts'
import type { FigureColumns } from './figure-columns.ts'
import { comparingOver } from './related-figures.ts'

/** All that a comparison follows from, as plain data: it is this that travels, and numbers are worked out where they are looked at. */
export interface Underlying<Indicator extends FormulaIndicator = FormulaIndicator> {
  readonly basis: PriorBasis
  readonly measures: readonly MeasureName[]
  /** In the order of the rows. */
  readonly compared: readonly Indicator[]
  /** What these reach beside: wholes, parts, what formulas name. */
  readonly reached: readonly FormulaIndicator[]
  /** What formulas call indicators: the id of each. */
  readonly names: Readonly<Record<string, string>>
  /** Of indicators those that are directly part of them; regions above regions; of regions that are sums their parts. */
  readonly parts: Readonly<Record<string, readonly string[]>>
  readonly regionsAbove: Readonly<Record<string, string>>
  readonly regionParts: Readonly<Record<string, readonly string[]>>
  /** Among which regions one takes its rank. */
  readonly peers: readonly string[]
  readonly figures: FigureColumns
}

/** The rows of a comparison, region by region. */
export function rowsOver<Indicator extends FormulaIndicator>(
  underlying: Underlying<Indicator>,
  { regions, periods }: { readonly regions: readonly string[]; readonly periods: readonly string[] }
): ComparisonRow<Indicator>[] {
  const { compared, reached, measures, basis, peers } = underlying
  const all = new Map<string, FormulaIndicator>([...reached, ...compared].map((one) => [one.id, one]))
  const names = new Map(Object.entries(underlying.names))
  const parts = new Map(Object.entries(underlying.parts))
  const regionsAbove = new Map(Object.entries(underlying.regionsAbove))
  const regionParts = new Map(Object.entries(underlying.regionParts))
  const indicator = (id: string) => all.get(id)
  const comparing = comparingOver({
    figures: lookupInColumns(underlying.figures, namedPeriods(periods)),
    basis,
    indicator,
    find: names.size === 0 ? null : (name) => indicator(names.get(name) ?? '') ?? null,
    partsOf: (id) => (parts.get(id) ?? []).flatMap((part) => all.get(part) ?? []),
    regionAbove: (code) => regionsAbove.get(code) ?? null,
    regionParts: regionParts.size === 0 ? null : (code) => regionParts.get(code) ?? null,
    peers: () => peers
  })
  return buildComparison(comparing, { regions, indicators: compared, periods, measures })
}

/** The periods of the columns and the years before them, by the names asked for. */
export function namedPeriods(periods: readonly string[]): ReadonlySet<string> {
  return new Set(
    periods.flatMap((text) => {
      const period = parsePeriod(text)
      return period === null ? [] : [text, formatPeriod(yearEarlier(period))]
    })
  )
}
