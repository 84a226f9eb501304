import type { CellStyle } from '#core/reading/grid.ts'

/** One cell format of a workbook. */
export interface CellFormat {
  readonly style: CellStyle
  /** "Centre across selection": its text spreads over the empty cells to the right that have it too, as if merged. */
  readonly across: boolean
}
