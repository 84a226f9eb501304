import type { ImportReport } from '#contract/calls/import/import-outcome.ts'
import { isOpen } from '#contract/calls/import/import-question.ts'
import { cellName } from '#core/reading/grid.ts'
import { withBreaks } from '../../session/with-breaks.ts'
import { unitOfTarget } from '../../targets/desk-targets.ts'
import type { Job } from '../job/job.ts'
import type { JobFile } from '../job/job-file.ts'
import { shownName } from '../names/job-name.ts'
import type { ImportPlan, PlannedTarget, SuspicionsOf } from '../plan/import-plan.ts'
import { noteOf, rivalOf, unitOf } from './change-rows.ts'
import { fileRemarks } from './file-remarks.ts'
import { shownRemark } from './shown-remark.ts'
import { stagedFigures } from './staged-figures.ts'
import { storedCounts } from './stored-of-job.ts'
import { suspicionsOfStored } from './suspicions-of-job.ts'
import { isLeft } from './taken.ts'

type ReportedFile = ImportReport['files'][number]
type Part =
  | 'figures'
  | 'waiting'
  | 'leftOut'
  | 'counts'
  | 'refused'
  | 'suspicions'
  | 'changed'
  | 'withdrawn'
  | 'conflicts'
  | 'unmatched'
type Collected = { -readonly [One in Part]: ReportedFile[One] }

/** What came of each file of a job: to be printed and handed back to the department. */
export async function importReport(job: Job, change: number | null): Promise<ImportReport> {
  const plan = job.plan()
  const suspicionsOf = await suspicionsOfStored(job, plan)
  const collected = await withBreaks(collect(job, plan, suspicionsOf))
  const open = job.questions().filter(isOpen)
  const asking = new Set(open.flatMap(({ tables }) => tables.map(({ file }) => file)))
  const tablesLeft = new Map<JobFile, number>()
  for (const { file, taken } of job.tables()) if (!taken) tablesLeft.set(file, (tablesLeft.get(file) ?? 0) + 1)
  return {
    at: new Date().toISOString(),
    department: job.departments.common,
    reason: job.words.reason,
    change,
    regions: regionsOf(plan),
    stages: await withBreaks(stagedFigures(plan, job.words.stage)),
    counts: storedCounts(job, plan, suspicionsOf),
    files: job.files.map((file) => {
      return {
        id: file.id,
        file: file.name,
        state: file.state === 'read' && asking.has(file.id) ? 'question' : file.state,
        error: file.error,
        department: job.departments.of(file).name,
        warnings: fileRemarks(job, file, plan).map(shownRemark),
        tablesLeft: tablesLeft.get(file) ?? 0,
        ...(collected.get(file) ?? nothing())
      }
    })
  }
}

function regionsOf(plan: ImportPlan): string[] {
  const names = new Set<string>()
  for (const { kind, regionName } of plan.figures) if (kind !== 'withdrawn') names.add(regionName)
  for (const { regionName } of plan.targets) names.add(regionName)
  return [...names]
}

/** So many figures are looked at before others are heard. */
const figuresAtOnce = 5000

/** One walk over everything, however many files there are. */
function* collect(
  job: Job,
  plan: ImportPlan,
  suspicionsOf: SuspicionsOf
): Generator<void, ReadonlyMap<JobFile, Collected>> {
  const files = new Map<JobFile, Collected>()
  const of = (file: JobFile): Collected => {
    let own = files.get(file)
    if (own === undefined) {
      own = nothing()
      files.set(file, own)
    }
    return own
  }
  for (const [index, figure] of plan.figures.entries()) {
    if (index % figuresAtOnce === 0) yield
    const { table, row, column, kind, indicator, regionName, period, decimal, symbol, old, oldFrom } = figure
    const own = of(table.file)
    // What is withdrawn was not read in this delivery.
    if (kind !== 'withdrawn') own.figures += 1
    const left = isLeft(job, figure)
    if (left) own.leftOut += 1
    else own.counts[kind] += 1
    const said = {
      sheet: table.sheet.name,
      cell: cellName(row, column),
      indicator: indicator.name,
      indicatorEn: indicator.nameEn,
      region: regionName,
      period,
      value: decimal ?? symbol,
      unit: unitOf(figure),
      left
    }
    // Of what is left out the department is told what the import itself has against it.
    for (const remark of left ? figure.suspicions : suspicionsOf(figure)) {
      own.suspicions.push({ ...said, remark: shownRemark(remark), note: noteOf(job, figure) })
    }
    const stored = old?.decimal ?? old?.symbol ?? null
    if (kind === 'changed' || kind === 'withdrawn') own[kind].push({ ...said, stored, note: noteOf(job, figure) })
    if (kind === 'conflicting') {
      const rival = rivalOf(job, figure)
      own.conflicts.push({ ...said, stored, storedFrom: oldFrom, rival, note: noteOf(job, figure) })
    }
  }
  for (const { table, waits } of plan.waiting) {
    if (waits.includes('name')) continue
    const { waiting } = of(table.file)
    waiting.figures += 1
    for (const what of waits) if (!waiting.for.includes(what)) waiting.for.push(what)
  }
  for (const planned of plan.targets) {
    const { kind, old } = planned
    const own = of(planned.table.file)
    own.figures += 1
    const left = isLeft(job, planned)
    if (left) own.leftOut += 1
    else own.counts[kind] += 1
    if (kind === 'changed') own.changed.push({ ...saidOfTarget(planned), left, stored: old?.value ?? null, note: null })
  }
  for (const { file, sheet, cell, text, reason } of plan.refused) {
    const own = of(file)
    own.counts.refused += 1
    own.refused.push({ sheet, cell, text, reason })
  }
  for (const name of plan.names) {
    if (name.indicator !== null) continue
    const { sheet, cell, unit, observations: figures, ...shown } = shownName(name, plan.made.get(name.key))
    const { measures, example, state, made, suggestions } = shown
    of(name.first.table.file).unmatched.push({
      name: name.path.join(' › '),
      sheet,
      cell,
      unit,
      figures,
      measures,
      example,
      state,
      made: made?.name ?? null,
      suggestions
    })
  }
  return files
}

function saidOfTarget({ table, row, column, indicator, regionName, target }: PlannedTarget) {
  return {
    sheet: table.sheet.name,
    cell: cellName(row, column),
    indicator: indicator.name,
    indicatorEn: indicator.nameEn,
    region: regionName,
    period: String(target.year),
    value: target.value,
    unit: unitOfTarget(target, indicator)
  }
}

function nothing(): Collected {
  return {
    figures: 0,
    waiting: { figures: 0, for: [] },
    leftOut: 0,
    counts: { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0, refused: 0 },
    refused: [],
    suspicions: [],
    changed: [],
    withdrawn: [],
    conflicts: [],
    unmatched: []
  }
}
