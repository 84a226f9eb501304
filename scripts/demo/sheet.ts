/** A sheet of a demo return as it is drawn: rows of cells from A1, and what is merged. */
export interface DemoSheet {
  readonly name: string
  readonly rows: readonly (readonly DemoValue[])[]
  /** A1-style ranges: A1:F1. */
  readonly merges?: readonly string[]
  /** Width of each column in characters. */
  readonly widths?: readonly number[]
  /** Rows (from 0) set bold and centred: titles and headers. */
  readonly headRows?: readonly number[]
  /** Number of decimals shown, by column; for the formats that keep number formats. */
  readonly decimals?: readonly (number | null)[]
}

/** null: an empty cell. A text that looks like a number stays a text, as departments type them. */
export type DemoValue = string | number | null

export interface DemoReturn {
  /** With its ending, which decides the format: .xlsx, .xls, .ods, .csv (GBK). */
  readonly file: string
  readonly department: string
  /** What it holds, for the README. */
  readonly about: string
  readonly aboutEn: string
  readonly sheets: readonly DemoSheet[]
}
