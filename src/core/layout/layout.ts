import type { PrintedSign } from '../comparison/comparison-table.ts'
import type { LayoutFormula } from './formulas/layout-formula.ts'
import type { Place, ShownMeasure } from './pivot/cube.ts'

/**
 * A table laid out: what screen, print and export share. Texts are ready to show; numbers stay beside them for
 * export and sorting. Widths are in ems of the table's own font size: a Chinese character is one em, a digit half.
 */
export interface TableLayout {
  readonly title: string
  /** `单位：亿元`, of indices `（1978年=100）`, where one unit holds for the whole table; null where the unit stands in a column. */
  readonly unitLine: string | null
  readonly columns: readonly LayoutColumn[]
  /** Header rows from the top; a cell stands where its span begins. */
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly LayoutRow[]
  /** Under the last part of the table. */
  readonly notes: readonly string[]
}

export interface LayoutColumn {
  /** Stays the same when other columns come and go: `stub`, `unit`, `growth 2023`. */
  readonly key: string
  /** `text`: words that say more of the row, and wrap. */
  readonly role: 'stub' | 'unit' | 'figure' | 'text'
  /** Of a column of figures. */
  readonly measure: ShownMeasure | null
  /** What the column says of where its figures stand. */
  readonly place: Place
  /** Neighbours of one run stay together on a page: the measures of a year. */
  readonly run: string
  readonly align: 'left' | 'center' | 'right'
  /** Room for the widest text of the column, in ems. */
  readonly width: number
  /** The same where room is short: longer headings wrap, and cells stand closer. */
  readonly narrowWidth: number
}

export interface HeaderCell {
  readonly text: string
  /** First column it covers, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface LayoutRow {
  /** Stays the same when other rows come and go. */
  readonly key: string
  /** `group`: a heading over rows, without figures. `average`: growth a year over the periods above. */
  readonly kind: 'figures' | 'group' | 'total' | 'average'
  /** What the whole row shows, where that is not what each column does. */
  readonly measure: ShownMeasure | null
  /** What the row says of where its figures stand. */
  readonly place: Place
  /** The row that it stands under; −1: none. */
  readonly parent: number
  /** The heading within which rows are sorted; −1: the whole table. */
  readonly section: number
  /** Steps of indentation in the stub. */
  readonly depth: number
  /** One a column. */
  readonly cells: readonly LayoutCell[]
}

export type LayoutCell = TextCell | NumberCell | SignCell

/** A name or a unit. */
export interface TextCell {
  readonly type: 'text'
  readonly text: string
}

export interface NumberCell {
  readonly type: 'number'
  /** Rounded once, with mark and unit: `5.2`, `1.3个百分点`, `8.4①`, `增长 6%左右`. */
  readonly text: string
  /** Unrounded. */
  readonly value: number
  readonly decimals: number
  /** Words before the digits in `text`; '' for none. */
  readonly prefix: string
  /** What follows the digits in `text`: a unit that differs from the column's, then `marks`; '' for nothing. */
  readonly suffix: string
  /** Signs that a note under the table explains. */
  readonly marks: string
  /** Of the value: 亿元, %, 个百分点; '' for none. */
  readonly unit: string
  /** A program computed it; else it was observed or published. */
  readonly isComputed: boolean
  /** How the value follows from other cells of this table; null where it does not. */
  readonly formula: LayoutFormula | null
}

/** Why a layout has no number, beside the reasons of the comparison. */
export type LayoutReason = 'not-a-rate' | 'not-then' | 'not-now' | 'other-sign'

/** A sign or word where no number stands: a symbol of the source (…), — for what cannot be said, 扭亏. */
export interface SignCell {
  readonly type: 'sign'
  readonly text: string
  /** A reason code of the comparison; null where the source itself prints the sign. */
  readonly reason: string | null
  /** The sign and what it says, where one stands for a figure; left out: for none. */
  readonly printed?: PrintedSign
}

/** One step of indentation in the stub, in ems. */
export const INDENT = 1
