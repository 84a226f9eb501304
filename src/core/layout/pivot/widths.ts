import { type HeaderCell, INDENT, type LayoutCell } from '../layout.ts'
import { textWidth } from '../text-width.ts'
import type { AxisColumn } from './column-axis.ts'

interface Measured {
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

/**
 * Widths of the columns in ems: of every name, and of the figures the largest, the smallest and a sample, so that a
 * large table need not be formatted to know how wide it is. Figures beyond a sample's extremes can only be shorter.
 */
export function measuredWidths(layout: Measured, first: number): number[] {
  const count = layout.header
    .flat()
    .reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), first)
  const widths = new Array<number>(count).fill(0)
  for (const { text, column, columnSpan, rowSpan } of layout.header.flat()) {
    // A long name over a figure wraps into the header rows that it stands in.
    const lines = column < first || textWidth(text) < WRAPS_FROM ? 1 : rowSpan
    for (let at = column; at < column + columnSpan; at++) {
      widths[at] = Math.max(widths[at] ?? 0, textWidth(text) / columnSpan / lines + (lines > 1 ? LINE_SLACK : 0))
    }
  }
  for (let row = 0; row < layout.rows.length; row++) {
    for (let at = 0; at < first; at++) {
      const indent = at === 0 ? (layout.rows[row]?.depth ?? 0) * INDENT : 0
      widths[at] = Math.max(widths[at] ?? 0, textWidth(layout.cellAt(row, at).text) + indent)
    }
  }
  for (let at = first; at < count; at++) {
    for (const row of widestRows(layout, at, Math.floor(MOST_NUMBERS / count))) {
      widths[at] = Math.max(widths[at] ?? 0, textWidth(layout.cellAt(row, at).text))
    }
  }
  return widths.map((natural, at) => {
    const width = Math.round((natural + CELL_PADDING) * 100) / 100
    return at === 0 ? Math.min(width, WIDEST_STUB) : at < first ? Math.min(width, WIDEST_UNIT) : width
  })
}

/** Rows whose figures are likely the widest of a column: its extremes, and some at even steps. */
export function widestRows(
  layout: Omit<Measured, 'header' | 'cellAt'>,
  column: number,
  mostNumbers: number
): Set<number> {
  const { rows } = layout
  const chosen = new Set<number>()
  const step = Math.max(1, Math.ceil(rows.length / MOST_TEXTS))
  for (let row = 0; row < rows.length; row += step) chosen.add(row)
  let least = { row: -1, number: Number.POSITIVE_INFINITY }
  let most = { row: -1, number: Number.NEGATIVE_INFINITY }
  const stride = Math.max(1, Math.ceil(rows.length / mostNumbers))
  for (let row = 0; row < rows.length; row += stride) {
    const number = layout.numberAt(row, column)
    if (number === null) continue
    if (number < least.number) least = { row, number }
    if (number > most.number) most = { row, number }
  }
  for (const { row } of [least, most]) if (row >= 0) chosen.add(row)
  return chosen
}

/** Columns of one measure, of one indicator where these stand across, are equally wide: the eye compares them. */
export function evenWidths(widths: readonly number[], columns: readonly AxisColumn[], first: number): number[] {
  const widest = new Map<string, number>()
  const alike = ({ measure, place }: AxisColumn) => `${measure} ${place.indicators}`
  for (const [at, column] of columns.entries()) {
    widest.set(alike(column), Math.max(widest.get(alike(column)) ?? 0, widths[first + at] ?? 0))
  }
  return widths.map((own, at) => {
    const column = columns[at - first]
    return column === undefined ? own : (widest.get(alike(column)) ?? own)
  })
}
