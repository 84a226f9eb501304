/**
 * A sheet as the reader sees it: cells with what they hold, how they look and where they stand.
 * Rows and columns count from 0. A grid is a view: `at` may build a cell when asked, so that a sheet of
 * 1.4 million cells costs no second copy.
 */
export interface Grid {
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
  /** The cell, or undefined where the sheet has none (or an empty one without style). */
  at(row: number, column: number): Cell | undefined
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

export interface Cell {
  /** What the file stores: a date is its serial number, with `isDate` set. null: an empty, styled cell. */
  readonly value: string | number | boolean | null
  /** What a person sees: the value in its number format. */
  readonly text: string
  /** The number format (`0.0%`, `yyyy"年"m"月"`), where the file gives one. */
  readonly format?: string
  readonly isDate?: boolean
  /** An ISO day (2023-07-31) where `isDate`. */
  readonly day?: string
  /** The value is an error (#REF!, #N/A …); `text` names it. */
  readonly isError?: boolean
  readonly formula?: string
  readonly comment?: string
  /** Marks behind a figure that point to a note (15.9*), where `value` has been freed of them. */
  readonly marks?: string
  readonly style?: CellStyle
}

/** Only what carries meaning in statistical tables. Shared between cells: compare by identity first. */
export interface CellStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  /** Steps of the alignment's indent. */
  readonly indent?: number
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed'
  readonly fontSize?: number
  /** Fill colour as RRGGBB, where the cell is filled. */
  readonly fill?: string
  readonly borderTop?: boolean
  readonly borderBottom?: boolean
  readonly borderLeft?: boolean
  readonly borderRight?: boolean
}

export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** Rows and columns from 0, ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
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

/** `A1:C9`. */
export function rangeName(range: CellRange): string {
  const [from, to] = [cellName(range.top, range.left), cellName(range.bottom, range.right)]
  return from === to ? from : `${from}:${to}`
}

/** `C` for column 2. */
export function columnName(column: number): string {
  return cellName(0, column).slice(0, -1)
}
