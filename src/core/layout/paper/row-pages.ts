import { MM_PER_POINT } from './page-plan.ts'

/** Heights of a table's parts in millimetres. */
export interface Heights {
  readonly title: number
  readonly unitLine: number
  readonly header: readonly number[]
  readonly rows: readonly number[]
  readonly notes: number
}

/** Millimetres of the rules above and below a table. */
const RULES = 2 * 1.5 * MM_PER_POINT

export interface Slice {
  readonly firstRow: number
  readonly endRow: number
}

/**
 * Rows page by page. The last page leaves room for the notes; where it cannot, its last rows go over with them. A
 * heading goes over with what stands under it.
 */
export function rowSlices(heights: Heights, pageHeight: number, isHeading: (row: number) => boolean): Slice[] {
  const { rows } = heights
  const furniture = heights.title + heights.unitLine + totalOf(heights.header) + RULES
  const room = pageHeight - furniture
  const slices: Slice[] = []
  let firstRow = 0
  while (firstRow < rows.length) {
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
    slices.push({ firstRow, endRow })
    firstRow = endRow
  }
  return slices.length === 0 ? [{ firstRow: 0, endRow: 0 }] : withoutLoneRows(slices, heights, room, isHeading)
}

/** The last page has this many rows, where the one before can spare them. */
const FEWEST = 3

function withoutLoneRows(
  slices: readonly Slice[],
  { rows, notes }: Heights,
  room: number,
  isHeading: (row: number) => boolean
): Slice[] {
  const last = slices.at(-1)
  const before = slices.at(-2)
  if (last === undefined || before === undefined) return [...slices]
  let start = Math.min(last.firstRow, last.endRow - FEWEST)
  while (start > before.firstRow && isHeading(start - 1)) start--
  const isFull = totalOf(rows.slice(start, last.endRow)) + notes > room
  if (start - before.firstRow < FEWEST || isFull) return [...slices]
  return [...slices.slice(0, -2), { ...before, endRow: start }, { ...last, firstRow: start }]
}

function totalOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}
