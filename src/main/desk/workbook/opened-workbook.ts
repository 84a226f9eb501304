import type { Grid } from '#core/reading/grid.ts'
import type { Remark } from '#core/reading/reading.ts'
import type { WorkbookFormat } from './workbook-format.ts'

/** Most sheets that are read; workbooks of people seldom have more than a few hundred. */
export const mostSheets = 1000

export interface OpenedWorkbook {
  readonly format: WorkbookFormat
  readonly sheets: readonly OpenedSheet[]
  /** What the user should know of the whole file: macros not run, links to other files … */
  readonly warnings: readonly Remark[]
  readonly hasPictures: boolean
}

export interface OpenedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly grid: Grid
  /** Widths in characters of the default font by column; null where the file gives none. */
  readonly columnWidths: readonly (number | null)[]
}
