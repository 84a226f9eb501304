import { type CellRange, cellName, columnName, rangeName } from '#core/reading/grid.ts'
import { XML_HEAD, xmlText } from './xml-text.ts'

/** A sheet as it is written. Rows and columns from 0. */
export interface SheetToWrite {
  readonly name: string
  readonly size: { readonly rows: number; readonly columns: number }
  /** Widths in digits. */
  readonly columns: readonly number[]
  /** How many at the top and at the left stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** From the top down, made while they are written: a large table is never in memory as text. */
  readonly rows: Iterable<string>
  readonly merges: readonly CellRange[]
  readonly paper: SheetPaper
}

/** How a sheet goes on paper. */
export interface SheetPaper {
  readonly orientation: 'portrait' | 'landscape'
  /** Of all columns that stand on one page; 0: as many as they take. */
  readonly pagesDown: number
  /** In the signs of a spreadsheet: `&C第 &P 页`. */
  readonly header: string | null
  readonly footer: string
  /** What comes again on each page, first and last. */
  readonly titleRows: readonly [number, number] | null
  readonly titleColumns: readonly [number, number] | null
  /** One a page where there are several. */
  readonly areas: readonly CellRange[]
}

/** `height`: in points, which whole pixels round. */
export function rowXml(row: number, height: number, cells: string): string {
  return `<row r="${row + 1}" ht="${Math.round(height / PIXEL) * PIXEL}" customHeight="1">${cells}</row>`
}

/** `name`: B5. `look`: its number among the styles. */
export function emptyCell(name: string, look: number): string {
  return `<c r="${name}" s="${look}"/>`
}

/** `text`: its number among the texts. */
export function textCell(name: string, look: number, text: number): string {
  return `<c r="${name}" s="${look}" t="s"><v>${text}</v></c>`
}

export function numberCell(name: string, look: number, value: number): string {
  return `<c r="${name}" s="${look}"><v>${value}</v></c>`
}

/** A formula without its sign, of cells, numbers and functions alone: nothing in it means anything to XML. */
export function formulaCell(name: string, look: number, formula: string, value: number): string {
  return `<c r="${name}" s="${look}"><f>${formula}</f><v>${value}</v></c>`
}

export function* sheetXml(sheet: SheetToWrite, isFirst: boolean): Generator<string> {
  const { size, columns, frozen, merges, paper } = sheet
  const whole = { top: 0, left: 0, bottom: Math.max(size.rows - 1, 0), right: Math.max(size.columns - 1, 0) }
  const widths = columns.map((width, at) => {
    return `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(width)}" customWidth="1"/>`
  })
  yield `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${rangeName(whole)}"/>` +
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(frozen)}` +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    (widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`) +
    '<sheetData>'
  yield* sheet.rows
  yield '</sheetData>'
  if (merges.length > 0) {
    const cells = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`)
    yield `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`
  }
  const header = paper.header === null ? '' : `<oddHeader>${xmlText(paper.header)}</oddHeader>`
  yield '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.35"/>' +
    `<pageSetup paperSize="${A4}" fitToHeight="${paper.pagesDown}" orientation="${paper.orientation}"/>` +
    `<headerFooter>${header}<oddFooter>${xmlText(paper.footer)}</oddFooter></headerFooter></worksheet>`
}

/** In the numbering of spreadsheets. */
const A4 = 9
/** Points of a pixel. */
const PIXEL = 0.75
/** Pixels of a digit of the default type, and those a column has beside its digits. */
const DIGIT = 7
const PADDING = 5

/** A width as it is stored: whole pixels, with the room at the edges, in digits of which there are 256 parts. */
function columnWidth(digits: number): number {
  const pixels = Math.round(digits * DIGIT) + PADDING
  return Math.floor((pixels / DIGIT) * 256) / 256
}

function pane({ rows, columns }: SheetToWrite['frozen']): string {
  if (rows === 0 && columns === 0) return ''
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight'
  const [across, down] = [`${columnName(columns)}1`, `A${rows + 1}`]
  return (
    `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>` +
    (columns > 0 && rows > 0
      ? `<selection pane="topRight" activeCell="${across}" sqref="${across}"/>` +
        `<selection pane="bottomLeft" activeCell="${down}" sqref="${down}"/>`
      : '') +
    `<selection pane="${active}"/>`
  )
}
