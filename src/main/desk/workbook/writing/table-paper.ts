import { textWidth } from '#core/layout/cells/text-width.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { SheetPaper } from './parts/sheet-part.ts'
import { namesEnd, type SheetPages } from './sheet-pages.ts'

/** A table in its sheet that is to go on paper. */
export interface TableInSheet {
  /** The row below the header. */
  readonly headerEnd: number
  readonly lastRow: number
  readonly layout: TableLayout
  readonly pages: SheetPages
  readonly language: 'zh-CN' | 'en-US'
}

export const fonts = { 'zh-CN': '宋体', 'en-US': 'Times New Roman' }
export const TITLE_SIZE = 16

const pageNumbers = { 'zh-CN': '&C第 &P 页，共 &N 页', 'en-US': '&CPage &P of &N' }

/** Page numbers, and what stands on which page. */
export function tablePaper(table: TableInSheet): SheetPaper {
  const { layout, pages, headerEnd, lastRow, language } = table
  const common = { orientation: pages.orientation, pagesDown: pages.down, footer: pageNumbers[language] }
  if (pages.starts.length > 0) return { ...common, ...besideEachOther(table) }
  return {
    ...common,
    header: null,
    titleRows: headerEnd > 0 ? [0, headerEnd - 1] : null,
    titleColumns: null,
    areas: [{ top: 0, left: 0, bottom: lastRow, right: Math.max(layout.columns.length - 1, 0) }]
  }
}

/**
 * Each page has a print area of its own: in type that is fitted to the paper spreadsheets heed no other break. The title is
 * said over the pages, since of one in a row those beside the first would have what the names leave room for.
 */
function besideEachOther({
  layout,
  pages,
  headerEnd,
  lastRow,
  language
}: TableInSheet): Pick<SheetPaper, 'header' | 'titleRows' | 'titleColumns' | 'areas'> {
  const below = 1
  const names = namesEnd(layout.columns)
  const firsts = [0, ...pages.starts]
  return {
    header: pageTitle(layout.title, fonts[language]),
    titleRows: headerEnd > below ? [below, headerEnd - 1] : null,
    titleColumns: names > 0 ? [0, names - 1] : null,
    areas: firsts.map((left, at) => {
      const right = (firsts[at + 1] ?? layout.columns.length) - 1
      return { top: below, left, bottom: lastRow, right }
    })
  }
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
