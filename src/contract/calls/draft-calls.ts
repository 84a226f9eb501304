import { z } from 'zod'
import { slotNames } from '#core/draft/phrases/phrase-slots.ts'
import { LANGUAGES } from '#core/language.ts'
import { IndicatorId, PeriodText, RegionCode } from '../figure.ts'
import { call } from '../wire/call.ts'

const Language = z.enum(LANGUAGES)

/** What a number of a draft stands for, unrounded. See src/core/draft. */
export const DraftFigure = z.object({
  region: RegionCode,
  indicator: IndicatorId,
  period: PeriodText,
  measure: z.enum(['value', 'change', 'rate', 'points', 'pace', 'streak', 'average', 'share', 'rank']),
  /** Exact decimal text with its sign, in `unit`. */
  decimal: z.string(),
  unit: z.string().nullable()
})
export type DraftFigure = z.infer<typeof DraftFigure>

export const DraftSegment = z.union([
  z.object({ text: z.string(), figure: z.null() }),
  /** `text` is the figure × 10^−shift, to so many decimals; its size alone where the words beside it say the direction. */
  z.object({
    text: z.string(),
    figure: DraftFigure,
    shift: z.number().int(),
    decimals: z.number().int(),
    /** Of a share of a structure that makes 100 with the others: what it is by itself, where that is another. */
    alone: z.string().nullable(),
    /** Of a share of a structure that makes no 100: what the shares make together as they are rounded. */
    together: z.string().nullable()
  })
])

export const Draft = z.object({
  language: Language,
  paragraphs: z
    .array(z.object({ period: PeriodText, chapter: z.string(), segments: z.array(DraftSegment).readonly() }))
    .readonly()
})
export type Draft = z.infer<typeof Draft>

/** A phrase that drafts are put together from. */
export const Phrase = z.object({
  key: z.string(),
  text: z.string(),
  /** As the program brings it. */
  builtIn: z.string(),
  /** Placeholders that it must have, and those that it may. */
  needed: z.array(z.enum(slotNames)),
  free: z.array(z.enum(slotNames))
})
export type Phrase = z.infer<typeof Phrase>

/** Phrases by key; null: the program's own again. */
const PhraseEdits = z.record(z.string().max(40), z.string().max(400).nullable())

export const draftCalls = {
  /** A first draft of the analysis of a selection. `phrases` stand in for those kept, to try them before they are saved. */
  'draft.write': call({
    input: z.object({
      regions: z.array(RegionCode).min(1).max(500),
      periods: z.array(PeriodText).min(1).max(120),
      /** null: all that have figures in these periods. */
      indicators: z.array(IndicatorId).nullable(),
      basis: z.enum(['published', 'same-scope']).default('published'),
      asOf: z.string().max(40).nullable().default(null),
      language: Language,
      phrases: PhraseEdits.default({})
    }),
    output: Draft
  }),
  'draft.phrases': call({ input: z.object({ language: Language }), output: z.array(Phrase) }),
  /** One change in the history. Throws phrase-unknown-slot, phrase-missing-slot … with the placeholder. */
  'draft.savePhrases': call({
    input: z.object({ language: Language, phrases: PhraseEdits }),
    output: z.object({ change: z.number().int() })
  })
}
