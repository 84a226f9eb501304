import { join } from 'node:path'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import { observedText } from '#contract/wording/measures.ts'
import { questionText } from '#contract/wording/questions.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { periodText } from '#contract/wording/sentence.ts'
import type { Language } from '#core/language.ts'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { unreadableAsTable } from '#desk/import/unreadable-file.ts'
import type { FileReading } from '#desk/workbook/read-file.ts'
import { ReadingPool } from '#desk/workbook/threads/reading-pool.ts'
import { type Command, type Invocation, WrongUse } from '../terminal/command.ts'
import { failureText } from '../terminal/failure-text.ts'
import { inputFiles } from '../terminal/input-files.ts'
import { textTable } from '../terminal/text-table.ts'
import { choiceLines } from './layout-choices.ts'
import { readingJson } from './told/reading-json.ts'

type Outcome =
  | { readonly file: string; readonly reading: FileReading }
  | { readonly file: string; readonly error: DeskErrorData }

/** What the reader sees in files; stores nothing. */
export const readCommand: Command = {
  name: 'read',
  options: { json: { type: 'boolean' } },
  summary: {
    'zh-CN': '显示从表格中读出的内容，不存入',
    'en-US': 'Show what is read from spreadsheets; stores nothing'
  },
  help: {
    'zh-CN': `用法：tongbi read 文件|文件夹… [--json]

显示从每张工作表中读出的表格、数值和疑问，不存入任何内容。

  --json   按 docs/terminal.md 所述的格式输出全部数值
`,
    'en-US': `Usage: tongbi read FILE|FOLDER… [--json]

Shows the tables, values and questions read from each sheet; stores nothing.

  --json   every value, in the form that docs/terminal.md describes
`
  },
  async run(invocation) {
    const { terminal, language, words } = invocation
    if (words.length === 0) throw new WrongUse('请指明要读的文件', 'name the files to read')
    const { files, emptyFolders } = inputFiles(words)
    const failures: DeskErrorData[] = emptyFolders.map((folder) => ({
      code: 'folder-without-spreadsheets',
      place: { file: folder },
      params: {}
    }))
    for (const failure of failures) terminal.complain(failureText(failure, language))

    const outcomes = await readAll(files, invocation.program)
    for (const outcome of outcomes) {
      const failure = 'error' in outcome ? outcome.error : (unreadableAsTable(outcome.reading)?.data ?? null)
      if (failure !== null) terminal.complain(failureText(failure, language, outcome.file))
    }
    if (invocation.values['json']) terminal.printJson(outcomes.flatMap((outcome) => outcomeJson(outcome, language)))
    else for (const outcome of outcomes) if ('reading' in outcome) show(outcome, invocation)

    const readable = outcomes.filter((outcome) => 'reading' in outcome).length
    if (readable === 0) return 2
    const hasRefusals =
      readable < outcomes.length || failures.length > 0 || outcomes.some((outcome) => refusalsOf(outcome) > 0)
    return hasRefusals ? 1 : 0
  }
}

async function readAll(files: readonly string[], program: string): Promise<Outcome[]> {
  const pool = new ReadingPool({ worker: join(program, 'reading-worker.cjs') })
  try {
    return await Promise.all(
      files.map(async (file): Promise<Outcome> => {
        try {
          return { file, reading: await pool.read({ path: file }) }
        } catch (error) {
          if (error instanceof DeskError) return { file, error: error.data }
          throw error
        }
      })
    )
  } finally {
    await pool.close()
  }
}

function outcomeJson(outcome: Outcome, language: Language): object[] {
  if ('error' in outcome) {
    return [{ file: outcome.file, sheet: null, warnings: [], tables: [], refused: [], error: outcome.error }]
  }
  const { warnings, sheets } = outcome.reading
  return sheets.map(({ reading }) => readingJson(outcome.file, reading, warnings, language))
}

function refusalsOf(outcome: Outcome): number {
  if ('error' in outcome || unreadableAsTable(outcome.reading) !== null) return 1
  return outcome.reading.sheets.reduce((count, { reading }) => count + reading.refused.length, 0)
}

const MOST_REFUSED = 40

function show(outcome: Extract<Outcome, { reading: FileReading }>, { terminal, language }: Invocation): void {
  const isChinese = language === 'zh-CN'
  for (const remark of outcome.reading.warnings) terminal.print(`${outcome.file}: ${remarkText(remark, language)}`)
  for (const { reading } of outcome.reading.sheets) {
    if (reading.tables.length === 0 && reading.refused.length === 0) continue
    terminal.print(`${outcome.file} · ${reading.sheet}`)
    for (const remark of reading.warnings) terminal.print(`  ! ${remarkText(remark, language)}`)
    for (const table of reading.tables) {
      const count = isChinese ? `${table.observations.length} 个数值` : `${table.observations.length} values`
      const unit = table.unit === null ? '' : isChinese ? `，单位：${table.unit}` : `, in ${table.unit}`
      terminal.print(`  ${rangeName(table.range)} ${table.title ?? ''} (${count}${unit})`)
      const rows = table.observations
        .slice(0, 12)
        .map((entry) => [
          `    ${cellName(entry.row, entry.column)}`,
          entry.decimal ?? entry.symbol ?? '',
          entry.unit ?? '',
          entry.period === null ? '?' : periodText(entry.period, language),
          entry.region ?? '',
          entry.indicator.join(' › '),
          entry.measure === 'level' ? '' : observedText(entry.measure, language)
        ])
      if (rows.length > 0) terminal.print(textTable(rows, new Set([1])))
      const rest = table.observations.length - rows.length
      if (rest > 0)
        terminal.print(
          isChinese ? `    … 另有 ${rest} 个（--json 输出全部）` : `    … and ${rest} more (--json prints all)`
        )
      for (const question of table.questions) {
        const guess = question.guess === null || question.choices !== undefined ? '' : ` (${question.guess}?)`
        const head = question.head == null ? '' : isChinese ? `“${question.head}”：` : `“${question.head}”: `
        terminal.print(`    ? ${head}${questionText(question.code, language)}${guess}`)
        for (const line of choiceLines(question.choices ?? [], language)) terminal.print(`      ${line}`)
      }
    }
    for (const { row, column, text, reason } of reading.refused.slice(0, MOST_REFUSED)) {
      terminal.print(`    ✗ ${cellName(row, column)} “${text}”: ${refusalText(reason, language)}`)
    }
    const left = reading.refused.length - MOST_REFUSED
    if (left > 0)
      terminal.print(
        isChinese ? `    ✗ 另有 ${left} 格读不出（--json 输出全部）` : `    ✗ ${left} more cells (--json prints all)`
      )
  }
}
