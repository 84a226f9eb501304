import type { CellPosition, CellRange } from '../grid.ts'
import { type Band, bandAt, type FormLines } from './form-lines.ts'
import { lastingWords } from './lasting-words.ts'
import type { Anchor } from './recipe.ts'

type AnchoredRange = { readonly rows: readonly [Anchor, Anchor]; readonly columns: readonly [Anchor, Anchor] }

/**
 * Keeps a range by the names and heads at its corners. What begins with the first figure, or before it, and reaches
 * the last line there is, speaks of the whole row or column, however long it will be next time.
 */
export function anchoredRange(range: CellRange, lines: FormLines): AnchoredRange {
  const { used } = lines
  const { figures } = bandAt(lines, range.left)
  const [top, left] = anchoredCell({ row: range.top, column: range.left }, lines)
  const [bottom, right] = anchoredCell({ row: range.bottom, column: range.right }, lines)
  const isWholeRow = range.right >= used.right && range.left <= (figures?.column ?? used.left)
  const isWholeColumn = range.bottom >= used.bottom && range.top <= (figures?.row ?? used.top)
  return { rows: [top, isWholeColumn ? LAST : bottom], columns: [left, isWholeRow ? LAST : right] }
}

/** Row and column of a cell. */
export function anchoredCell({ row, column }: CellPosition, lines: FormLines): readonly [Anchor, Anchor] {
  return [anchorOf(wordsOf(bandAt(lines, column).names), row), anchorOf(wordsOf(lines.heads), column)]
}

/** Where a cell stands on another sheet, or null: its words are not there. */
export function placedCell([row, column]: readonly [Anchor, Anchor], lines: FormLines): CellPosition | null {
  const { used } = lines
  const across = placeOf(column, wordsOf(lines.heads), used.left, used.right)
  if (across === null) return null
  const down = placeOf(row, wordsOf(bandAt(lines, across).names), used.top, used.bottom)
  return down === null ? null : { row: down, column: across }
}

/**
 * The head or name that a range speaks of, as written: of columns where it holds heads or is narrow, else of rows.
 */
export function spokenOf(range: CellRange, lines: FormLines): string {
  const band = bandAt(lines, range.left)
  const isOfColumns = holdsHeads(range, band, lines) || (range.left === range.right && range.bottom > range.top)
  const [from, to] = isOfColumns
    ? [lines.heads[range.left] ?? '', lines.heads[range.right] ?? '']
    : [band.names[range.top] ?? '', band.names[range.bottom] ?? '']
  return from === to || to === '' ? from : `${from} — ${to}`
}

function holdsHeads({ top, left, right }: CellRange, { figures }: Band, { heads }: FormLines): boolean {
  if (figures === null || top >= figures.row) return false
  return right >= figures.column && heads.slice(left, right + 1).some((head) => head !== '')
}

const FIRST: Anchor = { by: 'edge', edge: 'first' }
const LAST: Anchor = { by: 'edge', edge: 'last' }

/** A line by the words in it or in the nearest line with words before it. */
function anchorOf(lines: readonly string[], at: number): Anchor {
  for (let line = at; line >= 0; line--) {
    const words = lines[line]
    if (!words) continue
    const same = placesOf(lines, words)
    const nth = same.indexOf(line)
    return { by: 'words', words, nth: same.length > 1 && nth === same.length - 1 ? 'last' : nth, after: at - line }
  }
  return FIRST
}

function placeOf(anchor: Anchor, lines: readonly string[], first: number, last: number): number | null {
  if (anchor.by === 'edge') return anchor.edge === 'first' ? first : last
  const same = placesOf(lines, anchor.words)
  const line = anchor.nth === 'last' ? same.at(-1) : same[anchor.nth]
  if (line === undefined) return null
  const place = line + anchor.after
  return place < lines.length ? place : null
}

function placesOf(lines: readonly string[], words: string): number[] {
  return lines.flatMap((line, index) => (line === words ? [index] : []))
}

/** The same for as long as the sheet is: every correction of every recipe looks lines up. */
function wordsOf(texts: readonly string[]): readonly string[] {
  let words = known.get(texts)
  if (words === undefined) {
    words = texts.map(lastingWords)
    known.set(texts, words)
  }
  return words
}

const known = new WeakMap<readonly string[], readonly string[]>()
