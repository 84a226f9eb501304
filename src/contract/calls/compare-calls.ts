import { z } from 'zod'
import { isMeasureName, type MeasureName as MeasureNameText } from '#core/comparison/measure-name.ts'
import { averageMethods } from '#core/comparison/measures/average-growth.ts'
import type { Underlying } from '#core/comparison/underlying/underlying.ts'
import { parseUnit } from '#core/quantity/unit.ts'
import { Figure, Indicator, IndicatorId, Measure, PeriodText, RegionCode, Source, Stage } from '../figure.ts'
import { Artifact } from '../file.ts'
import { SymbolStyle, TableShape } from '../table-shape.ts'
import { call } from '../wire/call.ts'
import { packComparison, unpackComparison } from '../wire/packed-comparison.ts'

/** share, contribution, pull, rank, single, ytd, average, index:2015: see src/core/comparison/measure-name.ts. */
export const MeasureName = z.custom<MeasureNameText>(
  (text) => typeof text === 'string' && isMeasureName(text),
  'not a measure'
)
export type MeasureName = z.infer<typeof MeasureName>

/** What the year before is taken from: as published then, or restated in the scope of now (同口径). */
export const PriorBasis = z.enum(['published', 'same-scope'])
export type PriorBasis = z.infer<typeof PriorBasis>

const NumberBasis = z.enum(['published', 'computed', 'nominal', 'deflated', 'growth'])

/** Exactly one of `value` and `reason` is set. Unrounded. */
export const MeasuredValue = z.object({
  value: z.number().nullable(),
  reason: z.string().nullable(),
  basis: NumberBasis.nullable()
})
export type MeasuredValue = z.infer<typeof MeasuredValue>

export const ComparisonCell = z.object({
  period: PeriodText,
  /** Unrounded; null where there is none: then `symbol` or `reason` says why. */
  value: z.number().nullable(),
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
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
  /** The sign that a source printed in place of growth, where nothing gives a number. */
  growthSymbol: z.string().nullable(),
  /** No source gave the value: it follows from a formula, or is the sum of regions. */
  isDerived: z.boolean(),
  /** Another source gave another value, and nobody has decided yet. */
  conflict: z.boolean(),
  /** The same of the published growth that is shown. */
  growthConflict: z.boolean(),
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

const ComparedIndicator = Indicator.pick({
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
  region: RegionCode,
  indicator: IndicatorId,
  period: PeriodText,
  measure: Measure,
  said: z.array(Said).readonly()
})

/** What is compared. */
export const ComparisonChoice = z.object({
  regions: z.array(RegionCode).min(1).max(500),
  /** In the order of the cells. */
  periods: z.array(PeriodText).min(1).max(120),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable(),
  /** Beside value, change, growth and points. */
  measures: z.array(MeasureName).max(12).default([]),
  basis: PriorBasis.default('published'),
  /** The figures as known at a moment, as `history.lookBack` takes it; null: as the desk is looked at. */
  asOf: z.string().max(40).nullable().default(null)
})

/** 亿元, 万人: what src/core/quantity/unit.ts knows. */
const UnitText = z.string().refine((text) => parseUnit(text) !== null, 'not a unit')

/** How a comparison is laid out: what screen, print and export share. */
export const LayoutChoice = TableShape.extend({
  language: z.enum(['zh-CN', 'en-US']),
  symbols: SymbolStyle,
  /** Held against a snapshot: only where something is not the same any more. */
  changedOnly: z.boolean().default(false),
  /** null: made from regions, indicators and periods. */
  title: z.string().nullable()
})
export type LayoutChoice = z.infer<typeof LayoutChoice>

/** Which number: one that every cell has, a measure's name, or the average of a row by one method. */
export const ExplainedMeasure = z.union([
  z.enum(['value', 'change', 'rate', 'points']),
  z.enum(['average:horizontal', 'average:cumulative', 'average:chained']),
  MeasureName.refine((name) => name !== 'average', 'an average is explained by one method')
])
export type ExplainedMeasure = z.infer<typeof ExplainedMeasure>

/** A figure that a number was made from. */
export const ExplainedInput = z.object({
  /** v, p, w …: its letter in the formula. */
  symbol: z.string(),
  region: z.object({ code: RegionCode, name: z.string() }),
  indicator: Indicator.pick({ id: true, name: true, nameEn: true, unit: true, decimals: true, kind: true }),
  period: PeriodText,
  measure: Measure,
  /** Both null: the desk has no such figure. */
  decimal: z.string().nullable(),
  sign: z.string().nullable(),
  stage: Stage.nullable(),
  conflict: z.boolean(),
  source: Source.nullable()
})
export type ExplainedInput = z.infer<typeof ExplainedInput>

/** How one number came about. Exactly one of `value` and `reason` is set, but for a sign that stands for a value. */
export const Explanation = z.object({
  region: z.object({ code: RegionCode, name: z.string() }),
  indicator: ComparedIndicator.omit({ depth: true, formula: true, pinyin: true }),
  period: PeriodText,
  measure: z.string(),
  value: z.number().nullable(),
  /** All digits, where the number is exact. */
  decimal: z.string().nullable(),
  sign: z.string().nullable(),
  /** Of the number: the indicator's, % or 百分点, 位; null: none. */
  unit: z.string().nullable(),
  reason: z.string().nullable(),
  basis: NumberBasis.nullable(),
  stage: Stage.nullable(),
  /** Which formula: its sentence in words is `formulaText`; `symbols` in letters, `numbers` with the inputs put in. */
  formula: z.object({ kind: z.string(), symbols: z.string(), numbers: z.string().nullable() }),
  inputs: z.array(ExplainedInput),
  /** How it is shown: rounded once, half away from zero. */
  rounding: z.object({ decimals: z.number().int(), text: z.string() }).nullable(),
  /** Of average growth: its years, of which the base is none. */
  average: z
    .object({
      method: z.enum(averageMethods),
      base: PeriodText,
      from: PeriodText,
      to: PeriodText,
      years: z.number().int()
    })
    .nullable(),
  /** A published growth against that computed from levels. */
  published: z
    .object({
      value: z.number(),
      computed: z.number().nullable(),
      difference: z.number().nullable(),
      /** Why they differ: a code of `differenceText`. */
      why: z.enum(['real-growth', 'scope', 'rounding', 'revised']).nullable()
    })
    .nullable()
})
export type Explanation = z.infer<typeof Explanation>

export const compareCalls = {
  /** What can be compared: regions, periods and indicators that have figures. */
  'compare.scope': call({
    input: z.object({ region: RegionCode.nullable() }),
    output: z.object({
      regions: z.array(z.object({ code: RegionCode, name: z.string(), figures: z.number().int() })),
      periods: z.array(z.object({ period: PeriodText, figures: z.number().int() })),
      indicators: z.array(IndicatorId)
    })
  }),
  /**
   * What the regions within one, or beside it, can be ranked by, the best indicator first; null: nothing that two of them
   * have.
   */
  'compare.ranking': call({
    input: z.object({ region: RegionCode, year: z.number().int().nullable(), indicator: IndicatorId.nullable() }),
    output: z
      .object({
        regions: z.array(RegionCode).min(2),
        indicators: z.array(IndicatorId).min(1),
        period: PeriodText,
        /** Has the first indicator growth in that period? */
        grows: z.boolean()
      })
      .nullable()
  }),
  'compare.table': call({
    input: ComparisonChoice,
    output: ComparisonTable,
    wire: { pack: packComparison, unpack: unpackComparison }
  }),
  /** What sources say of the figures of a comparison that they disagree about. */
  'compare.disputes': call({ input: ComparisonChoice, output: z.array(Dispute) }),
  'compare.explain': call({
    input: ComparisonChoice.pick({ basis: true, asOf: true }).extend({
      region: RegionCode,
      indicator: IndicatorId,
      period: PeriodText,
      measure: ExplainedMeasure,
      /** Among which regions a rank is taken; empty: those of the desk beside it. */
      regions: z.array(RegionCode).max(500).default([]),
      /** The periods of the row: growth is averaged over them, and a single period is as long as the finest of them. */
      periods: z.array(PeriodText).max(120).default([])
    }),
    output: Explanation
  }),
  'compare.export': call({
    /**
     * `rows`: the rows of the layout in sight, by their keys, in their order on screen; null: all. `against`: the snapshot
     * that the figures are held against, by its view: then, now and the difference are written.
     */
    input: ComparisonChoice.extend({
      layout: LayoutChoice,
      against: z.string().max(60).nullable().default(null),
      /** Values and changes in this unit, where they can be; null: as the indicators have it. */
      unit: UnitText.nullable().default(null),
      rows: z.array(z.object({ key: z.string(), depth: z.number().int() })).nullable()
    }),
    output: Artifact
  }),
  /** How symbols are printed in the tables of this desk. */
  'compare.symbols': call({ input: z.object({}), output: z.object({ style: SymbolStyle }) }),
  'compare.setSymbols': call({ input: z.object({ style: SymbolStyle }), output: z.object({}) }),
  /** Stored figures as they are, with their sources. */
  'compare.figures': call({
    input: z.object({
      region: RegionCode.nullable(),
      indicators: z.array(IndicatorId).nullable(),
      measures: z.array(Measure).nullable(),
      from: z.number().int().nullable(),
      to: z.number().int().nullable(),
      limit: z.number().int().max(1_000_000)
    }),
    output: z.array(Figure)
  })
}
