import type { Dispute } from '../../comparison/figures/dispute.ts'
import type { Language } from '../../language.ts'
import type { Magnitude } from '../cells/shown-unit.ts'
import type { ShownMeasure } from './cube.ts'
import type { Dimension, Pivot } from './pivot.ts'

/** What is shown of a cube and how: what screen, print and export share. */
export interface LayoutOptions {
  readonly language: Language
  readonly pivot: Pivot
  /** Which member is shown of a dimension that is fixed, by its key; without one the first. */
  readonly fixed: Readonly<Partial<Record<Dimension, string>>>
  /** At least one. */
  readonly show: readonly ShownMeasure[]
  /** `beside`: a member's measures side by side; `after`: all of one measure, then all of the next. */
  readonly arrange: 'beside' | 'after'
  /** Indicators stand under the names of their chapters. */
  readonly chapters: boolean
  /** Sums of regions and of periods, where they make sense. */
  readonly totals: boolean
  readonly hideEmpty: { readonly rows: boolean; readonly columns: boolean }
  /** Of a table held against a snapshot: nothing is shown but where something is not the same any more. */
  readonly changedOnly: boolean
  readonly look: TableLook
  readonly symbols: SymbolStyle
  /** null: made from regions, indicators and periods. */
  readonly title: string | null
  /** Marks ①② with their notes on growth that is published or nominal, and on what is disputed; a screen says so itself. */
  readonly marks: boolean
  /** What sources say of the figures that they disagree about, for the note under these. */
  readonly disputes: readonly Dispute[]
  /** A note names the computed numbers that have no formula: for a spreadsheet, where the others have one. */
  readonly constants: boolean
}

/** Unit and decimals of the table; a column's own come first. null: as the indicator's own. */
export interface TableLook extends ColumnLook {
  /** By the column's key. */
  readonly columns: Readonly<Record<string, ColumnLook>>
}

export interface ColumnLook {
  readonly magnitude: Magnitude
  readonly decimals: number | null
}

/**
 * `common`: — where there is no figure. `yearbook` (中国统计年鉴): nothing stands there, and … is less than half of the
 * smallest unit shown.
 */
export type SymbolStyle = 'common' | 'yearbook'
