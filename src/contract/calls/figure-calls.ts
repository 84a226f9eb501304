import { z } from 'zod'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode, Stage, StageChoice } from '../figure.ts'
import { call } from '../wire/call.ts'

/** What is typed at a place. Nothing but blanks withdraws the figure that stands there. */
export const TypedEntry = z.object({
  region: RegionCode,
  indicator: IndicatorId,
  /** The name that the indicator was called by: where that is one merged into it, its figure goes with that one's. */
  named: z.string().nullable().optional(),
  measure: Measure,
  period: PeriodText,
  text: z.string().max(200)
})
export type TypedEntry = z.infer<typeof TypedEntry>

const Typed = z.object({
  entries: z.array(TypedEntry).min(1).max(100_000),
  /** null: that of the figure which stands, else not said. */
  stage: StageChoice.nullable()
})

const SaidRemark = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })

/** What storing an entry would do, in the order of the entries. */
export const CheckedEntry = z.object({
  /** conflicting: a figure of a later stage stands and stays shown. */
  kind: z.enum(['new', 'same', 'changed', 'conflicting', 'withdrawn', 'refused']),
  /** In the indicator's unit. */
  decimal: z.string().nullable(),
  symbol: z.string().nullable(),
  stage: Stage.nullable(),
  old: z.object({ decimal: z.string().nullable(), symbol: z.string().nullable(), stage: Stage.nullable() }).nullable(),
  /** Code of the sentence (wording/refusals). */
  refusal: z.string().nullable(),
  /** What looks wrong about it, or null (wording/remarks). */
  suspicion: SaidRemark.nullable(),
  /** The region's code did not hold in that year (wording/remarks); null: it did. */
  outOfTime: SaidRemark.nullable()
})
export type CheckedEntry = z.infer<typeof CheckedEntry>

export const figureCalls = {
  /** Figures of chosen places, for a grid to be typed into. */
  'figures.read': call({
    input: z.object({
      regions: z.array(RegionCode).min(1).max(20_000),
      indicators: z.array(IndicatorId).min(1).max(20_000),
      measure: Measure,
      periods: z.array(PeriodText).min(1).max(200)
    }),
    output: z.array(Figure)
  }),
  /** Reads and checks what was typed; stores nothing. */
  'figures.check': call({ input: Typed, output: z.array(CheckedEntry) }),
  /** Stores what was typed as one change; entries that say what stands already are left out, refused ones too. */
  'figures.set': call({
    input: Typed.extend({ reason: z.string().max(500).nullable() }),
    output: z.object({
      /** null: there was nothing to store. */
      change: z.number().int().nullable(),
      entries: z.array(CheckedEntry)
    })
  })
}
