import { extname, resolve } from 'node:path'
import type { ExplainedMeasure, Explanation } from '#contract/calls/compare/explanation.ts'
import type { CallInput } from '#contract/calls.ts'
import { growsInPercent } from '#core/comparison/arithmetic/growth.ts'
import { asOfHelp } from '../history/look-back.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, type Invocation, refuseWords, textOf, WrongUse } from '../terminal/command.ts'
import { saveArtifact } from '../terminal/save-artifact.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { type AskedComparison, readOptions } from './asked/asked-comparison.ts'
import { cellAddress, explainedMeasures } from './asked/cell-address.ts'
import { inUnit } from './in-unit.ts'
import { comparisonJson } from './told/comparison-json.ts'
import { comparisonText } from './told/comparison-text.ts'
import { disputesJson, disputesText, disputesUnder } from './told/disputes-said.ts'
import { explanationJson, explanationText } from './told/explanation-text.ts'

export const compareCommand: Command = {
  name: 'compare',
  options: {
    desk: { type: 'string' },
    years: { type: 'string' },
    periods: { type: 'string' },
    cumulative: { type: 'boolean' },
    regions: { type: 'string', multiple: true },
    region: { type: 'string', multiple: true },
    indicators: { type: 'string', multiple: true },
    indicator: { type: 'string', multiple: true },
    measures: { type: 'string', multiple: true },
    basis: { type: 'string' },
    'as-of': { type: 'string' },
    view: { type: 'string' },
    unit: { type: 'string' },
    explain: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' }
  },
  summary: { 'zh-CN': '对比各期、各地区：数值、增减、增速、比重……', 'en-US': 'Compare periods and regions' },
  help: {
    'zh-CN': `用法：tongbi compare --desk 数据库 (--years 2014-2023 | --periods 2024-01..2024-07 [--cumulative] | --view 视图)
       [--regions 地区,…] [--indicators 指标,…] [--measures 度量,…] [--basis published|same-scope]
       [--as-of 时点] [--unit 亿元] [--explain 单元格] [--json|--out 文件.xlsx]

  --years       如 2014-2023 或 2022,2023
  --periods     如 2024-01..2024-07、2024Q1..2024Q3、2023H1,2024H1、2024M01-07
  --cumulative  --periods 的月、季改为从一月起的累计
  --regions     地区代码或名称，逗号分隔；all 为所有有数据的地区。也可写 --region。
                省略时用数据库中唯一的地区，或工作地区
  --indicators  指标名称、别名、编号或拼音首字母（dqsczz），逗号分隔。也可多次写 --indicator
  --measures    value,change,rate,points（每格都有）；growth-change 增速增减、computed 按数值计算的增速、share 比重、contribution 贡献率、pull 拉动、
                residual 贡献率残差、rank 位次、index:2015 定基指数、single 当期、ytd 累计、average 年均增长
  --basis       上年同期取公布数（published，默认）或同口径数（same-scope）
${asOfHelp['zh-CN']}
  --view        按保存的视图（tongbi views）；同时写出的其他选项优先
  --unit        数值和增减换算成这个单位；不能换算的指标不变
  --explain     说明一个数：指标@时期、指标@时期@度量、指标@average（年均增长），或 R2C3（表中第 2 行第 3 期）。
                公式中 v 为本期、v₀ 为上年同期，其余字母见 docs/terminal.md
  --json        按 docs/terminal.md 所述的格式输出，不四舍五入
  --out         存为带公式的 Excel 表
`,
    'en-US': `Usage: tongbi compare --desk DESK (--years 2014-2023 | --periods 2024-01..2024-07 [--cumulative] | --view NAME)
       [--regions REGION,…] [--indicators NAME,…] [--measures MEASURE,…] [--basis published|same-scope]
       [--as-of TIME] [--unit UNIT] [--explain CELL] [--json|--out FILE.xlsx]

  --years       such as 2014-2023 or 2022,2023
  --periods     such as 2024-01..2024-07, 2024Q1..2024Q3, 2023H1,2024H1, 2024M01-07
  --cumulative  months and quarters of --periods are those since January
  --regions     codes or names with commas; all: every region that has figures. --region is the same.
                Without it, the only region of the desk, or its region of work
  --indicators  names, aliases, ids or pinyin initials (dqsczz) with commas. --indicator is the same
  --measures    value,change,rate,points (every cell has them); growth-change, computed, share, contribution, pull, residual, rank,
                index:2015, single, ytd, average
  --basis       the year before as published then (published) or in the scope of now (same-scope)
${asOfHelp['en-US']}
  --view        a saved view (tongbi views); what other options say comes first
  --unit        values and changes in this unit; indicators that measure something else stay as they are
  --explain     one number: INDICATOR@PERIOD, INDICATOR@PERIOD@MEASURE, INDICATOR@average (of the row),
                or R2C3 (row 2, period 3 of the table). In its formula v is the value and v₀ that of the year
                before; docs/terminal.md has all letters
  --json        in the form that docs/terminal.md describes, unrounded
  --out         saves a spreadsheet with live formulas
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const asked = readOptions(values)
    const out = textOf(values, 'out')
    if (out !== undefined && extname(out).toLowerCase() !== '.xlsx') {
      throw new WrongUse('--out 只能是 .xlsx 文件', '--out takes an .xlsx file')
    }
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const work: Work = { desk, comparison: await asked(desk), terminal, language, isJson: values['json'] === true }
      const cell = textOf(values, 'explain')
      if (cell !== undefined) return explain(work, cell, values['cumulative'] === true)
      if (out !== undefined) await save(work, out, textOf(values, 'unit') ?? null)
      if (out === undefined || work.isJson) await print(work)
    })
    return 0
  }
}

/** A comparison that is asked for, in its desk, and where what comes of it is said. */
interface Work extends Pick<Invocation, 'terminal' | 'language'> {
  readonly desk: TerminalDesk
  readonly comparison: AskedComparison
  readonly isJson: boolean
}

async function explain(work: Work, cell: string, isCumulative: boolean): Promise<void> {
  const { desk, comparison, terminal, language, isJson } = work
  const { choice, numbers, indicators } = comparison
  const { basis, asOf, periods, regions } = choice
  const table = await desk.call('compare.table', choice)
  const { measures, ...place } = cellAddress(cell, table, indicators, isCumulative)
  const about = { ...place, basis, asOf, periods, regions: regions.length > 1 ? regions : [] }
  const explained = await explanations(desk, about, measures ?? explainedMeasures(numbers))
  if (isJson) {
    const all = explained.map((one) => explanationJson(one, language))
    terminal.printJson(all.length === 1 ? (all[0] ?? {}) : all)
  } else terminal.print(explained.map((one) => explanationText(one, language)).join('\n\n'))
}

/** What is asked of one cell; where nothing is, its growth: the value is among what that is made from. */
async function explanations(
  desk: TerminalDesk,
  about: Omit<CallInput<'compare.explain'>, 'measure'>,
  measures: readonly ExplainedMeasure[]
): Promise<Explanation[]> {
  if (measures.length > 0) {
    return Promise.all(measures.map((measure) => desk.call('compare.explain', { ...about, measure })))
  }
  const rate = await desk.call('compare.explain', { ...about, measure: 'rate' })
  return [growsInPercent(rate.indicator) ? rate : await desk.call('compare.explain', { ...about, measure: 'points' })]
}

/** `unit`: as it is named. */
async function save(work: Work, out: string, unit: string | null): Promise<void> {
  const { desk, comparison, terminal, language } = work
  const { choice, numbers, shape } = comparison
  const table = await desk.call('compare.table', choice)
  if (comparison.unit !== null) inUnit(table, comparison.unit)
  const { style } = await desk.call('compare.symbols', {})
  const layout = { ...shape, language, symbols: style }
  const artifact = await desk.call('compare.export', { ...choice, unit, rows: null, layout })
  await saveArtifact(desk, artifact, resolve(out))
  terminal.complain(language === 'zh-CN' ? `已存为 ${out}` : `Saved as ${out}`)
  const disputes = await desk.call('compare.disputes', choice)
  const { length: open } = disputesUnder(disputes, table, numbers.length === 0 ? IN_SHEETS : numbers)
  if (open > 0) {
    terminal.complain(
      language === 'zh-CN'
        ? `有 ${open} 个数据来源不一致，尚未裁定，表中标“异”（tongbi pending）`
        : `Disputed and marked ≠ in the table: ${open} (tongbi pending)`
    )
  }
}

/** What a spreadsheet has of each figure where nothing is asked for by name. */
const IN_SHEETS = ['value', 'change', 'rate'] as const

async function print({ desk, comparison, terminal, language, isJson }: Work): Promise<void> {
  const { choice, unit } = comparison
  const table = await desk.call('compare.table', choice)
  const shown = unit === null ? table : inUnit(table, unit)
  const disputes = await desk.call('compare.disputes', choice)
  if (isJson) {
    terminal.printJson({ ...comparisonJson(shown), disputes: disputesJson(disputesUnder(disputes, table, null)) })
    return
  }
  const numbers = comparison.numbers.length === 0 ? ON_SCREEN : comparison.numbers
  const text = comparisonText(shown, numbers, language)
  const below = disputesText(disputesUnder(disputes, table, numbers), table, language)
  terminal.print(below === '' ? text : `${text}\n${below}`)
}

/** What the terminal shows of each figure where nothing is asked for by name. */
const ON_SCREEN = ['value', 'rate'] as const
