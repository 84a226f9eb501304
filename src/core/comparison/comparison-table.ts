import type { SymbolMeaning } from '../quantity/typed/symbols.ts'
import type { IndicatorKind } from './arithmetic/growth.ts'
import type { Rates } from './arithmetic/growth-points.ts'
import type { Disputed } from './figures/observed-figure.ts'
import type { Stage } from './figures/stage.ts'
import type { NoNumberReason } from './reason.ts'

/**
 * Where a number comes from: printed by the source; computed from levels; computed from levels at current prices (名义);
 * computed from levels that were brought to constant prices by their published growth (可比价); from published growth
 * alone, where no level is known.
 */
export type NumberBasis = RateBasis | 'deflated' | 'growth'
export type RateBasis = 'published' | 'computed' | 'nominal'

/** What the year before is taken from: as it was published then, or in the scope of now (同口径) as a source restated it. */
export type PriorBasis = 'published' | 'same-scope'

/** What a comparison needs to know of an indicator. */
export interface ComparedIndicator {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly kind: IndicatorKind
  /** `current`: the level is at current prices while its growth is published at constant prices (GDP). */
  readonly priceBasis: 'current' | 'constant' | 'none'
  readonly direction: 'higher' | 'lower' | 'neutral'
  readonly aggregation: 'sum' | 'last' | 'average' | 'never'
  /** The indicator of which it is a part. */
  readonly parent: string | null
}

/**
 * A measure that was asked for. Exactly one of `value` and `reason` is set. Unrounded, but for a change of growth, which is
 * of growth as it is published (`pointsBetween`).
 */
export interface MeasuredValue {
  readonly value: number | null
  readonly reason: NoNumberReason | null
  readonly basis: NumberBasis | null
  readonly disputed: Disputed
  /** Of a change of growth that was computed: what it is between. */
  readonly rates?: Rates | undefined
}

/** A sign that a source printed in place of a figure; `meaning` null: nobody said what it says. */
export interface PrintedSign {
  readonly symbol: string
  readonly meaning: SymbolMeaning | null
}

/** One indicator of one region over the periods of the table. */
export interface ComparisonRow<Indicator extends ComparedIndicator = ComparedIndicator> {
  readonly region: string
  readonly indicator: Indicator
  /** One a period, in the order asked for. */
  readonly cells: readonly ComparisonCell[]
  /** One of them, without the others; null beyond the last. */
  readonly cellAt: (at: number) => ComparisonCell | null
  /** null where it was not asked for. */
  readonly averages: Averages | null
}

/** One indicator in one period, compared with the same kind of period a year earlier. Numbers are unrounded. */
export interface ComparisonCell {
  /** Canonical period text. */
  readonly period: string
  /** null where there is none: then `symbol` or `reason` says why. */
  readonly value: number | null
  /** The value as exact decimal text in the indicator's unit. */
  readonly decimal: string | null
  readonly symbol: string | null
  /** What the symbol says; null or left out: nobody said, or there is none. */
  readonly meaning?: SymbolMeaning | null
  readonly stage: Stage | null
  /** value − prior, in the indicator's unit. */
  readonly change: number | null
  /** Percent. */
  readonly rate: number | null
  /** Percentage points for rates and indices, places for ranks. */
  readonly points: number | null
  /** Why there is neither rate nor points. */
  readonly reason: NoNumberReason | null
  /** Why there is no change: of one year before and now, so the same as `reason` unless growth was published. */
  readonly changeReason: NoNumberReason | null
  /** What `rate` or `points` rests on; null with `reason`. */
  readonly basis: RateBasis | null
  /** Growth in percent computed from levels, where something else is shown: a published growth, the points of a fixed-base index. */
  readonly computedRate: number | null
  /** The published growth is none that the levels beside it give, and neither prices nor scope explain it. */
  readonly isContradicted: boolean
  /** The sign that a source printed in place of growth (…), where nothing gives a number; null: none. */
  readonly growthSymbol: string | null
  /** What that says. */
  readonly growthMeaning?: SymbolMeaning | null
  /** The sign that stands in place of the year before, where change or growth has nothing to be computed from for it. */
  readonly priorSign?: PrintedSign | null
  /** No source gave the value: it follows from a formula, or is the sum of regions. */
  readonly isDerived: boolean
  /** What of it sources disagree about. */
  readonly disputed: DisputedNumbers
  /** The series is broken since the year before. */
  readonly break: SeriesBreak | null
  /** The measures asked for, by name. */
  readonly more: Readonly<Record<string, MeasuredValue>>
}

/**
 * What sources disagree about and nobody has decided yet: the value itself or what it is derived from; what change and
 * growth (also in points) were computed from, or the growth that was published.
 */
export type DisputedNumbers = Readonly<Record<'value' | 'change' | 'growth', Disputed>>

/**
 * Another scope (口径). The unit of a series never changes: an indicator's figures are kept in one unit, and what does not
 * convert into it exactly, such as an index on another base, is another indicator.
 */
export type SeriesBreak = 'scope'

/** Average growth of a row from its first period to its last (年均增长), by each method. */
export interface Averages {
  /** 水平法: `chained` where the growth of every year is published, else ((v_n / v_0)^(1/n) − 1) × 100 of the levels. */
  readonly horizontal: AverageGrowth
  /** 累计法: x of v_0·(x + x² + … + x^n) = v_1 + … + v_n, less one. */
  readonly cumulative: AverageGrowth
  /** The published growth of each year, chained (环比连乘): what real growth has been on average. */
  readonly chained: AverageGrowth
}

/** The base is not among the years of the label: base 2015, end 2020 is 2016–2020年年均增长. */
export interface AverageGrowth extends MeasuredValue {
  /** From the levels, where another average is shown; else null. */
  readonly computed: number | null
  /** Canonical period texts; null where there is only one period, or periods of different kinds. */
  readonly base: string | null
  readonly from: string | null
  readonly to: string | null
}
