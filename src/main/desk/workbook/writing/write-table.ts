import type { Format, Workbook, Worksheet } from 'wasm-xlsxwriter'
import { DeskError } from '#contract/error.ts'
import type { Language } from '#core/language.ts'
import { HEAD_PADDING, headLines } from '#core/layout/cells/head-lines.ts'
import { isGrouped, numberFormat } from '#core/layout/cells/number-format.ts'
import { lineCount, type Type, textWidth } from '#core/layout/cells/text-width.ts'
import { wrappedLines, wraps } from '#core/layout/cells/wrapped-lines.ts'
import type { HeaderCell, LayoutCell, LayoutColumn, LayoutRow, TableLayout } from '#core/layout/layout.ts'
import { noteParts } from '#core/layout/notes/note-parts.ts'
import { formulaText } from './formula-text.ts'
import { type Look, Looks, type Xlsx } from './looks.ts'
import { fonts, setUpPrint, TITLE_SIZE } from './set-up-print.ts'
import { namesEnd, planSheetPages } from './sheet-pages.ts'

export interface SheetSettings {
  readonly language: Language
  readonly orientation?: 'portrait' | 'landscape' | 'auto'
}

const bodySize = 10.5
/** The widest column, in ems. */
const WIDEST = 60
const titleLook: Look = { size: TITLE_SIZE, bold: true, align: 'center' }
const unitLook: Look = { align: 'right' }
const noteLook: Look = { size: 9, align: 'left', wrap: true }
/** Of the notes below the first: a step of a spreadsheet's indent is some 7 points, and what opens the notes (注：) 18. */
const noteSteps = 3
const STEP = 7
const lineHeight = 15

/** What a sheet holds, and the characters of one cell. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const LONGEST = 32_767

/**
 * Adds a sheet of this name with a table from A1: title, unit line, header, body, notes; sets up view and print. Throws
 * sheet-too-large.
 */
export function writeTable(
  xlsx: Xlsx,
  book: Workbook,
  name: string,
  layout: TableLayout,
  settings: SheetSettings
): void {
  const { columns, rows, notes } = layout
  const rowCount = 1 + (layout.unitLine === null ? 0 : 1) + layout.header.length + rows.length + notes.length
  if (rowCount > MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new DeskError('sheet-too-large', { sheet: name }, { rows: rowCount, columns: columns.length })
  }
  const sheet = book.addWorksheet().setName(name)
  const looks = new Looks(xlsx, fonts[settings.language])
  const type: Type = settings.language === 'en-US' ? 'times' : 'any'
  const rooms = columns.map(roomOf)
  // No column of the sheet is narrower than here.
  const atLeast = { rows: rowHeightsOf(layout, rooms, type), header: headerHeightsOf(layout, rooms) }
  const pages = planSheetPages(
    columns,
    rooms,
    {
      head: heightOf(1, titleLook) + (layout.unitLine === null ? 0 : heightOf(1, unitLook)) + total(atLeast.header),
      rows: total(atLeast.rows),
      notes: total(notes.map((note) => heightOf(lineCount(note, total(rooms), type), noteLook)))
    },
    settings.orientation ?? 'auto'
  )
  const widths = rooms.map((room, at) => Math.min(room * (pages.stretch[at] ?? 1), WIDEST))
  const isWider = widths.some((width, at) => width > (rooms[at] ?? width))
  const headerHeights = isWider ? headerHeightsOf(layout, widths) : atLeast.header
  const rowHeights = isWider ? rowHeightsOf(layout, widths, type) : atLeast.rows
  // A column's width counts digits of the default type: half an em.
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at, width * 2)
  })
  const wide: WideLines = { sheet, looks, widths, type }
  const isOnePage = pages.starts.length === 0
  const names = namesEnd(columns)
  const firstPage: Span = [0, (pages.starts[0] ?? Math.max(columns.length, 1)) - 1]
  let row = 0
  writeWide(wide, row++, firstPage, layout.title, isOnePage ? titleLook : { ...titleLook, align: 'left' })
  // On pages beside the first stands again what is over the names, and nothing that goes on beyond them.
  if (layout.unitLine !== null && isOnePage) writeWide(wide, row++, firstPage, layout.unitLine, unitLook)
  if (layout.unitLine !== null && !isOnePage)
    writeWide(wide, row++, [0, Math.max(names - 1, 0)], layout.unitLine, { ...unitLook, align: 'left' })
  const header = layout.header.map((cells) => cells.flatMap((cell) => cutAt(cell, pages.starts)))
  writeHeader(wide, row, header, headerHeights)
  const headerEnd = row + header.length
  writeBody(xlsx, sheet, headerEnd, layout, rowHeights, looks)
  row = headerEnd + rows.length
  const isOpened = noteParts(notes[0] ?? '').opening !== ''
  for (const note of notes) {
    const isBelow = isOpened && noteParts(note).opening === ''
    writeWide(wide, row++, firstPage, note, isBelow ? { ...noteLook, indent: noteSteps } : noteLook)
  }
  setUpView(sheet, headerEnd, layout)
  const lastBodyRow = Math.max(row - notes.length - 1, 0)
  setUpPrint(book, sheet, { name, headerEnd, lastBodyRow, lastRow: Math.max(row - 1, 0), layout, pages, ...settings })
}

/** A column with the room at its edges, in ems: in a spreadsheet's cells some more than the layout leaves. */
function roomOf(column: LayoutColumn): number {
  return column.width + EDGES
}

const EDGES = 0.75

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

/** Where title, unit line, heads and notes are written. */
interface WideLines {
  readonly sheet: Worksheet
  readonly looks: Looks
  /** Of the columns, in ems. */
  readonly widths: readonly number[]
  readonly type: Type
}

function writeWide({ sheet, looks, widths, type }: WideLines, row: number, span: Span, text: string, look: Look): void {
  const [first, last] = span
  const format = looks.of(look)
  if (last > first) sheet.mergeRange(row, first, row, last, text, format)
  else sheet.writeStringWithFormat(row, first, text, format)
  // Merged cells do not grow with their text.
  const room = total(widths.slice(first, last + 1))
  const taken = (look.indent ?? 0) * STEP
  const lines = look.wrap ? lineCount(text, (room * bodySize - taken) / (look.size ?? bodySize), type) : 1
  sheet.setRowHeight(row, heightOf(lines, look))
}

function heightOf(lines: number, { size = bodySize }: Look): number {
  return Math.ceil(lines * size * 1.45)
}

function headerHeightsOf({ header }: TableLayout, widths: readonly number[]): number[] {
  return header.map((cells) => headerHeight(cells, widths))
}

function headerHeight(cells: readonly HeaderCell[], widths: readonly number[]): number {
  const lines = cells.map((cell) => Math.ceil(linesOf(cell, widths).length / cell.rowSpan))
  return Math.max(1, ...lines) * lineHeight + 6
}

function linesOf({ text, column, columnSpan }: HeaderCell, widths: readonly number[]): readonly string[] {
  return headLines(text, total(widths.slice(column, column + columnSpan)) - HEAD_PADDING)
}

function rowHeightsOf({ rows, columns }: TableLayout, widths: readonly number[], type: Type): number[] {
  const widthAt = (at: number): number => (widths[at] ?? 1) - EDGES
  return rows.map((row) => wrappedLines(row, columns, widthAt, type) * lineHeight + 3)
}

/** Spreadsheets break Chinese anywhere: a heading brings its line breaks along. */
function writeHeader(
  { sheet, looks, widths }: WideLines,
  start: number,
  header: readonly (readonly HeaderCell[])[],
  heights: readonly number[]
): void {
  const last = widths.length - 1
  header.forEach((cells, index) => {
    const row = start + index
    for (const cell of cells) {
      const { column, columnSpan, rowSpan } = cell
      const text = linesOf(cell, widths).join('\n')
      const right = column + columnSpan - 1
      const bottom = row + rowSpan - 1
      const look: Look = {
        bold: true,
        align: 'center',
        wrap: true,
        ...(index === 0 ? { top: 'thick' as const } : {}),
        bottom: 'thin',
        ...(right < last ? { right: 'thin' as const } : {})
      }
      const format = looks.of(look)
      if (columnSpan > 1 || rowSpan > 1) sheet.mergeRange(row, column, bottom, right, text, format)
      else sheet.writeStringWithFormat(row, column, text, format)
    }
    sheet.setRowHeight(row, heights[index] ?? lineHeight)
  })
}

function writeBody(
  xlsx: Xlsx,
  sheet: Worksheet,
  start: number,
  layout: TableLayout,
  heights: readonly number[],
  looks: Looks
): void {
  const { rows, columns } = layout
  const last = columns.length - 1
  const marks = columns.map((_, at) => widestMarks(rows, at))
  /** Of plain figures by their key, by the room that marks take in their columns. */
  const plain = new Map(marks.map((room): [string, Format[]] => [room, []]))
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1
    const at = start + index
    sheet.setRowHeight(at, heights[index] ?? lineHeight).free()
    row.cells.forEach((cell, column) => {
      const shape = columns[column]
      if (shape === undefined) return
      const room = marks[column] ?? ''
      const figures = plain.get(room)
      const known = row.kind === 'figures' ? figureKey(cell, isLast, column < last) : null
      let format = known === null ? undefined : figures?.[known]
      if (format === undefined) {
        format = looks.of({
          ...lookOf(cell, shape, row.depth, room),
          ...(row.kind === 'figures' ? {} : { bold: true }),
          ...(isLast ? { bottom: 'thick' as const } : {}),
          ...(column < last ? { right: 'thin' as const } : {})
        })
        if (known !== null && figures !== undefined) figures[known] = format
      }
      writeCell(xlsx, sheet, at, column, cell, format, start)
    })
  })
}

/** Of the marks beside the figures of a column those that take the most room; '': none bears any. */
function widestMarks(rows: readonly LayoutRow[], column: number): string {
  let widest = ''
  for (const { cells } of rows) {
    const cell = cells[column]
    if (cell?.type !== 'number' || cell.marks === '') continue
    if (textWidth(cell.marks) > textWidth(widest)) widest = cell.marks
  }
  return widest
}

/**
 * A small number for the look of a plain figure, null for other cells. Figures are nearly all of a table; describing
 * the look of each would take a fifth of the export.
 */
function figureKey(cell: LayoutCell, isLast: boolean, isInside: boolean): number | null {
  if (cell.type !== 'number' || cell.prefix !== '' || cell.suffix !== '') return null
  return cell.decimals * 8 + (isGrouped(cell) ? 4 : 0) + (isLast ? 2 : 0) + (isInside ? 1 : 0)
}

/**
 * What the writer hands back refers to memory outside the heap. Freed at once: left to the garbage collector, half a
 * million formulas take ten times as long.
 */
function writeCell(
  xlsx: Xlsx,
  sheet: Worksheet,
  row: number,
  column: number,
  cell: LayoutCell,
  format: Format,
  start: number
): void {
  const follows = cell.type === 'number' ? cell.formula : null
  // A number beyond those of spreadsheets stays as it is shown.
  if (cell.type !== 'number' || !Number.isFinite(cell.value))
    sheet.writeStringWithFormat(row, column, cellText(cell.text), format).free()
  else if (follows === null) sheet.writeNumberWithFormat(row, column, cell.value, format).free()
  else {
    const formula = new xlsx.Formula(formulaText(follows, start))
    const computed = formula.setResult(String(cell.value))
    sheet.writeFormulaWithFormat(row, column, computed, format).free()
    computed.free()
    formula.free()
  }
}

/** A longer text would be no part of a workbook that opens. */
function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function lookOf(cell: LayoutCell, column: LayoutColumn, depth: number, room: string): Look {
  if (cell.type === 'number') return { align: 'right', format: numberFormat(cell, `${room}${CLEAR}`) }
  if (column.role === 'stub') return { align: 'left', wrap: true, ...(depth > 0 ? { indent: depth } : {}) }
  if (wraps(column)) return { align: column.align, wrap: true }
  return cell.type === 'sign' || column.align === 'right' ? { align: 'right', format: SIGN } : { align: column.align }
}

/** What a figure leaves free at its right, so that it does not touch the rule there. */
const CLEAR = ' '
/** A sign does the same, and a number that is typed over it. */
const SIGN = `General_${CLEAR};-General_${CLEAR};General_${CLEAR};@_${CLEAR}`

/** The header and the names stay in sight. */
function setUpView(sheet: Worksheet, headerEnd: number, layout: TableLayout): void {
  sheet.setFreezePanes(headerEnd, namesEnd(layout.columns))
  sheet.setScreenGridlines(false)
}
