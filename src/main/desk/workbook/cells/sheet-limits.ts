import { DeskError } from '#contract/error.ts'
import { type CellPosition, cellName } from '#core/reading/grid.ts'

/** What every spreadsheet program can hold of a sheet. Exports of systems and damaged files go beyond it. */
export const mostRows = 1_048_576
export const mostColumns = 16_384

/** Rows × columns from A1 to the last used cell that are still walked: 100,000 × 14 is 1.4 million. */
const largestArea = 40_000_000

/** Cells with content that reading has memory for: with its figure each takes more than a kilobyte while it is read. */
export const mostFilled = 5_000_000

/** How far a sheet goes and how much it holds, whatever of it can be kept. */
export interface SheetExtent extends CellPosition {
  readonly filled: number
}

/** Throws too-many-rows where a text of marks has so many of these that nothing needs to be made of them. */
export function refuseTooManyRows(rows: number, file: string): void {
  refuseOverflow({ row: rows - 1, column: 0, filled: 0 }, file)
}

/** Throws a DeskError for what is more than one sheet: nothing of it is left out unsaid. `sheet` where it is known. */
export function refuseOverflow({ row, column, filled }: SheetExtent, file: string, sheet?: string): void {
  const place = sheet === undefined ? { file } : { file, sheet }
  if (row >= mostRows) throw new DeskError('too-many-rows', place, { rows: row + 1, limit: mostRows })
  if (column >= mostColumns) throw new DeskError('too-many-columns', place, { columns: column + 1, limit: mostColumns })
  if (filled > mostFilled) throw new DeskError('too-many-filled', place, { cells: filled, limit: mostFilled })
}

/** Throws too-many-cells where so many rows and columns are too many to be walked. */
export function refuseEndless(
  rows: number,
  columns: number,
  place: { readonly file: string; readonly sheet: string; readonly cell?: string }
): void {
  if (rows * columns <= largestArea) return
  const cell = cellName(rows - 1, columns - 1)
  throw new DeskError('too-many-cells', { cell, ...place }, { rows, columns, limit: largestArea })
}
