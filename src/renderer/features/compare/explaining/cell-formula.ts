import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { SymbolMeaning } from '#contract/figure.ts'
import { changesInPoints, isYearBeforeIndex } from '#core/comparison/arithmetic/growth.ts'
import { pointsShown } from '#core/comparison/arithmetic/growth-points.ts'
import type { PrintedSign } from '#core/comparison/comparison-table.ts'
import type { PlainMeasure } from '#core/layout/pivot/cube.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'

/** One figure as a formula names it. */
export interface Operand {
  readonly period: string
  /** Decimal text in the indicator's unit; null where the figure stands outside the table. */
  readonly decimal: string | null
}

/** How the number in a cell came about; `none`: why there is no number. */
export type CellFormula =
  | { readonly type: 'observed'; readonly decimal: string }
  | { readonly type: 'symbol'; readonly symbol: string; readonly meaning: SymbolMeaning | null }
  | {
      readonly type: 'published'
      readonly value: number
      readonly isPercent: boolean
      readonly computedRate: number | null
    }
  /** An index with the year before as 100 says its growth itself. */
  | { readonly type: 'own-growth'; readonly decimal: string; readonly value: number }
  | { readonly type: 'difference'; readonly current: Operand; readonly prior: Operand; readonly value: number }
  | { readonly type: 'points'; readonly current: Operand; readonly prior: Operand; readonly value: number }
  | {
      readonly type: 'growth'
      readonly current: Operand
      readonly prior: Operand
      readonly value: number
      readonly isNominal: boolean
    }
  /** Computed by a formula of its own, which the desk tells. */
  | { readonly type: 'computed'; readonly measure: PlainMeasure; readonly value: number }
  /** Of a snapshot, or what has changed since: as the table shows it. */
  | { readonly type: 'held'; readonly text: string }
  /** `sign`: what its source printed in place of the figure that is missing; left out: nothing. */
  | { readonly type: 'none'; readonly reason: string | null; readonly sign?: PrintedSign | null }

/** The same kind of period one year before, as canonical text. */
export function priorPeriod(period: string): string | null {
  const parsed = parsePeriod(period)
  return parsed === null ? null : formatPeriod(yearEarlier(parsed))
}

/** What the line above the table says of a cell. */
export function cellFormula(
  table: ComparisonTable,
  row: ComparisonRow,
  cell: ComparisonCell,
  measure: PlainMeasure,
  /** Decimals of the number that the cell shows; null: it shows none. */
  shown: number | null
): CellFormula {
  if (measure === 'value') {
    if (cell.decimal !== null) return { type: 'observed', decimal: cell.decimal }
    return cell.symbol === null
      ? { type: 'none', reason: 'no-current' }
      : { type: 'symbol', symbol: cell.symbol, meaning: cell.meaning ?? null }
  }
  const current = { period: cell.period, decimal: cell.decimal }
  const prior = priorOperand(table, row, cell.period)
  const isPublished = cell.basis === 'published'
  if (measure === 'change') {
    if (cell.change === null)
      return { type: 'none', reason: cell.changeReason, sign: signBehind(cell, cell.changeReason) }
    if (isPublished && cell.points !== null && cell.rate === null)
      return { type: 'published', value: cell.change, isPercent: false, computedRate: null }
    return { type: 'difference', current, prior, value: cell.change }
  }
  if (measure !== 'growth' && measure !== 'points') {
    const computed = cell.more[measure] ?? { value: null, reason: null }
    const { reason } = computed
    const value = pointsShown(computed, shown)
    return value === null ? { type: 'none', reason } : { type: 'computed', measure, value }
  }
  if (measure === 'points' && cell.points === null && !changesInPoints(row.indicator.kind))
    return { type: 'none', reason: 'not-a-rate' }
  // Beside a column of points the one of growth has none.
  if (measure === 'growth' && cell.rate === null && cell.points !== null && shown === null)
    return { type: 'none', reason: 'in-points' }
  const value = measure === 'points' ? cell.points : (cell.rate ?? cell.points)
  if (value === null && cell.growthSymbol !== null)
    return { type: 'symbol', symbol: cell.growthSymbol, meaning: cell.growthMeaning ?? null }
  if (value === null) return { type: 'none', reason: cell.reason, sign: signBehind(cell, cell.reason) }
  if (measure === 'growth' && cell.decimal !== null && isYearBeforeIndex(row.indicator)) {
    return { type: 'own-growth', decimal: cell.decimal, value }
  }
  // Of what grows in percent and changes by points too, a printed growth says nothing of the points.
  const isPrinted = isPublished && (measure === 'growth' || cell.rate === null)
  if (isPrinted) return { type: 'published', value, isPercent: cell.rate !== null, computedRate: cell.computedRate }
  if (cell.rate !== null && measure === 'growth')
    return { type: 'growth', current, prior, value, isNominal: cell.basis === 'nominal' }
  return { type: 'points', current, prior, value }
}

/** The sign that stands where a change or growth lacks a figure: of now, or of the year before. */
function signBehind(
  { symbol, meaning = null, priorSign = null }: ComparisonCell,
  reason: string | null
): PrintedSign | null {
  if (reason === 'no-current') return symbol === null ? null : { symbol, meaning }
  return reason === 'no-prior' ? priorSign : null
}

function priorOperand(table: ComparisonTable, row: ComparisonRow, period: string): Operand {
  const earlier = priorPeriod(period) ?? period
  const column = table.periods.indexOf(earlier)
  return { period: earlier, decimal: row.cells[column]?.decimal ?? null }
}
