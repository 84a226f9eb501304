import { MM_PER_POINT } from './page-plan.ts'

/** Heights of a table's parts in millimetres. */
export interface Heights {
  readonly title: number
  readonly unitLine: number
  readonly header: readonly number[]
  readonly rows: readonly number[]
  /** Of each row as a heading that is said again on a further page. */
  readonly again: readonly number[]
  readonly notes: number
}

/** Millimetres of the rules above and below a table. */
const RULES = 2 * 1.5 * MM_PER_POINT

export interface Slice {
  readonly firstRow: number
  readonly endRow: number
  /** The row of the heading that goes on here and is said again above the rows; null: none does. */
  readonly heading: number | null
}

/** What the rows of a table are to each other. */
export interface Headings {
  readonly isHeading: (row: number) => boolean
  /** The nearest heading that a row stands under; null: none. */
  readonly over: (row: number) => number | null
}

/**
 * Rows page by page. The last page leaves room for the notes; where it cannot, its last rows go over with them. A
 * heading goes over with what stands under it, and is said again where that goes on.
 */
export function rowSlices(heights: Heights, pageHeight: number, headings: Headings): Slice[] {
  const { rows } = heights
  const furniture = heights.title + heights.unitLine + totalOf(heights.header) + RULES
  const { isHeading } = headings
  const slices: Slice[] = []
  let firstRow = 0
  while (firstRow < rows.length) {
    const heading = goingOn(headings, firstRow)
    const room = pageHeight - furniture - againOf(heights, heading)
    let endRow = firstRow
    let used = 0
    while (endRow < rows.length && (endRow === firstRow || used + (rows[endRow] ?? 0) <= room)) {
      used += rows[endRow] ?? 0
      endRow++
    }
    if (endRow === rows.length) {
      while (endRow - firstRow > 1 && used + heights.notes > room) {
        endRow--
        used -= rows[endRow] ?? 0
      }
    }
    if (endRow < rows.length) while (endRow - firstRow > 1 && isHeading(endRow - 1)) endRow--
    slices.push({ firstRow, endRow, heading })
    firstRow = endRow
  }
  if (slices.length === 0) return [{ firstRow: 0, endRow: 0, heading: null }]
  return withoutLoneRows(slices, heights, pageHeight - furniture, headings)
}

function goingOn({ isHeading, over }: Headings, firstRow: number): number | null {
  return firstRow === 0 || isHeading(firstRow) ? null : over(firstRow)
}

function againOf({ again }: Heights, heading: number | null): number {
  return heading === null ? 0 : (again[heading] ?? 0)
}

/** The last page has this many rows, where the one before can spare them. */
const FEWEST = 3

function withoutLoneRows(slices: readonly Slice[], heights: Heights, room: number, headings: Headings): Slice[] {
  const { rows, notes } = heights
  const last = slices.at(-1)
  const before = slices.at(-2)
  if (last === undefined || before === undefined) return [...slices]
  let start = Math.min(last.firstRow, last.endRow - FEWEST)
  while (start > before.firstRow && headings.isHeading(start - 1)) start--
  const heading = goingOn(headings, start)
  const isFull = totalOf(rows.slice(start, last.endRow)) + againOf(heights, heading) + notes > room
  if (start - before.firstRow < FEWEST || isFull) return [...slices]
  return [...slices.slice(0, -2), { ...before, endRow: start }, { ...last, firstRow: start, heading }]
}

function totalOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}
