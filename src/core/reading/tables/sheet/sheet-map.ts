import { foldFigures } from '#core/quantity/typed/typed-text.ts'
import type { Cell, CellRange, Grid } from '../../grid.ts'
import { BLANK, type CellKind, cellKind, DAMAGED, FIGURE, TEXT, withoutLeaders } from './cell-kind.ts'

/** A grid looked over once: what each cell may be, and which merge covers it. */
export interface SheetMap {
  readonly grid: Grid
  /** The cells that hold something; null: an empty sheet. */
  readonly used: CellRange | null
  kind(row: number, column: number): CellKind
  cell(row: number, column: number): Cell | undefined
  /** The text a person sees, without outer spaces, its digits and letters in one width; '' where blank. */
  text(row: number, column: number): string
  /** The merge that covers a cell, or undefined. */
  merge(row: number, column: number): CellRange | undefined
}

/** More cells than this are not looked at: a sheet can claim 17 billion. */
const MOST_CELLS = 60_000_000

/** `seenAs`: what a person said a cell is, or null where they said nothing. */
export function mapSheet(grid: Grid, seenAs?: (row: number, column: number) => CellKind | null): SheetMap {
  const columns = Math.max(0, grid.columnCount)
  const rows = columns === 0 ? 0 : Math.min(grid.rowCount, Math.floor(MOST_CELLS / columns))
  const kinds = new Uint8Array(rows * columns)
  const known = new Map<string, CellKind>()
  const lettered: number[] = []
  let top = -1
  let bottom = -1
  let left = columns
  let right = -1
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const look = cellKind(grid.at(row, column), known)
      if (look === BLANK) continue
      const said = seenAs?.(row, column) ?? null
      const kind = said ?? look
      if (look === TEXT && said === null && isLettered(grid.at(row, column)?.value))
        lettered.push(row * columns + column)
      kinds[row * columns + column] = kind
      if (top < 0) top = row
      bottom = row
      if (column < left) left = column
      if (column > right) right = column
    }
  }
  damageByLetters(grid, kinds, columns, lettered)
  datesOverHeads(grid, kinds, columns, { top, bottom })
  const filled: CellRange[] = []
  for (let row = Math.max(0, top); row <= bottom; row++) {
    const line = filledLine(grid, kinds, columns, row, left)
    if (line === null) continue
    filled.push(line)
    kinds.fill(BLANK, row * columns + line.left + 1, row * columns + line.right + 1)
  }
  const merges = mergeIndex([...grid.merges, ...filled], columns)
  return {
    grid,
    used: top < 0 ? null : { top, left, bottom, right },
    kind: (row, column) =>
      row < 0 || row >= rows || column < 0 || column >= columns
        ? BLANK
        : ((kinds[row * columns + column] ?? BLANK) as CellKind),
    cell: (row, column) => grid.at(row, column),
    text: (row, column) => withoutLeaders(foldFigures(grid.at(row, column)?.text.trim() ?? '')),
    merge: (row, column) => merges(row, column)
  }
}

/** I62480, O12: a figure whose first digit was typed or scanned as a letter, or a code. */
function isLettered(value: unknown): boolean {
  if (typeof value !== 'string' || value.length >= LONGEST_LETTERED || !DIGIT.test(value)) return false
  return LETTERED.test(foldFigures(value.trim()))
}

const DIGIT = /[\d\uFF10-\uFF19]/

const LETTERED = /^[IlOoSsBbZz|]\d[\d.,]*%?$/
const LONGEST_LETTERED = 16
/** Rows above and below in which the column shows what it holds. */
const NEAR = 4

/** Among figures of its column it is one that is damaged; among names and codes (C13, I65) it stays a name. */
function damageByLetters(grid: Grid, kinds: Uint8Array, columns: number, lettered: readonly number[]): void {
  for (const at of lettered) {
    const near = [-1, 1].map((step) => {
      for (let next = at + step * columns, rows = 0; rows < NEAR && next >= 0 && next < kinds.length; rows++) {
        if (kinds[next] !== BLANK) return next
        next += step * columns
      }
      return null
    })
    const isFigure = near.some((next) => next !== null && kinds[next] === FIGURE)
    const isCode = near.some((next) => next !== null && kinds[next] === TEXT && CODE.test(textAt(grid, columns, next)))
    if (isFigure && !isCode) kinds[at] = DAMAGED
  }
}

const CODE = /^[A-Za-z]\d/

/**
 * 2010.6 beside 工业生产总量 and 全县, over heads without figures, is the month of the table, as nobody types 2010年6月 as a number for
 * any other reason. 2010.1 may be October.
 */
function datesOverHeads(
  grid: Grid,
  kinds: Uint8Array,
  columns: number,
  { top, bottom }: { readonly top: number; readonly bottom: number }
): void {
  if (top < 0) return
  const filled = (row: number, kind?: CellKind): number[] =>
    [...kinds.subarray(row * columns, (row + 1) * columns).entries()].flatMap(([column, own]) =>
      own !== BLANK && (kind === undefined || own === kind) ? [column] : []
    )
  for (let row = top; row < top + FIRST_ROWS && row < bottom; row++) {
    const figures = filled(row, FIGURE)
    const [date] = figures
    if (date === undefined) continue
    const below = filled(row + 1).length > 0 ? row + 1 : row + 2
    const isOverHeads =
      below <= bottom && filled(below).length > 0 && filled(below).length === filled(below, TEXT).length
    const texts = figures.map((column) => grid.at(row, column)?.text.trim() ?? '')
    const isMonth = figures.length === 1 ? MONTH.test(texts[0] ?? '') : areMonthsInOrder(texts)
    const areAlone = filled(row, TEXT).length === filled(row).length - figures.length
    if (isMonth && areAlone && (isOverHeads || figures.length >= HEADS_BY_THEMSELVES))
      for (const column of figures) kinds[row * columns + column] = TEXT
    return
  }
}

/** A title stands no further down. */
const FIRST_ROWS = 4
const MONTH = /^(?:19|20)\d\d\.(?:1[0-2]|0[1-9]|[2-9])$/
/** So many months one after the other head columns, whatever stands below. */
const HEADS_BY_THEMSELVES = 3

/** 2021.8 | 2021.9 | 2021.10: months that follow each other, as no figures of a row do. */
function areMonthsInOrder(texts: readonly string[]): boolean {
  const months = texts.map((text) => {
    const [, year = '', month = ''] = /^((?:19|20)\d\d)\.(1[0-2]|0?[1-9])$/.exec(text) ?? []
    return year === '' ? null : Number(year) * 12 + Number(month)
  })
  return months.every((month, at) => month !== null && (at === 0 || month - (months[at - 1] ?? 0) === 1))
}

function textAt(grid: Grid, columns: number, at: number): string {
  return grid.at(Math.floor(at / columns), at % columns)?.text.trim() ?? ''
}

/**
 * A row of one text in every cell from the sheet's left edge on and nothing else: a line over the columns whose merge
 * was undone by filling it, as exports do. It is seen as merged once more.
 */
function filledLine(grid: Grid, kinds: Uint8Array, columns: number, row: number, left: number): CellRange | null {
  const at = row * columns
  const text = kinds[at + left] === TEXT ? grid.at(row, left)?.text : undefined
  if (text === undefined || !/[\u4e00-\u9fff]{2}|\S \S/.test(text)) return null
  let right = left
  while (right + 1 < columns && kinds[at + right + 1] === TEXT && grid.at(row, right + 1)?.text === text) right++
  if (right - left < 2) return null
  for (let column = right + 1; column < columns; column++) if (kinds[at + column] !== BLANK) return null
  return { top: row, left, bottom: row, right }
}

/** Merges larger than this many cells are kept as ranges to search, so that an absurd merge costs nothing. */
const INDEXED_AREA = 4096

function mergeIndex(merges: readonly CellRange[], columns: number) {
  const byCell = new Map<number, CellRange>()
  const large: CellRange[] = []
  for (const merge of merges) {
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1)
    if (area > INDEXED_AREA) {
      if (large.length < 100) large.push(merge)
      continue
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) byCell.set(row * columns + column, merge)
    }
  }
  return (row: number, column: number): CellRange | undefined =>
    byCell.get(row * columns + column) ?? large.find((range) => contains(range, row, column))
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}
