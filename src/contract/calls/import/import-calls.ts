import { z } from 'zod'
import { IndicatorId, IndicatorKind, RegionCode, StageChoice } from '../../figure.ts'
import { FileId } from '../../file.ts'
import { SheetRange } from '../../remark.ts'
import { call } from '../../wire/call.ts'
import { ImportJob, JobId } from './import-job.ts'
import {
  AcceptScope,
  ChangeKind,
  ChangeRow,
  ImportCounts,
  ImportPart,
  ImportReport,
  NameDecision,
  PartCounts
} from './import-outcome.ts'
import { RegionAnswer } from './import-regions.ts'
import { Correction, FiguresAt } from './sheet-correction.ts'
import { SheetView } from './sheet-view.ts'

/** What is used where a table is silent, without asking; what is not given is asked. */
export const ImportDefaults = z.object({
  region: RegionCode.nullable(),
  indicator: z.string().nullable(),
  unit: z.string().max(40).nullable(),
  year: z.number().int().min(1000).max(9999).nullable()
})

/** Which changes a list shows. */
const ListedChanges = z.object({
  job: JobId,
  kinds: z.array(ChangeKind),
  suspiciousOnly: z.boolean(),
  /** Of this part of the import alone; null: of all of it. */
  of: ImportPart.nullable().default(null)
})

export const importCalls = {
  /** Starts reading; the job is kept until stored or discarded, whatever screen is open. */
  'import.start': call({
    input: z.object({ files: z.array(FileId).min(1), defaults: ImportDefaults.optional() }),
    output: ImportJob
  }),
  'import.job': call({ input: z.object({ job: JobId }), output: ImportJob }),
  /**
   * Reads the files of a stored import again, from the originals that the desk keeps. `withWords`: with the corrections,
   * answers and decisions given then; they are kept until the desk is closed.
   */
  'import.again': call({
    input: z.object({ change: z.number().int(), desk: z.string().optional() }),
    output: z.object({ job: ImportJob, withWords: z.boolean() })
  }),
  /** The unfinished job, if any, and the files of those that were begun before it and come again once it has ended. */
  'import.current': call({
    input: z.object({}),
    output: z.object({ job: ImportJob.nullable(), waiting: z.array(z.string()) })
  }),
  'import.answer': call({
    input: z.object({ job: JobId, answers: z.array(z.object({ question: z.string(), value: z.string().nullable() })) }),
    output: ImportJob
  }),
  /** Region for tables that name none, and the stage of figures whose sheet says none (null: as the desk or time tells). */
  'import.settle': call({
    input: z.object({ job: JobId, region: RegionCode.nullable(), stage: StageChoice.nullable() }),
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
  /** Takes back what was said last of a sheet, or says again what was taken back; where there is nothing, nothing happens. */
  'import.stepCorrections': call({
    input: z.object({ job: JobId, file: z.string(), sheet: z.string(), step: z.enum(['back', 'again']) }),
    output: ImportJob
  }),
  'import.figuresAt': call({
    input: z.object({ job: JobId, file: z.string(), sheet: z.string(), range: SheetRange }),
    output: FiguresAt
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
  /**
   * What the new indicator of a name is to be: what is null stays as guessed. Called like an indicator of the catalogue,
   * it is that one.
   */
  'import.describeNew': call({
    input: z.object({
      job: JobId,
      key: z.string(),
      name: z.string().trim().min(1).max(200).nullable(),
      unit: z.string().trim().max(40).nullable(),
      kind: IndicatorKind.nullable()
    }),
    output: ImportJob
  }),
  /** The user's word for all names that are still undecided: they become new indicators when the import is stored. */
  'import.takeNewNames': call({ input: z.object({ job: JobId }), output: ImportJob }),
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
  /** What was decided about names in stored imports, newest first. */
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
    input: ListedChanges.extend({ offset: z.number().int(), limit: z.number().int().max(1000) }),
    output: z.object({ total: z.number().int(), rows: z.array(ChangeRow) })
  }),
  /**
   * Where in that list a cell of a sheet stands; null: the list does not show it. `near` is then the row that stands for
   * it: the first from the cell on, else of its sheet, else of its file; null: the list shows none of these.
   */
  'import.changeAt': call({
    input: ListedChanges.extend({ file: z.string(), sheet: z.string(), cell: z.string() }),
    output: z.object({
      found: z.object({ index: z.number().int(), row: ChangeRow }).nullable(),
      near: z.number().int().nullable()
    })
  }),
  'import.partCounts': call({ input: z.object({ job: JobId, of: ImportPart }), output: PartCounts }),
  'import.store': call({
    /** null: as the job was described, and its files attributed. */
    input: z.object({ job: JobId, department: z.string().nullable(), reason: z.string().nullable() }),
    output: z.object({ change: z.number().int(), counts: ImportCounts })
  }),
  'import.discard': call({ input: z.object({ job: JobId }), output: z.object({}) })
}
