import { extname, resolve } from 'node:path'
import type { ComparisonCell, ComparisonTable } from '#contract/compare-calls.ts'
import { plainShape } from '#contract/table-shape.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { chosenRegion, deskPath, indicatorIds } from './chosen.ts'
import { type Command, neededText, textOf, textsOf, WrongUse, yearsOf } from './command.ts'
import { saveArtifact } from './save-artifact.ts'
import { withDesk } from './terminal-desk.ts'
import { textTable } from './text-table.ts'

export const compareCommand: Command = {
  name: 'compare',
  options: {
    desk: { type: 'string' },
    years: { type: 'string' },
    region: { type: 'string' },
    indicator: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    out: { type: 'string' }
  },
  summary: { 'zh-CN': '对比各年：数值、增减、增速', 'en-US': 'Compare years: value, change, growth' },
  help: {
    'zh-CN': `用法：tongbi compare --desk 数据库 --years 2022,2023 [--region 代码或名称] [--indicator 名称]… [--json|--out 文件.xlsx]

  --region   省略时用数据库中唯一的地区，或工作地区
  --json     按 docs/terminal.md 所述的格式输出，不四舍五入
  --out      存为带公式的 Excel 表
`,
    'en-US': `Usage: tongbi compare --desk DESK --years 2022,2023 [--region CODE|NAME] [--indicator NAME]… [--json|--out FILE.xlsx]

  --region   without it, the only region of the desk, or its region of work
  --json     in the form that docs/terminal.md describes, unrounded
  --out      saves a spreadsheet with live formulas
`
  },
  async run({ terminal, language, values, words, program }) {
    if (words.length > 0) throw new WrongUse(`不明白“${words[0]}”`, `“${words[0]}” is not understood`)
    const periods = yearsOf(neededText(values, 'years')).map(String)
    const out = textOf(values, 'out')
    if (out !== undefined && extname(out).toLowerCase() !== '.xlsx') {
      throw new WrongUse('--out 只能是 .xlsx 文件', '--out takes an .xlsx file')
    }
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const region = await chosenRegion(desk, textOf(values, 'region'))
      const { indicators } = await desk.call('catalogue.indicators', {})
      const choice = { regions: [region], periods, indicators: indicatorIds(indicators, textsOf(values, 'indicator')) }
      if (out !== undefined) {
        const { style } = await desk.call('compare.symbols', {})
        const layout = { ...plainShape(['value', 'change', 'growth']), language, symbols: style, title: null }
        const artifact = await desk.call('compare.export', { ...choice, rows: null, layout })
        await saveArtifact(desk, artifact, resolve(out))
        terminal.complain(language === 'zh-CN' ? `已存为 ${out}` : `Saved as ${out}`)
      }
      if (out === undefined || values['json']) {
        const table = await desk.call('compare.table', choice)
        if (values['json']) terminal.printJson(tableJson(table))
        else terminal.print(tableText(table, language))
      }
    })
    return 0
  }
}

function tableJson(table: ComparisonTable): object {
  return {
    region: table.regions[0],
    years: table.periods.map(Number),
    rows: table.rows.map(({ indicator: { id, name, unit, depth }, cells }) => ({
      indicator: { id, name, unit, depth },
      cells: cells.map((cell) => ({
        year: Number(cell.period),
        value: cell.value,
        symbol: cell.symbol,
        stage: cell.stage,
        change: cell.change,
        rate: cell.rate,
        points: cell.points,
        reason: cell.reason,
        basis: cell.basis
      }))
    }))
  }
}

/** For people: the value as stored, growth in percent (or percentage points) to one place; why there is none below. */
function tableText(table: ComparisonTable, language: WordingLanguage): string {
  const head = ['', '', ...table.periods.flatMap((period) => [period, '±%'])]
  const rows = table.rows.map(({ indicator, cells }) => [
    `${'  '.repeat(indicator.depth)}${indicator.name}`,
    indicator.unit ?? '',
    ...cells.flatMap((cell) => [cell.decimal ?? cell.symbol ?? '', growthText(cell, language)])
  ])
  const numeric = new Set(head.map((_, index) => index).slice(2))
  const reasons = new Set(table.rows.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? [])))
  const why = [...reasons].map((reason) => reasonText(reason, language)).join(language === 'zh-CN' ? '；' : '; ')
  const note = why === '' ? '' : `\n${NO_GROWTH} ${why}`
  const place = table.regions.map(({ code, name }) => `${name} (${code})`).join(', ')
  return `${place}\n${textTable([head, ...rows], numeric)}${note}`
}

const NO_GROWTH = '–'

function growthText({ rate, points, reason }: ComparisonCell, language: WordingLanguage): string {
  const rounded = (value: number): string =>
    formatNumber(decimalOf(value) ?? String(value), { decimals: 1, grouping: '' })
  if (rate !== null) return rounded(rate)
  if (points !== null) return `${rounded(points)} ${language === 'zh-CN' ? '百分点' : 'pp'}`
  return reason === null ? '' : NO_GROWTH
}
