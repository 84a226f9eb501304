import type { ComparisonRow } from '#contract/calls/compare/comparison-table.ts'

/**
 * Rows worth a line on the overview: whole indicators, not their parts, with a figure in the year or the one before; growth
 * alone (固定资产投资) is one.
 */
export function mainRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.filter(
    ({ indicator, cells }) =>
      indicator.depth === 0 &&
      cells.slice(-2).some(({ value, symbol, rate, points }) => (value ?? symbol ?? rate ?? points) !== null)
  )
}
