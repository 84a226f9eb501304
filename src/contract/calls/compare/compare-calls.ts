import { z } from 'zod'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode } from '../../figure.ts'
import { Artifact } from '../../file.ts'
import { SymbolStyle } from '../../table-shape.ts'
import { call } from '../../wire/call.ts'
import { packComparison, unpackComparison } from '../../wire/packed-comparison.ts'
import { ComparisonChoice, LayoutChoice, UnitText } from './comparison-choice.ts'
import { ComparisonTable, Dispute } from './comparison-table.ts'
import { ExplainedMeasure, Explanation } from './explanation.ts'

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
      periods: z.array(PeriodText).max(120).default([]),
      /** Those at which growth is shown, which its change is computed from; null: as is usual. */
      decimals: z.number().int().min(0).max(10).nullable().default(null)
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
