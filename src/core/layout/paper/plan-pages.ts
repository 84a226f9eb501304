import { HEAD_PADDING, headLines } from '../cells/head-lines.ts'
import { lineCount, textWidth } from '../cells/text-width.ts'
import { wrappedLines } from '../cells/wrapped-lines.ts'
import type { HeaderCell, LayoutColumn, LayoutRow, TableLayout } from '../layout.ts'
import { noteParts } from '../notes/note-parts.ts'
import { FITS, goesUnder, type Room } from '../pivot/widths.ts'
import { NOTE_SCALE, type Page, type PagePlan } from './page-plan.ts'
import type { Paper } from './paper.ts'
import { type Headings, type Heights, rowSlices, type Slice } from './row-pages.ts'
import { bestSetting, closerSettings, em, type Tried } from './setting.ts'

/** Height of a line against its size. Where room is short, those of a row's texts stand closer. */
const LINE = 1.35
const ROW_LINE: Readonly<Record<Room, number>> = { ample: LINE, short: 1.2 }
/** Room between a table and its notes, against their size. */
const NOTE_PADDING = 0.35

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

/** Pages that would end with hardly anything are saved where that sets the others little smaller or closer. */
function withoutWaste(layout: TableLayout, best: Tried, space: Space): Sliced {
  const full = sliced(layout, best, space)
  if (!full.slices.some((slices) => isWasteful(slices, full.heights, space.height))) return full
  for (const tried of closerSettings(layout.columns, best.setting, space.width)) {
    const closer = sliced(layout, tried, space)
    if (pageCount(closer) < pageCount(full)) return closer
  }
  return full
}

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
    setting: { room, rowPadding }
  } = tried
  const headHeight = (lines: number): number => (lines * LINE + rowPadding) * unit
  const rowHeight = (lines: number): number => inPixels((lines * ROW_LINE[room] + rowPadding) * unit)
  const ofGroups = groups.map((columns) => {
    const widths = stretched(tried.widths, columns, unit, roomWidth).map((width) => width / unit)
    return measureGroup(layout, columns, widths, { room, headHeight, rowHeight })
  })
  const noteLines = linesOfNotes(layout.notes, roomWidth / (unit * NOTE_SCALE) - 1)
  const highest = (of: keyof GroupHeights): number[] =>
    (ofGroups[0]?.[of] ?? []).map((_, at) => Math.max(...ofGroups.map((group) => group[of][at] ?? 0)))
  return {
    ofGroups,
    heights: {
      title: lineCount(`${layout.title}（续表）`, roomWidth / em(TITLE_SIZE)) * TITLE_LINE + TITLE_GAP,
      unitLine: layout.unitLine === null ? 0 : headHeight(1),
      header: highest('header'),
      rows: highest('rows'),
      again: highest('again'),
      notes: noteLines === 0 ? 0 : (noteLines * LINE + NOTE_PADDING) * unit * NOTE_SCALE
    }
  }
}

/** A row is drawn over whole pixels: others between two would stand a pixel farther apart here and there. */
function inPixels(height: number): number {
  return Math.floor(height / PIXEL) * PIXEL
}

/** Millimetres of a pixel of CSS. */
const PIXEL = 25.4 / 96

/** `widths`: of the columns of the group, in ems. */
function measureGroup(
  layout: TableLayout,
  columns: readonly number[],
  widths: readonly number[],
  {
    room,
    headHeight,
    rowHeight
  }: {
    readonly room: Room
    readonly headHeight: (lines: number) => number
    readonly rowHeight: (lines: number) => number
  }
): GroupHeights {
  const widthOf = new Map(columns.map((column, at) => [column, (widths[at] ?? 1) - FITS[room].padding]))
  const linesOf = (row: Pick<LayoutRow, 'cells' | 'depth'>): number =>
    wrappedLines(row, layout.columns, (column) => widthOf.get(column) ?? null)
  const hasSecondLine = ({ cells }: LayoutRow): boolean =>
    columns.some((column) => {
      const cell = cells[column]
      return cell !== undefined && goesUnder(cell, room, widthOf.get(column) ?? 0)
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
    headHeight(Math.max(1, ...cells.map((cell) => headerLines(cell, widths))))
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
