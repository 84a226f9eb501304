import type { Role, SheetPage } from './sheet-page.ts'

/** Width of the column of row numbers. */
export const ROW_HEAD = 44

const NARROWEST = 44
const WIDEST = 260
/** Room for a Latin letter or digit at 13 px; a Chinese character takes two. */
const LETTER = 7.2
const PADDING = 14

/**
 * Column widths in pixels for a sheet whose file gives none that help: what the texts of the first rows need,
 * within bounds. Titles do not count: they run over their neighbours.
 */
export function columnWidths(
  page: SheetPage,
  columnCount: number,
  rowCount: number,
  given: readonly number[]
): number[] {
  const spill: ReadonlySet<Role | null> = new Set<Role | null>(['title', 'note', 'unit', 'left-out'])
  return Array.from({ length: columnCount }, (_, column) => {
    let width = Math.min(given[column] ?? 0, WIDEST)
    for (let row = 0; row < Math.min(rowCount, 200); row += 1) {
      if (!spill.has(page.role(row, column))) width = Math.max(width, textWidth(page.text(row, column)) + PADDING)
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

function textWidth(text: string): number {
  let letters = 0
  for (const letter of text.split('\n')[0] ?? '') letters += letter > '\u2E7F' ? 1.85 : 1
  return letters * LETTER
}
