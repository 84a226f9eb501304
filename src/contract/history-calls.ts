import { z } from 'zod'
import { call } from './call.ts'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode } from './figure.ts'

export const Change = z.object({
  id: z.number().int(),
  kind: z.enum(['import', 'edit', 'target', 'catalogue', 'merge', 'region', 'recipe', 'undo', 'redo']),
  at: z.string(),
  author: z.string().nullable(),
  reason: z.string().nullable(),
  /** What it was about: file names, an indicator's name. */
  about: z.string(),
  figures: z.number().int(),
  /** The change that undid it, while that stands. */
  undoneBy: z.number().int().nullable(),
  /** For undo and redo: the change it speaks of. */
  of: z.number().int().nullable()
})
export type Change = z.infer<typeof Change>

export const historyCalls = {
  'history.changes': call({
    input: z.object({ offset: z.number().int(), limit: z.number().int().max(500) }),
    output: z.object({ total: z.number().int(), changes: z.array(Change) })
  }),
  'history.undo': call({ input: z.object({ change: z.number().int() }), output: Change }),
  'history.redo': call({ input: z.object({ change: z.number().int() }), output: Change }),
  /** Every claim of one place, newest first, with those that do not stand marked. */
  'history.ofValue': call({
    input: z.object({ region: RegionCode, indicator: IndicatorId, measure: Measure, period: PeriodText }),
    output: z.array(z.object({ figure: Figure, change: Change, stands: z.boolean() }))
  })
}
