import type { Figure, Indicator, Stage, SymbolMeaning } from '#contract/figure.ts'
import { stageText } from '#contract/wording/stages.ts'
import { baseInPeriod } from '#core/comparison/base-in-period.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { Language } from '#core/language.ts'
import { asOfHelp, lookBack } from '../history/look-back.ts'
import { deskPath, indicatorIds, regionCode } from '../terminal/chosen.ts'
import { type Command, refuseWords, textOf, textsOf, yearsOf } from '../terminal/command.ts'
import { csvText } from '../terminal/csv-text.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'
import { type DerivedValue, derivedValues } from './derived-values.ts'

/** More figures than any desk that was tried holds for one question; the contract's own limit. */
const most = 1_000_000

const columns = [
  'region',
  'regionName',
  'indicator',
  'name',
  'measure',
  'period',
  'value',
  'symbol',
  'unit',
  'stage',
  'file',
  'sheet',
  'cell'
] as const

/** One stored figure with its provenance, as docs/terminal.md describes it. */
interface Row extends Readonly<Record<Exclude<(typeof columns)[number], 'stage'>, string | null>> {
  readonly stage: Stage | null
  /** What the symbol says; null: nobody said, or there is none. */
  readonly meaning: SymbolMeaning | null
  /** Who disagrees with it, until somebody has decided. */
  readonly conflict: readonly object[] | null
  /** Computed by its indicator's formula or summed over the parts of its region, and stored nowhere. */
  readonly derived: boolean
}

export const valuesCommand: Command = {
  name: 'values',
  options: {
    desk: { type: 'string' },
    indicator: { type: 'string', multiple: true },
    region: { type: 'string' },
    years: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' }
  },
  summary: { 'zh-CN': '输出已存入的数值及其出处', 'en-US': 'Print stored values with their sources' },
  help: {
    'zh-CN': `用法：tongbi values --desk 数据库 [--indicator 名称]… [--region 代码或名称] [--years 2019-2023] [--as-of 时点] [--json|--csv]

输出数值、单位、阶段和出处（文件、工作表、单元格）。数值是精确的十进制文本。

  --indicator   指标的名称、别名、编号或拼音首字母（dqsczz）；可多次使用或以逗号分隔
  --years       如 2019-2023 或 2022,2023
${asOfHelp['zh-CN']}
`,
    'en-US': `Usage: tongbi values --desk DESK [--indicator NAME]… [--region CODE|NAME] [--years 2019-2023] [--as-of TIME] [--json|--csv]

Prints values with unit, stage and source (file, sheet, cell). Values are exact decimal text.

  --indicator   name, alias, id or pinyin initials (dqsczz); may be given more than once or with commas
  --years       such as 2019-2023 or 2022,2023
${asOfHelp['en-US']}
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const years = textOf(values, 'years') === undefined ? null : yearsOf(textOf(values, 'years') ?? '')
    const rows = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      await lookBack(desk, values)
      const { indicators } = await desk.call('catalogue.indicators', {})
      const region = textOf(values, 'region')
      const code = region === undefined ? null : await regionCode(desk, region)
      const ids = indicatorIds(indicators, textsOf(values, 'indicator'))
      const isWanted = (period: string) => years === null || years.includes(Number(period.slice(0, 4)))
      const figures = await desk.call('compare.figures', {
        region: code,
        indicators: ids,
        measures: null,
        from: years === null ? null : Math.min(...years),
        to: years === null ? null : Math.max(...years),
        limit: most
      })
      const byId = new Map(indicators.map((one) => [one.id, one]))
      const { regions } = await desk.call('compare.scope', { region: null })
      const names = new Map(regions.map(({ code, name }) => [code, name]))
      const chosen = ids === null ? indicators : indicators.filter(({ id }) => ids.includes(id))
      const derived = await derivedValues(desk, { region: code, indicators: chosen, isWanted, stated: figures })
      return [
        ...figures
          .filter(({ period }) => isWanted(period))
          .map((figure) => rowOf(figure, byId.get(figure.indicator), names.get(figure.region) ?? null)),
        ...derived.map((one) => rowOfDerived(one, names.get(one.region) ?? null))
      ]
    })
    if (values['json']) terminal.printJson(rows)
    else if (values['csv'])
      terminal.print(csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]))
    else if (rows.length > 0)
      terminal.print(
        textTable(
          rows.map((row) => lineOf(row, language)),
          new Set([4])
        )
      )
    else
      terminal.print(
        language === 'zh-CN'
          ? '没有这样的数据。tongbi list 列出已有的指标、地区和时期。'
          : 'There are no such figures. tongbi list shows the indicators, regions and periods there are.'
      )
    return 0
  }
}

function rowOf(figure: Figure, indicator: Indicator | undefined, regionName: string | null): Row {
  return {
    region: figure.region,
    regionName,
    indicator: figure.indicator,
    name: indicator?.name ?? null,
    measure: figure.measure,
    period: figure.period,
    value: figure.decimal,
    symbol: figure.symbol,
    meaning: figure.meaning,
    unit: indicator === undefined ? null : baseInPeriod(unitOfMeasure(figure.measure, indicator), figure.period),
    stage: figure.stage,
    file: figure.source.file,
    sheet: figure.source.sheet,
    cell: figure.source.cell,
    conflict:
      figure.conflict?.map(({ decimal, symbol, meaning, department, source }) => ({
        value: decimal,
        symbol,
        meaning,
        department,
        change: source.change,
        file: source.file,
        sheet: source.sheet,
        cell: source.cell
      })) ?? null,
    derived: false
  }
}

function rowOfDerived({ region, indicator, cell }: DerivedValue, regionName: string | null): Row {
  const { id, name, unit } = indicator
  return {
    ...{
      region,
      regionName,
      indicator: id,
      name,
      measure: 'level',
      period: cell.period,
      unit: baseInPeriod(unit, cell.period)
    },
    ...{ value: cell.decimal, symbol: null, meaning: null, stage: cell.stage, file: null, sheet: null, cell: null },
    conflict: null,
    derived: true
  }
}

function lineOf(row: Row, language: Language): string[] {
  const source = row.derived ? '=' : [row.file, row.sheet, row.cell].filter((part) => part !== null).join(' · ')
  const name = row.measure === 'level' ? row.name : `${row.name} (${row.measure})`
  return [
    row.regionName ?? row.region ?? '',
    name ?? '',
    row.period ?? '',
    row.stage === null ? '' : stageText(row.stage, language),
    row.value ?? row.symbol ?? '',
    row.unit ?? '',
    row.conflict === null ? source : `${source} ⚠`
  ]
}
