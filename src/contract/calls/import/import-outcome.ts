import { z } from 'zod'
import { DeskErrorData } from '../../error.ts'
import { IndicatorId, IndicatorKind, Measure, Stage, SymbolMeaning } from '../../figure.ts'
import { Remark } from '../../remark.ts'
import { Target } from '../target-calls.ts'
import { StagedFigures } from './staged-figures.ts'

export const ImportFileState = z.enum(['waiting', 'reading', 'question', 'read', 'refused'])

/** How a name from the returns was matched to the catalogue. */
export const ImportName = z.object({
  /** Identifies the name within the job. */
  key: z.string(),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  observations: z.number().int(),
  /** What its figures say of it: amounts first. */
  measures: z.array(Measure),
  /** The first number among them, as written; null: there are only signs. */
  example: z.object({ value: z.string(), unit: z.string().nullable() }).nullable(),
  /** `undecided`: the catalogue does not know it, and nobody has said what it is; its figures are not stored. */
  state: z.enum(['matched', 'new', 'left-out', 'undecided']),
  indicator: IndicatorId.nullable(),
  indicatorName: z.string().nullable(),
  /** Best first; `why`: what the name has in common with the indicator's, or what sets them apart. */
  suggestions: z.array(
    z.object({
      indicator: IndicatorId,
      name: z.string(),
      nameEn: z.string().nullable(),
      score: z.number(),
      why: z.enum(['unit-differs', 'elsewhere', 'ambiguous', 'scope', 'similar-name', 'decided'])
    })
  ),
  /** The indicator that is made of it when the import is stored, as guessed or said; null where none is. */
  made: z.object({ name: z.string(), unit: z.string().nullable(), kind: IndicatorKind }).nullable(),
  /** When the present meaning was decided in an earlier import of the form, or null: it was not. */
  decidedAt: z.string().nullable(),
  /** Groups that stand over it now and did not when it was decided, and the other way round; null: the same, or it was not decided. */
  drift: z.object({ gained: z.array(z.string()), lost: z.array(z.string()) }).nullable(),
  /** Where it is written first. */
  file: z.string(),
  sheet: z.string(),
  cell: z.string()
})
export type ImportName = z.infer<typeof ImportName>

/** Kinds of rows in the change list, figures and targets alike, and how much of it is to be stored. */
export const ImportCounts = z.object({
  new: z.number().int(),
  same: z.number().int(),
  changed: z.number().int(),
  conflicting: z.number().int(),
  /** Those of the conflicting that a figure of a later stage stays in use beside: nothing waits for a decision. */
  outranked: z.number().int(),
  withdrawn: z.number().int(),
  refused: z.number().int(),
  /** Figures that look wrong: what is left out takes no part in what is said of the others. */
  suspicious: z.number().int(),
  /** Rows that want a look: suspicious, conflicting, withdrawn or refused, each counted once. */
  toSee: z.number().int(),
  newIndicators: z.number().int(),
  /** Targets among the new and changed. */
  targets: z.number().int(),
  /** Figures of names that are undecided: not stored. */
  undecided: z.number().int(),
  /** Figures that are read and not stored yet: a question about them is open, or their name is undecided. */
  waiting: z.number().int(),
  /** Figures and targets that storing would write: new, changed, conflicting or withdrawn, and not left by the user. */
  storing: z.number().int(),
  /** Those of them that replace another figure. */
  replacing: z.number().int(),
  /** Those of them that take a figure away and give none. */
  withdrawing: z.number().int(),
  /** Figures that it would write but for the user's word. */
  left: z.number().int()
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** A file of an import, or one sheet of it. */
export const ImportPart = z.object({ file: z.string(), sheet: z.string().nullable() })
export type ImportPart = z.infer<typeof ImportPart>

/** The rows of the change list that are of a part of the import. */
export const PartCounts = ImportCounts.pick({
  new: true,
  same: true,
  changed: true,
  conflicting: true,
  withdrawn: true,
  refused: true,
  suspicious: true,
  waiting: true,
  left: true
})
export type PartCounts = z.infer<typeof PartCounts>

export const ChangeKind = z.enum(['new', 'same', 'changed', 'conflicting', 'withdrawn', 'refused', 'waiting'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** What a person has to say before a figure can be stored: what its name means, or what the sheet does not tell. */
export const WaitsFor = z.enum(['name', 'indicator', 'period', 'region'])
export type WaitsFor = z.infer<typeof WaitsFor>

/** Another cell of the import. */
const Rival = z.object({
  fileId: z.string(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  /** The department whose file it is in, where that is known. */
  from: z.string().nullable(),
  /** Decimal text or symbol. */
  value: z.string()
})

/** One figure of the change list. */
export const ChangeRow = z.object({
  kind: ChangeKind,
  /** Id of the file within the job. */
  fileId: z.string(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  /** The department whose file it is in, where that is known. */
  from: z.string().nullable(),
  indicator: z.string(),
  /** Its English name, where the catalogue has one. */
  indicatorEn: z.string().nullable(),
  region: z.string(),
  period: z.string(),
  measure: Measure,
  unit: z.string().nullable(),
  /** With how many figures after the point tables show it; null: that is not known. */
  decimals: z.number().int().nullable(),
  /** Decimal text or symbol. */
  old: z.string().nullable(),
  new: z.string().nullable(),
  /** Who gave the old one, where that is another department. */
  oldFrom: z.string().nullable(),
  /** The stages of both, where the old one is of a later stage and stays the one that is shown. */
  outranked: z.object({ by: Stage, stage: Stage.nullable() }).nullable(),
  /** The stages before and after, where nothing but the stage changes. */
  staged: z.object({ before: Stage.nullable(), after: Stage.nullable() }).nullable(),
  /** What a sign (…) was said to mean before, and is now, where nothing else changes. */
  meant: z.object({ before: SymbolMeaning.nullable(), after: SymbolMeaning.nullable() }).nullable(),
  /** Another cell of the import that says something else of the same place. */
  rival: Rival.nullable(),
  /** Of a target what its values are of and how they bound it, as written; `before` of the one that it changes, `rival` of the other cell's. */
  aim: z
    .object({
      kind: Target.shape.kind,
      bound: Target.shape.bound,
      before: z.object({ bound: Target.shape.bound, source: z.string().nullable() }).nullable(),
      rival: z.object({ bound: Target.shape.bound }).nullable()
    })
    .nullable(),
  /** Sentences by code with their figures. */
  suspicions: z.array(Remark),
  /** Why refused. */
  reason: z.string().nullable(),
  /** Why not stored yet: then the figure is told in the words of the sheet, and what it does not tell is ''. */
  waits: z.array(WaitsFor),
  /** Will be stored; null: there is nothing to store. */
  accepted: z.boolean().nullable(),
  /** What the user wrote about it. */
  note: z.string().nullable(),
  /** Key of the name of which storing makes a new indicator; null: the catalogue knows it. */
  newName: z.string().nullable()
})
export type ChangeRow = z.infer<typeof ChangeRow>

/** What stands against the new value: where it is what the desk has, it is another cell that it disagrees with. */
export function valueBefore({ kind, old, new: now, rival }: ChangeRow): string | null {
  return kind === 'conflicting' && old === now && rival !== null ? rival.value : old
}

/** What a taking or leaving speaks of; `of`: in that part of the import, null: in all of it. */
export const AcceptScope = z.discriminatedUnion('what', [
  z.object({ what: z.literal('all'), of: ImportPart.nullable().default(null) }),
  z.object({ what: z.literal('kind'), kind: ChangeKind, of: ImportPart.nullable().default(null) }),
  z.object({ what: z.literal('suspicious'), of: ImportPart.nullable().default(null) }),
  /** The row of a cell. */
  z.object({ what: z.literal('row'), file: z.string(), sheet: z.string(), cell: z.string() }),
  /** The column of a cell. */
  z.object({ what: z.literal('column'), file: z.string(), sheet: z.string(), cell: z.string() }),
  z.object({ what: z.literal('cell'), file: z.string(), sheet: z.string(), cell: z.string() })
])
export type AcceptScope = z.infer<typeof AcceptScope>

/** What a person decided about a name of a form; the next return of that form is read so. */
export const NameDecision = z.object({
  id: z.string(),
  change: z.number().int(),
  at: z.string(),
  department: z.string().nullable(),
  /** Name of the sheet on which it was decided. */
  sheet: z.string(),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  /** null: left out. */
  indicator: IndicatorId.nullable(),
  indicatorName: z.string().nullable()
})
export type NameDecision = z.infer<typeof NameDecision>

/** A figure of a delivery with its place and meaning, and what was noted about it. */
const ReportedFigure = z.object({
  sheet: z.string(),
  cell: z.string(),
  indicator: z.string(),
  indicatorEn: z.string().nullable(),
  region: z.string(),
  period: z.string(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  /** It is left out by the user. */
  left: z.boolean(),
  note: z.string().nullable()
})

/** The result of an import, file by file. */
export const ImportReport = z.object({
  at: z.string(),
  /** The one whose all files are; null: several, or none is known. */
  department: z.string().nullable(),
  reason: z.string().nullable(),
  /** Number of the change; null: not stored. */
  change: z.number().int().nullable(),
  /** Names of the regions that the figures were taken for, said by sheets or by who imported them; in the order of figures. */
  regions: z.array(z.string()),
  /** How far the figures were taken to have come. */
  stages: z.array(StagedFigures),
  /** Of what is stored, or would be: what is left out is in `left` alone. */
  counts: ImportCounts,
  files: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      state: ImportFileState,
      error: DeskErrorData.nullable(),
      /** Whose file it is, where that is known. */
      department: z.string().nullable(),
      warnings: z.array(Remark),
      figures: z.number().int(),
      /** Read too, but of no place before a question is answered; those of undecided names are counted with these. */
      waiting: z.object({ figures: z.number().int(), for: z.array(WaitsFor) }),
      /** News that the user does not let in. */
      leftOut: z.number().int(),
      /** Tables that the user does not let in, or whose question stayed open. */
      tablesLeft: z.number().int(),
      /** Without what is left out. */
      counts: ImportCounts.pick({
        new: true,
        same: true,
        changed: true,
        conflicting: true,
        withdrawn: true,
        refused: true
      }),
      refused: z.array(z.object({ sheet: z.string(), cell: z.string(), text: z.string(), reason: z.string() })),
      suspicions: z.array(ReportedFigure.extend({ remark: Remark })),
      /** Figures that replace what the desk has. */
      changed: z.array(ReportedFigure.extend({ stored: z.string().nullable() })),
      /** Cells that are blank now and had a figure before. */
      withdrawn: z.array(ReportedFigure.extend({ stored: z.string().nullable() })),
      /** Figures that disagree with what another department or another file of the import says. */
      conflicts: z.array(
        ReportedFigure.extend({
          /** What stands in the desk there, and the department that gave it where that is known. */
          stored: z.string().nullable(),
          storedFrom: z.string().nullable(),
          rival: Rival.nullable()
        })
      ),
      unmatched: z.array(
        z.object({
          name: z.string(),
          sheet: z.string(),
          cell: z.string(),
          unit: z.string().nullable(),
          figures: z.number().int(),
          measures: ImportName.shape.measures,
          example: ImportName.shape.example,
          state: ImportName.shape.state,
          /** What the new indicator of the name is called; null: none is made. */
          made: z.string().nullable(),
          suggestions: ImportName.shape.suggestions
        })
      )
    })
  )
})
export type ImportReport = z.infer<typeof ImportReport>
