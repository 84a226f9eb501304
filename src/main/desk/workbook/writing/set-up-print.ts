import type { Workbook, Worksheet } from 'wasm-xlsxwriter'
import type { Language } from '#core/language.ts'
import { textWidth } from '#core/layout/cells/text-width.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import { cellName } from '#core/reading/grid.ts'
import { namesEnd, type SheetPages } from './sheet-pages.ts'

/** A written sheet that is to go on paper. */
export interface WrittenSheet {
  readonly name: string
  /** The row below the header. */
  readonly headerEnd: number
  readonly lastBodyRow: number
  /** With the notes. */
  readonly lastRow: number
  readonly layout: TableLayout
  readonly pages: SheetPages
  readonly language: Language
}

export const fonts = { 'zh-CN': '宋体', 'en-US': 'Times New Roman' }
export const TITLE_SIZE = 16

/** A4 in the numbering of spreadsheets. */
const paperA4 = 9
const pageNumbers = { 'zh-CN': '&C第 &P 页，共 &N 页', 'en-US': '&CPage &P of &N' }

/** Paper, margins, page numbers, and what stands on which page. */
export function setUpPrint(book: Workbook, sheet: Worksheet, written: WrittenSheet): void {
  const { layout, pages, headerEnd, lastRow, language } = written
  if (pages.orientation === 'landscape') sheet.setLandscape()
  else sheet.setPortrait()
  sheet.setPaperSize(paperA4)
  sheet.setMargins(0.6, 0.6, 0.7, 0.7, 0.3, 0.35)
  sheet.setPrintCenterHorizontally(true)
  sheet.setFooter(pageNumbers[language])
  sheet.setPrintFitToPages(1, pages.down)
  if (pages.starts.length > 0) besideEachOther(book, sheet, written)
  else {
    if (headerEnd > 0) sheet.setRepeatRows(0, headerEnd - 1)
    sheet.setPrintArea(0, 0, lastRow, Math.max(layout.columns.length - 1, 0))
  }
}

/**
 * Each page has a print area of its own: in type that is fitted to the paper spreadsheets heed no other break. The title is
 * said over the pages, since of one in a row those beside the first would have what the names leave room for.
 */
function besideEachOther(
  book: Workbook,
  sheet: Worksheet,
  { name, layout, pages, headerEnd, lastBodyRow, lastRow, language }: WrittenSheet
): void {
  const below = 1
  const names = namesEnd(layout.columns)
  sheet.setHeader(pageTitle(layout.title, fonts[language]))
  if (headerEnd > below) sheet.setRepeatRows(below, headerEnd - 1)
  if (names > 0) sheet.setRepeatColumns(0, names - 1)
  const quoted = `'${name.replaceAll("'", "''")}'`
  const firsts = [0, ...pages.starts]
  const areas = firsts.map((first, at) => {
    const last = (firsts[at + 1] ?? layout.columns.length) - 1
    // The notes go with the first: where names are repeated, half of them would be.
    return `${quoted}!${fixedName(below, first)}:${fixedName(at === 0 ? lastRow : lastBodyRow, last)}`
  })
  book.defineName(`${quoted}!_xlnm.Print_Area`, `=${areas.join(',')}`)
}

/** `$B$3`. */
function fixedName(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}

/** The title as a page header says it, in type that brings it onto one line. A header takes 255 characters in all. */
function pageTitle(title: string, font: string): string {
  const text = title.length > LONGEST_HEADER ? `${title.slice(0, LONGEST_HEADER - 1)}…` : title
  const size = Math.max(8, Math.min(TITLE_SIZE, Math.floor(PAGE_WIDTH / textWidth(text))))
  // A blank parts the size from a title that begins with figures.
  return `&C&"${font},Bold"&${size} ${text.replaceAll('&', '&&')}`
}

const LONGEST_HEADER = 110
/** Of an A4 page across, between the margins, in points. */
const PAGE_WIDTH = 755
