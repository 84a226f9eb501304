import { resolve } from 'node:path'
import type { CallOutput } from '#contract/calls.ts'
import { DeskError, type DeskErrorData } from '#contract/error.ts'
import type { ImportJob } from '#contract/import-calls.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { deskPath, regionCode } from './chosen.ts'
import { type Command, type Invocation, type OptionValues, textOf, WrongUse } from './command.ts'
import { failureText } from './failure-text.ts'
import { inputFiles } from './input-files.ts'
import { questionText } from './read-command.ts'
import { type TerminalDesk, withDesk } from './terminal-desk.ts'

type Stored = CallOutput<'import.store'>
type Row = CallOutput<'import.changes'>['rows'][number]
type Question = ImportJob['questions'][number]

export const importCommand: Command = {
  name: 'import',
  options: {
    desk: { type: 'string' },
    region: { type: 'string' },
    indicator: { type: 'string' },
    unit: { type: 'string' },
    year: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '把报表导入数据库', 'en-US': 'Import returns into a desk' },
  help: {
    'zh-CN': `用法：tongbi import 文件|文件夹… --desk 数据库 [--region 代码] [--indicator 名称] [--unit 单位] [--year 年] [--dry-run] [--json]

数据库不存在时新建。下列各项只在表中没有写明时使用：

  --region      地区的代码或名称
  --indicator   指标名称
  --unit        单位
  --year        年份
  --dry-run     只说明会有哪些变化，不存入
  --json        以 JSON 输出结果

有疑问未能回答的表不导入，并逐项列出（退出状态 1）。
`,
    'en-US': `Usage: tongbi import FILE|FOLDER… --desk DESK [--region CODE] [--indicator NAME] [--unit U] [--year Y] [--dry-run] [--json]

The desk is made where it is absent. These are used only where a table is silent:

  --region      code or name of a region
  --indicator   name of an indicator
  --unit        unit
  --year        year
  --dry-run     says what would change, stores nothing
  --json        the outcome as JSON

Tables with questions that these do not answer are left out and named (exit status 1).
`
  },
  async run(invocation) {
    const { terminal, language, values, words, program } = invocation
    if (words.length === 0) throw new WrongUse('请指明要导入的文件或文件夹', 'name the files or folders to import')
    const year = textOf(values, 'year')
    if (year !== undefined && !/^\d{4}$/.test(year))
      throw new WrongUse('--year 应为四位年份', '--year takes a year of four digits')
    const { files, emptyFolders } = inputFiles(words)
    for (const folder of emptyFolders) {
      terminal.complain(
        failureText({ code: 'folder-without-spreadsheets', place: { file: folder }, params: {} }, language)
      )
    }
    if (files.length === 0) return 2
    const path = deskPath(values)
    return withDesk({ program, path, create: true }, async (desk) => {
      const admitted: string[] = []
      const failures: DeskErrorData[] = []
      for (const file of files) {
        try {
          const refs = await desk.call('host.admit', { files: [{ path: resolve(file) }] })
          admitted.push(...refs.map(({ id }) => id))
        } catch (error) {
          if (!(error instanceof DeskError)) throw error
          failures.push({ ...error.data, place: { ...error.data.place, file } })
        }
      }
      for (const failure of failures) terminal.complain(failureText(failure, language))
      if (admitted.length === 0) {
        if (values['json'])
          terminal.printJson({
            desk: path,
            change: null,
            counts: null,
            files: failures.map(failedFile),
            questions: [],
            refused: []
          })
        return 2
      }
      return importFiles(desk, admitted, failures, emptyFolders.length > 0, path, invocation)
    })
  }
}

async function importFiles(
  desk: TerminalDesk,
  admitted: readonly string[],
  failures: readonly DeskErrorData[],
  hasEmptyFolders: boolean,
  path: string,
  { terminal, language, values }: Invocation
): Promise<0 | 1 | 2> {
  const isChinese = language === 'zh-CN'
  let job = await whenRead(desk, await desk.call('import.start', { files: [...admitted] }))
  job = await answerQuestions(desk, job, values)
  const open = job.questions.filter(({ answer }) => answer === null)
  for (const table of open.flatMap(({ tables }) => tables)) {
    job = await desk.call('import.takeTable', { job: job.id, ...table, taken: false })
  }
  const refused = await changeRows(desk, job, { kinds: ['refused'], suspiciousOnly: false })
  const suspicious = await changeRows(desk, job, { kinds: ['new', 'changed', 'conflicting'], suspiciousOnly: true })
  const unreadable = job.files.filter(({ error }) => error !== null)
  const stored = await storeUnlessDry(desk, job, values['dry-run'] === true)

  if (values['json']) {
    terminal.printJson({
      desk: path,
      dryRun: values['dry-run'] === true,
      change: stored?.change ?? null,
      counts: stored?.counts ?? job.counts,
      files: [...job.files.map(fileJson), ...failures.map(failedFile)],
      questions: open.map((question) => ({
        code: question.code,
        params: question.params,
        guess: question.guess,
        tables: question.tables
      })),
      refused: refused.map(({ file, sheet, cell, new: text, reason }) => ({ file, sheet, cell, text, reason }))
    })
  }
  for (const { name, error } of unreadable) if (error !== null) terminal.complain(failureText(error, language, name))
  for (const question of open) for (const line of questionLines(question, job, language)) terminal.complain(line)
  for (const { file, sheet, cell, new: text, reason } of refused) {
    terminal.complain(
      `${file} · ${sheet} · ${cell}: ${isChinese ? '未读入' : 'refused'} “${text ?? ''}” (${refusalText(reason ?? '', language)})`
    )
  }
  for (const { file, sheet, cell, new: text, suspicion } of suspicious) {
    const why = suspicion === null ? '' : remarkText(suspicion, language)
    terminal.complain(`${file} · ${sheet} · ${cell}: ${isChinese ? '可疑' : 'suspicious'} ${text ?? ''} (${why})`)
  }
  if (!values['json']) terminal.print(outcomeText(stored?.counts ?? job.counts, stored, language))
  if (unreadable.length === job.files.length) return 2
  const hasRefusals =
    hasEmptyFolders || failures.length > 0 || unreadable.length > 0 || open.length > 0 || refused.length > 0
  return hasRefusals ? 1 : 0
}

/** The job when every file has been read. */
async function whenRead(desk: TerminalDesk, started: ImportJob): Promise<ImportJob> {
  let news: () => void = () => undefined
  const stop = desk.listen((event) => {
    if (event.type === 'job' && event.job === started.id) news()
  })
  try {
    for (;;) {
      // Asked for before the job is looked at: what happens in between is not missed.
      const changed = new Promise<void>((resolve) => {
        news = resolve
      })
      const job = await desk.call('import.job', { job: started.id })
      if (job.state !== 'reading') return job
      await changed
    }
  } finally {
    stop()
  }
}

async function answerQuestions(desk: TerminalDesk, read: ImportJob, values: OptionValues): Promise<ImportJob> {
  let job = read
  const region = textOf(values, 'region')
  const code = region === undefined ? undefined : await regionCode(desk, region)
  if (code !== undefined) job = await desk.call('import.settle', { job: job.id, region: code, stage: job.stage })
  const known: Readonly<Record<Question['code'], string | undefined>> = {
    'which-indicator': textOf(values, 'indicator'),
    'which-period': textOf(values, 'year'),
    'which-unit': textOf(values, 'unit'),
    'which-region': code,
    'which-layout': undefined
  }
  const answers = job.questions.flatMap((question) => {
    const value = known[question.code]
    return question.answer === null && value !== undefined ? [{ question: question.id, value }] : []
  })
  if (answers.length > 0) job = await whenRead(desk, await desk.call('import.answer', { job: job.id, answers }))
  return job
}

async function changeRows(
  desk: TerminalDesk,
  job: ImportJob,
  choice: { readonly kinds: Row['kind'][]; readonly suspiciousOnly: boolean }
): Promise<Row[]> {
  const rows: Row[] = []
  for (let total = 1; rows.length < total; ) {
    const page = await desk.call('import.changes', {
      job: job.id,
      ...choice,
      offset: rows.length,
      limit: 1000
    })
    total = page.rows.length === 0 ? 0 : page.total
    rows.push(...page.rows)
  }
  return rows
}

/** null: nothing was stored, as asked or because there is nothing new. */
async function storeUnlessDry(desk: TerminalDesk, job: ImportJob, isDry: boolean): Promise<Stored | null> {
  if (isDry) {
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

function fileJson(file: ImportJob['files'][number]): object {
  return {
    file: file.name,
    error: file.error,
    sheets: file.sheets.map((sheet) => ({
      sheet: sheet.name,
      tables: sheet.tables.length,
      observations: sheet.tables.reduce((sum, table) => sum + table.observations, 0),
      refused: sheet.refused
    }))
  }
}

function failedFile(error: DeskErrorData): object {
  return { file: error.place.file ?? null, error, sheets: [] }
}

function questionLines(question: Question, job: ImportJob, language: Invocation['language']): string[] {
  const option = {
    'which-indicator': '--indicator',
    'which-period': '--year',
    'which-region': '--region',
    'which-unit': '--unit',
    'which-layout': null
  }[question.code]
  const isChinese = language === 'zh-CN'
  const remedy = option === null ? '' : isChinese ? `请用 ${option} 指明。` : ` Say so by ${option}.`
  return question.tables.map(({ file, sheet }) => {
    const name = job.files.find(({ id, name }) => id === file || name === file)?.name ?? file
    const left = isChinese ? '此表未导入。' : ' The table was left out.'
    return `${name} · ${sheet}: ${questionText[language][question.code]}${remedy}${left}`
  })
}

function outcomeText(counts: ImportJob['counts'], stored: Stored | null, language: Invocation['language']): string {
  const c = counts ?? { new: 0, changed: 0, same: 0, conflicting: 0, suspicious: 0 }
  if (language === 'zh-CN') {
    const what = `新增 ${c.new}，变更 ${c.changed}，相同 ${c.same}，冲突 ${c.conflicting}，可疑 ${c.suspicious}`
    return stored === null ? `未存入。${what}` : `已存入（第 ${stored.change} 项改动）。${what}`
  }
  const what = `${c.new} new, ${c.changed} changed, ${c.same} the same, ${c.conflicting} conflicting, ${c.suspicious} suspicious`
  return stored === null ? `Nothing stored: ${what}` : `Stored as change ${stored.change}: ${what}`
}
