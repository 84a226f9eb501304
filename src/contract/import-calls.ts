import { z } from 'zod'
import { call } from './call.ts'
import { DeskErrorData } from './error.ts'
import { IndicatorId, Measure, RegionCode, Stage } from './figure.ts'
import { FileId } from './file.ts'

export const JobId = z.string()

const Params = z.record(z.string(), z.union([z.string(), z.number()]))

/** Rows and columns from 0, ends included. */
export const SheetRange = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })

/** What the reader says of a sheet, by code; wording/reading.ts has the sentences. */
export const Remark = z.object({ code: z.string(), params: Params.optional(), at: SheetRange.optional() })

/** One question, asked once for all tables that share it. */
export const ImportQuestion = z.object({
  id: z.string(),
  code: z.enum(['which-indicator', 'which-period', 'which-region', 'which-unit', 'which-layout']),
  params: Params,
  guess: z.string().nullable(),
  answer: z.string().nullable(),
  /** The tables that ask it. */
  tables: z.array(z.object({ file: z.string(), sheet: z.string(), table: z.number().int() }))
})
export type ImportQuestion = z.infer<typeof ImportQuestion>

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
  lost: z.number().int()
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

export const ImportFile = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'question', 'read', 'refused']),
  error: DeskErrorData.nullable(),
  warnings: z.array(Remark),
  sheets: z.array(ImportSheet)
})
export type ImportFile = z.infer<typeof ImportFile>

/** How a name from the returns was matched to the catalogue. */
export const ImportName = z.object({
  /** Identifies the name within the job. */
  key: z.string(),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  observations: z.number().int(),
  state: z.enum(['matched', 'new', 'left-out']),
  indicator: IndicatorId.nullable(),
  indicatorName: z.string().nullable(),
  suggestions: z.array(z.object({ indicator: IndicatorId, name: z.string(), score: z.number(), why: z.string() })),
  /** First place where it stands. */
  file: z.string(),
  sheet: z.string(),
  cell: z.string()
})
export type ImportName = z.infer<typeof ImportName>

export const ImportCounts = z.object({
  new: z.number().int(),
  same: z.number().int(),
  changed: z.number().int(),
  conflicting: z.number().int(),
  withdrawn: z.number().int(),
  refused: z.number().int(),
  suspicious: z.number().int(),
  newIndicators: z.number().int(),
  targets: z.number().int()
})
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportJob = z.object({
  id: JobId,
  state: z.enum(['reading', 'ready', 'storing', 'stored', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  files: z.array(ImportFile),
  questions: z.array(ImportQuestion),
  names: z.array(ImportName),
  /** null until every file is read. */
  counts: ImportCounts.nullable(),
  /** Region for tables that name none. */
  region: RegionCode.nullable(),
  stage: Stage
})
export type ImportJob = z.infer<typeof ImportJob>

/** One figure of the change list. */
export const ChangeRow = z.object({
  kind: z.enum(['new', 'same', 'changed', 'conflicting', 'withdrawn', 'refused']),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  indicator: z.string(),
  region: z.string(),
  period: z.string(),
  measure: Measure,
  unit: z.string().nullable(),
  /** Decimal text or symbol. */
  old: z.string().nullable(),
  new: z.string().nullable(),
  /** One sentence by code with its figures (unit-slip, far-from-habit, sum-mismatch), or null. */
  suspicion: Remark.nullable(),
  /** Why refused. */
  reason: z.string().nullable()
})
export type ChangeRow = z.infer<typeof ChangeRow>

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
      role: z.enum(['title', 'unit', 'header', 'stub', 'value', 'symbol', 'note', 'left-out', 'refused']),
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
  indicator: z.string().max(120).nullable(),
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
  /** Region for tables that name none, and the stage of all figures. */
  'import.settle': call({
    input: z.object({ job: JobId, region: RegionCode.nullable(), stage: Stage }),
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
      department: z.string().max(80).nullable(),
      recipe: z.string().nullable()
    }),
    output: z.object({ id: z.string(), change: z.number().int() })
  }),
  /** Which indicator a name means: an id, `new` to make one, or `left-out`. */
  'import.matchName': call({
    input: z.object({
      job: JobId,
      key: z.string(),
      indicator: z.union([IndicatorId, z.literal('new'), z.literal('left-out')])
    }),
    output: ImportJob
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
      kinds: z.array(ChangeRow.shape.kind),
      suspiciousOnly: z.boolean(),
      offset: z.number().int(),
      limit: z.number().int().max(1000)
    }),
    output: z.object({ total: z.number().int(), rows: z.array(ChangeRow) })
  }),
  'import.store': call({
    input: z.object({ job: JobId, department: z.string().nullable(), reason: z.string().nullable() }),
    output: z.object({ change: z.number().int(), counts: ImportCounts })
  }),
  'import.discard': call({ input: z.object({ job: JobId }), output: z.object({}) })
}
