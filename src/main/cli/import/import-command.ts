import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import { reportDocument } from '#contract/report/report-document.ts'
import { writeFailure } from '#desk/files/write-failure.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, type ExitStatus, type Invocation, textOf, WrongUse } from '../terminal/command.ts'
import { failureText } from '../terminal/failure-text.ts'
import { inputFiles } from '../terminal/input-files.ts'
import { type TerminalDesk, withDeskToFill } from '../terminal/terminal-desk.ts'
import { importHelp } from './import-help.ts'
import { type ImportOrders, importOrders } from './import-orders.ts'
import type { ImportOutcome } from './import-outcome.ts'
import { settledJob } from './settled-job.ts'
import { changeLines } from './told/changes-text.ts'
import { departmentLines } from './told/departments-text.ts'
import { importJson } from './told/import-json.ts'
import { complaints, outcomeText, regionTexts, stagesText, supposedRegionText } from './told/import-text.ts'
import { listedChanges } from './told/listed-changes.ts'
import { driftedNameLines, recipeLines } from './told/recipes-text.ts'
import { reportHtml } from './told/report-html.ts'

export const importCommand: Command = {
  name: 'import',
  options: {
    desk: { type: 'string' },
    region: { type: 'string' },
    indicator: { type: 'string' },
    unit: { type: 'string' },
    year: { type: 'string' },
    layout: { type: 'string' },
    decreases: { type: 'string', multiple: true },
    'growth-of': { type: 'string', multiple: true },
    compared: { type: 'string', multiple: true },
    alike: { type: 'string', multiple: true },
    'of-which': { type: 'string', multiple: true },
    halves: { type: 'string', multiple: true },
    'sum-of': { type: 'string', multiple: true },
    'area-of': { type: 'string', multiple: true },
    dots: { type: 'string', multiple: true },
    stage: { type: 'string' },
    accept: { type: 'string' },
    'new-names': { type: 'string' },
    department: { type: 'string' },
    reason: { type: 'string' },
    report: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '把报表导入数据库', 'en-US': 'Import returns into a desk' },
  help: importHelp,
  async run(invocation) {
    const { terminal, language, values, words, program } = invocation
    if (words.length === 0) throw new WrongUse('请指明要导入的文件或文件夹', 'name the files or folders to import')
    const orders = importOrders(values)
    const path = deskPath(values)
    const { files, emptyFolders } = inputFiles(words)
    const failures: DeskErrorData[] = emptyFolders.map((folder) => ({
      code: 'folder-without-spreadsheets',
      place: { file: folder },
      params: {}
    }))
    for (const failure of failures) terminal.complain(failureText(failure, language))
    if (files.length === 0) return 2
    return withDeskToFill<ExitStatus>({ program, terminal, language, path, isForStoring: true }, async (desk) => {
      const refs = await desk.call('host.admit', { files: files.map((file) => ({ path: resolve(file) })) })
      return importFiles(desk, { path, admitted: refs.map(({ id }) => id), failures, orders }, invocation)
    })
  }
}

async function importFiles(
  desk: TerminalDesk,
  given: {
    readonly path: string
    readonly admitted: readonly string[]
    readonly failures: readonly DeskErrorData[]
    readonly orders: ImportOrders
  },
  { terminal, language, values }: Invocation
): Promise<ExitStatus> {
  const { orders, failures } = given
  const { job, open } = await settledJob(desk, given.admitted, orders)
  const { report } = await desk.call('import.report', { job: job.id })
  if (report === null) throw new Error('a job has no report')
  const changes = await listedChanges(desk, job)
  const stored = await storeAsOrdered(desk, job, orders)
  const outcome: ImportOutcome = {
    desk: given.path,
    isDry: orders.isDry,
    change: stored?.change ?? null,
    counts: stored?.counts ?? report.counts,
    job,
    open,
    failures,
    changes,
    report: { ...report, change: stored?.change ?? null }
  }
  const file = textOf(values, 'report')
  if (file !== undefined) writeReport(file, reportHtml(reportDocument(outcome.report, language), language))
  if (values['json']) terminal.printJson(importJson(outcome, language))
  for (const line of complaints(outcome, language)) terminal.complain(line)
  if (!values['json']) {
    const supposed = supposedRegionText(outcome.job, language)
    if (supposed !== null) terminal.print(supposed)
    for (const text of departmentLines(outcome.job, language)) terminal.print(text)
    for (const text of recipeLines(outcome.job, language)) terminal.print(text)
    for (const text of driftedNameLines(outcome.job.names, language)) terminal.print(text)
    for (const text of regionTexts(outcome.job, language)) terminal.print(text)
    const stages = stagesText(outcome.job, language)
    if (stages !== null) terminal.print(stages)
    for (const text of changeLines(outcome.changes, language)) terminal.print(text)
    terminal.print(outcomeText(outcome, language))
  }
  const unreadable = job.files.filter(({ error }) => error !== null)
  if (unreadable.length === job.files.length) return 2
  const hasRefusals =
    failures.length + unreadable.length + open.length > 0 || report.files.some(({ refused }) => refused.length > 0)
  return hasRefusals ? 1 : 0
}

function storesNothing({ isDry, accept }: ImportOrders): boolean {
  return isDry || accept === 'none'
}

/** null: nothing was stored, as asked or because there is nothing new. */
async function storeAsOrdered(desk: TerminalDesk, job: ImportJob, orders: ImportOrders) {
  if (storesNothing(orders)) {
    await desk.call('import.discard', { job: job.id })
    return null
  }
  try {
    return await desk.call('import.store', { job: job.id, department: null, reason: null })
  } catch (error) {
    if (!(error instanceof DeskError) || error.data.code !== 'nothing-to-store') throw error
    await desk.call('import.discard', { job: job.id })
    return null
  }
}

function writeReport(file: string, page: string): void {
  try {
    writeFileSync(file, page)
  } catch (thrown) {
    throw writeFailure(thrown, file)
  }
}
