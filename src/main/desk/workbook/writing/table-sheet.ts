import { DeskError } from '#contract/error.ts'
import { lineCount } from '#core/layout/cells/text-width.ts'
import { wrappedLines } from '#core/layout/cells/wrapped-lines.ts'
import type { HeaderCell, LayoutColumn, LayoutRow, TableLayout } from '#core/layout/layout.ts'
import type { CellRange } from '#core/reading/grid.ts'
import { cellName } from '#core/reading/grid.ts'
import { emptyCell, rowXml, type SheetToWrite, textCell } from './parts/sheet-part.ts'
import { BODY_SIZE, type Look, type Styles } from './parts/styles-part.ts'
import type { Texts } from './parts/texts-part.ts'
import { namesEnd, planSheetPages } from './sheet-pages.ts'
import { bodyRows } from './table-body.ts'
import { fonts, TITLE_SIZE, tablePaper } from './table-paper.ts'

export interface SheetSettings {
  readonly language: 'zh-CN' | 'en-US'
  readonly orientation?: 'portrait' | 'landscape' | 'auto'
}

/** Of a sheet of this format. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** The widest column, in ems. */
const WIDEST = 60
const titleLook: Look = { size: TITLE_SIZE, bold: true, align: 'center' }
const unitLook: Look = { align: 'right' }
const noteLook: Look = { size: 9, align: 'left', wrap: true }
const lineHeight = 15

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly texts: Texts
  readonly styles: Styles
}

/** A sheet of this name with a table from A1: title, unit line, header, body, notes; its view and print set up. */
export function tableSheet(
  { texts, styles }: SharedParts,
  name: string,
  layout: TableLayout,
  settings: SheetSettings
): SheetToWrite {
  const { columns, rows, notes } = layout
  const rowCount = 1 + (layout.unitLine === null ? 0 : 1) + layout.header.length + rows.length + notes.length
  if (rowCount > MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new DeskError('sheet-too-large', { sheet: name }, { rows: rowCount, columns: columns.length })
  }
  const lookNumber = (look: Look): number => styles.of(look, fonts[settings.language])
  const headerHeights = layout.header.map((cells) => headerHeight(cells, columns))
  const rowHeights = rows.map((row) => rowHeight(row, columns))
  const rooms = columns.map(roomOf)
  const pages = planSheetPages(
    columns,
    rooms,
    {
      head: heightOf(1, titleLook) + (layout.unitLine === null ? 0 : heightOf(1, unitLook)) + total(headerHeights),
      rows: total(rowHeights),
      notes: total(notes.map((note) => heightOf(lineCount(note, total(rooms)), noteLook)))
    },
    settings.orientation ?? 'auto'
  )
  const widths = rooms.map((room, at) => Math.min(room * (pages.stretch[at] ?? 1), WIDEST))
  const lines: Lines = { texts, lookNumber, widths, merges: [] }
  const isOnePage = pages.starts.length === 0
  const names = namesEnd(columns)
  const firstPage: Span = [0, (pages.starts[0] ?? Math.max(columns.length, 1)) - 1]
  const above = [wideLine(lines, 0, firstPage, layout.title, isOnePage ? titleLook : { ...titleLook, align: 'left' })]
  // On pages beside the first stands again what is over the names, and nothing that goes on beyond them.
  if (layout.unitLine !== null && isOnePage) above.push(wideLine(lines, 1, firstPage, layout.unitLine, unitLook))
  if (layout.unitLine !== null && !isOnePage) {
    const overNames: Span = [0, Math.max(names - 1, 0)]
    above.push(wideLine(lines, 1, overNames, layout.unitLine, { ...unitLook, align: 'left' }))
  }
  const header = layout.header.map((cells) => cells.flatMap((cell) => cutAt(cell, pages.starts)))
  const headerEnd = above.length + header.length
  above.push(...headerLines(lines, above.length, { ...layout, header }, headerHeights))
  const notesStart = headerEnd + rows.length
  const notesSpan: Span = isOnePage ? firstPage : [names, firstPage[1]]
  const below = notes.map((note, at) => wideLine(lines, notesStart + at, notesSpan, note, noteLook))
  function* allRows(): Generator<string> {
    yield* above
    yield* bodyRows(layout, { start: headerEnd, heights: rowHeights, texts, lookNumber })
    yield* below
  }
  return {
    name,
    size: { rows: rowCount, columns: columns.length },
    // A column's width counts digits of the default type: half an em.
    columns: widths.map((width) => width * 2),
    frozen: { rows: headerEnd, columns: names },
    rows: allRows(),
    merges: lines.merges,
    paper: tablePaper({ headerEnd, lastRow: rowCount - 1, layout, pages, ...settings })
  }
}

/** A column with the room at its edges, in ems. */
function roomOf(column: LayoutColumn): number {
  return column.width + 1.25
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** The parts of a heading on pages that start at these columns: what stands over several is said on each. */
function cutAt(cell: HeaderCell, starts: readonly number[]): HeaderCell[] {
  const end = cell.column + cell.columnSpan
  const firsts = [cell.column, ...starts.filter((start) => start > cell.column && start < end)]
  return firsts.map((column, at) => ({ ...cell, column, columnSpan: (firsts[at + 1] ?? end) - column }))
}

/** The first and the last of columns side by side. */
type Span = readonly [first: number, last: number]

/** How lines above and below the body are written; what is merged in them is kept. */
interface Lines {
  readonly texts: Texts
  readonly lookNumber: (look: Look) => number
  /** Of the columns, in ems. */
  readonly widths: readonly number[]
  readonly merges: CellRange[]
}

/** Title, unit line or a note across columns. */
function wideLine(lines: Lines, row: number, [first, last]: Span, text: string, look: Look): string {
  const { texts, lookNumber, widths, merges } = lines
  const number = lookNumber(look)
  const cells = [
    text === '' ? emptyCell(cellName(row, first), number) : textCell(cellName(row, first), number, texts.of(text))
  ]
  for (let column = first + 1; column <= last; column += 1) cells.push(emptyCell(cellName(row, column), number))
  if (last > first) merges.push({ top: row, left: first, bottom: row, right: last })
  // Merged cells do not grow with their text.
  const room = total(widths.slice(first, last + 1))
  const height = heightOf(look.wrap ? lineCount(text, (room * BODY_SIZE) / (look.size ?? BODY_SIZE)) : 1, look)
  return rowXml(row, height, cells.join(''))
}

function heightOf(lines: number, { size = BODY_SIZE }: Look): number {
  return Math.ceil(lines * size * 1.45)
}

function headerHeight(cells: readonly HeaderCell[], columns: readonly LayoutColumn[]): number {
  const lines = cells.map(({ text, column, columnSpan, rowSpan }) => {
    const width = total(columns.slice(column, column + columnSpan).map((each) => each.width))
    return Math.ceil(lineCount(text, width) / rowSpan)
  })
  return Math.max(1, ...lines) * lineHeight + 6
}

function rowHeight(row: LayoutRow, columns: readonly LayoutColumn[]): number {
  return wrappedLines(row, columns, (at) => columns[at]?.width ?? 1) * lineHeight + 3
}

function headerLines(
  lines: Lines,
  start: number,
  { header, columns }: TableLayout,
  heights: readonly number[]
): string[] {
  const last = columns.length - 1
  const rows = header.map(() => new Map<number, string>())
  for (const [index, cells] of header.entries()) {
    for (const { text, column, columnSpan, rowSpan } of cells) {
      const range = {
        top: start + index,
        left: column,
        bottom: start + index + rowSpan - 1,
        right: column + columnSpan - 1
      }
      const look = lines.lookNumber({
        align: 'center',
        wrap: true,
        ...(index === 0 ? { top: 'thick' as const } : {}),
        bottom: 'thin',
        ...(range.right < last ? { right: 'thin' as const } : {})
      })
      if (columnSpan > 1 || rowSpan > 1) lines.merges.push(range)
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let at = range.left; at <= range.right; at += 1) {
          const isFirst = row === range.top && at === column && text !== ''
          const name = cellName(row, at)
          rows[row - start]?.set(at, isFirst ? textCell(name, look, lines.texts.of(text)) : emptyCell(name, look))
        }
      }
    }
  }
  return rows.map((cells, index) => {
    const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell)
    return rowXml(start + index, heights[index] ?? lineHeight, inOrder.join(''))
  })
}
