import { z } from 'zod'
import { averageMethods } from '#core/comparison/measures/average-growth.ts'
import { Indicator, Measure, PeriodText, RegionCode, Source, Stage, SymbolMeaning } from '../../figure.ts'
import { MeasureName } from './comparison-choice.ts'
import { ComparedIndicator, NumberBasis } from './comparison-table.ts'

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
  /** What the sign says; null: nobody said, or there is none. */
  meaning: SymbolMeaning.nullable(),
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
  /** What the sign says; null: nobody said, or there is none. */
  meaning: SymbolMeaning.nullable(),
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
      why: z
        .enum(['real-growth', 'scope', 'other-set', 'rounding', 'revised', 'other-source', 'contradicted'])
        .nullable()
    })
    .nullable()
})
export type Explanation = z.infer<typeof Explanation>
