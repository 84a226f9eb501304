import type { CellPosition, CellRange, Grid } from '../grid.ts'
import type { SheetReading } from '../reading.ts'
import { lastingWords, timelessWords } from './lasting-words.ts'

/**
 * By what the rows and columns of a sheet are told: a column by the heads over it, a row by its name; rows of tables
 * that stand side by side are told apart, each by its own names. A recipe keeps it, to know each line again.
 */
export interface FormLines {
  readonly columns: readonly Line[]
  /** From left to right; together they hold all columns. */
  readonly bands: readonly Band[]
  /** Where anything stands at all. */
  readonly used: CellRange
  /** Lines of text over, under and beside the tables: these may move about. */
  readonly loose: readonly (CellPosition & { readonly words: string })[]
}

/** A row or column by its words. */
export interface Line {
  /** Heads from the top, names from the left, as `lastingWords`; of a row of heads all that begin in it. Empty: figures alone. */
  readonly path: readonly string[]
  /** As written. */
  readonly text: string
  /** The row whose name stands over this one's in their hierarchy. */
  readonly over: number | null
  /** It has the heads of columns. */
  readonly isHead: boolean
}

/** Columns of tables that stand above each other, and what stands beside them up to the next. */
export interface Band {
  readonly left: number
  readonly rows: readonly Line[]
  /** Where figures stand; null: there are none. */
  readonly figures: CellRange | null
}

/** Rows beyond these are those of a list: they are known by their columns. */
export const MOST_ROWS = 3000

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
    const figures = figuresRead(reading, left, right) ?? numbersIn(grid, rowCount, left, right)
    return { left, rows: rowsIn(grid, reading, { rowCount, left, right }), figures }
  })
  return { columns: columnsOf(grid, reading, rowCount), bands, used, loose: looseTexts(grid, reading, rowCount) }
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

function rowsIn(
  grid: Grid,
  { roles, tables }: SheetReading,
  { rowCount, left, right }: { readonly rowCount: number; readonly left: number; readonly right: number }
): Line[] {
  const names: CellPosition[][] = Array.from({ length: rowCount }, () => [])
  const heads: CellPosition[][] = Array.from({ length: rowCount }, () => [])
  const titles = new Set<number>()
  for (const { role, range } of roles) {
    if (range.left < left || range.left > right || range.top >= rowCount) continue
    const cell = { row: range.top, column: range.left }
    // A name merged over several rows is part of the name of each.
    if (role === 'stub') for (let row = range.top; row <= range.bottom; row++) names[row]?.push(cell)
    if (role === 'header' || role === 'stub-head') heads[range.top]?.push(cell)
    if (role === 'title') titles.add(range.top)
  }
  const parents = new Map<string, CellPosition | null>()
  for (const { labels } of tables) {
    for (const { row, column, parent } of labels) if (row < rowCount) parents.set(`${row},${column}`, parent)
  }
  return Array.from({ length: rowCount }, (_, row): Line => {
    const named = (names[row] ?? []).toSorted((one, other) => one.column - other.column)
    const nearest = named.at(-1)
    if (nearest !== undefined) {
      const parent = parents.get(`${nearest.row},${nearest.column}`)?.row ?? null
      return { ...lineOf(grid, named), over: parent === row ? null : parent, isHead: false }
    }
    const headed = (heads[row] ?? []).toSorted((one, other) => one.column - other.column)
    if (headed.length > 0) return { ...lineOf(grid, headed), over: null, isHead: true }
    const text = firstText(grid, row, left, right)
    const words = titles.has(row) ? timelessWords(text) : lastingWords(text)
    return { path: words === '' ? [] : [words], text, over: null, isHead: false }
  })
}

function columnsOf(grid: Grid, { roles, tables }: SheetReading, rowCount: number): Line[] {
  const heads: CellPosition[][] = Array.from({ length: grid.columnCount }, () => [])
  for (const { role, range } of roles) {
    if (role !== 'header' && role !== 'stub-head') continue
    const cell = { row: range.top, column: range.left }
    for (let column = range.left; column <= Math.min(range.right, grid.columnCount - 1); column++)
      heads[column]?.push(cell)
  }
  return heads.map((cells, column): Line => {
    const own = cells.toSorted((one, other) => one.row - other.row)
    const isInTable = tables.some(({ range }) => range.left <= column && range.right >= column)
    if (own.length > 0 || isInTable) return { ...lineOf(grid, own), over: null, isHead: false }
    const text = firstTextDown(grid, rowCount, column)
    return { path: text === '' ? [] : [lastingWords(text)], text, over: null, isHead: false }
  })
}

function lineOf(grid: Grid, cells: readonly CellPosition[]): Pick<Line, 'path' | 'text'> {
  // Tables below each other often have the same heads: they say them once.
  const all = cells.map(({ row, column }) => textAt(grid, row, column)).filter((text) => text !== '')
  const texts = [...new Set(all)]
  return { path: texts.map(lastingWords), text: texts.join(' ') }
}

function looseTexts(grid: Grid, { tables, roles }: SheetReading, rowCount: number): FormLines['loose'] {
  const isLine = new Set(
    roles.flatMap(({ role, range: { top, left } }) =>
      role === 'title' || role === 'unit' || role === 'note' ? [`${top},${left}`] : []
    )
  )
  const loose: (CellPosition & { words: string })[] = []
  for (let row = 0; row < rowCount && loose.length < MOST_LOOSE; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = grid.at(row, column)
      if (typeof cell?.value !== 'string' || cell.text.trim() === '') continue
      const inTable = tables.some(
        ({ range }) => range.top <= row && range.bottom >= row && range.left <= column && range.right >= column
      )
      if (!inTable || isLine.has(`${row},${column}`)) loose.push({ row, column, words: timelessWords(cell.text) })
    }
  }
  return loose
}

const MOST_LOOSE = 60

function firstTextDown(grid: Grid, rowCount: number, column: number): string {
  for (let row = 0; row < rowCount; row++) {
    const text = firstText(grid, row, column, column)
    if (text !== '') return text
  }
  return ''
}

/** Where the reader finds no table, figures stand wherever numbers do. */
function numbersIn(grid: Grid, rowCount: number, left: number, right: number): CellRange | null {
  const cells: CellPosition[] = []
  for (let row = 0; row < rowCount; row++) {
    for (let column = left; column <= Math.min(right, grid.columnCount - 1); column++) {
      if (typeof grid.at(row, column)?.value === 'number') cells.push({ row, column })
    }
  }
  return around([cells])
}

function figuresRead({ tables }: SheetReading, left: number, right: number): CellRange | null {
  return around(
    tables.flatMap(({ range, observations }) => (range.left < left || range.left > right ? [] : [observations]))
  )
}

function around(lists: readonly (readonly CellPosition[])[]): CellRange | null {
  const range = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 }
  for (const cells of lists) {
    for (const { row, column } of cells) {
      if (row < range.top) range.top = row
      if (row > range.bottom) range.bottom = row
      if (column < range.left) range.left = column
      if (column > range.right) range.right = column
    }
  }
  return Number.isFinite(range.top) ? range : null
}

function firstText(grid: Grid, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column)
    if (!/^[\d.,%+\-—.…()（）\s]*$/.test(text)) return text
  }
  return ''
}

function textAt(grid: Grid, row: number, column: number): string {
  return grid.at(row, column)?.text.trim() ?? ''
}
