import type { LayoutColumn } from '#core/layout/layout.ts'
import { columnPages, isName } from '#core/layout/paper/column-pages.ts'
import { a4 } from '#core/layout/paper/paper.ts'
import { columnsOnPaper } from '#core/layout/paper/plan-pages.ts'

/** How a table's sheet goes on paper. */
export interface SheetPages {
  readonly orientation: 'portrait' | 'landscape'
  /** The first columns of the pages beside the first, the names repeated on each; none: all columns stand on one page. */
  readonly starts: readonly number[]
  /** How much wider each column is than it needs to be: pages of as much width are printed in type of one size. */
  readonly stretch: readonly number[]
  /** The most pages below each other that columns on one page may take; 0: as many as they do. */
  readonly down: number
}

/** Heights in points at full size. */
export interface SheetHeights {
  /** Title, unit line and header: repeated on every page. */
  readonly head: number
  readonly rows: number
  readonly notes: number
}

/** Room of an A4 page between the margins of the sheet: ems of the table's type, and points. */
const ROOM = {
  portrait: { width: 48, height: 741 },
  landscape: { width: 72, height: 494 }
}
/** 10.5 points printed at this scale are 6.5, the least that yearbooks are set in. */
const LEAST_SCALE = 0.62
/** How much smaller type may become for the sake of a page that would hold hardly anything. */
const LEAST_SHRINK = 0.85
/** So much wider columns may become for the sake of pages as wide as others. */
const MOST_STRETCH = 1.4
/** Points of rows that do not deserve a page. */
const LONE = 60

/**
 * `auto`: upright where the columns fit at full size. Where they would have to be set smaller than can be read, they go on
 * to pages beside, which end where those of the printed table do or else between runs of columns such as years. A last page with a row or two is saved where that makes
 * the type little smaller. `widths`: of the columns, in ems.
 */
export function planSheetPages(
  columns: readonly LayoutColumn[],
  widths: readonly number[],
  heights: SheetHeights,
  wanted: 'portrait' | 'landscape' | 'auto'
): SheetPages {
  const all = total(widths)
  const orientation = wanted === 'auto' ? (all > ROOM.portrait.width ? 'landscape' : 'portrait') : wanted
  const { width, height } = ROOM[orientation]
  const scale = Math.min(1, width / all)
  if (scale >= LEAST_SCALE) {
    return { orientation, starts: [], stretch: columns.map(() => 1), down: pagesDown(heights, height, scale) }
  }
  const names = namesEnd(columns)
  const room = width / LEAST_SCALE
  // Numbers take more room in a sheet, where words behind them cannot stand in a second line: as few pages as in print
  // may be too narrow.
  const printed = columnsOnPaper(columns, a4(orientation))
  const isReadable = printed.every((page) => total(page.map((at) => widths[at] ?? 0)) <= room)
  const pages = (isReadable ? printed : columnPages(columns, widths, room)).map((page) => page.slice(names))
  const own = pages.map((page) => total(page.map((at) => widths[at] ?? 0)))
  const widest = Math.max(...own)
  const stretch = columns.map((_, column) => {
    const page = pages.findIndex((each) => each.includes(column))
    return page < 0 ? 1 : Math.min(widest / (own[page] ?? widest), MOST_STRETCH)
  })
  return { orientation, starts: pages.slice(1).flatMap(([first]) => first ?? []), stretch, down: 0 }
}

/** How many columns of names there are at the left, with their units. */
export function namesEnd(columns: readonly LayoutColumn[]): number {
  return Math.max(
    columns.findIndex((column) => !isName(column)),
    0
  )
}

function pagesDown({ head, rows, notes }: SheetHeights, height: number, scale: number): number {
  const onPage = height / scale - head
  if (onPage <= 0) return 0
  const pages = Math.ceil((rows + notes) / onPage)
  const onLast = rows + notes - (pages - 1) * onPage
  if (pages < 2 || onLast > notes + LONE) return 0
  const smaller = ((pages - 1) * height) / (rows + notes + (pages - 1) * head)
  return smaller < LEAST_SCALE || smaller < scale * LEAST_SHRINK ? 0 : pages - 1
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
