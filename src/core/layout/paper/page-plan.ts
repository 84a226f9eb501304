import type { HeaderCell } from '../layout.ts'
import type { Room } from '../pivot/widths.ts'
import type { Paper } from './paper.ts'

/** A table cut into pages. Lengths are millimetres, sizes of type points. Draw the parts at these heights and it fits. */
export interface PagePlan {
  readonly paper: Paper
  /** Size of the table's type; headers and body alike. Notes are set smaller by `NOTE_SCALE`. */
  readonly fontSize: number
  /** Where it is short, words after a number stand under it. */
  readonly room: Room
  /** Room at each side of a cell's text, in ems. */
  readonly cellPadding: number
  readonly titleHeight: number
  readonly unitLineHeight: number
  /** Room for all notes. */
  readonly notesHeight: number
  readonly pages: readonly Page[]
}

export interface Page {
  /** From 1. */
  readonly number: number
  /** Rows of the layout from `firstRow` to before `endRow`. */
  readonly firstRow: number
  readonly endRow: number
  /** The row of the layout that is said again above them as （续）: what they stand under begins before; null: none. */
  readonly heading: number | null
  /** Columns of the layout on this page; the stub (and unit) comes first on each. */
  readonly columns: readonly number[]
  /** One a column of this page. */
  readonly columnWidths: readonly number[]
  /** The header cut to this page's columns: `column` counts within the page. */
  readonly header: readonly (readonly HeaderCell[])[]
  /** Of the columns of this page alone: what wraps in others makes nothing higher here. */
  readonly headerRowHeights: readonly number[]
  /** One a row of the layout, likewise: a name that wraps makes its row higher. */
  readonly rowHeights: readonly number[]
  /** Of each row of the layout as a heading that is said again. */
  readonly againHeights: readonly number[]
  /** 续表: not the first page. */
  readonly isContinued: boolean
  /** Notes stand under this page's rows. */
  readonly hasNotes: boolean
}

/** Notes against the size of the table's type. */
export const NOTE_SCALE = 0.9

export const MM_PER_POINT = 25.4 / 72
