import { z } from 'zod'
import type { Underlying } from '#core/comparison/underlying/underlying.ts'
import { Indicator, IndicatorId, Measure, PeriodText, RegionCode, Stage, SymbolMeaning } from '../../figure.ts'

export const NumberBasis = z.enum(['published', 'computed', 'nominal', 'deflated', 'growth'])

/** Where an observed figure stands. */
const FigurePlace = z.object({ region: RegionCode, indicator: IndicatorId, period: PeriodText, measure: Measure })

/** Which of the observed figures that a number rests on sources disagree about, while nobody has decided. */
const Disputed = z.array(FigurePlace).readonly()

/** Exactly one of `value` and `reason` is set. Unrounded, but for a change of growth: see `pointsBetween`. */
export const MeasuredValue = z.object({
  value: z.number().nullable(),
  reason: z.string().nullable(),
  basis: NumberBasis.nullable(),
  disputed: Disputed,
  /** The unrounded growths that a change of growth is between; left out of all else. */
  rates: z.object({ now: z.number(), before: z.number() }).optional()
})
export type MeasuredValue = z.infer<typeof MeasuredValue>

export const ComparisonCell = z.object({
  period: PeriodText,
  /** Unrounded; null where there is none: then `symbol` or `reason` says why. */
  value: z.number().nullable(),
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
  /** What the symbol says; null: nobody said, or there is none. */
  meaning: SymbolMeaning.nullish(),
  stage: Stage.nullable(),
  /** Against the same kind of period a year before: value − prior, in the row's unit. */
  change: z.number().nullable(),
  /** Percent, unrounded. */
  rate: z.number().nullable(),
  /** Percentage points (百分点), for rates, shares and indices; places for ranks. */
  points: z.number().nullable(),
  /** Why there is no rate or points: a reason code of src/core/comparison. */
  reason: z.string().nullable(),
  /** Why there is no change. */
  changeReason: z.string().nullable(),
  /** Where the rate comes from: the source printed it, or it was computed from levels; nominal: from current-price levels. */
  basis: z.enum(['published', 'computed', 'nominal']).nullable(),
  /** Percent computed from levels where something else is shown: a published growth, the points of a fixed-base index. */
  computedRate: z.number().nullable(),
  /** Published growth that the levels beside it contradict, and nothing explains it. */
  isContradicted: z.boolean(),
  /** The sign that a source printed in place of growth, where nothing gives a number. */
  growthSymbol: z.string().nullable(),
  growthMeaning: SymbolMeaning.nullish(),
  /** The sign that stands in place of the year before, where change or growth has nothing to be computed from for it. */
  priorSign: z.object({ symbol: z.string(), meaning: SymbolMeaning.nullable() }).nullish(),
  /** No source gave the value: it follows from a formula, or is the sum of regions. */
  isDerived: z.boolean(),
  /** Growth in points, too, is growth. */
  disputed: z.object({ value: Disputed, change: Disputed, growth: Disputed }),
  /** The scope (口径) changed since the year before. */
  break: z.enum(['scope']).nullable(),
  /** The measures asked for, by name; empty where none was. */
  more: z.record(z.string(), MeasuredValue)
})
export type ComparisonCell = Readonly<z.infer<typeof ComparisonCell>>

/** The base is not among the years of the label: base 2015, end 2020 is 2016–2020年年均增长. */
export const AverageGrowth = MeasuredValue.extend({
  /** From the levels, where published growth was averaged. */
  computed: z.number().nullable(),
  base: PeriodText.nullable(),
  from: PeriodText.nullable(),
  to: PeriodText.nullable()
})
export type AverageGrowth = z.infer<typeof AverageGrowth>

/** 水平法, 累计法, and the published growth of each year chained (环比连乘). */
export const Averages = z.object({ horizontal: AverageGrowth, cumulative: AverageGrowth, chained: AverageGrowth })
export type Averages = z.infer<typeof Averages>

export const ComparedIndicator = Indicator.pick({
  id: true,
  name: true,
  nameEn: true,
  unit: true,
  decimals: true,
  kind: true,
  priceBasis: true,
  direction: true,
  aggregation: true,
  parent: true,
  chapter: true,
  formula: true,
  pinyin: true
}).extend({ depth: z.number().int() })

type ComparedIndicator = z.infer<typeof ComparedIndicator>

/** One indicator of one region. */
export interface ComparisonRow {
  readonly region: string
  readonly indicator: ComparedIndicator
  /** One a period, in the order asked for. */
  readonly cells: readonly ComparisonCell[]
  /** One of them, without the others; null beyond the last. */
  readonly cellAt: (at: number) => ComparisonCell | null
  /** null where `average` was not asked for. */
  readonly averages: Averages | null
}

/** A cube: the rows region by region, in each the indicators in their order. How it is laid out is the layout's business. */
export interface ComparisonTable {
  /**
   * `parts`: of a sum of regions those that it is made of in the end; null: it is no sum. `within`: the regions that it,
   * or any of these, is part of.
   */
  readonly regions: readonly {
    readonly code: string
    readonly name: string
    readonly parts: readonly string[] | null
    readonly within: readonly string[]
  }[]
  readonly periods: readonly string[]
  readonly rows: readonly ComparisonRow[]
  /** What the rows follow from. */
  readonly underlying: Underlying<ComparedIndicator>
}

/** Cells are too many to be looked at one by one on every call: tests hold them to `ComparisonCell`. */
export const ComparisonTable: z.ZodType<ComparisonTable> = z.object({
  regions: z.array(
    z.object({ code: RegionCode, name: z.string(), parts: z.array(RegionCode).nullable(), within: z.array(RegionCode) })
  ),
  periods: z.array(PeriodText),
  rows: z.custom<readonly ComparisonRow[]>((rows) => Array.isArray(rows)),
  underlying: z.custom<Underlying<ComparedIndicator>>((underlying) => typeof underlying === 'object')
})

const Said = z.object({
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
  /** The department, else the file; null: typed in. */
  sender: z.string().nullable()
})

/** A figure that sources disagree about while nobody has decided; what tables show is said first. */
export const Dispute = z.object({
  region: z.object({ code: RegionCode, name: z.string() }),
  indicator: Indicator.pick({ id: true, name: true, nameEn: true, unit: true, kind: true }),
  period: PeriodText,
  measure: Measure,
  said: z.array(Said).readonly()
})
