import type { ComparisonCell } from '../comparison/comparison-table.ts'
import type { IndicatorKind } from '../comparison/growth.ts'

/** A comparison as it is laid out: what the contract carries, or `buildComparison` with a little more of each indicator. */
export interface ComparedTable {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  /** Canonical period texts, in the order of the cells. */
  readonly periods: readonly string[]
  readonly rows: readonly ComparedRow[]
}

export interface ComparedRow {
  readonly region: string
  readonly indicator: {
    readonly id: string
    readonly name: string
    readonly nameEn: string | null
    readonly unit: string | null
    /** Decimals shown. */
    readonly decimals: number
    readonly kind: IndicatorKind
    /** Steps below the indicator it is part of. */
    readonly depth: number
  }
  /** One a period. */
  readonly cells: readonly ComparedCell[]
}

export type ComparedCell = Pick<
  ComparisonCell,
  'value' | 'decimal' | 'symbol' | 'stage' | 'change' | 'rate' | 'points' | 'basis'
> & {
  /** A reason code; as text, since one from a newer desk is possible. */
  readonly reason: string | null
}

/** What is shown and how. */
export interface LayoutOptions {
  readonly language: 'zh-CN' | 'en-US'
  /** What runs down; `indicators` where not given. */
  readonly rows?: Dimension
  /** What runs across; `periods` where not given. Of the third dimension the first member is shown. */
  readonly columns?: Dimension
  readonly show: readonly ShownMeasure[]
  /** `beside`: each column's measures side by side; `after`: all values, then all changes, then all growth. */
  readonly growth: 'beside' | 'after'
  /** null: made from region, indicators and periods. */
  readonly title: string | null
  /** Decimals of growth in percent; 1 where not given. */
  readonly growthDecimals?: number
  /** Marks ①② with their notes on figures whose growth is published or nominal; left out where a screen says so itself. */
  readonly marks?: boolean
}

/** The three that a comparison has. */
export type Dimension = 'indicators' | 'regions' | 'periods'

export type ShownMeasure = 'value' | 'change' | 'growth'
