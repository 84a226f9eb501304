import type { ChangeRow, ImportFile, ImportJob } from '#contract/import-calls.ts'
import { cellName } from '#core/reading/grid.ts'
import type { Remark as ReadRemark } from '#core/reading/reading.ts'
import type { Job } from './job.ts'
import type { JobFile, JobTable } from './job-file.ts'
import { shownName } from './names/job-names.ts'
import type { PlannedFigure, PlannedTarget, RefusedCell } from './plan/import-plan.ts'
import { correctionsOf, type SheetGuidance } from './sheet-guidance.ts'

/** A job as the import screen shows it. */
export function shownJob(job: Job): ImportJob {
  const isRead = job.state !== 'reading'
  const plan = isRead ? job.plan() : null
  const questions = isRead ? job.questions() : []
  const asking = new Set(
    questions.filter(({ answer }) => answer === null).flatMap(({ tables }) => tables.map(({ file }) => file))
  )
  const tables = job.tables()
  return {
    id: job.id,
    state: job.state,
    done: job.done,
    total: job.files.length,
    files: job.files.map((file) => shownFile(file, tables, asking.has(file.id))),
    questions,
    names: plan === null ? [] : plan.names.map(shownName),
    counts: plan?.counts ?? null,
    region: job.region,
    stage: job.stage
  }
}

function shownFile(file: JobFile, tables: readonly JobTable[], isAsking: boolean): ImportFile {
  const [reading] = file.readings.values()
  return {
    id: file.id,
    name: file.name,
    state: isAsking && file.state === 'read' ? 'question' : file.state,
    error: file.error,
    warnings: (reading?.warnings ?? []).map(shownRemark),
    sheets: (reading?.sheets ?? []).map((sheet) => ({
      name: sheet.name,
      rowCount: sheet.picture.rowCount,
      columnCount: sheet.picture.columnCount,
      tables: tables
        .filter((table) => table.file === file && table.sheet.name === sheet.name)
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
): Pick<ImportFile['sheets'][number], 'corrections' | 'recipe'> {
  if (guidance === undefined) return { corrections: [], recipe: null }
  const { said, recipe } = guidance
  return {
    corrections: correctionsOf(guidance).map((correction) => ({ ...correction })),
    recipe: recipe && {
      id: recipe.recipe.id,
      name: recipe.recipe.name,
      department: recipe.recipe.department,
      verdict: recipe.fit.verdict === 'fits' ? 'fits' : 'doubtful',
      applied: recipe.applied && said === null,
      fit: recipe.fit.fit,
      missing: [...recipe.fit.drift.missing],
      added: [...recipe.fit.drift.added],
      lost: recipe.fit.drift.lost
    }
  }
}

/** As the contract has it: what is not there is left out. */
export function shownRemark({ code, params, at }: ReadRemark) {
  return { code, ...(params === undefined ? {} : { params: { ...params } }), ...(at === undefined ? {} : { at }) }
}

/** A page of the change list, in the order of files, sheets and cells within each kind of thing. */
export function changeRows(
  job: Job,
  choice: {
    readonly kinds: readonly ChangeRow['kind'][]
    readonly suspiciousOnly: boolean
    readonly offset: number
    readonly limit: number
  }
): { total: number; rows: ChangeRow[] } {
  const plan = job.plan()
  const kinds = new Set(choice.kinds)
  const rows: (() => ChangeRow)[] = []
  for (const figure of plan.figures) {
    if (kinds.has(figure.kind) && (!choice.suspiciousOnly || figure.suspicion !== null))
      rows.push(() => figureRow(figure))
  }
  if (!choice.suspiciousOnly) {
    for (const target of plan.targets) if (kinds.has(target.kind)) rows.push(() => targetRow(target))
    if (kinds.has('refused')) for (const cell of plan.refused) rows.push(() => refusedRow(cell))
  }
  const page = rows.slice(choice.offset, choice.offset + choice.limit)
  return { total: rows.length, rows: page.map((row) => row()) }
}

function figureRow(figure: PlannedFigure): ChangeRow {
  return {
    kind: figure.kind,
    file: figure.table.file.name,
    sheet: figure.table.sheet.name,
    cell: cellName(figure.row, figure.column),
    indicator: figure.indicator.name,
    region: figure.regionName,
    period: figure.period,
    measure: figure.measure,
    unit: figure.measure === 'growth' || figure.measure === 'share' ? '%' : figure.indicator.unit,
    old: figure.old?.decimal ?? figure.old?.symbol ?? null,
    new: figure.decimal ?? figure.symbol,
    suspicion: figure.suspicion === null ? null : shownRemark(figure.suspicion),
    reason: null
  }
}

function targetRow({ kind, table, row, column, indicator, regionName, target, old }: PlannedTarget): ChangeRow {
  return {
    kind,
    file: table.file.name,
    sheet: table.sheet.name,
    cell: cellName(row, column),
    indicator: indicator.name,
    region: regionName,
    period: String(target.year),
    measure: 'target',
    unit: target.kind === 'growth' ? '%' : indicator.unit,
    old,
    new: target.value,
    suspicion: null,
    reason: null
  }
}

function refusedRow({ file, sheet, cell, text, reason, place }: RefusedCell): ChangeRow {
  return {
    kind: 'refused',
    file,
    sheet,
    cell,
    indicator: place?.indicator.name ?? '',
    region: place?.regionName ?? '',
    period: place?.period ?? '',
    measure: place?.measure ?? 'level',
    unit: null,
    old: null,
    new: text,
    suspicion: null,
    reason
  }
}
