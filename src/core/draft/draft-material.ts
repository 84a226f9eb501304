import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import type { Rates } from '../comparison/arithmetic/growth-points.ts'
import type { RateBasis } from '../comparison/comparison-table.ts'
import type { Stage } from '../comparison/figures/stage.ts'

/** What a draft needs to know of an indicator. */
export interface DraftIndicator {
  readonly id: string
  readonly name: string
  readonly nameEn: string | null
  readonly unit: string | null
  readonly decimals: number
  readonly kind: IndicatorKind
  readonly priceBasis: 'current' | 'constant' | 'none'
  readonly direction: 'higher' | 'lower' | 'neutral'
  readonly aggregation: 'sum' | 'last' | 'average' | 'never'
  readonly chapter: string
  readonly parent: string | null
}

/** One indicator of a region in one period, compared with the year before; as a comparison has it. */
export interface DraftCell {
  readonly period: string
  readonly decimal: string | null
  readonly symbol: string | null
  readonly stage: Stage | null
  readonly change: number | null
  readonly rate: number | null
  readonly points: number | null
  /** Why there is neither rate nor points: a reason code of a comparison. */
  readonly reason: string | null
  readonly basis: RateBasis | null
  /** Percent of the whole, and place among the regions; null where neither can be said. */
  readonly share: number | null
  readonly rank: number | null
  /** By how many points its growth is more than a year before (增速增减); null where that cannot be said. */
  readonly pace: DraftPace | null
  readonly disputed: DraftDisputes
}

/** Without `rates` a source printed it. */
export interface DraftPace {
  readonly value: number
  readonly rates?: Rates | undefined
}

/**
 * What sources disagree about, undecided: the number itself, or what it was computed from; or that its levels contradict
 * a published growth. null: nothing.
 */
export type DraftDispute = 'conflict' | 'disputed-input' | 'contradicted' | null

/** `growth`: in percent, or in points. */
export type DraftDisputes = Readonly<Record<'value' | 'change' | 'growth' | 'share' | 'rank', DraftDispute>>

/** Average growth over the chosen years (年均增长), in percent; the base year is not among `from` to `to`. */
export interface DraftAverage {
  readonly rate: number
  readonly basis: RateBasis
  readonly isDisputed: boolean
  readonly from: string
  readonly to: string
}

export interface DraftRegion {
  readonly code: string
  readonly name: string
}

/** What is to be written about. */
export interface DraftMaterial {
  readonly regions: readonly DraftRegion[]
  /** As chosen, in any order. */
  readonly periods: readonly string[]
  /** In the order in which they are to be spoken of. */
  readonly indicators: readonly DraftIndicator[]
  /** Any period, also those before the chosen ones; null where nothing is known. */
  readonly cell: (region: string, indicator: string, period: string) => DraftCell | null
  /** Over the chosen periods that are like this one; null where there is none. */
  readonly average: (region: string, indicator: string, period: string) => DraftAverage | null
}
