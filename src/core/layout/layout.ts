/**
 * A table laid out: what screen, print and export share. Texts are ready to show; numbers stay beside them for
 * export and sorting. Widths are in ems of the table's own font size: a Chinese character is one em, a digit half.
 */
export interface TableLayout {
  readonly title: string
  /** `单位：亿元` where one unit holds for the whole table; null where the unit stands in a column. */
  readonly unitLine: string | null
  readonly columns: readonly LayoutColumn[]
  /** Header rows from the top; a cell stands where its span begins. */
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly LayoutRow[]
  /** Under the last part of the table. */
  readonly notes: readonly string[]
}

export interface LayoutColumn {
  readonly role: 'stub' | 'unit' | 'value' | 'change' | 'growth'
  /** The period of a figure's column; null for stub and unit, and where columns are not periods. */
  readonly period: string | null
  /** What the column is of: a period, an indicator's id or a region's code; null for stub and unit. */
  readonly member: string | null
  readonly align: 'left' | 'center' | 'right'
  /** Room for the widest text of the column, in ems. */
  readonly width: number
}

export interface HeaderCell {
  readonly text: string
  /** First column it covers, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface LayoutRow {
  /** What the row is of: an indicator's id, a region's code or a period. */
  readonly key: string
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
  /** Rounded once, with mark and unit: `5.2`, `1.3个百分点`, `8.4①`. */
  readonly text: string
  /** Unrounded. */
  readonly value: number
  readonly decimals: number
  /** What follows the digits in `text`: a unit that differs from the column's, a note mark; '' for nothing. */
  readonly suffix: string
  /** How the value follows from other cells of this table; null where it was observed or published. */
  readonly formula: LayoutFormula | null
}

/** A sign or word where no number stands: a symbol of the source (…), — for what cannot be said, 扭亏. */
export interface SignCell {
  readonly type: 'sign'
  readonly text: string
  /** A reason code of the comparison; null where the source itself prints the sign. */
  readonly reason: string | null
}

/** Rows and columns of the table's body from 0: the stub is column 0. */
export interface CellRef {
  readonly row: number
  readonly column: number
}

/** `difference`: current − prior. `growth`: (current − prior) / |prior| × 100. */
export interface LayoutFormula {
  readonly operation: 'difference' | 'growth'
  readonly current: CellRef
  readonly prior: CellRef
}

/** One step of indentation in the stub, in ems. */
export const INDENT = 1
