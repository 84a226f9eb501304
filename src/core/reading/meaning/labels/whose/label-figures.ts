import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import { leafColumns } from '../../measures/measure-evidence.ts'

/** Lines looked at: enough to tell, whatever the length of the table. */
const LINES = 40

export interface LabelFigure {
  readonly value: number
  /** Digits behind the point, as they are seen. */
  readonly decimals: number
  /** Typed with its sign for percent. */
  readonly percent: boolean
}

/** The figures of a label by the lines that cross it: down its column, or along its row. */
export type FiguresByLine = ReadonlyMap<number, LabelFigure>

/** The figures under column labels and beside row labels, read once they are asked for. */
export class LabelFigures {
  readonly #grid: Grid
  readonly #structure: Pick<TableStructure, 'labels' | 'entries'>
  readonly #known = new Map<number, FiguresByLine>()
  #leaves: ReadonlyMap<number, number> | null = null
  #lines: { readonly rows: readonly number[]; readonly columns: readonly number[] } | null = null

  constructor(grid: Grid, structure: Pick<TableStructure, 'labels' | 'entries'>) {
    this.#grid = grid
    this.#structure = structure
  }

  of(index: number): FiguresByLine {
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const found = this.#read(index)
    this.#known.set(index, found)
    return found
  }

  #read(index: number): FiguresByLine {
    const found = new Map<number, LabelFigure>()
    const label = this.#structure.labels[index]
    this.#lines ??= linesOf(this.#structure)
    if (label?.axis === 'row') {
      for (const column of this.#lines.columns) this.#add(found, column, label.row, column)
      return found
    }
    this.#leaves ??= leafColumns(this.#structure)
    const column = this.#leaves.get(index)
    if (column !== undefined) for (const row of this.#lines.rows) this.#add(found, row, row, column)
    return found
  }

  #add(figures: Map<number, LabelFigure>, line: number, row: number, column: number): void {
    const cell = this.#grid.at(row, column)
    const read = cellValue(cell, COMMON_SYMBOLS)
    if (read.kind !== 'number') return
    const decimals = /\.(\d+)/.exec(cell?.text ?? '')?.[1]?.length ?? 0
    figures.set(line, { value: read.value, decimals, percent: read.unit?.dimension === 'ratio' })
  }
}

function linesOf({ entries }: Pick<TableStructure, 'entries'>): {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
} {
  const rows = new Set<number>()
  const columns = new Set<number>()
  for (const { row, column } of entries) {
    if (rows.size >= LINES) break
    rows.add(row)
    columns.add(column)
  }
  return { rows: [...rows], columns: [...columns].slice(0, LINES) }
}
