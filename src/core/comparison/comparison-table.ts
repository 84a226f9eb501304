import type { IndicatorKind, NoRateReason } from './growth.ts'
import type { Stage } from './stage.ts'

/** Where a rate comes from: printed by the source; computed from levels; computed from levels at current prices (名义). */
export type RateBasis = 'published' | 'computed' | 'nominal'

/** What a comparison needs to know of an indicator. */
export interface ComparedIndicator {
  readonly id: string
  readonly kind: IndicatorKind
  /** `current`: the level is at current prices while its growth is published at constant prices (GDP). */
  readonly priceBasis: 'current' | 'constant' | 'none'
}

/** One row: an indicator over the periods of the table. `Source` says where a figure was read. */
export interface ComparisonRow<Indicator extends ComparedIndicator = ComparedIndicator, Source = unknown> {
  readonly indicator: Indicator
  /** One a period, in the order asked for. */
  readonly cells: readonly ComparisonCell<Source>[]
}

/** One indicator in one period, compared with the same kind of period a year earlier. Numbers are unrounded. */
export interface ComparisonCell<Source = unknown> {
  /** Canonical period text. */
  readonly period: string
  /** null where there is none: then `symbol` or `reason` says why. */
  readonly value: number | null
  /** The value as exact decimal text in the indicator's unit. */
  readonly decimal: string | null
  readonly symbol: string | null
  readonly stage: Stage | null
  /** value − prior, in the indicator's unit. */
  readonly change: number | null
  /** Percent. */
  readonly rate: number | null
  /** Percentage points for rates and indices, places for ranks. */
  readonly points: number | null
  /** Why there is neither rate nor points. */
  readonly reason: NoRateReason | null
  /** What `rate` or `points` rests on; null with `reason`. */
  readonly basis: RateBasis | null
  /** Growth computed from levels, where a published one is shown instead; percent. */
  readonly computedRate: number | null
  readonly source: Source | null
  /** Where a published growth was read; null where the growth is computed. */
  readonly growthSource: Source | null
}
