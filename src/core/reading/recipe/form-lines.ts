import type { CellRange, Grid } from '../grid.ts'
import type { SheetReading } from '../reading.ts'

/**
 * By what the rows and columns of a sheet are told: a column by the heads over it, a row by its name; rows of tables
 * that stand side by side are told apart, each by its own names.
 */
export interface FormLines {
  /** The heads over each column, from the top, else its first text; '' for columns of figures alone. */
  readonly heads: readonly string[]
  /** From left to right; together they hold all columns. */
  readonly bands: readonly Band[]
  /** Where anything stands at all. */
  readonly used: CellRange
}

/** Columns of tables that stand above each other, and what stands beside them up to the next. */
export interface Band {
  readonly left: number
  /** The name of each row, else its first text; '' for lines of figures alone. */
  readonly names: readonly string[]
  /** Where the figures begin; null: there are none. */
  readonly figures: { readonly row: number; readonly column: number } | null
}

/** Rows beyond these are those of a list. */
export const MOST_ROWS = 20_000

export function formLines(grid: Grid, reading: SheetReading): FormLines {
  const rowCount = Math.min(grid.rowCount, MOST_ROWS)
  const used = { top: rowCount, left: grid.columnCount, bottom: 0, right: 0 }
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (textAt(grid, row, column) === '') continue
      used.top = Math.min(used.top, row)
      used.bottom = Math.max(used.bottom, row)
      used.left = Math.min(used.left, column)
      used.right = Math.max(used.right, column)
    }
  }
  const lefts = bandLefts(reading)
  const bands = lefts.map((left, at) => {
    const right = (lefts[at + 1] ?? grid.columnCount) - 1
    const figures = firstFigure(reading, left, right) ?? firstNumber(grid, rowCount, left, right)
    return { left, names: namesIn(grid, reading, rowCount, left, right), figures }
  })
  return { heads: headsOf(grid, reading, rowCount), bands, used }
}

/** The band that holds a column. */
export function bandAt({ bands }: FormLines, column: number): Band {
  const [first] = bands
  const band = bands.findLast(({ left }) => left <= column) ?? first
  if (band === undefined) throw new Error('A sheet has a band at least')
  return band
}

/** Where tables begin that share no column with those to their left. */
function bandLefts({ tables }: SheetReading): number[] {
  const lefts = [0]
  let right: number | null = null
  for (const { range } of [...tables].sort((one, other) => one.range.left - other.range.left)) {
    if (right !== null && range.left > right) lefts.push(range.left)
    right = Math.max(right ?? 0, range.right)
  }
  return lefts
}

function namesIn(grid: Grid, reading: SheetReading, rowCount: number, left: number, right: number): string[] {
  const names: string[] = []
  for (const { role, range } of reading.roles) {
    if (role !== 'stub' || range.left < left || range.left > right || range.top >= rowCount) continue
    const text = textAt(grid, range.top, range.left)
    const before = names[range.top]
    names[range.top] = before === undefined ? text : `${before} ${text}`
  }
  return Array.from({ length: rowCount }, (_, row) => names[row] ?? firstText(grid, row, left, right))
}

function firstTextDown(grid: Grid, rowCount: number, column: number): string {
  for (let row = 0; row < rowCount; row++) {
    const text = firstText(grid, row, column, column)
    if (text !== '') return text
  }
  return ''
}

/** Where the reader finds no table, figures begin at the first number in both directions. */
function firstNumber(grid: Grid, rowCount: number, left: number, right: number): Band['figures'] {
  let top = Number.POSITIVE_INFINITY
  let first = Number.POSITIVE_INFINITY
  for (let row = 0; row < rowCount; row++) {
    for (let column = left; column <= Math.min(right, grid.columnCount - 1); column++) {
      if (typeof grid.at(row, column)?.value !== 'number') continue
      top = Math.min(top, row)
      first = Math.min(first, column)
    }
  }
  return Number.isFinite(top) ? { row: top, column: first } : null
}

function firstText(grid: Grid, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column)
    if (!/^[\d.,%+\-—.…()（）\s]*$/.test(text)) return text
  }
  return ''
}

function headsOf(grid: Grid, reading: SheetReading, rowCount: number): string[] {
  const heads: string[][] = Array.from({ length: grid.columnCount }, () => [])
  const spans = reading.roles
    .filter(({ role }) => role === 'header' || role === 'stub-head')
    .sort((one, other) => one.range.top - other.range.top)
  for (const { range } of spans) {
    const text = textAt(grid, range.top, range.left)
    for (let column = range.left; column <= Math.min(range.right, grid.columnCount - 1); column++) {
      if (text !== '') heads[column]?.push(text)
    }
  }
  const isInTable = (column: number): boolean =>
    reading.tables.some(({ range }) => range.left <= column && range.right >= column)
  return heads.map((texts, column) =>
    texts.length > 0 || isInTable(column) ? texts.join(' ') : firstTextDown(grid, rowCount, column)
  )
}

function firstFigure({ tables }: SheetReading, left: number, right: number): Band['figures'] {
  let row = Number.POSITIVE_INFINITY
  let column = Number.POSITIVE_INFINITY
  for (const { range, observations } of tables) {
    if (range.left < left || range.left > right) continue
    for (const observation of observations) {
      row = Math.min(row, observation.row)
      column = Math.min(column, observation.column)
    }
  }
  return Number.isFinite(row) ? { row, column } : null
}

function textAt(grid: Grid, row: number, column: number): string {
  return grid.at(row, column)?.text.trim() ?? ''
}
