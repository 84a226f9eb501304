import type { Grid } from '#core/reading/grid.ts'

/**
 * The same table as another department would have typed it. A variation says where each cell of the original
 * now stands, so that its observations can be compared one by one: none of them may change.
 */
export interface VariedGrid {
  readonly name: string
  readonly grid: Grid
  /** Where a cell of the original stands now. */
  moved(row: number, column: number): { readonly row: number; readonly column: number }
}
