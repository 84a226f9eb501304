import { extname, resolve } from 'node:path'
import type { ExplainedMeasure, Explanation } from '#contract/calls/compare/explanation.ts'
import { momentOfView } from '#contract/calls/view-calls.ts'
import type { CallInput } from '#contract/calls.ts'
import type { Artifact } from '#contract/file.ts'
import { plainShape, type TableShape } from '#contract/table-shape.ts'
import type { WordingLanguage } from '#contract/wording/sentence.ts'
import { growsInPercent } from '#core/comparison/arithmetic/growth.ts'
import { asOfHelp, lookBack } from '../history/look-back.ts'
import { deskPath, indicatorIds } from '../terminal/chosen.ts'
import { type Command, refuseWords, textOf, textsOf, WrongUse } from '../terminal/command.ts'
import { namedUnit } from '../terminal/named-unit.ts'
import { saveArtifact } from '../terminal/save-artifact.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { askedMeasures, extraMeasures, type NumberAsked } from './asked-measures.ts'
import { cellAddress, explainedMeasures } from './cell-address.ts'
import { chosenBasis, chosenPeriods, chosenRegions } from './chosen-comparison.ts'
import { chosenView, measuresOfView } from './chosen-view.ts'
import { comparisonJson } from './comparison-json.ts'
import { comparisonText } from './comparison-text.ts'
import { disputesJson, disputesText, disputesUnder } from './disputes-said.ts'
import { explanationJson, explanationText } from './explanation-text.ts'
import { inUnit } from './in-unit.ts'

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
  --measures    value,change,rate,points（每格都有）；computed 按数值计算的增速、share 比重、contribution 贡献率、pull 拉动、
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
  --measures    value,change,rate,points (every cell has them); computed, share, contribution, pull, residual, rank,
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
    const isOfView = textOf(values, 'view') !== undefined
    const namesPeriods = ['years', 'periods', 'cumulative'].some((name) => values[name] !== undefined)
    const ownPeriods = isOfView && !namesPeriods ? null : chosenPeriods(values)
    const ownMeasures = askedMeasures(textsOf(values, 'measures'))
    const ownBasis = chosenBasis(values)
    const unit = textOf(values, 'unit')
    const inNamedUnit = unit === undefined ? null : namedUnit(unit)
    const out = textOf(values, 'out')
    if (out !== undefined && extname(out).toLowerCase() !== '.xlsx') {
      throw new WrongUse('--out 只能是 .xlsx 文件', '--out takes an .xlsx file')
    }
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const view = await chosenView(desk, values)
      await lookBack(desk, values)
      const { indicators } = await desk.call('catalogue.indicators', {})
      const named = [...textsOf(values, 'indicators'), ...textsOf(values, 'indicator')]
      const namesRegions = textsOf(values, 'regions').length + textsOf(values, 'region').length > 0
      const regions = view !== null && !namesRegions ? view.content.regions : await chosenRegions(desk, values)
      const asked = view !== null && ownMeasures.length === 0 ? measuresOfView(view) : ownMeasures
      const basis = view !== null && textOf(values, 'basis') === undefined ? view.content.basis : ownBasis
      const choice = {
        regions,
        periods: ownPeriods ?? view?.content.periods ?? [],
        indicators: view !== null && named.length === 0 ? view.content.indicators : indicatorIds(indicators, named),
        measures: extraMeasures(asked),
        basis,
        asOf: view !== null && textOf(values, 'as-of') === undefined ? momentOfView(view) : null
      }
      const explain = textOf(values, 'explain')
      if (explain !== undefined) {
        const table = await desk.call('compare.table', choice)
        const { measures, ...cell } = cellAddress(explain, table, indicators, values['cumulative'] === true)
        const { periods, asOf } = choice
        const about = { ...cell, basis, asOf, periods, regions: regions.length > 1 ? regions : [] }
        const explained = await explanations(desk, about, measures ?? explainedMeasures(asked))
        if (values['json']) {
          const all = explained.map((one) => explanationJson(one, language))
          terminal.printJson(all.length === 1 ? (all[0] ?? {}) : all)
        } else terminal.print(explained.map((one) => explanationText(one, language)).join('\n\n'))
        return
      }
      if (out !== undefined) {
        if (inNamedUnit !== null) inUnit(await desk.call('compare.table', choice), inNamedUnit)
        const shape = view !== null && ownMeasures.length === 0 ? view.content.shape : shapeOf(choice, asked)
        const title = view?.content.title ?? null
        await saveArtifact(
          desk,
          await exported(desk, choice, { ...shape, title }, unit ?? null, language),
          resolve(out)
        )
        terminal.complain(language === 'zh-CN' ? `已存为 ${out}` : `Saved as ${out}`)
        const table = await desk.call('compare.table', choice)
        const disputes = await desk.call('compare.disputes', choice)
        const { length: open } = disputesUnder(disputes, table, asked.length === 0 ? IN_SHEETS : asked)
        if (open > 0) {
          terminal.complain(
            language === 'zh-CN'
              ? `有 ${open} 个数据来源不一致，尚未裁定，表中标“异”（tongbi pending）`
              : `Disputed and marked ≠ in the table: ${open} (tongbi pending)`
          )
        }
      }
      if (out === undefined || values['json']) {
        const table = await desk.call('compare.table', choice)
        const shown = inNamedUnit === null ? table : inUnit(table, inNamedUnit)
        const disputes = await desk.call('compare.disputes', choice)
        if (values['json']) {
          const under = disputesUnder(disputes, table, null)
          terminal.printJson({ ...comparisonJson(shown), disputes: disputesJson(under) })
        } else {
          const numbers = asked.length === 0 ? (['value', 'rate'] as const) : asked
          const text = comparisonText(shown, numbers, language)
          const below = disputesText(disputesUnder(disputes, table, numbers), table, language)
          terminal.print(below === '' ? text : `${text}\n${below}`)
        }
      }
    })
    return 0
  }
}

type Choice = CallInput<'compare.table'>

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

/** Several regions of one indicator run down; several indicators run down, a sheet for each region. */
function shapeOf(choice: Choice, asked: readonly NumberAsked[]): TableShape {
  const shows = (...names: NumberAsked[]) => asked.length === 0 || names.some((name) => asked.includes(name))
  const further = asked.flatMap((name) => (name === 'average' ? BOTH_AVERAGES : [name]))
  const shape = plainShape([
    ...(shows('value') ? (['value'] as const) : []),
    ...(shows('change') ? (['change'] as const) : []),
    ...(shows('rate', 'points') ? (['growth'] as const) : []),
    ...further.filter((name) => name !== 'value' && name !== 'change' && name !== 'rate' && name !== 'points')
  ])
  const isOfOne = choice.regions.length > 1 && choice.indicators?.length === 1
  return isOfOne ? { ...shape, pivot: { rows: ['regions'], columns: ['periods'] } } : shape
}

/** What a spreadsheet has of each figure where nothing is asked for by name. */
const IN_SHEETS = ['value', 'change', 'rate'] as const

/** What `average` means by name; where it chains published growth, the horizontal one says so. */
const BOTH_AVERAGES = ['average:horizontal', 'average:cumulative'] as const

async function exported(
  desk: TerminalDesk,
  choice: Choice,
  shape: TableShape & { readonly title: string | null },
  unit: string | null,
  language: WordingLanguage
): Promise<Artifact> {
  const { style } = await desk.call('compare.symbols', {})
  const layout = { ...shape, language, symbols: style }
  return desk.call('compare.export', { ...choice, unit, rows: null, layout })
}
