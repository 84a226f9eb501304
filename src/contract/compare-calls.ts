import { z } from 'zod'
import { call } from './call.ts'
import { Figure, Indicator, IndicatorId, Measure, PeriodText, RegionCode, Source, Stage } from './figure.ts'
import { Artifact } from './file.ts'

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
  /** Where the rate comes from: the source printed it, or it was computed from levels; nominal: from current-price levels. */
  basis: z.enum(['published', 'computed', 'nominal']).nullable(),
  /** The growth computed from levels where a published one is shown. */
  computedRate: z.number().nullable(),
  source: Source.nullable(),
  /** Where a published growth was read; null where the growth is computed. */
  growthSource: Source.nullable()
})
export type ComparisonCell = z.infer<typeof ComparisonCell>

export const ComparisonRow = z.object({
  indicator: Indicator.pick({
    id: true,
    name: true,
    nameEn: true,
    unit: true,
    decimals: true,
    kind: true,
    priceBasis: true,
    direction: true,
    chapter: true,
    initials: true
  }).extend({ depth: z.number().int() }),
  cells: z.array(ComparisonCell)
})
export type ComparisonRow = z.infer<typeof ComparisonRow>

export const ComparisonTable = z.object({
  region: z.object({ code: RegionCode, name: z.string() }),
  periods: z.array(PeriodText),
  rows: z.array(ComparisonRow)
})
export type ComparisonTable = z.infer<typeof ComparisonTable>

const Choice = z.object({
  region: RegionCode,
  /** In the order of the columns. */
  periods: z.array(PeriodText).min(1).max(120),
  /** null: all that have figures. */
  indicators: z.array(IndicatorId).nullable()
})

/** How a comparison is laid out: what screen, print and export share. */
export const LayoutChoice = z.object({
  language: z.enum(['zh-CN', 'en-US']),
  show: z.array(z.enum(['value', 'change', 'growth'])).min(1),
  /** Growth under each period's value columns (`beside`) or all values first (`after`). */
  growth: z.enum(['beside', 'after']),
  title: z.string().max(200).nullable()
})
export type LayoutChoice = z.infer<typeof LayoutChoice>

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
  'compare.table': call({ input: Choice, output: ComparisonTable }),
  'compare.export': call({
    input: Choice.extend({ layout: LayoutChoice, rows: z.array(IndicatorId).nullable() }),
    output: Artifact
  }),
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
