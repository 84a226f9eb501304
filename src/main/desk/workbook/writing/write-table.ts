import type { Format, Worksheet } from 'wasm-xlsxwriter'
import type { HeaderCell, LayoutCell, LayoutColumn, LayoutRow, TableLayout } from '#core/layout/layout.ts'
import { isGrouped, numberFormat } from '#core/layout/number-format.ts'
import { lineCount } from '#core/layout/text-width.ts'
import { formulaText } from './formula-text.ts'
import { type Look, Looks, type Xlsx } from './looks.ts'
import { namesEnd, planSheetPages, type SheetPages } from './sheet-pages.ts'

export interface SheetSettings {
  readonly language: 'zh-CN' | 'en-US'
  readonly orientation?: 'portrait' | 'landscape' | 'auto'
}

/** A4 in the numbering of spreadsheets. */
const paperA4 = 9
const titleSize = 16
const bodySize = 10.5
const noteLook: Look = { size: 9, align: 'left', wrap: true }
const lineHeight = 15
const fonts = { 'zh-CN': '宋体', 'en-US': 'Times New Roman' }
const pageNumbers = { 'zh-CN': '&C第 &P 页，共 &N 页', 'en-US': '&CPage &P of &N' }

/** Writes a table from A1: title, unit line, header, body, notes; sets up view and print. */
export function writeTable(xlsx: Xlsx, sheet: Worksheet, layout: TableLayout, settings: SheetSettings): void {
  const looks = new Looks(xlsx, fonts[settings.language])
  const { columns, header, rows, notes } = layout
  const lines = {
    title: { size: titleSize, bold: true, align: 'center' },
    unit: { align: 'right' },
    note: noteLook
  } as const
  const headerHeights = header.map((cells) => headerHeight(cells, columns))
  const rowHeights = rows.map((row) => rowHeight(row, columns))
  const pages = planSheetPages(
    columns,
    roomOf,
    {
      head: heightOf(1, lines.title) + (layout.unitLine === null ? 0 : heightOf(1, lines.unit)) + total(headerHeights),
      rows: total(rowHeights),
      notes: total(notes.map((note) => heightOf(lineCount(note, total(columns.map(roomOf))), noteLook)))
    },
    settings.orientation ?? 'auto'
  )
  columns.forEach((column, index) => {
    // A column's width counts digits of the default type: half an em.
    sheet.setColumnWidth(index, Math.min(roomOf(column) * 2 * (pages.stretch[index] ?? 1), 120))
  })
  const wide: WideLine = {
    sheet,
    looks,
    last: pages.firstEnd,
    room: total(columns.slice(0, pages.firstEnd + 1).map(roomOf))
  }
  let row = 0
  // On pages that go on beside, the names stand again, and over them what they have room for of the title.
  writeWide(wide, row++, layout.title, pages.across > 1 ? { ...lines.title, align: 'left' } : lines.title)
  if (layout.unitLine !== null) writeWide(wide, row++, layout.unitLine, lines.unit)
  writeHeader(sheet, row, layout, headerHeights, looks)
  const headerEnd = row + header.length
  writeBody(xlsx, sheet, headerEnd, layout, rowHeights, looks)
  row = headerEnd + rows.length
  for (const note of notes) writeWide(wide, row++, note, lines.note)
  setUpView(sheet, headerEnd, layout)
  setUpPrint(sheet, headerEnd, Math.max(row - 1, 0), layout, pages, settings)
}

/** A column with the room at its edges, in ems. */
function roomOf(column: LayoutColumn): number {
  return column.width + 1.25
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** Where title, unit and notes stand: over the columns of the first page. */
interface WideLine {
  readonly sheet: Worksheet
  readonly looks: Looks
  readonly last: number
  /** Width of those columns in ems. */
  readonly room: number
}

function writeWide({ sheet, looks, last, room }: WideLine, row: number, text: string, look: Look): void {
  const format = looks.of(look)
  if (last > 0) sheet.mergeRange(row, 0, row, last, text, format)
  else sheet.writeStringWithFormat(row, 0, text, format)
  // Merged cells do not grow with their text.
  const lines = look.wrap ? lineCount(text, (room * bodySize) / (look.size ?? bodySize)) : 1
  sheet.setRowHeight(row, heightOf(lines, look))
}

function heightOf(lines: number, { size = bodySize }: Look): number {
  return Math.ceil(lines * size * 1.45)
}

function headerHeight(cells: readonly HeaderCell[], columns: readonly LayoutColumn[]): number {
  const lines = cells.map(({ text, column, columnSpan, rowSpan }) => {
    const width = total(columns.slice(column, column + columnSpan).map((each) => each.width))
    return Math.ceil(lineCount(text, width) / rowSpan)
  })
  return Math.max(1, ...lines) * lineHeight + 6
}

/** Names alone are wrapped. */
function rowHeight({ cells, depth }: LayoutRow, columns: readonly LayoutColumn[]): number {
  const lines = columns.map(({ role, width }, at) =>
    role === 'stub' ? lineCount(cells[at]?.text ?? '', width - depth) : 1
  )
  return Math.max(1, ...lines) * lineHeight + 3
}

function writeHeader(
  sheet: Worksheet,
  start: number,
  layout: TableLayout,
  heights: readonly number[],
  looks: Looks
): void {
  const { header, columns } = layout
  const last = columns.length - 1
  header.forEach((cells, index) => {
    const row = start + index
    for (const { text, column, columnSpan, rowSpan } of cells) {
      const right = column + columnSpan - 1
      const bottom = row + rowSpan - 1
      const look: Look = {
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
  const figures: Format[] = []
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1
    const at = start + index
    sheet.setRowHeight(at, heights[index] ?? lineHeight).free()
    row.cells.forEach((cell, column) => {
      const shape = columns[column]
      if (shape === undefined) return
      const known = row.kind === 'figures' ? figureKey(cell, isLast, column < last) : null
      let format = known === null ? undefined : figures[known]
      if (format === undefined) {
        format = looks.of({
          ...lookOf(cell, shape, row.depth),
          ...(row.kind === 'figures' ? {} : { bold: true }),
          ...(isLast ? { bottom: 'thick' as const } : {}),
          ...(column < last ? { right: 'thin' as const } : {})
        })
        if (known !== null) figures[known] = format
      }
      writeCell(xlsx, sheet, at, column, cell, format, start)
    })
  })
}

/**
 * A small number for the look of a plain figure, null for other cells. Figures are nearly all of a table; describing
 * the look of each would take a fifth of the export.
 */
function figureKey(cell: LayoutCell, isLast: boolean, isInside: boolean): number | null {
  if (cell.type !== 'number' || cell.suffix !== '') return null
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
  if (cell.type !== 'number') sheet.writeStringWithFormat(row, column, cell.text, format).free()
  else if (follows === null) sheet.writeNumberWithFormat(row, column, cell.value, format).free()
  else {
    const formula = new xlsx.Formula(formulaText(follows, start))
    const computed = formula.setResult(String(cell.value))
    sheet.writeFormulaWithFormat(row, column, computed, format).free()
    computed.free()
    formula.free()
  }
}

function lookOf(cell: LayoutCell, column: LayoutColumn, depth: number): Look {
  if (cell.type === 'number') return { align: 'right', format: numberFormat(cell) }
  if (column.role === 'stub') return { align: 'left', wrap: true, ...(depth > 0 ? { indent: depth } : {}) }
  return { align: cell.type === 'sign' ? 'right' : column.align }
}

/** The header and the names stay in sight. */
function setUpView(sheet: Worksheet, headerEnd: number, layout: TableLayout): void {
  sheet.setFreezePanes(headerEnd, namesEnd(layout.columns))
  sheet.setScreenGridlines(false)
}

function setUpPrint(
  sheet: Worksheet,
  headerEnd: number,
  lastRow: number,
  layout: TableLayout,
  pages: SheetPages,
  settings: SheetSettings
): void {
  if (pages.orientation === 'landscape') sheet.setLandscape()
  else sheet.setPortrait()
  sheet.setPaperSize(paperA4)
  sheet.setMargins(0.6, 0.6, 0.7, 0.7, 0.3, 0.35)
  sheet.setPrintFitToPages(pages.across, pages.down)
  sheet.setPrintCenterHorizontally(true)
  if (headerEnd > 0) sheet.setRepeatRows(0, headerEnd - 1)
  const names = namesEnd(layout.columns)
  if (pages.across > 1 && names > 0) sheet.setRepeatColumns(0, names - 1)
  sheet.setPrintArea(0, 0, lastRow, Math.max(layout.columns.length - 1, 0))
  sheet.setFooter(pageNumbers[settings.language])
}
