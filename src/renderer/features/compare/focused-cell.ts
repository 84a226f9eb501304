import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/compare-calls.ts'
import { type CellFormula, cellFormula, type Facet } from './cell-formula.ts'
import type { ComparisonPlace } from './comparison-place.ts'

/** What stands in the cell in focus; in stub and unit there is a row but no figure. */
export interface FocusedCell {
  readonly row: ComparisonRow
  readonly cell: ComparisonCell | null
  readonly facet: Facet
  readonly formula: CellFormula | null
}

export function focusedCell(table: ComparisonTable, place: ComparisonPlace): FocusedCell | null {
  const row = table.rows[place.row]
  if (row === undefined) return null
  const cell = row.cells[place.period] ?? null
  return { row, cell, facet: place.facet, formula: cell === null ? null : cellFormula(table, row, cell, place.facet) }
}
