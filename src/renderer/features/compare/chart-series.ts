import type { ComparisonRow, ComparisonTable } from '#contract/compare-calls.ts'
import type { TargetRow } from '#contract/target-calls.ts'
import { comparePeriods, parsePeriod } from '#core/period/period.ts'

export interface ChartPoint {
  readonly period: string
  /** null: a gap, never a zero. */
  readonly value: number | null
}

/** A target as a line across its period. */
export interface ChartTarget {
  /** Place of the point it belongs to. */
  readonly index: number
  readonly value: number
  readonly row: TargetRow
}

export interface ChartSeries {
  readonly points: readonly ChartPoint[]
  readonly targets: readonly ChartTarget[]
}

/**
 * One row in the order of time, whatever the order of the table's columns. Years and months make no line together:
 * only periods of the same kind as `like` (the one in focus; else the first) are drawn.
 */
export function chartSeries(
  table: ComparisonTable,
  row: ComparisonRow,
  shows: 'value' | 'growth',
  like: string | null,
  targets: readonly TargetRow[]
): ChartSeries {
  const kind = kindOf(like ?? table.periods[0] ?? '')
  const drawn = table.periods
    .map((period, column) => {
      const cell = row.cells[column]
      const value = shows === 'value' ? cell?.value : (cell?.rate ?? cell?.points)
      return { period, value: value ?? null }
    })
    .filter(({ period }) => kindOf(period) === kind)
    .sort((one, other) => inTime(one.period, other.period))
  const points = [...drawn, ...comingYears(drawn, kind, shows, targets)]
  return {
    points,
    targets: targets.flatMap((target) => {
      const value = targetValue(target, shows)
      const index = points.findIndex(({ period }) => period === String(target.target.year))
      return value === null || index < 0 ? [] : [{ index, value, row: target }]
    })
  }
}

/** How many years after the last figure a target is still worth a place in the chart: this year's and next year's. */
const AHEAD = 2

/** A target's year mostly has no yearly figure yet: it gets an empty place at the end, for the target's line. */
function comingYears(
  drawn: readonly ChartPoint[],
  kind: string | null,
  shows: 'value' | 'growth',
  targets: readonly TargetRow[]
): ChartPoint[] {
  const last = Number(drawn.at(-1)?.period)
  if (kind !== 'year' || Number.isNaN(last)) return []
  const years = targets
    .filter((target) => targetValue(target, shows) !== null)
    .map(({ target }) => target.year)
    .filter((year) => year > last && year <= last + AHEAD)
  return [...new Set(years)].sort((one, other) => one - other).map((year) => ({ period: String(year), value: null }))
}

/** A growth target stands among growth as written, among values as the level it comes to, where that can be said. */
function targetValue({ target, level }: TargetRow, shows: 'value' | 'growth'): number | null {
  if (shows === 'value') return level
  return target.kind === 'growth' ? Number(target.value) : null
}

function kindOf(period: string): string | null {
  return parsePeriod(period)?.kind ?? null
}

function inTime(one: string, other: string): number {
  const a = parsePeriod(one)
  const b = parsePeriod(other)
  return a === null || b === null ? 0 : comparePeriods(a, b)
}
