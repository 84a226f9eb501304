import type { Format, Worksheet } from 'wasm-xlsxwriter'
import type { LayoutCell, LayoutColumn, TableLayout } from '#core/layout/layout.ts'
import { isGrouped, numberFormat } from '#core/layout/number-format.ts'
import { formulaText } from './formula-text.ts'
import { type Look, Looks, type Xlsx } from './looks.ts'
import { lineCount } from './text-width.ts'

export interface SheetSettings {
  readonly language: 'zh-CN' | 'en-US'
  /** `auto`: upright where the columns fit an A4 page at full size. */
  readonly orientation?: 'portrait' | 'landscape' | 'auto'
}

/** A4 in the numbering of spreadsheets. */
const paperA4 = 9
/** Room of an upright A4 page between its margins, in ems of the table's type. */
const portraitEms = 48
const titleSize = 16
const bodySize = 10.5
const noteSize = 9
const lineHeight = 15
const fonts = { 'zh-CN': '宋体', 'en-US': 'Times New Roman' }
const pageNumbers = { 'zh-CN': '&C第 &P 页，共 &N 页', 'en-US': '&CPage &P of &N' }

/** Writes a table from A1: title, unit line, header, body, notes; sets up view and print. */
export function writeTable(xlsx: Xlsx, sheet: Worksheet, layout: TableLayout, settings: SheetSettings): void {
  const looks = new Looks(xlsx, fonts[settings.language])
  const last = Math.max(layout.columns.length - 1, 0)
  layout.columns.forEach((column, index) => {
    // A column's width counts digits of the default type: half an em, and room for the edges.
    sheet.setColumnWidth(index, Math.min(column.width * 2 + 2.5, 120))
  })
  let row = 0
  row = wideLine(sheet, row, last, layout.title, looks, { size: titleSize, bold: true, align: 'center' }, layout)
  if (layout.unitLine !== null) row = wideLine(sheet, row, last, layout.unitLine, looks, { align: 'right' }, layout)
  const headerEnd = writeHeader(sheet, row, layout, looks)
  writeBody(xlsx, sheet, headerEnd, layout, looks)
  row = headerEnd + layout.rows.length
  for (const note of layout.notes)
    row = wideLine(sheet, row, last, note, looks, { size: noteSize, align: 'left', wrap: true }, layout)
  setUpView(sheet, headerEnd, layout)
  setUpPrint(sheet, headerEnd, Math.max(row - 1, 0), layout, settings)
}

/** A line over the whole width of the table: title, unit, note. Gives back the next row. */
function wideLine(
  sheet: Worksheet,
  row: number,
  last: number,
  text: string,
  looks: Looks,
  look: Look,
  layout: TableLayout
): number {
  const format = looks.of(look)
  if (last > 0) sheet.mergeRange(row, 0, row, last, text, format)
  else sheet.writeStringWithFormat(row, 0, text, format)
  const size = look.size ?? bodySize
  // Merged cells do not grow with their text.
  const width = (tableWidth(layout) * bodySize) / size
  const lines = look.wrap ? lineCount(text, width) : 1
  sheet.setRowHeight(row, Math.ceil(lines * size * 1.45))
  return row + 1
}

function tableWidth(layout: TableLayout): number {
  return layout.columns.reduce((sum, column) => sum + column.width + 1.25, 0)
}

function writeHeader(sheet: Worksheet, start: number, layout: TableLayout, looks: Looks): number {
  const { header, columns } = layout
  const last = columns.length - 1
  header.forEach((cells, index) => {
    const row = start + index
    let lines = 1
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
      const width = columns.slice(column, right + 1).reduce((sum, each) => sum + each.width, 0)
      lines = Math.max(lines, Math.ceil(lineCount(text, width) / rowSpan))
    }
    sheet.setRowHeight(row, lines * lineHeight + 6)
  })
  return start + header.length
}

function writeBody(xlsx: Xlsx, sheet: Worksheet, start: number, layout: TableLayout, looks: Looks): void {
  const { rows, columns } = layout
  const last = columns.length - 1
  const figures: Format[] = []
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1
    const at = start + index
    // Names alone are wrapped.
    const lines = row.cells.map((cell, column) =>
      columns[column]?.role === 'stub' ? lineCount(cell.text, (columns[column]?.width ?? 1) - row.depth) : 1
    )
    sheet.setRowHeight(at, Math.max(1, ...lines) * lineHeight + 3).free()
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
  const names = layout.columns.findIndex((column) => column.role !== 'stub' && column.role !== 'unit')
  sheet.setFreezePanes(headerEnd, Math.max(names, 0))
  sheet.setScreenGridlines(false)
}

function setUpPrint(
  sheet: Worksheet,
  headerEnd: number,
  lastRow: number,
  layout: TableLayout,
  settings: SheetSettings
): void {
  const { orientation = 'auto' } = settings
  const isWide = orientation === 'auto' ? tableWidth(layout) > portraitEms : orientation === 'landscape'
  if (isWide) sheet.setLandscape()
  else sheet.setPortrait()
  sheet.setPaperSize(paperA4)
  sheet.setMargins(0.6, 0.6, 0.7, 0.7, 0.3, 0.35)
  // All columns on one page, as many pages down as it takes.
  sheet.setPrintFitToPages(1, 0)
  sheet.setPrintCenterHorizontally(true)
  if (headerEnd > 0) sheet.setRepeatRows(0, headerEnd - 1)
  sheet.setPrintArea(0, 0, lastRow, Math.max(layout.columns.length - 1, 0))
  sheet.setFooter(pageNumbers[settings.language])
}
