import type { ImportFile, ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeRow, ImportReport } from '#contract/calls/import/import-outcome.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import type { DeskErrorData } from '#contract/error.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import type { Language } from '#core/language.ts'
import { picked } from '../../terminal/picked.ts'
import type { ImportOutcome } from '../import-outcome.ts'
import { supposedUnits } from './import-text.ts'

/** What `tongbi import --json` prints; docs/terminal.md describes every field. */
export function importJson(outcome: ImportOutcome, language: Language): object {
  const { desk, isDry, change, counts, job, report, open } = outcome
  const reported = new Map(report.files.map((file) => [file.id, file]))
  const nameOf = (id: string): string => job.files.find((file) => file.id === id)?.name ?? id
  const named = (tables: ImportJob['questions'][number]['tables']) =>
    tables.map((table) => ({ ...table, file: nameOf(table.file) }))
  const changes = new Map<string, object[]>(job.files.map(({ id }) => [id, []]))
  for (const row of outcome.changes) changes.get(row.fileId)?.push(changeJson(row))
  const asking = new Set(open.flatMap(({ tables }) => tables.map(({ file }) => file)))
  return {
    id: change,
    desk,
    dryRun: isDry,
    change,
    department: report.department,
    departments: job.departments,
    reason: report.reason,
    stage: job.stage,
    stages: job.stages,
    region: job.region === null ? null : { code: job.region, name: job.regionName, supposed: job.regionSupposed },
    counts,
    files: [
      ...job.files.map((file) => ({
        ...fileJson(file, reported.get(file.id), asking.has(file.id), language),
        changes: changes.get(file.id) ?? []
      })),
      ...outcome.failures.map(failedFile)
    ],
    newRegions: job.newRegions.map((region) => ({
      ...picked(region, 'code', 'name'),
      parent: region.parentName,
      ...picked(region, 'figures', 'takenAs', 'near'),
      file: nameOf(region.file),
      ...picked(region, 'sheet', 'cell')
    })),
    questions: open.map((question) => ({
      code: question.code,
      ...(question.head !== null && { head: question.head }),
      ...picked(question, 'params', 'guess'),
      ...(question.choices.length > 0 && { choices: question.choices }),
      tables: named(question.tables)
    })),
    supposed: supposedUnits(job).map((question) => ({
      ...picked(question, 'code', 'params'),
      answer: question.supposed,
      tables: named(question.tables)
    })),
    refused: report.files.flatMap(({ file, refused }) => refused.map((cell) => ({ file, ...cell })))
  }
}

type ReportedFile = ImportReport['files'][number]

const none = { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0, refused: 0 }

function fileJson(file: ImportFile, reported: ReportedFile | undefined, isAsking: boolean, language: Language): object {
  return {
    file: file.name,
    state: isAsking ? 'question' : file.state,
    error: file.error,
    department: file.department.name,
    departmentFrom: file.department.from,
    warnings: (reported?.warnings ?? []).map((remark) => ({
      kind: remark.code,
      message: remarkText(remark, language)
    })),
    sheets: file.sheets.map((sheet) => ({
      sheet: sheet.name,
      tables: sheet.tables.length,
      observations: sheet.tables.reduce((sum, table) => sum + table.observations, 0),
      refused: sheet.refused,
      recipe: sheet.recipe === null ? null : recipeJson(sheet.recipe)
    })),
    counts: reported?.counts ?? none,
    suspicions: (reported?.suspicions ?? []).map((figure) => suspicionJson(figure, language)),
    unmatched: (reported?.unmatched ?? []).map((name) => ({
      ...picked(name, 'name', 'sheet', 'cell', 'unit', 'figures', 'measures', 'example', 'state', 'made'),
      suggestions: name.suggestions.map((like) => picked(like, 'indicator', 'name', 'score', 'why'))
    }))
  }
}

function suspicionJson(figure: ReportedFile['suspicions'][number], language: Language): object {
  return {
    ...picked(figure, 'sheet', 'cell'),
    kind: figure.remark.code,
    message: remarkText(figure.remark, language),
    params: figure.remark.params ?? {},
    ...picked(figure, 'indicator', 'period', 'value', 'unit', 'left')
  }
}

function recipeJson(recipe: SheetRecipe): object {
  const { lost, moved } = recipe
  return { ...picked(recipe, 'name', 'applied', 'fit', 'missing', 'added'), lost: lost.map(({ of }) => of), moved }
}

function changeJson(row: ChangeRow): object {
  const { kind, sheet, cell, rival } = row
  if (kind === 'refused') return { kind, sheet, cell, text: row.new, reason: row.reason }
  return {
    ...picked(row, 'kind', 'sheet', 'cell', 'indicator', 'region', 'period', 'measure', 'unit', 'old', 'new'),
    ...picked(row, 'oldFrom', 'outranked', 'staged', 'meant'),
    rival: rival && { department: rival.from, ...picked(rival, 'file', 'sheet', 'cell', 'value') },
    ...picked(row, 'aim', 'accepted'),
    reason: row.note
  }
}

function failedFile(error: DeskErrorData): object {
  return {
    file: error.place.file ?? null,
    state: 'refused',
    error,
    department: null,
    departmentFrom: null,
    warnings: [],
    sheets: [],
    counts: none,
    suspicions: [],
    unmatched: [],
    changes: []
  }
}
