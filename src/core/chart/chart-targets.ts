import { endMonth, endYear, monthCount, parsePeriod } from '../period/period.ts'
import type { ChartTargetLine } from './chart-model.ts'
import { type ChartRow, type ChartSource, type ChartTarget, cellAt, numberOf } from './chart-source.ts'

/** What a chart draws: values, growth, or values with growth on an axis of its own. */
export type Drawn = 'value' | 'growth' | 'both'

/** How many years after the last figure a target is still worth a place in the chart: this year's and next year's. */
const AHEAD = 2

/** A target's year mostly has no yearly figure yet: it gets an empty place at the end, for the target's line. */
export function comingYears(source: ChartSource, row: ChartRow, measure: Drawn): string[] {
  const lastWithFigure = source.periods.findLast(
    (period) => numberOf(cellAt(row, period), measure === 'both' ? 'value' : measure) !== null
  )
  const last = parsePeriod(lastWithFigure ?? source.periods.at(-1) ?? '')
  // Among months a year is the end of its own, and none comes after it.
  if (last?.kind !== 'year' || source.periods.some((period) => parsePeriod(period)?.kind !== 'year')) return []
  const years = targetsOf(source, row)
    .filter((target) => targetValue(target, measure) !== null)
    .map(({ year }) => year)
    .filter((year) => year > last.year && year <= last.year + AHEAD && !source.periods.includes(String(year)))
  return [...new Set(years)].sort((one, other) => one - other).map(String)
}

/** The lines of a row's targets. */
export function targetLines(
  source: ChartSource,
  row: ChartRow,
  periods: readonly string[],
  measure: Drawn
): ChartTargetLine[] {
  const lines: ChartTargetLine[] = []
  for (const line of targetsOf(source, row).flatMap((target) => lineOf(target, row, periods, measure))) {
    const at = lines.findIndex((other) => isSamePlace(other, line))
    const before = lines[at]
    // 6.5%以上 of one report and 6.5%左右 of another would stand in one another.
    if (before === undefined) lines.push(line)
    else if (!before.label.split(' · ').includes(line.label))
      lines[at] = { ...before, label: `${before.label} · ${line.label}` }
  }
  return lines
}

function isSamePlace(one: ChartTargetLine, other: ChartTargetLine): boolean {
  return one.from === other.from && one.to === other.to && one.axis === other.axis && one.value === other.value
}

function lineOf(
  target: ChartTarget,
  { indicator }: ChartRow,
  periods: readonly string[],
  measure: Drawn
): ChartTargetLine[] {
  const value = targetValue(target, measure)
  const places = placesOf(target.year, periods, indicator.kind === 'flow')
  const [from] = places
  const to = places.at(-1)
  if (value === null || from === undefined || to === undefined) return []
  return [{ from, to, axis: measure === 'both' && target.kind === 'growth' ? 1 : 0, value, label: target.label }]
}

/**
 * Where the periods of a target's year stand: the year itself, and what runs up to it from January. A month or quarter
 * alone says nothing against the target of a year, but of what does not add up over it (a rate, what stands at its end).
 */
function placesOf(year: number, periods: readonly string[], addsUp: boolean): number[] {
  const within = periods.flatMap((text, at) => {
    const period = parsePeriod(text)
    return period === null || endYear(period) !== year ? [] : [{ at, period }]
  })
  const isComparable = !addsUp || within.every(({ period }) => monthCount(period) === endMonth(period))
  return isComparable ? within.map(({ at }) => at) : []
}

function targetsOf({ targets }: ChartSource, { region, indicator }: ChartRow): readonly ChartTarget[] {
  return targets.filter((target) => target.region === region && target.indicator === indicator.id)
}

/** A target of growth stands among growth as written, among values alone as the level it comes to, where that can be said. */
function targetValue({ kind, level, value }: ChartTarget, measure: Drawn): number | null {
  if (measure === 'value') return level
  if (kind === 'growth') return value
  return measure === 'both' ? level : null
}
