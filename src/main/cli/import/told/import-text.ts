import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { headReadingText } from '#contract/wording/head-readings.ts'
import { localTime } from '#contract/wording/local-time.ts'
import { figuresOfNameText } from '#contract/wording/name-figures.ts'
import { doubtText, questionText } from '#contract/wording/questions.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { areSupposed, stagedFiguresText } from '#contract/wording/staged-figures.ts'
import type { Language } from '#core/language.ts'
import { headReading, isHeadDoubt } from '#core/reading/meaning/doubts/head-doubt.ts'
import { failureText } from '../../terminal/failure-text.ts'
import type { ImportOutcome } from '../import-outcome.ts'
import { choiceLines } from '../layout-choices.ts'

type Question = ImportJob['questions'][number]

/** Everything that wants a look, each with file, sheet, cell and what to do. */
export function complaints({ job, open, report }: ImportOutcome, language: Language): string[] {
  const isChinese = language === 'zh-CN'
  const lines: string[] = []
  for (const { name, error } of job.files) if (error !== null) lines.push(failureText(error, language, name))
  const regions = open.filter(({ code, guess }) => code === 'which-region' && guess !== null)
  const others = regions.length > 1 ? open.filter((question) => !regions.includes(question)) : open
  if (regions.length > 1) lines.push(...regionLines(regions, job, language))
  for (const question of others) {
    lines.push(...questionLines(question, job, language))
    for (const line of choiceLines(question.choices, language)) lines.push(`  ${line}`)
  }
  for (const question of supposedUnits(job)) lines.push(...supposedUnitLines(question, job, language))
  for (const { file, refused } of report.files) {
    for (const { sheet, cell, text, reason } of refused) {
      const what = isChinese ? '未读入' : 'refused'
      lines.push(`${file} · ${sheet} · ${cell}: ${what} “${text}” (${refusalText(reason, language)})`)
    }
  }
  for (const { file, suspicions } of report.files) {
    for (const { sheet, cell, value, left, remark } of suspicions) {
      const out = isChinese ? '可疑（不存入）' : 'suspicious, left out'
      const what = left ? out : isChinese ? '可疑' : 'suspicious'
      lines.push(`${file} · ${sheet} · ${cell}: ${what} ${value ?? ''} (${remarkText(remark, language)})`)
    }
  }
  for (const { file, unmatched } of report.files) {
    for (const { name, sheet, cell, state, ...of } of unmatched) {
      if (state !== 'undecided') continue
      const figures = figuresOfNameText(of, language)
      const what = isChinese
        ? `“${name}”不在指标库中，未存入 ${figures}`
        : `“${name}” is not in the catalogue, not stored: ${figures}`
      lines.push(`${file} · ${sheet} · ${cell}: ${what}`)
    }
  }
  for (const { file, warnings } of report.files) {
    for (const remark of warnings) lines.push(`${file}: ${remarkText(remark, language)}`)
  }
  return lines
}

/** The returns of several counties are asked about once, with what each seems to be. */
function regionLines(questions: readonly Question[], job: ImportJob, language: Language): string[] {
  const places = questions.flatMap((question) =>
    question.tables.map(({ file, sheet }) => {
      const doubt = doubtText(question, language)
      return `  ${fileName(job, file)} · ${sheet}${doubt === null ? '' : `: ${doubt}`}`
    })
  )
  const asked = questionText('which-region', language)
  const said =
    language === 'zh-CN'
      ? `${places.length} 个表看来属于 ${questions.length} 个别的地区。${asked}请用 --region as-named 按所列，或用 --region 指明一个。这些表未导入。`
      : `${places.length} tables seem to be of ${questions.length} other regions. ${asked} Say so by --region as-named, for each as listed, or name one by --region. The tables were left out.`
  return [said, ...places]
}

function fileName(job: ImportJob, file: string): string {
  return job.files.find(({ id, name }) => id === file || name === file)?.name ?? file
}

function questionLines(question: Question, job: ImportJob, language: Language): string[] {
  const option = {
    'which-indicator': '--indicator',
    'which-period': '--year',
    'which-region': '--region',
    'which-unit': '--unit',
    'which-layout': '--layout',
    'which-sign': '--decreases',
    'which-owner': '--growth-of',
    'which-comparison': '--compared',
    'which-alike': '--alike',
    'which-parts': '--of-which',
    'which-halves': '--halves',
    'which-sum': '--sum-of',
    'which-area': '--area-of',
    'which-dots': '--dots'
  }[question.code]
  const isChinese = language === 'zh-CN'
  const { head } = question
  // What is said without a head is said of all of them.
  const alone = isChinese ? `（只指这里：${option} "${head}=…"）` : ` (of this alone by ${option} "${head}=…")`
  const order = head === null ? option : `${option}${alone}`
  const remedy = isChinese ? `请用 ${order} 指明。` : ` Say so by ${order}.`
  return question.tables.map(({ file, sheet }) => {
    const name = fileName(job, file)
    const left = isChinese ? '此表未导入。' : ' The table was left out.'
    const doubt = doubtText(question, language)
    const why = doubt === null ? '' : `${doubt}${isChinese ? '。' : '. '}`
    return `${name} · ${sheet}: ${why}${questionText(question.code, language)}${guessText(question, language)}${remedy}${left}`
  })
}

/** Questions of a unit that nobody answered: until then the unit of the catalogue holds. */
export function supposedUnits(job: ImportJob): Question[] {
  return job.questions.filter(
    ({ code, answer, supposed }) => code === 'which-unit' && answer === null && supposed !== null
  )
}

function supposedUnitLines({ supposed, tables }: Question, job: ImportJob, language: Language): string[] {
  return tables.map(({ file, sheet }) => {
    const place = `${fileName(job, file)} · ${sheet}`
    if (language === 'zh-CN') {
      const unit = supposed === '' ? '各指标在指标库中的单位' : `“${supposed}”（指标库的单位）`
      return `${place}: 有数据未写明单位，暂按${unit}。如有不同，请用 --unit 指明。`
    }
    const unit = supposed === '' ? 'the units that the catalogue gives each' : `${supposed}, the unit of the catalogue`
    return `${place}: some figures say no unit and were taken in ${unit}. If it is another, say so by --unit.`
  })
}

/** What the answer seems to be; nothing where nothing tells, or the choices are listed. */
function guessText({ code, guess, params, choices }: Question, language: Language): string {
  if (guess === null || guess === '' || choices.length > 0) return ''
  const isOfWhole = params['because'] === 'whole' || params['because'] === 'nation'
  const region = isOfWhole ? params['regions'] : params['region']
  const reading = isHeadDoubt(code) ? headReading(code, guess) : null
  const said =
    reading !== null
      ? `${reading} (${headReadingText(reading, params, language)})`
      : region === undefined
        ? guess
        : `${region} ${guess}`
  return language === 'zh-CN' ? `看来是 ${said}。` : ` It seems to be ${said}.`
}

/** What is known of regions before anything is stored: those that no list knows, and answers to earlier imports. */
export function regionTexts(job: ImportJob, language: Language): string[] {
  const isChinese = language === 'zh-CN'
  const comma = isChinese ? '、' : ', '
  const own = job.newRegions.flatMap(({ name, takenAs, parentName }) => {
    if (takenAs !== null) return []
    if (parentName === null || parentName === job.regionName) return [name]
    return [isChinese ? `${name}（属${parentName}）` : `${name} (in ${parentName})`]
  })
  const remembered = (at: string): string => {
    const day = localTime(at).slice(0, 10)
    return isChinese
      ? `按 ${day} 的回答；tongbi names --regions 列出，可收回`
      : `as answered on ${day}; tongbi names --regions lists such answers and takes them back`
  }
  return [
    ...(own.length === 0
      ? []
      : [
          isChinese
            ? `${own.length} 个地区不在地区名单中，作为本库自己的地区：${own.join(comma)}`
            : `In no list, ${own.length === 1 ? 'a region' : `${own.length} regions`} of the desk’s own: ${own.join(comma)}`
        ]),
    ...job.newRegions.flatMap(({ name, near }) => {
      if (near === null) return []
      const region = `${[...near.path, near.name].join(' ')} ${near.code}`
      return isChinese
        ? [`“${name}”可能就是 ${region}：是的话，撤销后改正表中的名称再导入，或在窗口中指明`]
        : [`${name} may be ${region}: if so, undo and import with the name put right, or say so in the window`]
    }),
    ...job.newRegions.flatMap(({ name, takenAsName, decidedAt }) => {
      if (takenAsName === null) return []
      const said = isChinese ? `“${name}”作为${takenAsName}` : `${name} is taken for ${takenAsName}`
      if (decidedAt === null) return [said]
      return [isChinese ? `${said}（${remembered(decidedAt)}）` : `${said} (${remembered(decidedAt)})`]
    }),
    ...job.questions.flatMap(({ params, guess, answer, tables }) => {
      if (params['because'] !== 'stored' || answer === null || answer !== guess) return []
      const why = isChinese ? '这个文件以前为它存入' : 'this very file was stored for it before'
      return tables.map(({ file, sheet }) => `${fileName(job, file)} · ${sheet}: ${params['region']} (${why})`)
    }),
    ...job.questions.flatMap(({ remembered: said, answer, tables }) =>
      said === null || answer !== null
        ? []
        : tables.map(({ file, sheet }) => `${fileName(job, file)} · ${sheet}: ${said.name} (${remembered(said.at)})`)
    )
  ]
}

/** The region that was taken where a table names none, as long as nobody named it; null: somebody did, or there is none. */
export function supposedRegionText(job: ImportJob, language: Language): string | null {
  if (!job.regionSupposed) return null
  return language === 'zh-CN'
    ? `表中未写明的地区：${job.regionName}（数据库的工作地区；可用 --region 指明）`
    : `Region where none is named: ${job.regionName} (the desk’s region of work; --region names another)`
}

/** How far the figures have come, and why where nobody says it; null: there are none. */
export function stagesText({ stages }: ImportJob, language: Language): string | null {
  if (stages.length === 0) return null
  const known = stagedFiguresText(stages, language)
  if (language === 'zh-CN') return `数据阶段：${known}${areSupposed(stages) ? '。未写明的可用 --stage 指明' : ''}`
  return `Stage: ${known}${areSupposed(stages) ? '. --stage says another where none is stated' : ''}`
}

/** One line: whether and as what it was stored, and the counts. */
export function outcomeText({ counts, change, job, open }: ImportOutcome, language: Language): string {
  const c = counts ?? {
    new: 0,
    changed: 0,
    same: 0,
    conflicting: 0,
    withdrawn: 0,
    refused: 0,
    suspicious: 0,
    targets: 0,
    left: 0
  }
  const asked = figuresAsked(job, open)
  if (language === 'zh-CN') {
    const parts = `新增 ${c.new}，变更 ${c.changed}，相同 ${c.same}，冲突 ${c.conflicting}，撤回 ${c.withdrawn}，未读入 ${c.refused}，可疑 ${c.suspicious}`
    const targets = c.targets > 0 ? `，其中目标 ${c.targets}` : ''
    const unanswered = asked > 0 ? `，疑问未答而未导入 ${asked}` : ''
    const what = `${parts}${targets}${c.left > 0 ? `，按要求不存入 ${c.left}` : ''}${unanswered}`
    return change === null ? `未存入。${what}` : `已存入（第 ${change} 项改动）。${what}`
  }
  const parts = `${c.new} new, ${c.changed} changed, ${c.same} the same, ${c.conflicting} conflicting, ${c.withdrawn} withdrawn, ${c.refused} refused, ${c.suspicious} suspicious`
  const targets = c.targets > 0 ? `, ${c.targets} of them targets` : ''
  const unanswered = asked > 0 ? `, ${asked} left out with their questions` : ''
  const what = `${parts}${targets}${c.left > 0 ? `, ${c.left} left as asked` : ''}${unanswered}`
  return change === null ? `Nothing stored: ${what}` : `Stored as change ${change}: ${what}`
}

/** The figures of the tables that were left out, since what they ask was not answered. */
function figuresAsked({ files }: ImportJob, open: readonly Question[]): number {
  const asked = new Set(
    open.flatMap(({ tables }) => tables.map(({ file, sheet, table }) => `${file} ${sheet} ${table}`))
  )
  const tables = files.flatMap(({ id, sheets }) =>
    sheets.flatMap(({ name, tables: all }) => all.filter(({ index }) => asked.has(`${id} ${name} ${index}`)))
  )
  return tables.reduce((sum, { observations }) => sum + observations, 0)
}
