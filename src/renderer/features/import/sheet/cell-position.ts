import { cellName } from '#core/reading/grid.ts'

/** Row and column from 0. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** `C` for column 2. */
export function columnName(column: number): string {
  return cellName(0, column).slice(0, -1)
}
