import type { ComparisonTable } from '#contract/compare-calls.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { Facet } from './cell-formula.ts'

/** Where a grid's cell stands in the comparison. */
export interface ComparisonPlace {
  /** Row of the table and of its layout, whatever the order on screen. */
  readonly row: number
  /** Column of the period; −1 for stub and unit. */
  readonly period: number
  readonly facet: Facet
}

export function placeOf(table: ComparisonTable, layout: TableLayout, row: number, column: number): ComparisonPlace {
  const { role, period } = layout.columns[column] ?? { role: 'stub', period: null }
  const facet = role === 'change' || role === 'growth' ? role : 'value'
  return { row, period: period === null ? -1 : table.periods.indexOf(period), facet }
}
