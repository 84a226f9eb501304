import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { AverageMethod } from '#core/comparison/measures/average-growth.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import { averageMethod, type HeldMeasure, heldMeasure, joined, type PlainMeasure } from '#core/layout/pivot/cube.ts'
import { type CellFormula, cellFormula } from './cell-formula.ts'

/** What stands in the cell in focus; in stub and unit there is a row but no figure. */
export interface FocusedCell {
  readonly row: ComparisonRow
  /** The name of its region; null: the table has no other. */
  readonly region: string | null
  /** null of an average, which is of the whole row. */
  readonly cell: ComparisonCell | null
  readonly measure: PlainMeasure
  /** Held against a snapshot: as it is, as it was then, or what has changed since. */
  readonly when: HeldMeasure['when']
  /** null where no figure stands. */
  readonly formula: CellFormula | null
  /** Decimals of the number that the cell shows, in the unit that it is stored in; null: it shows none. */
  readonly shown: number | null
  /** Of the row. */
  readonly periods: readonly string[]
}

/** Finds what the cell of a layout shows in the table that it was made of; null for headings and sums. */
export function focusedCell(
  table: ComparisonTable,
  layout: CubeLayout,
  row: number,
  column: number
): FocusedCell | null {
  const laid = layout.rows[row]
  if (laid === undefined || laid.kind === 'group') return null
  const isFigure = layout.columns[column]?.role === 'figure'
  const across = layout.columns.find(({ role }, at) => role === 'figure' && (!isFigure || at === column))
  if (across === undefined) return null
  const place = joined(joined(laid.place, across.place), layout.fixed)
  const { code: region, name } = layout.cube.regions[place.regions] ?? {}
  const indicator = layout.cube.indicators[place.indicators]?.id
  const found = rowsByPlace(table).get(`${region} ${indicator}`)
  if (found === undefined) return null
  const { of: measure, when } = heldMeasure((isFigure ? layout.measureAt(row, column) : across.measure) ?? 'value')
  const isOne = table.regions.length === 1
  const shown = isFigure ? decimalsShown(layout, row, column) : null
  const of = { row: found, region: isOne ? null : (name ?? null), measure, when, shown, periods: table.periods }
  const method = averageMethod(measure)
  if (isFigure && when !== 'now') {
    const cell = method === null ? (found.cells[place.periods] ?? null) : null
    return { ...of, cell, formula: { type: 'held', text: layout.cellAt(row, column).text } }
  }
  if (isFigure && method !== null) return { ...of, cell: null, formula: averageFormula(found, measure, method) }
  const cell = isFigure ? (found.cells[place.periods] ?? null) : null
  return { ...of, cell, formula: cell === null ? null : cellFormula(table, found, cell, measure, shown) }
}

/** A figure shown in a unit ten thousand times as large has its last digit four places before its decimals. */
function decimalsShown(layout: CubeLayout, row: number, column: number): number | null {
  const cell = layout.cellAt(row, column)
  if (cell.type !== 'number') return null
  const [stored, size] = [layout.numberAt(row, column), layout.sizeAt(row, column)]
  return cell.decimals + (stored === null || size === null || stored === 0 ? 0 : Math.round(Math.log10(size / stored)))
}

function averageFormula({ averages }: ComparisonRow, measure: PlainMeasure, method: AverageMethod): CellFormula {
  const { value = null, reason = null } = averages?.[method] ?? {}
  return value === null ? { type: 'none', reason } : { type: 'computed', measure, value }
}

const places = new WeakMap<ComparisonTable, ReadonlyMap<string, ComparisonRow>>()

/** Looked up with every step of the arrow keys: made once for a table. */
function rowsByPlace(table: ComparisonTable): ReadonlyMap<string, ComparisonRow> {
  let rows = places.get(table)
  if (rows === undefined) {
    rows = new Map(table.rows.map((row) => [`${row.region} ${row.indicator.id}`, row]))
    places.set(table, rows)
  }
  return rows
}
