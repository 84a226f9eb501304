import { parsePeriod } from '../period/period.ts'
import type { ChartTargetLine } from './chart-model.ts'
import { numberOf } from './chart-points.ts'
import { type ChartRow, type ChartSource, type ChartTarget, cellAt } from './chart-source.ts'

/** How many years after the last figure a target is still worth a place in the chart: this year's and next year's. */
const AHEAD = 2

/** A target's year mostly has no yearly figure yet: it gets an empty place at the end, for the target's line. */
export function comingYears(source: ChartSource, row: ChartRow, measure: 'value' | 'growth'): string[] {
  const lastWithFigure = source.periods.findLast((period) => numberOf(cellAt(row, period), measure) !== null)
  const last = parsePeriod(lastWithFigure ?? source.periods.at(-1) ?? '')
  if (last?.kind !== 'year') return []
  const years = targetsOf(source, row)
    .filter((target) => targetValue(target, measure) !== null)
    .map(({ year }) => year)
    .filter((year) => year > last.year && year <= last.year + AHEAD && !source.periods.includes(String(year)))
  return [...new Set(years)].sort((one, other) => one - other).map(String)
}

export function targetLines(
  source: ChartSource,
  row: ChartRow,
  periods: readonly string[],
  measure: 'value' | 'growth',
  axis: 0 | 1
): ChartTargetLine[] {
  return targetsOf(source, row).flatMap((target) => {
    const value = targetValue(target, measure)
    const category = periods.indexOf(String(target.year))
    return value === null || category < 0 ? [] : [{ category, axis, value, label: target.label }]
  })
}

function targetsOf({ targets }: ChartSource, { region, indicator }: ChartRow): readonly ChartTarget[] {
  return targets.filter((target) => target.region === region && target.indicator === indicator.id)
}

/** A growth target stands among growth as written, among values as the level it comes to, where that can be said. */
function targetValue({ kind, level, value }: ChartTarget, measure: 'value' | 'growth'): number | null {
  if (measure === 'value') return level
  return kind === 'growth' ? value : null
}
