import { cellName } from '#core/reading/grid.ts'

/** Row and column from 0. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** The position of `B3`; null for a text that names no cell. */
export function parseCellName(name: string): CellPosition | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name)
  if (match === null) return null
  const [, letters = '', digits = ''] = match
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

/** `C` for column 2. */
export function columnName(column: number): string {
  return cellName(0, column).slice(0, -1)
}
