import type { CellRange } from '../../grid.ts'

/** One table by a person's word: where it stands, and what they said of cells in it. */
export interface PointedTable {
  readonly range: CellRange
  /** Ranges that were called header, stub and values. */
  readonly header: readonly CellRange[]
  readonly stub: readonly CellRange[]
  readonly values: readonly CellRange[]
}
