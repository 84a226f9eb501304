import type { Role, SheetPage } from './sheet-page.ts'

/** Width of the column of row numbers. */
export const ROW_HEAD = 44

const NARROWEST = 44
const WIDEST = 260
const PADDING = 14

/** How high a line of a text is that is broken into several. */
const LINE = 16
/** Lines end at words: broken into lines a text needs more than its share. */
const RAGGED = 1.25

type Cells = Pick<SheetPage, 'text' | 'role'> & {
  /** Into how many lines the text of a cell can be broken; none: one. */
  readonly lines?: (row: number, column: number) => number
}

/** How many lines there is room for in a cell over some rows. */
export function linesIn(rows: number, rowHeight: number): number {
  return Math.max(1, Math.floor((rows * rowHeight - 1) / LINE))
}

/**
 * Texts that run over their neighbours: they say nothing of the width of their column. A unit runs to its left, but not
 * over the name that it stands beside.
 */
function isSpilling(page: Cells, row: number, column: number): boolean {
  const role: Role | null = page.role(row, column)
  if (role === 'unit') return column > 0 && page.text(row, column - 1) === ''
  return role === 'title' || role === 'note'
}

/**
 * Column widths in pixels for the cells of a page from its first row on: what their texts need, at least what the
 * file gives, within bounds. `textWidth` measures in the font of the sheet.
 */
export function columnWidths(
  page: Cells,
  size: { readonly columns: number; readonly rows: number },
  given: readonly number[],
  textWidth: (text: string) => number
): number[] {
  return Array.from({ length: size.columns }, (_, column) => {
    let width = Math.min(given[column] ?? 0, WIDEST)
    for (let row = 0; row < size.rows; row += 1) {
      if (isSpilling(page, row, column)) continue
      const lines = page.lines?.(row, column) ?? 1
      const whole = textWidth(page.text(row, column))
      width = Math.max(width, (lines > 1 ? (whole / lines) * RAGGED : whole) + PADDING)
    }
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
  })
}

/** Where each column begins; one entry more than there are columns, the last is the whole width. */
export function columnStarts(widths: readonly number[]): number[] {
  const starts = [0]
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width)
  return starts
}
