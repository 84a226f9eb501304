import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import { turnSaid } from '../comparison/arithmetic/loss-turn.ts'
import type { RateBasis } from '../comparison/comparison-table.ts'
import type { Stage } from '../comparison/figures/stage.ts'
import { comparePeriods, endMonth, monthCount, type Period, parsePeriod } from '../period/period.ts'

/** What a chart needs to know of an indicator. */
export interface ChartIndicator {
  readonly id: string
  /** In the language of the chart. */
  readonly name: string
  readonly unit: string | null
  readonly decimals: number
  readonly kind: IndicatorKind
  readonly priceBasis: 'current' | 'constant' | 'none'
  readonly aggregation: 'sum' | 'last' | 'average' | 'never'
  readonly direction: 'higher' | 'lower' | 'neutral'
  /** The indicators that it is part of, from the nearest up. */
  readonly above: readonly string[]
}

export interface ChartCell {
  readonly period: string
  readonly value: number | null
  readonly decimal: string | null
  readonly change: number | null
  /** Percent; or points, of a rate or an index. */
  readonly rate: number | null
  readonly points: number | null
  readonly basis: RateBasis | null
  /** Why there is neither. */
  readonly reason: string | null
  readonly stage: Stage | null
  /** The series is broken since the year before. */
  readonly break: 'scope' | null
}

/** One row of figures: an indicator of a region over periods. */
export interface ChartRow {
  readonly region: string
  readonly regionName: string
  /** Of a sum of regions those that it is made of; null: it is no sum. */
  readonly regionParts: readonly string[] | null
  /** The regions that it, or any of its parts, is part of. */
  readonly regionsAbove: readonly string[]
  readonly indicator: ChartIndicator
  readonly cells: readonly ChartCell[]
}

/** A target that has a level or a growth to be drawn at. */
export interface ChartTarget {
  readonly region: string
  readonly indicator: string
  readonly year: number
  readonly kind: 'level' | 'growth'
  /** What it comes to as a level; null where that cannot be said. */
  readonly level: number | null
  /** As it was set. */
  readonly value: number
  readonly label: string
}

/** What was selected to be drawn. */
export interface ChartSource {
  readonly rows: readonly ChartRow[]
  /** Of one kind, in the order of time. */
  readonly periods: readonly string[]
  readonly measure: 'value' | 'growth'
  readonly targets: readonly ChartTarget[]
  /** What the selected indicators are part of, as far as there are figures of it and it is not selected itself. */
  readonly wholes: readonly ChartRow[]
}

/**
 * Years and months make no axis together: of the periods only those of the same kind as `like` (else the first) are
 * drawn, in the order of time whatever the order of the columns. What has run up since January is one kind, though
 * 1—3月 is called the first quarter, 1—6月 the first half and 1—12月 the year.
 */
export function periodsAlike(periods: readonly string[], like: string | null): string[] {
  const all = periods.flatMap((text): { text: string; period: Period }[] => {
    const period = parsePeriod(text)
    return period === null ? [] : [{ text, period }]
  })
  const first = parsePeriod(like ?? periods[0] ?? '')
  const ofKind = all.filter(({ period }) => period.kind === first?.kind)
  const running = first !== null && runsFromJanuary(first) ? all.filter(({ period }) => isRunning(period, all)) : []
  return (running.length > ofKind.length ? running : ofKind)
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .map(({ text }) => text)
}

/** Since January; a whole year is the last of its run where that is there, else one of many years. */
function isRunning(period: Period, all: readonly { readonly period: Period }[]): boolean {
  if (!runsFromJanuary(period)) return false
  if (monthCount(period) < 12) return true
  return all.some(({ period: other }) => other.year === period.year && runsFromJanuary(other) && monthCount(other) < 12)
}

function runsFromJanuary(period: Period): boolean {
  return period.kind !== 'fiscal' && endMonth(period) === monthCount(period)
}

/**
 * Where only growth is there (固定资产投资 is published as nothing else) that is drawn, and where there is no growth the
 * values are, whatever was asked for.
 */
export function withWhatIsThere(source: ChartSource): ChartSource {
  const other = source.measure === 'growth' ? 'value' : 'growth'
  return !isThere(source, source.measure) && isThere(source, other) ? { ...source, measure: other } : source
}

/** Is there anything to draw of that measure? */
export function isThere({ rows, periods }: ChartSource, measure: ChartSource['measure']): boolean {
  return rows.some((row) => periods.some((period) => numberOf(cellAt(row, period), measure) !== null))
}

/** Unrounded, as the table has it; no growth where it says 由盈转亏 instead. */
export function numberOf(cell: ChartCell | null, measure: ChartSource['measure']): number | null {
  if (cell === null) return null
  if (measure === 'value') return cell.decimal === null ? null : Number(cell.decimal)
  return turnSaid(cell) === null ? (cell.rate ?? cell.points) : null
}

export function cellAt(row: ChartRow, period: string): ChartCell | null {
  return row.cells.find((cell) => cell.period === period) ?? null
}

/** Amounts add up; rates, indices and ranks do not. */
export function isAmount({ kind }: Pick<ChartIndicator, 'kind'>): boolean {
  return kind === 'flow' || kind === 'stock'
}
