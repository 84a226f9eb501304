import { z } from 'zod'
import { call } from './call.ts'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode, Source, Stage } from './figure.ts'
import { Remark } from './remark.ts'

export const Change = z.object({
  id: z.number().int(),
  kind: z.enum([
    'import',
    'edit',
    'target',
    'catalogue',
    'merge',
    'split',
    'region',
    'recipe',
    'name',
    'decision',
    'phrase',
    'undo',
    'redo'
  ]),
  at: z.string(),
  author: z.string().nullable(),
  reason: z.string().nullable(),
  /** Who sent the figures. */
  department: z.string().nullable(),
  /** What it was about: file names, an indicator's name. */
  about: z.string(),
  figures: z.number().int(),
  /** The change that undid it, while that stands. */
  undoneBy: z.number().int().nullable(),
  /** For undo and redo: the change it speaks of. */
  of: z.number().int().nullable()
})
export type Change = z.infer<typeof Change>

/** A day, a time or the number of a change (#12): src/main/desk/store/moment.ts says which changes each includes. */
export const Moment = z.string().trim().min(1).max(40)

/** Where the desk is looked at from: as known after a change, and when that was made. */
export const LookedBack = z.object({ change: z.number().int(), at: z.string() })
export type LookedBack = z.infer<typeof LookedBack>

/** Which change to undo or redo; null: the latest that can be. */
const Which = z.object({
  change: z.number().int().nullable(),
  /** What rests on it is undone as well, what it rests on is redone as well; else these are a refusal. */
  together: z.boolean().optional()
})

const Place = z.object({ region: RegionCode, indicator: IndicatorId, measure: Measure, period: PeriodText })

/** Which claim of a place: that of a change, and of which of its cells. */
const ClaimOf = { change: z.number().int(), nth: z.number().int() }

/** A figure that waits for somebody's word: others disagree with it (`figure.conflict`), or it looked wrong. */
export const PendingFigure = z.object({
  figure: Figure,
  indicatorName: z.string(),
  regionName: z.string(),
  unit: z.string().nullable(),
  /** What looked wrong when it was stored, by code; null: others disagree. */
  remark: Remark.nullable(),
  /** Every standing claim of the place, newest first. */
  claims: z.array(
    z.object({
      decimal: z.string().nullable(),
      symbol: z.string().nullable(),
      stage: Stage.nullable(),
      source: Source,
      nth: z.number().int(),
      isFigure: z.boolean()
    })
  )
})
export type PendingFigure = z.infer<typeof PendingFigure>

export const historyCalls = {
  /** Newest first, of all or of those that the choice fits. */
  'history.changes': call({
    input: z.object({
      offset: z.number().int(),
      limit: z.number().int().max(500),
      kinds: z.array(Change.shape.kind).nullable().optional(),
      /** Found in what it was about or in its reason. */
      text: z.string().max(120).nullable().optional(),
      department: z.string().max(80).nullable().optional(),
      author: z.string().max(80).nullable().optional()
    }),
    output: z.object({ total: z.number().int(), changes: z.array(Change) })
  }),
  'history.undo': call({ input: Which, output: Change }),
  'history.redo': call({ input: Which, output: Change }),
  /**
   * What would have to be undone with a change because it rests on it, newest first; what would have to be redone with
   * an undone one because it rests on that, oldest first. src/main/desk/store/dependence.ts has the rule.
   */
  'history.dependence': call({
    input: z.object({ change: z.number().int() }),
    output: z.object({ changes: z.array(Change) })
  }),
  /**
   * From now on every call answers as the desk was known at the moment, and none changes it; null: the present again.
   */
  'history.lookBack': call({
    input: z.object({ moment: Moment.nullable() }),
    output: z.object({ lookedBack: LookedBack.nullable() })
  }),
  /** Every claim of one place, newest first: which stand, and which of them is the place's figure. */
  'history.ofValue': call({
    input: Place,
    output: z.array(z.object({ figure: Figure, change: Change, stands: z.boolean(), isFigure: z.boolean() }))
  }),
  /** What waits for a decision. Reports progress. */
  'history.pending': call({ input: z.object({}), output: z.array(PendingFigure) }),
  /** Decides which claim is the figure of its place, or upholds the one that is. One change, undoable. */
  'history.decide': call({
    input: Place.extend({ ...ClaimOf, reason: z.string().max(500).nullable() }),
    output: Change
  })
}
