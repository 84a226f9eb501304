import type * as XLSX from 'xlsx'
import type { Cell, CellPosition, CellRange, CellStyle, Grid } from '#core/reading/grid.ts'
import type { CellFormat } from './cell-format.ts'
import { showsWhenEmpty } from './shared-style.ts'
import { cellOf, commentOf } from './sheet-cell.ts'
import { mostColumns, mostFilled, mostRows, refuseEndless, refuseOverflow } from './sheet-limits.ts'

/** Overlapping, endless and absurdly many merges are what damaged files have. */
const mergeLimit = 100_000

/**
 * The cells of one sheet while it is opened. SheetJS' cells are turned into ours row by row in the same arrays, so
 * that a sheet of 1.4 million cells costs no second copy.
 */
export class SheetCells {
  readonly #rows: (Cell | undefined)[][]
  readonly #merges: CellRange[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  readonly columnWidths: (number | null)[] = []
  /** What is said of cells that SheetJS did not see, by where they stand. */
  readonly #comments = new Map<number, string>()
  /** Cells centred across, in file order. */
  readonly #across: CellPosition[] = []
  #lastRow = -1
  #lastColumn = -1
  /** The same of all cells with content, whether a sheet can hold them or not, and how many they are. */
  #farthestRow = -1
  #farthestColumn = -1
  #filled = 0

  /** An empty sheet, to be filled by `put`. */
  constructor(rows: (Cell | undefined)[][] = []) {
    this.#rows = rows
  }

  /** The cells of a SheetJS sheet, which is not to be used afterwards. */
  static of(sheet: XLSX.DenseWorkSheet | undefined, date1904: boolean): SheetCells {
    const cells = new SheetCells((sheet?.['!data'] ?? []) as unknown as (Cell | undefined)[][])
    cells.#takeOver(date1904)
    for (const { s, e } of sheet?.['!merges']?.slice(0, mergeLimit) ?? []) {
      cells.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c })
    }
    // Sparse, as the cells: a damaged file has a row two thousand million.
    const rows: readonly (XLSX.RowInfo | undefined)[] = sheet?.['!rows'] ?? []
    for (const row of Object.keys(rows)) if (rows[Number(row)]?.hidden) cells.hiddenRows.add(Number(row))
    const columns: readonly (XLSX.ColInfo | undefined)[] = sheet?.['!cols'] ?? []
    for (const key of Object.keys(columns)) {
      const column = columns[Number(key)]
      if (column === undefined || Number(key) >= mostColumns) continue
      if (column.hidden) cells.hiddenColumns.add(Number(key))
      if (Number(key) < 256) cells.columnWidths[Number(key)] = column.wch ?? column.width ?? null
    }
    return cells
  }

  /** A cell that no sheet has room for is not kept: `finish` will refuse the sheet. */
  put(row: number, column: number, cell: Cell): void {
    if (!this.#hasRoom(row, column)) return
    this.#set(row, column, cell)
    this.#reach(row, column)
  }

  /** Puts a cell that SheetJS did not see, and which may have a comment. */
  putUnseen(row: number, column: number, cell: Cell): void {
    const comment = this.#comments.size === 0 ? undefined : this.#comments.get(row * mostColumns + column)
    this.put(row, column, comment === undefined ? cell : { ...cell, comment })
  }

  merge(range: CellRange): void {
    if (this.#merges.length < mergeLimit) this.#merges.push(range)
  }

  /** Gives a cell its looks; an empty cell inside the used range becomes a cell if its style shows. */
  format(row: number, column: number, { style, across }: CellFormat): void {
    if (across) this.#across.push({ row, column })
    const cells = this.#rows[row]
    const cell = cells?.[column]
    if (cell !== undefined && !Object.isFrozen(cell)) (cell as { style?: CellStyle }).style = style
    else if (row <= this.#lastRow && column <= this.#lastColumn && showsWhenEmpty(style)) {
      this.#set(row, column, blankCell(style))
    }
  }

  /** Replaces a cell's text by one that keeps what its formatting says (superscripts). */
  richText(row: number, column: number, text: string): void {
    const cell = this.#rows[row]?.[column]
    if (typeof cell?.value === 'string') this.#set(row, column, { ...cell, value: text, text })
  }

  /** A formula that the program which wrote the file left without value. SheetJS says 0 or nothing; it is unknown. */
  formulaWithoutValue(row: number, column: number, formula: string): void {
    const known = this.#rows[row]?.[column]
    const { isError: _, ...cell }: Partial<Cell> = known ?? {}
    const unknown = { ...cell, value: null, text: '', formula: formula || (cell.formula ?? '') }
    if (known === undefined) this.put(row, column, unknown)
    else this.#set(row, column, unknown)
  }

  /** The grid; throws a DeskError where there is more on the sheet than is kept, or than can be walked. */
  finish(name: string, file: string): Grid {
    refuseOverflow({ row: this.#farthestRow, column: this.#farthestColumn, filled: this.#filled }, file, name)
    const rowCount = this.#lastRow + 1
    const columnCount = this.#lastColumn + 1
    refuseEndless(rowCount, columnCount, { file, sheet: name })
    const rows = this.#rows
    return {
      name,
      rowCount,
      columnCount,
      at: (row, column) => rows[row]?.[column],
      merges: separateMerges([...this.#merges, ...this.#spreads()], this.#lastRow, this.#lastColumn),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns
    }
  }

  /** Texts that are centred across the empty cells beside them: for the eye they are merged. */
  #spreads(): CellRange[] {
    const spreads: CellRange[] = []
    let last: { top: number; left: number; bottom: number; right: number } | null = null
    for (const { row, column } of this.#across) {
      const isEmpty = (this.#rows[row]?.[column]?.text ?? '') === ''
      if (!isEmpty) {
        last = { top: row, left: column, bottom: row, right: column }
        spreads.push(last)
      } else if (last !== null && last.top === row && last.right === column - 1) last.right = column
    }
    return spreads
  }

  #takeOver(date1904: boolean): void {
    // Keys, not indexes: one cell in row 1,048,576 leaves a sparse array, whose holes would be walked one by one.
    for (const rowKey of Object.keys(this.#rows)) {
      const row = Number(rowKey)
      const cells = this.#rows[row]
      if (cells === undefined) continue
      for (const columnKey of Object.keys(cells)) {
        const column = Number(columnKey)
        const from = cells[column] as unknown as XLSX.CellObject | undefined
        const cell = cellOf(from, date1904)
        cells[column] = cell
        if (cell !== undefined) {
          if (this.#hasRoom(row, column)) this.#reach(row, column)
        } else if (from?.c !== undefined && column < mostColumns) {
          this.#comments.set(row * mostColumns + column, commentOf(from.c))
        }
      }
    }
  }

  #set(row: number, column: number, cell: Cell): void {
    const cells = this.#rows[row] ?? []
    this.#rows[row] = cells
    cells[column] = cell
  }

  /** Counts a cell with content, and says whether it can be kept. */
  #hasRoom(row: number, column: number): boolean {
    this.#filled++
    if (row > this.#farthestRow) this.#farthestRow = row
    if (column > this.#farthestColumn) this.#farthestColumn = column
    return row < mostRows && column < mostColumns && this.#filled <= mostFilled
  }

  #reach(row: number, column: number): void {
    if (row > this.#lastRow) this.#lastRow = row
    if (column > this.#lastColumn) this.#lastColumn = column
  }
}

const blankCells = new WeakMap<CellStyle, Cell>()

function blankCell(style: CellStyle): Cell {
  let blank = blankCells.get(style)
  if (blank === undefined) {
    blank = Object.freeze({ value: null, text: '', style })
    blankCells.set(style, blank)
  }
  return blank
}

/** Merges cut to the used cells; those outside, of a single cell, or overlapping an earlier one are dropped. */
function separateMerges(merges: readonly CellRange[], lastRow: number, lastColumn: number): CellRange[] {
  const kept: CellRange[] = []
  const keptByRow = new Map<number, CellRange[]>()
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, lastRow)
    const right = Math.min(merge.right, lastColumn)
    const range = { top: merge.top, left: merge.left, bottom, right }
    if (range.top < 0 || range.left < 0 || range.top > bottom || range.left > right) continue
    if (range.top === bottom && range.left === right) continue
    // Damage: it would hide every cell but the first.
    if (range.top === 0 && range.left === 0 && bottom === lastRow && right === lastColumn && bottom > 0) continue
    if (overlaps(range, keptByRow)) continue
    kept.push(range)
    for (let row = range.top; row <= bottom; row++) {
      const inRow = keptByRow.get(row)
      if (inRow === undefined) keptByRow.set(row, [range])
      else inRow.push(range)
    }
  }
  return kept
}

function overlaps(range: CellRange, byRow: ReadonlyMap<number, readonly CellRange[]>): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    if (byRow.get(row)?.some((other) => other.left <= range.right && range.left <= other.right)) return true
  }
  return false
}
