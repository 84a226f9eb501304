import { z } from 'zod'
import { DeskErrorData } from '../error.ts'
import { IndicatorId, Measure, RegionCode, Stage } from '../figure.ts'
import { FileId } from '../file.ts'
import { Remark, SheetRange } from '../remark.ts'
import { call } from '../wire/call.ts'
import {
  AcceptScope,
  ChangeKind,
  ChangeRow,
  ImportCounts,
  ImportFileState,
  ImportName,
  ImportPart,
  ImportReport,
  NameDecision,
  PartCounts
} from './import-outcome.ts'
import { ImportQuestion } from './import-question.ts'
import { NewRegion, RegionAnswer } from './import-regions.ts'
import { AnchoredCorrection } from './recipe-calls.ts'

export const JobId = z.string()

export const CellPlace = z.object({ row: z.number().int().min(0), column: z.number().int().min(0) })

/** What a person says of a sheet by pointing at it. See src/core/reading/correction. */
export const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    range: SheetRange,
    role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'note', 'left-out'])
  }),
  z.object({ kind: z.literal('parent'), label: CellPlace, parent: CellPlace.nullable() })
])
export type Correction = z.infer<typeof Correction>

/** A kept recipe that speaks of this sheet: applied where it fits, offered where that is doubtful. */
export const SheetRecipe = z.object({
  id: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  verdict: z.enum(['fits', 'doubtful']),
  applied: z.boolean(),
  /** 0–1: the share of the form's words found again. */
  fit: z.number(),
  missing: z.array(z.string()),
  added: z.array(z.string()),
  /** Corrections whose place was not found again. */
  lost: z.array(AnchoredCorrection),
  /** Corrections that speak of another time than when they were kept. */
  moved: z.array(z.object({ was: z.string(), now: z.string() }))
})
export type SheetRecipe = z.infer<typeof SheetRecipe>

export const ImportTable = z.object({
  index: z.number().int(),
  range: SheetRange,
  title: z.string().nullable(),
  unit: z.string().nullable(),
  notes: z.array(z.string()),
  observations: z.number().int(),
  reasons: z.array(Remark),
  /** Left out by the user. */
  taken: z.boolean()
})

export const ImportSheet = z.object({
  name: z.string(),
  rowCount: z.number().int(),
  columnCount: z.number().int(),
  tables: z.array(ImportTable),
  refused: z.number().int(),
  warnings: z.array(Remark),
  corrections: z.array(Correction),
  recipe: SheetRecipe.nullable()
})

/**
 * Whose file it is (null: nobody knows), and how that is known: a person said so; its recipe is that department's; a
 * sheet says so, at `cell`; the file or its folder is called so; a person said so at `at` of a file of the same form.
 */
export const FileDepartment = z.object({
  name: z.string().nullable(),
  from: z.enum(['said', 'recipe', 'sheet', 'file-name', 'folder', 'remembered']).nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  at: z.string().nullable()
})
export type FileDepartment = z.infer<typeof FileDepartment>

export const ImportFile = z.object({
  id: z.string(),
  name: z.string(),
  state: ImportFileState,
  error: DeskErrorData.nullable(),
  department: FileDepartment,
  warnings: z.array(Remark),
  sheets: z.array(ImportSheet)
})
export type ImportFile = z.infer<typeof ImportFile>

/** How many figures of an import are stored at a stage, and the first and last year of those. */
export const StagedYears = z.object({
  stage: Stage.nullable(),
  /** Whole years, or parts of years: months leave the newest year of the one older than that of the other. */
  span: z.enum(['year', 'part']),
  figures: z.number().int(),
  from: z.number().int(),
  to: z.number().int()
})
export type StagedYears = z.infer<typeof StagedYears>

export const ImportJob = z.object({
  id: JobId,
  state: z.enum(['reading', 'ready', 'storing', 'stored', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  files: z.array(ImportFile),
  questions: z.array(ImportQuestion),
  names: z.array(ImportName),
  newRegions: z.array(NewRegion),
  /** null until every file is read. */
  counts: ImportCounts.nullable(),
  /** Region for tables that name none; `regionSupposed`: there are such, nobody named it, it is that of the desk's work. */
  region: RegionCode.nullable(),
  regionName: z.string().nullable(),
  regionSupposed: z.boolean(),
  /** What the person says of all figures whose sheet says none; null: nothing. */
  stage: Stage.nullable(),
  /** How far what is there to store has come, the furthest first; null: nobody said. */
  stages: z.array(StagedYears),
  /** The one whose all files are: two departments that differ about a place are in conflict. null: several, or none is known. */
  department: z.string().nullable(),
  /** Each whose files some are. */
  departments: z.array(z.string()),
  /** Written with the change. */
  reason: z.string().nullable()
})
export type ImportJob = z.infer<typeof ImportJob>

export const CellObservation = z.object({
  cell: z.string(),
  value: z.string().nullable(),
  symbol: z.string().nullable(),
  text: z.string(),
  indicator: z.array(z.string()),
  period: z.string().nullable(),
  region: z.string().nullable(),
  measure: Measure,
  unit: z.string().nullable(),
  unitFrom: z.string().nullable(),
  /** As the sheet says it of this figure, and where; null: that of the import. */
  stage: Stage.nullable(),
  stageFrom: z.enum(['cell', 'column', 'row', 'note', 'title', 'sheet']).nullable(),
  labels: z.array(z.string())
})
export type CellObservation = z.infer<typeof CellObservation>

export const SheetView = z.object({
  name: z.string(),
  rowCount: z.number().int(),
  columnCount: z.number().int(),
  firstRow: z.number().int(),
  /** Display texts from firstRow on; '' for nothing. */
  rows: z.array(z.array(z.string())),
  merges: z.array(SheetRange),
  columnWidths: z.array(z.number()),
  bold: z.array(z.tuple([z.number(), z.number()])),
  roles: z.array(
    z.object({
      role: z.enum(['title', 'unit', 'header', 'stub-head', 'stub', 'value', 'symbol', 'note', 'left-out', 'refused']),
      range: SheetRange
    })
  ),
  observations: z.array(CellObservation),
  labels: z.array(z.object({ cell: z.string(), text: z.string(), parent: z.string().nullable() })),
  refused: z.array(z.object({ cell: z.string(), text: z.string(), reason: z.string() }))
})
export type SheetView = z.infer<typeof SheetView>

/** What is used where a table is silent, without asking; what is not given is asked. */
export const ImportDefaults = z.object({
  region: RegionCode.nullable(),
  indicator: z.string().nullable(),
  unit: z.string().max(40).nullable(),
  year: z.number().int().min(1000).max(9999).nullable()
})

export const importCalls = {
  /** Starts reading; the job is kept until stored or discarded, whatever screen is open. */
  'import.start': call({
    input: z.object({ files: z.array(FileId).min(1), defaults: ImportDefaults.optional() }),
    output: ImportJob
  }),
  'import.job': call({ input: z.object({ job: JobId }), output: ImportJob }),
  /** The unfinished job, if any. */
  'import.current': call({ input: z.object({}), output: z.object({ job: ImportJob.nullable() }) }),
  'import.answer': call({
    input: z.object({ job: JobId, answers: z.array(z.object({ question: z.string(), value: z.string().nullable() })) }),
    output: ImportJob
  }),
  /** Region for tables that name none, and the stage of figures whose sheet says none (null: as they seem). */
  'import.settle': call({
    input: z.object({ job: JobId, region: RegionCode.nullable(), stage: Stage.nullable() }),
    output: ImportJob
  }),
  'import.takeTable': call({
    input: z.object({ job: JobId, file: z.string(), sheet: z.string(), table: z.number().int(), taken: z.boolean() }),
    output: ImportJob
  }),
  /** All that the person says of a sheet; it replaces what was said before, and a recipe's corrections too. */
  'import.correct': call({
    input: z.object({ job: JobId, file: z.string(), sheet: z.string(), corrections: z.array(Correction).max(500) }),
    output: ImportJob
  }),
  /** Reads a sheet with a recipe that was only offered, or (null) without any. */
  'import.useRecipe': call({
    input: z.object({ job: JobId, file: z.string(), sheet: z.string(), recipe: z.string().nullable() }),
    output: ImportJob
  }),
  /** Keeps the corrections and answers of a file's sheets as a recipe: a new one, or in place of `recipe`. */
  'import.keepRecipe': call({
    input: z.object({
      job: JobId,
      file: z.string(),
      name: z.string().min(1).max(80),
      department: z.string().nullable(),
      recipe: z.string().nullable()
    }),
    output: z.object({ id: z.string(), change: z.number().int() })
  }),
  /** Which indicator a name means: an id, `new` to make one, `left-out`, or `undecided` to take that back. */
  'import.matchName': call({
    input: z.object({
      job: JobId,
      key: z.string(),
      indicator: z.union([IndicatorId, z.literal('new'), z.literal('left-out'), z.literal('undecided')])
    }),
    output: ImportJob
  }),
  /** The user's word for all names that are still undecided: they become new indicators when the import is stored. */
  'import.takeNewNames': call({ input: z.object({ job: JobId }), output: ImportJob }),
  /** What was decided about names in stored imports, newest first. */
  /** Takes a region that no list knows for another, or (null) for one of the desk's own. */
  'import.takeRegion': call({
    input: z.object({ job: JobId, code: RegionCode, region: RegionCode.nullable() }),
    output: ImportJob
  }),
  'import.regionAnswers': call({ input: z.object({}), output: z.array(RegionAnswer) }),
  /** Takes such an answer back: the next return asks again. */
  'import.withdrawRegionAnswer': call({
    input: z.object({ id: z.string() }),
    output: z.object({ change: z.number().int() })
  }),
  'import.nameDecisions': call({ input: z.object({}), output: z.array(NameDecision) }),
  'import.withdrawNameDecision': call({
    input: z.object({ id: z.string() }),
    output: z.object({ change: z.number().int() })
  }),
  /** Why the figures are as they are. */
  'import.describe': call({
    input: z.object({ job: JobId, reason: z.string().trim().max(1000).nullable() }),
    output: ImportJob
  }),
  /** Whose a file is, or (`file` null) all of them: a department, nobody (null), or as each tells by itself. */
  'import.attribute': call({
    input: z.object({
      job: JobId,
      file: z.string().nullable(),
      department: z.union([z.object({ name: z.string().trim().max(80).nullable() }), z.literal('as-recognised')])
    }),
    output: ImportJob
  }),
  /** Departments known from catalogue, recipes and history, by name. */
  'import.departments': call({ input: z.object({}), output: z.array(z.string()) }),
  /** Takes or leaves what storing would do: a cell, a column of a sheet, a kind, or all. What is said last holds. */
  'import.accept': call({
    input: z.object({ job: JobId, what: AcceptScope, accepted: z.boolean() }),
    output: ImportJob
  }),
  /** A reason (核实说明) that stays with the value read from a cell; null takes it back. */
  'import.note': call({
    input: z.object({
      job: JobId,
      file: z.string(),
      sheet: z.string(),
      cell: z.string(),
      note: z.string().trim().max(1000).nullable()
    }),
    output: ImportJob
  }),
  /** What came of each file, to be printed and handed back: of a job, or of the import that was stored last. */
  'import.report': call({
    input: z.object({ job: JobId.nullable() }),
    output: z.object({ report: ImportReport.nullable() })
  }),
  'import.sheet': call({
    input: z.object({
      job: JobId,
      file: z.string(),
      sheet: z.string(),
      firstRow: z.number().int().min(0),
      rowCount: z.number().int().min(1).max(2000)
    }),
    output: SheetView
  }),
  'import.changes': call({
    input: z.object({
      job: JobId,
      kinds: z.array(ChangeKind),
      suspiciousOnly: z.boolean(),
      /** Of this part of the import alone; null: of all of it. */
      of: ImportPart.nullable().default(null),
      offset: z.number().int(),
      limit: z.number().int().max(1000)
    }),
    output: z.object({ total: z.number().int(), rows: z.array(ChangeRow) })
  }),
  'import.partCounts': call({ input: z.object({ job: JobId, of: ImportPart }), output: PartCounts }),
  'import.store': call({
    /** null: as the job was described, and its files attributed. */
    input: z.object({ job: JobId, department: z.string().nullable(), reason: z.string().nullable() }),
    output: z.object({ change: z.number().int(), counts: ImportCounts })
  }),
  'import.discard': call({ input: z.object({ job: JobId }), output: z.object({}) })
}
