import type { ComparisonTable } from '#contract/compare-calls.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { TablePlaces } from '../chart/table-places.ts'
import { placeOf } from './comparison-place.ts'

/** The figures of the grid's cells, for chart and words. */
export function comparisonPlaces(table: ComparisonTable, layout: TableLayout, order: readonly number[]): TablePlaces {
  return {
    rows: order.length,
    columns: layout.columns.length,
    placeAt: (row, column) => {
      const { row: at, period, facet } = placeOf(table, layout, order[row] ?? -1, column)
      const { region, indicator } = table.rows[at] ?? {}
      const text = table.periods[period]
      if (region === undefined || indicator === undefined || text === undefined) return null
      return { region, indicator: indicator.id, period: text, measure: facet === 'growth' ? 'growth' : 'value' }
    }
  }
}
