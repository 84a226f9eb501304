import { HEAD_PADDING, headLines } from '../cells/head-lines.ts'
import { lineCount, textWidth } from '../cells/text-width.ts'
import { wrappedLines } from '../cells/wrapped-lines.ts'
import type { HeaderCell, LayoutColumn, LayoutRow, TableLayout } from '../layout.ts'
import { noteParts } from '../notes/note-parts.ts'
import { FITS, hasWordsAfter, type Room } from '../pivot/widths.ts'
import { columnPages, cutRuns } from './column-pages.ts'
import { MM_PER_POINT, NOTE_SCALE, type Page, type PagePlan } from './page-plan.ts'
import type { Paper } from './paper.ts'
import { type Headings, type Heights, rowSlices, type Slice } from './row-pages.ts'

/** A size of type in points, and whether columns have their full width. */
interface Setting {
  readonly size: number
  readonly room: Room
}

/** What is tried, the easiest to read first: 五号 down to 小六, the least that yearbooks are set in. */
const SETTINGS: readonly Setting[] = [
  ...[10.5, 10, 9.5, 9, 8.5].map((size) => ({ size, room: 'ample' }) as const),
  ...[9, 8.5, 8, 7.5, 7, 6.5].map((size) => ({ size, room: 'short' }) as const)
]
/** Height of a line against its size, and the room above and below the lines of a row, against the same. */
const LINE = 1.35
const ROW_PADDING: Readonly<Record<Room, number>> = { ample: 0.55, short: 0.35 }

/**
 * Cuts a table into pages: the header and the stub on each, notes under the last, every row whole and on one page.
 * Columns stand side by side where that can be read; else they go on to as few further pages as can be, shared out
 * evenly, in the largest type that takes no more: all rows of the first columns, then all of the next, in the order in
 * which a spreadsheet's pages come. Widths are estimates, so draw with fixed column
 * widths.
 */
export function planPages(layout: TableLayout, paper: Paper): PagePlan {
  const space = spaceOn(paper)
  const {
    tried: { widths, groups, unit, setting },
    heights,
    ofGroups,
    slices
  } = withoutWaste(layout, bestSetting(layout.columns, space.width), space)
  const pages: Page[] = []
  for (const [groupIndex, columns] of groups.entries()) {
    const ofGroup = slices[groupIndex] ?? []
    const { header, rows, again } = ofGroups[groupIndex] ?? heights
    for (const [sliceIndex, slice] of ofGroup.entries()) {
      pages.push({
        number: pages.length + 1,
        ...slice,
        columns,
        columnWidths: stretched(widths, columns, unit, space.width),
        header: cutHeader(layout.header, columns),
        headerRowHeights: header,
        rowHeights: rows,
        againHeights: again,
        isContinued: pages.length > 0,
        hasNotes: layout.notes.length > 0 && sliceIndex === ofGroup.length - 1 && groupIndex === groups.length - 1
      })
    }
  }
  const { title, unitLine, notes } = heights
  return {
    paper,
    fontSize: setting.size,
    room: setting.room,
    cellPadding: FITS[setting.room].padding / 2,
    titleHeight: title,
    unitLineHeight: unitLine,
    notesHeight: notes,
    pages
  }
}

/** Columns page by page as they are printed, names on each. */
export function columnsOnPaper(columns: readonly LayoutColumn[], paper: Paper): readonly (readonly number[])[] {
  return bestSetting(columns, spaceOn(paper).width).groups
}

interface Space {
  readonly width: number
  readonly height: number
}

function spaceOn({ width, height, margin }: Paper): Space {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom }
}

interface Tried {
  readonly setting: Setting
  /** Of the columns, in ems. */
  readonly widths: readonly number[]
  /** Columns page by page. */
  readonly groups: readonly (readonly number[])[]
  /** Millimetres of an em. */
  readonly unit: number
}

/** The first setting that takes no more pages beside each other than any, and of such cuts no more runs (years). */
function bestSetting(columns: readonly LayoutColumn[], width: number): Tried {
  const tried = SETTINGS.map((setting): Tried => {
    const widths = columns.map((column) => (setting.room === 'ample' ? column.width : column.narrowWidth))
    const unit = em(setting.size)
    return { setting, widths, unit, groups: columnPages(columns, widths, width / unit) }
  })
  const [best, ...others] = tried
  if (best === undefined) throw new Error('a page is set in some size')
  const cuts = ({ groups }: Tried) => cutRuns(columns, groups)
  const isBetter = (one: Tried, other: Tried) =>
    one.groups.length < other.groups.length || (one.groups.length === other.groups.length && cuts(one) < cuts(other))
  return others.reduce((first, other) => (isBetter(other, first) ? other : first), best)
}

/** A setting with its rows page by page, for each group of columns. */
interface Sliced {
  readonly tried: Tried
  /** Each part as high as on the page that needs most: pages beside each other hold the same rows. */
  readonly heights: Heights
  /** The same of each group of columns, as it is drawn. */
  readonly ofGroups: readonly GroupHeights[]
  readonly slices: readonly (readonly Slice[])[]
}

function sliced(layout: TableLayout, tried: Tried, space: Space): Sliced {
  const { heights, ofGroups } = measure(layout, tried, space.width)
  const headings = headingsOf(layout)
  const slices = tried.groups.map((_, group) => {
    const isLast = group === tried.groups.length - 1
    // Where no notes follow, the rows that would go over with them stay.
    return rowSlices(isLast ? heights : { ...heights, notes: 0 }, space.height, headings)
  })
  return { tried, heights, ofGroups, slices }
}

function headingsOf({ rows }: TableLayout): Headings {
  const isHeading = (row: number): boolean => rows[row]?.kind === 'group'
  const over = (row: number): number | null => {
    let at = rows[row]?.parent ?? -1
    while (at >= 0 && !isHeading(at)) at = rows[at]?.parent ?? -1
    return at < 0 ? null : at
  }
  return { isHeading, over }
}

/** Pages that would end with hardly anything are saved where that makes the type little smaller. */
function withoutWaste(layout: TableLayout, best: Tried, space: Space): Sliced {
  const full = sliced(layout, best, space)
  if (!full.slices.some((slices) => isWasteful(slices, full.heights, space.height))) return full
  const smaller = SETTINGS.filter(
    ({ size, room }) =>
      room === best.setting.room && size < best.setting.size && size >= best.setting.size * LEAST_SHRINK
  )
  for (const setting of smaller) {
    const unit = em(setting.size)
    const closer = sliced(
      layout,
      { ...best, setting, unit, groups: columnPages(layout.columns, best.widths, space.width / unit) },
      space
    )
    if (pageCount(closer) < pageCount(full)) return closer
  }
  return full
}

/** How much smaller type may become for the sake of a page. */
const LEAST_SHRINK = 0.85
/** Of a page's height: what a last page holds at least that deserves to be one. */
const LEAST_FILLED = 0.3
/** Of a table of more pages one is not worth looking for another size. */
const MOST_PAGES = 12

function isWasteful(slices: readonly Slice[], { rows }: Heights, height: number): boolean {
  const last = slices.at(-1)
  if (last === undefined || slices.length < 2 || slices.length > MOST_PAGES) return false
  return totalOf(rows.slice(last.firstRow, last.endRow)) < height * LEAST_FILLED
}

function pageCount({ slices }: Sliced): number {
  return slices.reduce((sum, ofGroup) => sum + ofGroup.length, 0)
}

/** The title is set in 14 points on every page; millimetres of its line and of the room below it. */
const TITLE_SIZE = 14
const TITLE_LINE = 6.5
const TITLE_GAP = 4.5

/** Millimetres of an em. */
function em(size: number): number {
  return size * MM_PER_POINT
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** The page's width shared out by the columns' natural widths; a table of few columns is not stretched beyond reason. */
function stretched(widths: readonly number[], columns: readonly number[], unit: number, room: number): number[] {
  const natural = columns.map((at) => (widths[at] ?? 0) * unit)
  const total = totalOf(natural)
  const stretch = total === 0 ? 1 : Math.min(room / total, MOST_STRETCH)
  return natural.map((width) => width * stretch)
}

const MOST_STRETCH = 1.6

type GroupHeights = Pick<Heights, 'header' | 'rows' | 'again'>

function measure(layout: TableLayout, tried: Tried, roomWidth: number): Pick<Sliced, 'heights' | 'ofGroups'> {
  const {
    unit,
    groups,
    setting: { room }
  } = tried
  const rowHeight = (lines: number): number => (lines * LINE + ROW_PADDING[room]) * unit
  const ofGroups = groups.map((columns) => {
    const widths = stretched(tried.widths, columns, unit, roomWidth).map((width) => width / unit)
    return measureGroup(layout, columns, widths, room, rowHeight)
  })
  const noteLines = linesOfNotes(layout.notes, roomWidth / (unit * NOTE_SCALE) - 1)
  const highest = (of: keyof GroupHeights): number[] =>
    (ofGroups[0]?.[of] ?? []).map((_, at) => Math.max(...ofGroups.map((group) => group[of][at] ?? 0)))
  return {
    ofGroups,
    heights: {
      title: lineCount(`${layout.title}（续表）`, roomWidth / em(TITLE_SIZE)) * TITLE_LINE + TITLE_GAP,
      unitLine: layout.unitLine === null ? 0 : rowHeight(1),
      header: highest('header'),
      rows: highest('rows'),
      again: highest('again'),
      notes: noteLines === 0 ? 0 : (noteLines * LINE + ROW_PADDING[room]) * unit * NOTE_SCALE
    }
  }
}

/** `widths`: of the columns of the group, in ems. */
function measureGroup(
  layout: TableLayout,
  columns: readonly number[],
  widths: readonly number[],
  room: Room,
  rowHeight: (lines: number) => number
): GroupHeights {
  const widthOf = new Map(columns.map((column, at) => [column, (widths[at] ?? 1) - FITS[room].padding]))
  const linesOf = (row: Pick<LayoutRow, 'cells' | 'depth'>): number =>
    wrappedLines(row, layout.columns, (column) => widthOf.get(column) ?? null)
  const hasSecondLine = ({ cells }: LayoutRow): boolean =>
    room === 'short' &&
    columns.some((column) => {
      const cell = cells[column]
      return cell !== undefined && hasWordsAfter(cell)
    })
  const rows = layout.rows.map((row) => {
    const lines = linesOf(row)
    return rowHeight(hasSecondLine(row) ? Math.max(lines, 2) : lines)
  })
  const again = layout.rows.map((row, at) => {
    const [name, ...others] = row.cells
    if (row.kind !== 'group' || name?.type !== 'text') return rows[at] ?? 0
    return rowHeight(linesOf({ ...row, cells: [{ ...name, text: `${name.text}（续）` }, ...others] }))
  })
  const header = cutHeader(layout.header, columns).map((cells) =>
    rowHeight(Math.max(1, ...cells.map((cell) => headerLines(cell, widths))))
  )
  return { header, rows, again }
}

/** Further lines of a note hang under its text: `width`, in ems, less what opens the notes and the widest number. */
function linesOfNotes(notes: readonly string[], width: number): number {
  const parts = notes.map(noteParts)
  const widest = (of: 'opening' | 'number') => Math.max(0, ...parts.map((part) => textWidth(part[of])))
  const room = width - widest('opening') - widest('number')
  return parts.reduce((sum, { text }) => sum + lineCount(text, room), 0)
}

/** `widths`: of the columns of its page, which it counts from. */
function headerLines({ text, column, columnSpan, rowSpan }: HeaderCell, widths: readonly number[]): number {
  const width = totalOf(widths.slice(column, column + columnSpan))
  return Math.ceil(headLines(text, width - HEAD_PADDING).length / rowSpan)
}

/** The part of each header cell that stands over these columns; a cell cut in two is repeated on both pages. */
function cutHeader(header: readonly (readonly HeaderCell[])[], columns: readonly number[]): HeaderCell[][] {
  return header.map((cells) =>
    cells.flatMap((cell) => {
      const covered = columns.flatMap((column, at) =>
        column >= cell.column && column < cell.column + cell.columnSpan ? [at] : []
      )
      const [first] = covered
      return first === undefined ? [] : [{ ...cell, column: first, columnSpan: covered.length }]
    })
  )
}
