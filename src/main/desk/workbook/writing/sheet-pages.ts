import type { LayoutColumn } from '#core/layout/layout.ts'

/** How a table's sheet goes on paper. Spreadsheets cut pages themselves; they are told how many it may take. */
export interface SheetPages {
  readonly orientation: 'portrait' | 'landscape'
  /** Pages beside each other; the names stand on each. */
  readonly across: number
  /** The most pages below each other; 0: as many as it takes. */
  readonly down: number
  /** How much wider each column is than it needs to be, so that pages end between runs of columns. */
  readonly stretch: readonly number[]
  /** The last column of the first page: title, unit line and notes stand over it and those before. */
  readonly firstEnd: number
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
/** So much wider columns may become for the sake of a page that ends between years. */
const MOST_STRETCH = 1.4
/** Points of rows that do not deserve a page. */
const LONE = 60

/**
 * `auto`: upright where the columns fit at full size. Where they would have to be set smaller than can be read, they go on
 * beside, with the names again; a last page with a row or two is saved where that makes the type little smaller.
 * `width`: of a column with its room, in ems.
 */
export function planSheetPages(
  columns: readonly LayoutColumn[],
  width: (column: LayoutColumn) => number,
  heights: SheetHeights,
  wanted: 'portrait' | 'landscape' | 'auto'
): SheetPages {
  const widths = columns.map(width)
  const all = total(widths)
  const orientation = wanted === 'auto' ? (all > ROOM.portrait.width ? 'landscape' : 'portrait') : wanted
  const room = ROOM[orientation]
  const names = namesEnd(columns)
  const namesWidth = total(widths.slice(0, names))
  const scaleOn = (across: number): number => Math.min(1, (room.width * across) / (all + namesWidth * (across - 1)))
  let across = 1
  while (scaleOn(across) < LEAST_SCALE && across < columns.length - names) across += 1
  const even = across === 1 ? null : evenPages(columns, widths, (widest) => room.width / (namesWidth + widest))
  if (even !== null) return { orientation, ...even, down: 0 }
  return {
    orientation,
    across,
    down: pagesDown(heights, room.height, scaleOn(across)),
    stretch: columns.map(() => 1),
    firstEnd: firstEnd(widths, namesWidth + (all - namesWidth) / across)
  }
}

/**
 * Pages of whole runs of columns, such as years, each as wide as the widest: a spreadsheet that fits the columns into so
 * many pages, whatever its type, can only end them there. null: runs are too wide or too unlike for that.
 */
function evenPages(
  columns: readonly LayoutColumn[],
  widths: readonly number[],
  scaleOf: (widest: number) => number
): Pick<SheetPages, 'across' | 'stretch' | 'firstEnd'> | null {
  const names = namesEnd(columns)
  const starts = columns.flatMap(({ run }, at) =>
    at >= names && (at === names || run !== columns[at - 1]?.run) ? [at] : []
  )
  for (let across = 2; across <= starts.length; across += 1) {
    const each = Math.ceil(starts.length / across)
    const firsts = starts.filter((_, at) => at % each === 0)
    const pages = firsts.map((from, at) => ({ from, to: firsts[at + 1] ?? columns.length }))
    const own = pages.map(({ from, to }) => total(widths.slice(from, to)))
    const widest = Math.max(...own)
    if (scaleOf(widest) < LEAST_SCALE) continue
    if (widest / Math.min(...own) > MOST_STRETCH) return null
    const stretch = columns.map((_, column) => {
      const page = pages.findIndex(({ from, to }) => from <= column && column < to)
      return page < 0 ? 1 : widest / (own[page] ?? widest)
    })
    return { across: pages.length, stretch, firstEnd: (pages[1]?.from ?? columns.length) - 1 }
  }
  return null
}

/** How many columns of names there are at the left, with their units. */
export function namesEnd(columns: readonly LayoutColumn[]): number {
  return Math.max(
    columns.findIndex(({ role }) => role !== 'stub' && role !== 'unit'),
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

function firstEnd(widths: readonly number[], room: number): number {
  let used = 0
  const beyond = widths.findIndex((width) => {
    used += width
    return used > room + 1e-9
  })
  return beyond < 0 ? widths.length - 1 : Math.max(beyond - 1, 0)
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
