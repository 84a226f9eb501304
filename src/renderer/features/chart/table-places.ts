import type { ChartPlace } from '#core/chart/chart-model.ts'
import {
  type GridPosition,
  type GridRange,
  type GridSelection,
  selectedRange
} from '../../ui/grid/selection/grid-selection.ts'
import type { ChartSelection } from './chart-selection.ts'

/** Which cells of a grid hold which figures, however the table is turned. */
export interface TablePlaces {
  readonly rows: number
  readonly columns: number
  /** null: a heading, a unit, a total. */
  readonly placeAt: (row: number, column: number) => ChartPlace | null
  /** The name of a chapter: it has no figures of its own, but those of the rows below it. */
  readonly isHeading: (row: number) => boolean
}

/**
 * What a selection of cells is as a chart. One cell, or cells of one row, stand for the row over all its periods, or,
 * where it has one alone, for all regions in it; cells of several rows for these rows over the periods selected. The
 * name of a chapter stands for the first row below it. A selection of a whole large table ends after `mostRows`.
 */
export function selectionOf(places: TablePlaces, selected: GridRange | null, mostRows: number): ChartSelection | null {
  if (selected === null) return null
  const range = { ...selected, bottom: Math.min(selected.bottom, selected.top + mostRows - 1) }
  const own = placesIn(places, range)
  // In the stub a cell stands for its whole row.
  const line = own.length > 0 ? range : { ...range, left: 0, right: places.columns - 1 }
  const inRow = own.length > 0 ? own : placesIn(places, line)
  const across = inRow.length > 0 ? inRow : seriesAbove(places, range)
  const all = across.length > 0 ? across : rowUnderHeading(places, range)
  const [first] = all
  if (first === undefined) return null
  const rows = distinct(all.map(({ region, indicator }) => ({ region, indicator })))
  const periods = distinct(all.map(({ period }) => period))
  if (rows.length > 1) return { rows, periods }
  const along = periodsAlong(places, line, first, periods)
  return { rows: along.length > 1 ? rows : regionsBeside(places, first, mostRows), periods: along }
}

/** Just the figures that are selected; null: there are none among the cells. */
export function figuresSelected(places: TablePlaces, selected: GridRange, mostRows: number): ChartSelection | null {
  const range = { ...selected, bottom: Math.min(selected.bottom, selected.top + mostRows - 1) }
  const own = placesIn(places, range)
  if (own.length === 0) return null
  return {
    rows: distinct(own.map(({ region, indicator }) => ({ region, indicator }))),
    periods: distinct(own.map(({ period }) => period))
  }
}

/** Is it growth alone, of several rows, that is selected? Then that is what a chart of them is wanted for. */
export function isGrowthSelected(places: TablePlaces, selected: GridRange, mostRows: number): boolean {
  const own = placesIn(places, { ...selected, bottom: Math.min(selected.bottom, selected.top + mostRows - 1) })
  return selected.bottom > selected.top && own.length > 0 && own.every(({ measure }) => measure === 'growth')
}

/** The rows of a table that were chosen one by one, as a table of their own. */
export function placesApart(places: TablePlaces, rows: readonly number[]): TablePlaces {
  return {
    rows: rows.length,
    columns: places.columns,
    placeAt: (row, column) => places.placeAt(rows[row] ?? -1, column),
    isHeading: (row) => places.isHeading(rows[row] ?? -1)
  }
}

/** What is drawn of a selection: where the focus is in the header (as after sorting by it), the first row. */
export function rangeToDraw(selection: GridSelection): GridRange {
  const { column } = selection.active
  return selectedRange(selection) ?? { top: 0, bottom: 0, left: column, right: column }
}

/** Under the periods of one series, such as their average, a cell stands for the series; among others for nothing. */
function seriesAbove(places: TablePlaces, range: GridRange): ChartPlace[] {
  const column = placesIn(places, { ...range, top: 0, bottom: Math.min(places.rows, MOST_PERIODS) - 1 })
  const [first] = column
  const isOne = column.every(({ region, indicator }) => region === first?.region && indicator === first.indicator)
  return isOne ? column : []
}

/** The first row of figures below a heading; headings of folded chapters follow one another. */
function rowUnderHeading(places: TablePlaces, { bottom }: GridRange): ChartPlace[] {
  if (!places.isHeading(bottom)) return []
  for (let row = bottom + 1; row < places.rows; row++) {
    const found = placesIn(places, { top: row, bottom: row, left: 0, right: places.columns - 1 })
    if (found.length > 0) return found
  }
  return []
}

/** What stands in one period alone is drawn among its like: the regions of a ranking. */
function regionsBeside(places: TablePlaces, of: ChartPlace, mostRows: number): ChartSelection['rows'] {
  const top = { top: 0, bottom: Math.min(places.rows, mostRows) - 1, left: 0, right: places.columns - 1 }
  const alike = placesIn(places, top).filter(
    ({ indicator, period }) => indicator === of.indicator && period === of.period
  )
  return distinct([of, ...alike].map(({ region, indicator }) => ({ region, indicator })))
}

/**
 * Where a figure stands; of a measure that is not shown the same figure by another, of how growth changed by growth where
 * that is. null: it is not in the table. Rows are searched from `near` on, round to it again: what chart and words speak
 * of is mostly what is selected.
 */
export function positionOf(places: TablePlaces, wanted: ChartPlace, near: number): GridPosition | null {
  const measures = wanted.measure === 'growth-change' ? [wanted.measure, 'growth'] : [wanted.measure]
  for (let step = 0; step < places.rows; step++) {
    const row = (Math.max(0, near) + step) % places.rows
    const found = new Map<string, GridPosition>()
    for (let column = 0; column < places.columns; column++) {
      const place = places.placeAt(row, column)
      if (place === null || !isSameFigure(place, wanted) || found.has(place.measure)) continue
      found.set(place.measure, { row, column })
    }
    const [first] = found.values()
    if (first !== undefined) return measures.flatMap((measure) => found.get(measure) ?? [])[0] ?? first
  }
  return null
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
  const down = { top: 0, bottom: Math.min(places.rows, MOST_PERIODS) - 1, left: range.left, right: range.right }
  const found = [...placesIn(places, along), ...placesIn(places, down)]
    .filter(({ region, indicator }) => region === of.region && indicator === of.indicator)
    .map(({ period }) => period)
  return alike(distinct(found), of.period)
}

/** The one in focus first: only periods of its kind are drawn. */
function alike(periods: readonly string[], first: string): string[] {
  return [first, ...periods.filter((period) => period !== first)]
}

/** More periods than a table has. */
const MOST_PERIODS = 500

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
