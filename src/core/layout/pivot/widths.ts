import { headWidth } from '../cells/head-lines.ts'
import { textWidth } from '../cells/text-width.ts'
import { type HeaderCell, INDENT, type LayoutCell, type NumberCell } from '../layout.ts'
import type { AxisColumn } from './column-axis.ts'

export interface Measured {
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly { readonly depth: number }[]
  readonly cellAt: (row: number, column: number) => LayoutCell
  readonly numberAt: (row: number, column: number) => number | null
  /** Decimals that figures of a row usually have: those of its indicator. */
  readonly decimalsOf: (row: number) => number
}

/** How much room there is for a table: where it is short, headings and names wrap sooner and cells stand closer. */
export type Room = 'ample' | 'short'

interface Fit {
  /** Left and right of a text together, in ems. */
  readonly padding: number
  /** Names and units wider than these wrap. */
  readonly widestStub: number
  readonly widestUnit: number
  /** A heading narrower than this stays on one line; others take so many lines in each header row that they stand in. */
  readonly wrapsFrom: number
  readonly lines: number
}

export const FITS: Readonly<Record<Room, Fit>> = {
  ample: { padding: 1, widestStub: 18, widestUnit: 9, wrapsFrom: 4.5, lines: 2 },
  short: { padding: 0.6, widestStub: 12, widestUnit: 7.5, wrapsFrom: 3, lines: 2 }
}

/** Figures of the whole table looked at for their extremes, and rows of a column set for their width. */
const MOST_NUMBERS = 1_000_000
const MOST_TEXTS = 24

/** What the rule beside a name takes of its column, in ems: without it a name as long as its column broke at its last character. */
const RULE = 0.15

/** Widths in ems of the columns that name rows: of every name. */
export function nameWidths(layout: Measured, first: number, room: Room): number[] {
  const fit = FITS[room]
  const widths = headingWidths(layout, first, fit).slice(0, first)
  for (let row = 0; row < layout.rows.length; row++) {
    for (let at = 0; at < first; at++) {
      const indent = at === 0 ? (layout.rows[row]?.depth ?? 0) * INDENT : 0
      widths[at] = Math.max(widths[at] ?? 0, textWidth(layout.cellAt(row, at).text) + indent)
    }
  }
  return widths.map((natural, at) =>
    at === 0
      ? Math.min(padded(natural + RULE, fit), fit.widestStub)
      : // A unit stands on one line: it keeps slack for a font with wide digits (1978年=100).
        Math.min(padded(natural, FITS.ample), fit.widestUnit)
  )
}

/**
 * Widths in ems of the columns of figures, of which `columns` are all: of the longest and a sample, so that a large table
 * need not be formatted to know how wide it is.
 */
export function figureWidths(layout: Measured, first: number, columns: readonly AxisColumn[], room: Room): number[] {
  const fit = FITS[room]
  const headings = headingWidths(layout, first, fit)
  const rows = everySo(layout.rows.length, Math.floor(MOST_NUMBERS / headings.length))
  const decimals = rows.map((row) => layout.decimalsOf(row))
  const widths = columns.map((_, column) => {
    const at = first + column
    const numbers = rows.map((row) => layout.numberAt(row, at))
    const widest = widestAmong(numbers).add(longestAmong(numbers, decimals))
    const texts = [...widest].map((place) => roomOf(layout.cellAt(rows[place] ?? -1, at), room))
    return padded(Math.max(headings[at] ?? 0, ...texts), fit)
  })
  return evenWidths(widths, columns)
}

/** What a cell's text takes. Where room is short the words after a number (0.5个百分点) go under its digits. */
function roomOf(cell: LayoutCell, room: Room): number {
  if (room === 'ample' || !hasWordsAfter(cell)) return textWidth(cell.text)
  const digits = cell.text.slice(0, cell.text.length - cell.suffix.length)
  return Math.max(textWidth(digits), textWidth(cell.suffix.trim()))
}

/** Do words follow the digits, not only a sign or a note's mark? */
function hasWordsAfter(cell: LayoutCell): cell is NumberCell {
  return cell.type === 'number' && cell.suffix.trim().length - cell.marks.length > 1
}

/** Do the words after a number go under its digits, where `width` ems are at hand? They do where both have no room there. */
export function goesUnder(cell: LayoutCell, room: Room, width: number): boolean {
  return room === 'short' && hasWordsAfter(cell) && textWidth(cell.text) > width + 1e-6
}

function headingWidths({ header }: Measured, first: number, { wrapsFrom, lines: each }: Fit): number[] {
  const count = header.flat().reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), first)
  const widths = new Array<number>(count).fill(0)
  for (const { text, column, columnSpan, rowSpan } of header.flat()) {
    // A long name over a figure wraps into the header rows that it stands in.
    const lines = column < first || textWidth(text) < wrapsFrom ? 1 : rowSpan * each
    const own = headWidth(text, lines) / columnSpan
    for (let at = column; at < column + columnSpan; at++) widths[at] = Math.max(widths[at] ?? 0, own)
  }
  return widths
}

function padded(natural: number, { padding }: Fit): number {
  return Math.round((natural + padding) * 100) / 100
}

/** At most so many of `count` places, at even steps. */
export function everySo(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / most))
  const places: number[] = []
  for (let at = 0; at < count; at += step) places.push(at)
  return places
}

/**
 * Where among a column's numbers (null: none stands there) those are whose texts are likely the widest: its extremes, and
 * some at even steps.
 */
export function widestAmong(numbers: readonly (number | null)[]): Set<number> {
  const chosen = new Set(everySo(numbers.length, MOST_TEXTS))
  let [least, most] = [-1, -1]
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? null
    if (number === null) continue
    if (least < 0 || number < (numbers[least] ?? 0)) least = at
    if (most < 0 || number > (numbers[most] ?? 0)) most = at
  }
  for (const at of [least, most]) if (at >= 0) chosen.add(at)
  return chosen
}

/**
 * Which of the numbers takes the most digits with its decimals: 1,720.60 is longer than 57,914. Of those that take as many
 * any: an extreme among them is looked at anyway.
 */
function longestAmong(numbers: readonly (number | null)[], decimals: readonly number[]): number {
  let [longest, most] = [0, -1]
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? null
    if (number === null) continue
    const whole = Math.max(0, Math.floor(Math.log10(Math.abs(number) || 1)))
    // Groups of three are parted by a comma, decimals by a point, and a minus stands before.
    const own = decimals[at] ?? 0
    const length = 1 + whole + Math.floor(whole / 3) + (own > 0 ? own + 1 : 0) + (number < 0 ? 1 : 0)
    if (length > most) [longest, most] = [at, length]
  }
  return longest
}

/** Columns of one measure, of one indicator where these stand across, are equally wide: the eye compares them. */
function evenWidths(widths: readonly number[], columns: readonly AxisColumn[]): number[] {
  const widest = new Map<string, number>()
  const alike = ({ measure, place }: AxisColumn) => `${measure} ${place.indicators}`
  for (const [at, column] of columns.entries()) {
    widest.set(alike(column), Math.max(widest.get(alike(column)) ?? 0, widths[at] ?? 0))
  }
  return columns.map((column, at) => widest.get(alike(column)) ?? widths[at] ?? 0)
}
