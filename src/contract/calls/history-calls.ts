import { z } from 'zod'
import { Figure, IndicatorId, Measure, PeriodText, RegionCode, Source, Stage, StageChoice } from '../figure.ts'
import { Remark } from '../remark.ts'
import { call } from '../wire/call.ts'

export const Change = z.object({
  id: z.number().int(),
  kind: z.enum([
    'import',
    'edit',
    'target',
    'task',
    'catalogue',
    'merge',
    'split',
    'region',
    'department',
    'recipe',
    'name',
    'decision',
    'phrase',
    'view',
    'undo',
    'redo'
  ]),
  at: z.string(),
  author: z.string().nullable(),
  reason: z.string().nullable(),
  /** Who sent the figures, all of them; null: several did, or nobody knows. */
  department: z.string().nullable(),
  /** Each that sent some. */
  departments: z.array(z.string()),
  /** Files with figures of which nobody knows who sent them. */
  filesOfNobody: z.number().int(),
  /** What it was about: file names, an indicator's name. */
  about: z.string(),
  figures: z.number().int(),
  /**
   * What was done to what it was about, where that is kept as one thing: a region, a department, a target, a view …; of
   * an undo or redo by the change that it speaks of. `answered`: said of a region in an import and remembered for others.
   */
  act: z.enum(['added', 'changed', 'withdrawn', 'answered']).nullable(),
  /** The change that undid it, while that stands. */
  undoneBy: z.number().int().nullable(),
  /** For undo and redo: the change it speaks of. */
  of: z.number().int().nullable()
})
export type Change = z.infer<typeof Change>

/** An undo or a redo, and where region and year of work have turned to by it; each null: it stays, or there is none. */
const Undone = Change.extend({
  turnedTo: z.object({ region: z.string().nullable(), year: z.number().int().nullable() })
})
export type Undone = z.infer<typeof Undone>

/** A day, a time or the number of a change (#12): src/main/desk/store/changes/moment.ts says which changes each includes. */
export const Moment = z.string().trim().min(1).max(40)

/** Where the desk is looked at from: as known after a change, and when that was made. */
export const LookedBack = z.object({ change: z.number().int(), at: z.string() })
export type LookedBack = z.infer<typeof LookedBack>

/** Which change to undo or redo; null: the latest that can be. */
const Which = z.object({
  change: z.number().int().nullable(),
  /** The desk that it was meant in (OpenDesk.id): refused where another is open by now. Left out: whichever is open. */
  desk: z.string().optional(),
  /** What rests on it is undone as well, what it rests on is redone as well; else these are a refusal. */
  together: z.boolean().optional()
})

const Place = z.object({ region: RegionCode, indicator: IndicatorId, measure: Measure, period: PeriodText })

/** Which claim of a place: that of a change, and of which of its cells. */
const ClaimOf = { change: z.number().int(), nth: z.number().int() }

/** A place with the names and the unit that it goes by. */
export const NamedPlace = Place.extend({
  indicatorName: z.string(),
  regionName: z.string(),
  unit: z.string().nullable()
})
export type NamedPlace = z.infer<typeof NamedPlace>

/** What was known of a place; neither decimal nor symbol does not happen. */
const SaidFigure = Figure.pick({ decimal: true, symbol: true, stage: true })
export type SaidFigure = z.infer<typeof SaidFigure>

/** The desk as known at a moment (null: as it is looked at), of all stages (null), of one, or what bears none. */
const MomentSide = z.object({ moment: Moment.nullable(), stage: StageChoice.nullable() })
export type MomentSide = z.infer<typeof MomentSide>

const Page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) }

/** A figure that waits for somebody's word: others disagree with it (`figure.conflict`), or it looked wrong. */
export const PendingFigure = NamedPlace.extend({
  figure: Figure,
  /** What looked wrong when it was stored, by code; null: others disagree. */
  remark: Remark.nullable(),
  /** Every standing claim of the place, newest first. */
  claims: z.array(
    z.object({
      decimal: z.string().nullable(),
      symbol: z.string().nullable(),
      stage: Stage.nullable(),
      department: z.string().nullable(),
      source: Source,
      nth: z.number().int(),
      isFigure: z.boolean(),
      /** What looked wrong about this one when it was stored; null: nothing. */
      remark: Remark.nullable()
    })
  )
})
export type PendingFigure = z.infer<typeof PendingFigure>

export const historyCalls = {
  /**
   * Newest first, of all or of those that the choice fits. Looking back, what came after that moment is listed, too; what
   * came before is undone where it was so then.
   */
  'history.changes': call({
    input: z.object({
      offset: z.number().int(),
      limit: z.number().int().max(500),
      kinds: z.array(Change.shape.kind).nullable().optional(),
      /** Found in what it was about or in its reason. */
      text: z.string().max(120).nullable().optional(),
      department: z.string().nullable().optional(),
      author: z.string().nullable().optional()
    }),
    output: z.object({ total: z.number().int(), changes: z.array(Change) })
  }),
  'history.undo': call({ input: Which, output: Undone }),
  'history.redo': call({ input: Which, output: Undone }),
  /**
   * A change, and what would have to be undone with it because it rests on it, newest first; of an undone one, what
   * would have to be redone with it because it rests on that, oldest first (src/main/desk/store/changes/dependence.ts).
   */
  'history.change': call({
    input: z.object({ change: z.number().int() }),
    output: z.object({
      change: Change,
      others: z.array(Change),
      /** Indicators that an import has made, and that go where it is undone. */
      made: z.array(z.object({ name: z.string(), nameEn: z.string().nullable() }))
    })
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
    output: z.array(
      z.object({
        figure: Figure,
        change: Change,
        stands: z.boolean(),
        isFigure: z.boolean(),
        /** It says otherwise than the figure, and nobody has decided between them. */
        isDisputed: z.boolean()
      })
    )
  }),
  /** What a change did to the figures that it spoke of; an undo or redo: that its subject spoke of. */
  'history.effect': call({
    input: z.object({ change: z.number().int(), onlyChanged: z.boolean().optional(), ...Page }),
    output: z.object({
      /** Places that it spoke of, and those of them that say something else since. */
      total: z.number().int(),
      changed: z.number().int(),
      rows: z.array(
        NamedPlace.extend({
          before: SaidFigure.nullable(),
          after: SaidFigure.nullable(),
          difference: z.string().nullable(),
          /** Where the figure after it was read. */
          source: Source.nullable()
        })
      )
    })
  }),
  /** Where a change stored figures, targets apart: how many, by region and period; the most first, periods in time. */
  'history.spread': call({
    input: z.object({ change: z.number().int() }),
    output: z.array(
      z.object({
        region: RegionCode,
        regionName: z.string(),
        /** What alone got figures there; null: several indicators did. */
        only: IndicatorId.nullable(),
        periods: z.array(z.object({ period: PeriodText, figures: z.number().int() }))
      })
    )
  }),
  /** A region's figures as known at two moments, or as two stages had them. */
  'history.twoMoments': call({
    input: z.object({
      region: RegionCode,
      indicators: z.array(IndicatorId).nullable(),
      years: z.array(z.number().int()).min(1).max(200),
      from: MomentSide,
      to: MomentSide,
      onlyDifferent: z.boolean(),
      ...Page
    }),
    output: z.object({
      from: LookedBack.nullable(),
      to: LookedBack.nullable(),
      total: z.number().int(),
      rows: z.array(
        NamedPlace.extend({
          before: SaidFigure.nullable(),
          after: SaidFigure.nullable(),
          /** Exact; null where one of them is no number. */
          difference: z.string().nullable()
        })
      )
    })
  }),
  /** Departments and authors that the history names. */
  'history.people': call({
    input: z.object({}),
    output: z.object({ departments: z.array(z.string()), authors: z.array(z.string()) })
  }),
  /** What waits for a decision. Reports progress. */
  'history.pending': call({ input: z.object({}), output: z.array(PendingFigure) }),
  /** Decides which claim is the figure of its place, or upholds the one that is. One change, undoable. */
  'history.decide': call({
    input: Place.extend({ ...ClaimOf, reason: z.string().max(500).nullable() }),
    output: Change
  }),
  /** The same for several places, in one transaction: one change for each department whose word is taken. */
  'history.decideMany': call({
    input: z.object({
      picks: z.array(Place.extend(ClaimOf)).min(1).max(5000),
      reason: z.string().max(500).nullable()
    }),
    output: z.array(Change)
  })
}
