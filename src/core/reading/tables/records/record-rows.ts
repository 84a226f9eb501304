import type { CellRange } from '../../grid.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isNoteLine, isPageNumber, isSignatureLine } from '../words/line-words.ts'

/** The rows of records below their head, and the notes under them. */
export interface RecordRows {
  readonly body: readonly number[]
  /** The head typed again on later pages. */
  readonly headsAgain: readonly number[]
  readonly notes: readonly number[]
  /** The last row that belongs to the table. */
  readonly bottom: number
}

/** So many blank rows may stand between records. */
const WIDEST_GAP = 2

/** Records run on until a note, another head, or something behind blank rows that is no record. */
export function recordRows(
  map: SheetMap,
  head: number,
  { left, right, bottom }: CellRange,
  isHead: (row: number) => boolean
): RecordRows {
  const body: number[] = []
  const headsAgain: number[] = []
  let row = head + 1
  let blanks = 0
  for (; row <= bottom; row++) {
    const shape = rowShape(map, row, left, right)
    if (shape.filled === 0) {
      if (++blanks > WIDEST_GAP) break
      continue
    }
    if (isRecord(map, shape)) {
      body.push(row)
    } else if (repeats(map, head, shape, left, right)) {
      headsAgain.push(row)
    } else if (blanks > 0 || closes(map, shape) || isHead(row) || (shape.filled === 1 && isHead(row + 1))) break
    else body.push(row)
    blanks = 0
  }
  const last = Math.max(head, body.at(-1) ?? head, headsAgain.at(-1) ?? head)
  const notes = notesBelow(map, last + 1, left, right, bottom)
  return { body, headsAgain, notes, bottom: notes.at(-1) ?? last }
}

/** A figure, or what stands where figures stand, beside something that names it. */
function isRecord(map: SheetMap, shape: RowShape): boolean {
  if (shape.filled < 2 || shape.values + shape.years === 0) return false
  return !isSignatureLine(map.text(shape.row, shape.first))
}

function repeats(map: SheetMap, head: number, shape: RowShape, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (map.text(head, column) !== map.text(shape.row, column)) return false
  }
  return true
}

function closes(map: SheetMap, shape: RowShape): boolean {
  const text = map.text(shape.row, shape.first)
  return isNoteLine(text) || isSignatureLine(text) || isPageNumber(text)
}

function notesBelow(map: SheetMap, from: number, left: number, right: number, bottom: number): number[] {
  const notes: number[] = []
  for (let row = from; row <= bottom; row++) {
    const shape = rowShape(map, row, left, right)
    if (shape.filled === 0) continue
    const runsOn = notes.length > 0 && shape.filled === 1 && map.text(row, shape.first).length > LONG_LINE
    if (!closes(map, shape) && !runsOn) break
    notes.push(row)
  }
  return notes
}

/** A line of this length under a note is its next paragraph, no title. */
const LONG_LINE = 40
