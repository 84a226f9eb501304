import { growsInPercent, isLevel, isYearBeforeIndex } from '../comparison/arithmetic/growth.ts'
import { type ChartRow, type ChartSource, cellAt, isAmount } from './chart-source.ts'
import { makeTheirWhole, stackable } from './holding.ts'

export const chartKinds = ['line', 'column', 'growth', 'share', 'indexed', 'ranking', 'multiples'] as const

/**
 * line 折线 · column 柱形 · growth 总量与增速 (two axes) · share 构成 (stacked to 100 %) · indexed 定基指数 (first = 100) ·
 * ranking 排序 (bars) · multiples 分图 (one small chart a row).
 */
export type ChartKind = (typeof chartKinds)[number]

/** Why a kind does not fit what is selected. */
export type UnfitReason =
  | 'one-period'
  | 'one-row'
  | 'several-rows'
  | 'units-differ'
  | 'not-amounts'
  | 'no-levels'
  | 'negative-values'
  | 'no-base'
  | 'no-growth'
  | 'no-values'
  | 'too-many'
  /** Two rows count some of the same. */
  | 'overlapping'

/** Lines that a reader can still tell apart. */
const MOST_LINES = 6

/** Series that a legend still has room for, and colours and forms still tell apart. */
export const MOST_SERIES = 12

/** Columns that still stand apart beside a line of growth. */
const MOST_COLUMNS = 15

/** Why the kind cannot show the selection; null: it can. */
export function unfit(kind: ChartKind, source: ChartSource): UnfitReason | null {
  const { rows, periods } = source
  const stack = kind === 'share' ? stackable(rows) : null
  switch (kind) {
    case 'line':
      return sameUnit(source) ? (periods.length < 2 ? 'one-period' : null) : 'units-differ'
    case 'column':
      return sameUnit(source) ? null : 'units-differ'
    case 'growth':
      if (rows.length > 1) return 'several-rows'
      if (values(source).length === 0) return 'no-values'
      return rows.some((row) => growsBeside(row) && hasGrowth(row, periods)) ? null : 'no-growth'
    case 'share':
      if (rows.length < 2) return 'one-row'
      if (!rows.every(({ indicator }) => isAmount(indicator) && indicator.aggregation === 'sum')) return 'not-amounts'
      if (!haveOneUnit(rows)) return 'units-differ'
      // Shares of some of the parts would be shares of something else.
      if ((stack?.parts.length ?? 0) > MOST_SERIES) return 'too-many'
      if (stack === null) return 'overlapping'
      // A part alone is all of itself.
      if (stack.parts.length < 2 && stack.whole === null) return 'one-row'
      return values(source).some((value) => value < 0) ? 'negative-values' : null
    case 'indexed':
      if (periods.length < 2) return 'one-period'
      if (!rows.some(({ indicator }) => isLevel(indicator))) return 'no-levels'
      return rows.some((row) => isLevel(row.indicator) && hasBase(row, periods)) ? null : 'no-base'
    case 'ranking':
      return rows.length < 2 ? 'one-row' : sameUnit(source) ? null : 'units-differ'
    case 'multiples':
      return rows.length < 2 ? 'one-row' : periods.length < 2 ? 'one-period' : null
  }
}

/** The kind that fits the selection best; null: none does, since nothing can stand on one axis. */
export function bestKind(source: ChartSource): ChartKind | null {
  return [...preferences(source), 'column' as const].find((kind) => unfit(kind, source) === null) ?? null
}

/** The rows that can stand on one axis with the first. */
export function alikeFirst(source: ChartSource): ChartRow[] {
  const [first] = source.rows
  return first === undefined ? [] : source.rows.filter((row) => sameUnit({ ...source, rows: [first, row] }))
}

/** What becomes of figures: 增速 in percent, 增减 in points or places, or some of both in small charts. */
export type ChangeWord = 'growth' | 'change' | 'both'

/** What that is called of the rows that a chart of the kind has room for. */
export function changeWord(source: ChartSource, kind: ChartKind): ChangeWord {
  const drawn = kind === 'multiples' ? source.rows : alikeFirst({ ...source, measure: 'growth' })
  const inPercent = drawn.filter(({ indicator }) => growsInPercent(indicator)).length
  if (inPercent === drawn.length) return 'growth'
  return inPercent === 0 ? 'change' : 'both'
}

function preferences(source: ChartSource): readonly ChartKind[] {
  const { rows, periods, measure } = source
  if (rows.length === 1) {
    return measure === 'growth' || periods.length > MOST_COLUMNS ? ['line'] : ['growth', 'line', 'column']
  }
  if (periods.length === 1) return ['ranking', 'column']
  if (measure === 'value' && makeOne(source)) return ['share', 'line', 'multiples']
  if (rows.length > MOST_LINES) return [...(areOfOneIndicator(rows) ? (['ranking'] as const) : []), 'multiples', 'line']
  return ['line', 'indexed', 'multiples']
}

/** All industries of GDP, or the whole with some of them: what a share chart is for. */
function makeOne(source: ChartSource): boolean {
  const { rows } = source
  const stack = new Set(rows.map(({ region }) => region)).size === 1 ? stackable(rows) : null
  if (stack === null) return false
  const nearest = new Set(stack.parts.map(({ indicator }) => indicator.above[0] ?? null))
  if (stack.parts.length < 2 || nearest.size !== 1 || nearest.has(null)) return false
  return stack.whole !== null || makeTheirWhole(stack.parts, source)
}

function areOfOneIndicator(rows: readonly ChartRow[]): boolean {
  return new Set(rows.map(({ indicator }) => indicator.id)).size === 1
}

/** Growth in percent stands on one axis whatever it is the growth of; points of rates do not. */
function sameUnit({ rows, measure }: ChartSource): boolean {
  if (measure === 'value') return haveOneUnit(rows)
  return new Set(rows.map(({ indicator }) => (growsInPercent(indicator) ? '%' : indicator.kind))).size <= 1
}

function haveOneUnit(rows: readonly ChartRow[]): boolean {
  return new Set(rows.map(({ indicator }) => indicator.unit)).size <= 1
}

/** An index with the year before as 100 is its growth: beside itself it says nothing more. */
function growsBeside({ indicator }: ChartRow): boolean {
  return growsInPercent(indicator) && !isYearBeforeIndex(indicator)
}

function hasGrowth(row: ChartRow, periods: readonly string[]): boolean {
  return periods.some((period) => cellAt(row, period)?.rate != null)
}

function hasBase(row: ChartRow, periods: readonly string[]): boolean {
  return Number(cellAt(row, periods[0] ?? '')?.decimal ?? 0) > 0
}

function values({ rows, periods }: ChartSource): number[] {
  return rows.flatMap((row) =>
    periods.flatMap((period) => {
      const decimal = cellAt(row, period)?.decimal ?? null
      return decimal === null ? [] : [Number(decimal)]
    })
  )
}
