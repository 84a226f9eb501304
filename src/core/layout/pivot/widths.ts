import { type HeaderCell, INDENT, type LayoutCell } from '../layout.ts'
import { textWidth } from '../text-width.ts'
import type { AxisColumn } from './column-axis.ts'

export interface Measured {
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly { readonly depth: number }[]
  readonly cellAt: (row: number, column: number) => LayoutCell
  readonly numberAt: (row: number, column: number) => number | null
}

const CELL_PADDING = 1
/** A name wider than this wraps, in ems. */
const WIDEST_STUB = 18
const WIDEST_UNIT = 9
/** A heading narrower than this stays on one line; where it is broken each line may fall short by so much, in ems. */
const WRAPS_FROM = 10
const LINE_SLACK = 1
/** Figures of the whole table looked at for their extremes, and rows of a column set for their width. */
const MOST_NUMBERS = 1_000_000
const MOST_TEXTS = 24

/** Widths in ems of the columns that name rows: of every name. */
export function nameWidths(layout: Measured, first: number): number[] {
  const widths = headingWidths(layout, first).slice(0, first)
  for (let row = 0; row < layout.rows.length; row++) {
    for (let at = 0; at < first; at++) {
      const indent = at === 0 ? (layout.rows[row]?.depth ?? 0) * INDENT : 0
      widths[at] = Math.max(widths[at] ?? 0, textWidth(layout.cellAt(row, at).text) + indent)
    }
  }
  return widths.map((natural, at) => Math.min(padded(natural), at === 0 ? WIDEST_STUB : WIDEST_UNIT))
}

/**
 * Widths in ems of the columns of figures, of which `columns` are all: of the largest, the smallest and a sample, so that a
 * large table need not be formatted to know how wide it is. Figures beyond a sample's extremes can only be shorter.
 */
export function figureWidths(layout: Measured, first: number, columns: readonly AxisColumn[]): number[] {
  const headings = headingWidths(layout, first)
  const rows = everySo(layout.rows.length, Math.floor(MOST_NUMBERS / headings.length))
  const widths = columns.map((_, column) => {
    const at = first + column
    const texts = [...widestRows(layout, at, rows)].map((row) => textWidth(layout.cellAt(row, at).text))
    return padded(Math.max(headings[at] ?? 0, ...texts))
  })
  return evenWidths(widths, columns)
}

function headingWidths({ header }: Measured, first: number): number[] {
  const count = header.flat().reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), first)
  const widths = new Array<number>(count).fill(0)
  for (const { text, column, columnSpan, rowSpan } of header.flat()) {
    // A long name over a figure wraps into the header rows that it stands in.
    const lines = column < first || textWidth(text) < WRAPS_FROM ? 1 : rowSpan
    for (let at = column; at < column + columnSpan; at++) {
      widths[at] = Math.max(widths[at] ?? 0, textWidth(text) / columnSpan / lines + (lines > 1 ? LINE_SLACK : 0))
    }
  }
  return widths
}

function padded(natural: number): number {
  return Math.round((natural + CELL_PADDING) * 100) / 100
}

/** At most so many of `count` places, at even steps. */
export function everySo(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / most))
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step)
}

/** Rows whose figures are likely the widest of a column: its extremes among `rows`, and some at even steps. */
export function widestRows(
  layout: Pick<Measured, 'rows' | 'numberAt'>,
  column: number,
  rows: Iterable<number>
): Set<number> {
  const chosen = new Set(everySo(layout.rows.length, MOST_TEXTS))
  let least = { row: -1, number: Number.POSITIVE_INFINITY }
  let most = { row: -1, number: Number.NEGATIVE_INFINITY }
  for (const row of rows) {
    const number = layout.numberAt(row, column)
    if (number === null) continue
    if (number < least.number) least = { row, number }
    if (number > most.number) most = { row, number }
  }
  for (const { row } of [least, most]) if (row >= 0) chosen.add(row)
  return chosen
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
