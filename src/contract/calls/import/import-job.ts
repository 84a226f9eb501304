import { z } from 'zod'
import { DeskErrorData } from '../../error.ts'
import { RegionCode, StageChoice } from '../../figure.ts'
import { Remark, SheetRange } from '../../remark.ts'
import { ImportCounts, ImportFileState, ImportName } from './import-outcome.ts'
import { ImportQuestion } from './import-question.ts'
import { NewRegion } from './import-regions.ts'
import { Correction, SheetRecipe } from './sheet-correction.ts'
import { StagedFigures } from './staged-figures.ts'

export const JobId = z.string()

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
  /** Is there a correction to be taken back, and one taken back to be said again? */
  canTakeBack: z.boolean(),
  canSayAgain: z.boolean(),
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
  sheets: z.array(ImportSheet),
  /** The recipe that its corrections and answers were kept as in this import; `isCurrent`: nothing was said since. */
  keptAs: z.object({ id: z.string(), name: z.string(), isCurrent: z.boolean() }).nullable()
})
export type ImportFile = z.infer<typeof ImportFile>

export const ImportJob = z.object({
  id: JobId,
  state: z.enum(['reading', 'ready', 'storing', 'stored', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  /**
   * The share of the comparing with the desk that is done, 0 to 1, while what is read, or what was said last, is being
   * compared; else null. Until that is over the job is still `reading`.
   */
  compared: z.number().nullable(),
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
  /** Every table names its region, or was answered for: `region` is that of no figure. */
  regionUnused: z.boolean(),
  /** What the person says of all figures whose sheet says none; null: nothing. */
  stage: StageChoice.nullable(),
  /** How far what is new or not the same has come, and what tells it, the furthest first. */
  stages: z.array(StagedFigures),
  /** The one whose all files are: two departments that differ about a place are in conflict. null: several, or none is known. */
  department: z.string().nullable(),
  /** Each whose files some are. */
  departments: z.array(z.string()),
  /** Written with the change. */
  reason: z.string().nullable(),
  /** It comes again as it is when the program is left and started again. */
  isKept: z.boolean()
})
export type ImportJob = z.infer<typeof ImportJob>
