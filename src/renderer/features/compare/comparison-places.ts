import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import type { TablePlaces } from '../chart/table-places.ts'

/** The figures of the grid's cells, for chart and words; sums and averages over periods are none of theirs. */
export function comparisonPlaces(layout: CubeLayout, visible: readonly VisibleRow[]): TablePlaces {
  const { cube, columns } = layout
  return {
    rows: visible.length,
    columns: columns.length,
    isHeading: (row) => layout.rows[visible[row]?.row ?? -1]?.kind === 'group',
    placeAt: (row, column) => {
      const place = layout.placeAt(visible[row]?.row ?? -1, column)
      if (place === null || place.regions === cube.totals.regions || place.periods === cube.totals.periods) return null
      const region = cube.regions[place.regions]?.code
      const indicator = cube.indicators[place.indicators]?.id
      const period = cube.periods[place.periods]
      if (region === undefined || indicator === undefined || period === undefined) return null
      const measure = columns[column]?.measure
      const isOwn = measure === 'value' || measure === 'growth' || measure === 'growth-change'
      return { region, indicator, period, measure: isOwn ? measure : 'other' }
    }
  }
}
