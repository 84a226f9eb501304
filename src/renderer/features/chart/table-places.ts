import type { ChartPlace } from '#core/chart/chart-model.ts'
import type { GridPosition, GridRange } from '../../ui/grid/grid-selection.ts'
import type { ChartSelection } from './chart-selection.ts'

/** Which cells of a grid hold which figures, however the table is turned. */
export interface TablePlaces {
  readonly rows: number
  readonly columns: number
  /** null: a heading, a unit, a total. */
  readonly placeAt: (row: number, column: number) => ChartPlace | null
}

/**
 * What a selection of cells is as a chart. One cell, or cells of one row, stand for the row over all its periods; cells
 * of several rows for these rows over the periods selected.
 */
export function selectionOf(places: TablePlaces, range: GridRange | null): ChartSelection | null {
  if (range === null) return null
  const selected = placesIn(places, range)
  // In the stub a cell stands for its whole row.
  const all = selected.length > 0 ? selected : placesIn(places, { ...range, left: 0, right: places.columns - 1 })
  const [first] = all
  if (first === undefined) return null
  const rows = distinct(all.map(({ region, indicator }) => ({ region, indicator })))
  const periods = distinct(all.map(({ period }) => period))
  if (rows.length > 1) return { rows, periods }
  return { rows, periods: periodsAlong(places, range, first, periods) }
}

/** Where a figure stands; of a measure that is not shown the same figure by another. null: it is not in the table. */
export function positionOf(places: TablePlaces, wanted: ChartPlace): GridPosition | null {
  let other: GridPosition | null = null
  for (let row = 0; row < places.rows; row++) {
    for (let column = 0; column < places.columns; column++) {
      const place = places.placeAt(row, column)
      if (place === null || !isSameFigure(place, wanted)) continue
      if (place.measure === wanted.measure) return { row, column }
      other ??= { row, column }
    }
  }
  return other
}

function isSameFigure(one: ChartPlace, other: ChartPlace): boolean {
  return one.region === other.region && one.indicator === other.indicator && one.period === other.period
}

function placesIn(places: TablePlaces, range: GridRange): ChartPlace[] {
  const found: ChartPlace[] = []
  for (let row = range.top; row <= Math.min(range.bottom, places.rows - 1); row++) {
    for (let column = range.left; column <= Math.min(range.right, places.columns - 1); column++) {
      const place = places.placeAt(row, column)
      if (place !== null) found.push(place)
    }
  }
  return found
}

/** The periods of one row's figure: those selected where there are several, else all along its row or its column. */
function periodsAlong(places: TablePlaces, range: GridRange, of: ChartPlace, selected: readonly string[]): string[] {
  if (selected.length > 1) return [...selected]
  const along = { ...range, left: 0, right: places.columns - 1 }
  const down = { top: 0, bottom: places.rows - 1, left: range.left, right: range.right }
  const found = [...placesIn(places, along), ...placesIn(places, down)]
    .filter(({ region, indicator }) => region === of.region && indicator === of.indicator)
    .map(({ period }) => period)
  return alike(distinct(found), of.period)
}

/** The one in focus first: only periods of its kind are drawn. */
function alike(periods: readonly string[], first: string): string[] {
  return [first, ...periods.filter((period) => period !== first)]
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
