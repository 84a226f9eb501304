import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import type { NewRegion } from '#contract/calls/import/import-regions.ts'
import { KeptCorrection } from '#contract/calls/recipe-calls.ts'
import { cellName } from '#core/reading/grid.ts'
import { withBreaks, withoutBreaks } from '../../session/with-breaks.ts'
import type { Job } from '../job/job.ts'
import type { JobFile, JobTable } from '../job/job-file.ts'
import { shownName } from '../names/job-name.ts'
import type { ImportPlan, PlannedRegion } from '../plan/import-plan.ts'
import { correctionsOf, type SheetGuidance } from '../sheet-guidance.ts'
import { settledCounts } from './change-rows.ts'
import { fileRemarks } from './file-remarks.ts'
import { shownRemark } from './shown-remark.ts'
import { stagedFigures } from './staged-figures.ts'
import { suspicionsSoon } from './suspicions-of-job.ts'

/** A job as the import screen shows it; others are answered meanwhile. */
export async function shownJob(job: Job): Promise<ImportJob> {
  const plan = job.isPlanned ? job.plan() : null
  const compared = plan === null ? job.compared : null
  if (plan !== null) await suspicionsSoon(job, plan)
  const parts = await partsOf(job, plan)
  return {
    id: job.id,
    state: plan === null && job.state === 'ready' ? 'reading' : job.state,
    done: job.files.filter(({ state }) => state === 'read' || state === 'refused').length,
    total: job.files.length,
    compared,
    ...parts,
    files: parts.files.map((file) => ({ ...file, keptAs: job.guidance.keptAs(job.file(file.id)) })),
    counts: plan === null ? null : settledCounts(job, plan),
    region: job.home.region,
    regionName: job.home.region === null ? null : job.home.nameOf(job.home.region),
    regionSupposed: job.home.region !== null && !job.home.isSaid && (plan?.isRegionSupposed ?? true),
    regionUnused: plan !== null && !job.home.isSaid && !plan.isRegionSupposed && plan.regionless.size === 0,
    stage: job.words.stage,
    department: job.departments.common,
    departments: [...job.departments.all].filter((name) => name !== null),
    reason: job.words.reason,
    isKept: job.keeper.isKept
  }
}

type Parts = Pick<ImportJob, 'questions' | 'names' | 'newRegions' | 'stages'> & { readonly files: readonly ReadFile[] }

/** What is kept of it changes without another plan. */
type ReadFile = Omit<ImportFile, 'keptAs'>

/** Whatever is said of files, questions or names makes another plan: with one and the same they stay as they are. */
function partsOf(job: Job, plan: ImportPlan | null): Parts | Promise<Parts> {
  if (plan === null) return withoutBreaks(partSteps(job, null))
  let parts = known.get(plan)
  if (parts === undefined) {
    parts = withBreaks(partSteps(job, plan))
    known.set(plan, parts)
  }
  return parts
}

const known = new WeakMap<ImportPlan, Promise<Parts>>()

const namesAtOnce = 500

function* partSteps(job: Job, plan: ImportPlan | null): Generator<void, Parts> {
  const questions = plan === null ? [] : job.questions()
  const asking = new Set(questions.filter(isOpen).flatMap(({ tables }) => tables.map(({ file }) => file)))
  const tables = tablesByFile(job.tables())
  const names: Parts['names'] = []
  for (const [index, name] of (plan?.names ?? []).entries()) {
    if (index % namesAtOnce === 0) yield
    // It is decided with the name on the other base, and asked for with that.
    if (name.state === 'undecided' && name.otherBase !== null) continue
    names.push(shownName(name, plan?.made.get(name.key)))
  }
  return {
    files: job.files.map((file) => shownFile(job, file, tables.get(file) ?? [], asking.has(file.id), plan)),
    questions,
    names,
    stages: plan === null ? [] : yield* stagedFigures(plan, job.words.stage),
    newRegions: plan === null ? [] : plan.unknownRegions.map((region) => shownRegion(job, region, plan))
  }
}

function shownRegion(
  job: Job,
  { own, takenAs, decidedAt, near, figures, first }: PlannedRegion,
  { unknownRegions }: ImportPlan
): NewRegion {
  const above = unknownRegions.find((other) => other.own.code === own.parent)?.own.name
  const { table, row, column } = first
  return {
    code: own.code,
    name: own.name,
    parentName: above ?? (own.parent === null ? null : job.home.nameOf(own.parent)),
    figures,
    takenAs,
    takenAsName: takenAs === null ? null : job.home.nameOf(takenAs),
    decidedAt,
    near: near === null || takenAs !== null || job.home.places.has(own.code) ? null : job.home.offered(near),
    file: table.file.id,
    sheet: table.sheet.name,
    cell: cellName(row, column)
  }
}

function tablesByFile(tables: readonly JobTable[]): ReadonlyMap<JobFile, readonly JobTable[]> {
  const byFile = new Map<JobFile, JobTable[]>()
  for (const table of tables) {
    const own = byFile.get(table.file)
    if (own === undefined) byFile.set(table.file, [table])
    else own.push(table)
  }
  return byFile
}

function shownFile(
  job: Job,
  file: JobFile,
  tables: readonly JobTable[],
  isAsking: boolean,
  plan: ImportPlan | null
): ReadFile {
  const [reading] = file.readings.values()
  return {
    id: file.id,
    name: file.name,
    state: isAsking && file.state === 'read' ? 'question' : file.state,
    error: file.error,
    department: job.departments.of(file),
    warnings: fileRemarks(job, file, plan).map(shownRemark),
    sheets: (reading?.sheets ?? []).map((sheet) => ({
      name: sheet.name,
      rowCount: sheet.picture.rowCount,
      columnCount: sheet.picture.columnCount,
      tables: tables
        .filter((table) => table.sheet.name === sheet.name)
        .map(({ index, table, taken }) => ({
          index,
          range: table.range,
          title: table.title,
          unit: table.unit,
          notes: [...table.notes],
          observations: table.observations.length,
          reasons: table.reasons.map(shownRemark),
          taken
        })),
      refused: sheet.reading.refused.length,
      warnings: sheet.reading.warnings.map(shownRemark),
      ...shownGuidance(file.guidance.get(sheet.name))
    }))
  }
}

function shownGuidance(
  guidance: SheetGuidance | undefined
): Pick<ImportFile['sheets'][number], 'corrections' | 'canTakeBack' | 'canSayAgain' | 'recipe'> {
  if (guidance === undefined) return { corrections: [], canTakeBack: false, canSayAgain: false, recipe: null }
  const { said, recipe } = guidance
  return {
    corrections: correctionsOf(guidance).map((correction) => ({ ...correction })),
    canTakeBack: guidance.before.length > 0,
    canSayAgain: guidance.takenBack.length > 0,
    recipe: recipe && {
      id: recipe.recipe.id,
      name: recipe.recipe.name,
      department: recipe.recipe.department,
      verdict: recipe.fit.verdict === 'fits' ? 'fits' : 'doubtful',
      applied: recipe.applied && said === null,
      fit: recipe.fit.fit,
      missing: [...recipe.fit.drift.missing],
      added: [...recipe.fit.drift.added],
      lost: recipe.fit.drift.lost.map((one) => KeptCorrection.parse(one)),
      moved: recipe.fit.drift.moved.map((one) => ({ ...one }))
    }
  }
}
