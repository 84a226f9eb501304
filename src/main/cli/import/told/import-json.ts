import type { ImportFile } from '#contract/calls/import/import-job.ts'
import type { ChangeRow, ImportReport } from '#contract/calls/import/import-outcome.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import type { DeskErrorData } from '#contract/error.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import type { Language } from '#core/language.ts'
import type { ImportOutcome } from '../import-outcome.ts'
import { supposedUnits } from './import-text.ts'

/** What `tongbi import --json` prints; docs/terminal.md describes every field. */
export function importJson(
  outcome: ImportOutcome | Pick<ImportOutcome, 'desk' | 'failures'>,
  language: Language
): object {
  const failed = outcome.failures.map(failedFile)
  if (!('job' in outcome)) {
    const { desk } = outcome
    return {
      id: null,
      desk,
      dryRun: false,
      change: null,
      counts: null,
      files: failed,
      newRegions: [],
      questions: [],
      supposed: [],
      refused: []
    }
  }
  const { desk, isDry, change, counts, job, report, open } = outcome
  const reported = new Map(report.files.map((file) => [file.id, file]))
  const nameOf = (id: string): string => job.files.find((file) => file.id === id)?.name ?? id
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
      ...failed
    ],
    newRegions: job.newRegions.map(({ code, name, parentName, figures, takenAs, near, file, sheet, cell }) => ({
      ...{ code, name, parent: parentName, figures, takenAs, near },
      ...{ file: nameOf(file), sheet, cell }
    })),
    questions: open.map(({ code, head, params, guess, choices, tables }) => ({
      code,
      ...(head !== null && { head }),
      params,
      guess,
      ...(choices.length > 0 && { choices }),
      tables: tables.map((table) => ({ ...table, file: nameOf(table.file) }))
    })),
    supposed: supposedUnits(job).map(({ code, params, supposed, tables }) => ({
      code,
      params,
      answer: supposed,
      tables: tables.map((table) => ({ ...table, file: nameOf(table.file) }))
    })),
    refused: report.files.flatMap(({ file, refused }) => refused.map((cell) => ({ file, ...cell })))
  }
}

const none = { new: 0, same: 0, changed: 0, conflicting: 0, withdrawn: 0, refused: 0 }

function fileJson(
  file: ImportFile,
  reported: ImportReport['files'][number] | undefined,
  isAsking: boolean,
  language: Language
): object {
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
    suspicions: (reported?.suspicions ?? []).map(({ sheet, cell, indicator, period, value, unit, left, remark }) => ({
      sheet,
      cell,
      kind: remark.code,
      message: remarkText(remark, language),
      params: remark.params ?? {},
      indicator,
      period,
      value,
      unit,
      left
    })),
    unmatched: (reported?.unmatched ?? []).map(
      ({ name, sheet, cell, unit, figures, measures, example, state, made, suggestions }) => ({
        name,
        sheet,
        cell,
        unit,
        figures,
        measures,
        example,
        state,
        made,
        suggestions: suggestions.map(({ indicator, name: like, score, why }) => ({ indicator, name: like, score, why }))
      })
    )
  }
}

function recipeJson({ name, applied, fit, missing, added, lost, moved }: SheetRecipe): object {
  return { name, applied, fit, missing, added, lost: lost.map(({ of }) => of), moved }
}

function changeJson(row: ChangeRow): object {
  const {
    kind,
    sheet,
    cell,
    indicator,
    region,
    period,
    measure,
    unit,
    old,
    new: now,
    oldFrom,
    outranked,
    staged,
    meant,
    rival
  } = row
  if (kind === 'refused') return { kind, sheet, cell, text: now, reason: row.reason }
  const other =
    rival === null
      ? null
      : { department: rival.from, file: rival.file, sheet: rival.sheet, cell: rival.cell, value: rival.value }
  return {
    ...{
      kind,
      sheet,
      cell,
      indicator,
      region,
      period,
      measure,
      unit,
      old,
      new: now,
      oldFrom,
      outranked,
      staged,
      meant
    },
    ...{ rival: other, aim: row.aim, accepted: row.accepted, reason: row.note }
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
