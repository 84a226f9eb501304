import type { StageChoice } from '../comparison/figures/stage.ts'
import type { SymbolMeaning } from '../quantity/typed/symbols.ts'
import type { Correction } from './correction/correction.ts'
import type { CellPosition, CellRange, Grid } from './grid.ts'
import type { Layout, LayoutChoice } from './layout/layout.ts'
import type { HeadDoubt, HeadReadings } from './meaning/doubts/head-doubt.ts'
import type { Measure } from './measure.ts'

/** What the reader found on a sheet. */
export interface SheetReading {
  readonly sheet: string
  readonly tables: readonly TableReading[]
  /** Cells that look like figures and could not be read, or stand outside every table. */
  readonly refused: readonly Refusal[]
  /** What a cell became, for the coloured layer over the sheet; cells that are part of nothing are absent. */
  readonly roles: readonly RoleSpan[]
  /** Things worth saying of the whole sheet: hidden rows that were read, formulas without cached values … */
  readonly warnings: readonly Remark[]
}

export interface TableReading {
  readonly range: CellRange
  readonly title: string | null
  readonly places: PlacesSaid
  /** The unit that holds for the whole table, as written; null where each value carries its own. */
  readonly unit: string | null
  readonly notes: readonly string[]
  readonly questions: readonly Question[]
  readonly observations: readonly ReadObservation[]
  readonly labels: readonly ReadLabel[]
  /** Why it was read so: header rows and how sure, where the unit came from, what was left out. */
  readonly reasons: readonly Remark[]
}

/**
 * The places that each of them names of which a table may be: lines over it, the office that sends it, the names of sheet
 * and file. null: it names none.
 */
export interface PlacesSaid {
  readonly title: string | null
  readonly sender: string | null
  /** The office itself, as written, also where it names no place: 房县城关镇人民政府, 州统计局. */
  readonly office: string | null
  /** From whom or what its figures are, as written behind 数据来源: 恩施州统计局. It may as well tell of what lies in that. */
  readonly source: string | null
  readonly sheet: string | null
  readonly file: string | null
}

/** One value of a table with everything the sheet says of it. */
export interface ReadObservation {
  readonly row: number
  readonly column: number
  /** null where the cell holds a symbol (— … x) instead of a number. */
  readonly value: number | null
  /** Exact decimal text of the value in `unit`; null with `value`. */
  readonly decimal: string | null
  readonly symbol: string | null
  /** What the symbol says, by the notes of the sheet, an answer, or as is usual; null with `symbol`. */
  readonly meaning: SymbolMeaning | null
  /** As typed, where that is not simply the number. */
  readonly text: string
  /** The row labels and the lowest column label, as cell positions. */
  readonly labels: readonly CellPosition[]
  /** Names from the outermost to the leaf, without numbering, 其中, #, footnote marks and units. */
  readonly indicator: readonly string[]
  /** Canonical period text (2023, 2023H1, 2023Q3, 2023Q1-3, 2023M07, 2023M01-07, 2022/23), or null: unknown. */
  readonly period: string | null
  /** Region as the sheet names it, or null: the sheet names none. */
  readonly region: string | null
  /** The place beside it in which the region lies, as the sheet names it (乡镇 | 村): namesakes are told by it; null: none. */
  readonly within: string | null
  readonly measure: Measure
  /** `same-scope` (同口径): a level restated in the scope of the year after, beside the one published then. */
  readonly basis: Basis
  /** Unit as written (万元, %, 上年=100), or null: the sheet gives none. */
  readonly unit: string | null
  /** Where the unit was found. */
  readonly unitFrom: UnitSource | null
  /** How far the figure has come, where the sheet says it of this figure; `unsaid`: a person wants none noted of it. */
  readonly stage: StageChoice | null
  readonly stageFrom: StageSource | null
  /**
   * The table itself says, or shows, that the figure was computed, not published (按现价计算的名义增长, 完成率 beside plan
   * and actual): it is shown and not stored.
   */
  readonly isComputed: boolean
}

export type Basis = 'published' | 'same-scope'
/** Where a stage was said: nearest first. */
export type StageSource = 'pointed' | 'cell' | 'column' | 'row' | 'note' | 'title' | 'sheet'
/** `pointed`: a person said it of these figures. */
export type UnitSource = 'pointed' | 'cell' | 'row' | 'column' | 'table' | 'sheet'

export interface ReadLabel extends CellPosition {
  readonly text: string
  /** The label above it in the hierarchy. */
  readonly parent: CellPosition | null
}

export interface Refusal extends CellPosition {
  readonly text: string
  readonly reason: RefusalReason
}

/** Each has its sentence in both languages. */
export type RefusalReason =
  | 'unreadable-number'
  | 'damaged-number'
  | 'bracketed-number'
  | 'two-numbers'
  | 'figure-of-several'
  | 'inexact-number'
  | 'goal-in-words'
  | 'compared-otherwise'
  | 'formula-without-value'
  | 'error-value'
  | 'no-label'
  | 'outside-table'

/** A sentence by code with its parameters; both languages have the text. */
export interface Remark {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly at?: CellRange
}

/** What the reader would ask a person, with its best guess. */
export interface Question {
  readonly code: 'which-indicator' | 'which-period' | 'which-region' | 'which-unit' | 'which-layout' | HeadDoubt
  readonly params?: Readonly<Record<string, string | number>>
  /** The head that is in doubt, by its words: the answer holds for heads in these words alone. */
  readonly head?: string
  readonly guess: string | null
  /** The two readings of which-layout: as it was read, and the other. */
  readonly choices?: readonly LayoutChoice[]
  readonly at?: CellRange
}

export type Role =
  | 'title'
  | 'unit'
  | 'header'
  | 'stub-head'
  | 'stub'
  | 'value'
  | 'symbol'
  | 'note'
  | 'left-out'
  | 'refused'

export interface RoleSpan {
  readonly role: Role
  readonly range: CellRange
}

/** What the importer supplies where the sheet is silent, what a person corrected, and what the program knows. */
export interface ReadingContext {
  readonly fileName: string
  /** The sheets before this one, which it may continue. */
  readonly before?: readonly Grid[] | undefined
  /** Used where the sheet names none. */
  readonly indicator?: string | undefined
  readonly unit?: string | undefined
  readonly year?: number | undefined
  /** The same finer than a year, as canonical text. */
  readonly period?: string | undefined
  /** Which reading a person chose for tables whose form leaves a doubt. */
  readonly layout?: Layout | undefined
  /** What a person said of heads whose words leave something open. */
  readonly heads?: HeadReadings | undefined
  readonly corrections?: readonly Correction[] | undefined
  /** Is this text the name of a region? Extends the reader's own rules with the catalogue's list. */
  readonly isRegion?: ((name: string) => boolean) | undefined
  /** Is this text a known indicator's name or alias? */
  readonly isIndicator?: ((name: string) => boolean) | undefined
}
