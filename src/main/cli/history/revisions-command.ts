import type { MomentSide, SaidFigure } from '#contract/calls/history-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { stageText } from '#contract/wording/stages.ts'
import type { Language } from '#core/language.ts'
import { chosenRegion, deskPath, indicatorIds } from '../terminal/chosen.ts'
import {
  type Command,
  type OptionValues,
  refuseWords,
  textOf,
  textsOf,
  WrongUse,
  yearsOf
} from '../terminal/command.ts'
import { stageNamed } from '../terminal/named-stage.ts'
import { type TerminalDesk, withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'

type Revisions = CallOutput<'history.twoMoments'>

export const revisionsCommand: Command = {
  name: 'revisions',
  options: {
    desk: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'from-stage': { type: 'string' },
    'to-stage': { type: 'string' },
    region: { type: 'string' },
    indicator: { type: 'string', multiple: true },
    years: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: {
    'zh-CN': '两个时点或两个阶段的数并排对照',
    'en-US': 'The figures of two moments or two stages side by side'
  },
  help: {
    'zh-CN': `用法：tongbi revisions --desk 数据库 [--from 时点] [--to 时点] [--from-stage 阶段] [--to-stage 阶段]
                        [--region 代码或名称] [--indicator 名称]… [--years 2019-2023] [--all] [--json]

某一时点（或阶段）所知的数，与另一时点（或阶段）所知的对照，差额为后者减前者。

  --from, --to               日期 2026-03-31（含当天）、时间，或改动编号 12；省略为现在
  --from-stage, --to-stage   预计、快报、初步核算、最终核实、普查修订、不注明；省略为当时显示的
  --region                   省略时用数据库中唯一的地区，或工作地区
  --years                    省略时为全部年份
  --all                      没有变化的也列出
`,
    'en-US': `Usage: tongbi revisions --desk DESK [--from TIME] [--to TIME] [--from-stage STAGE] [--to-stage STAGE]
                        [--region CODE|NAME] [--indicator NAME]… [--years 2019-2023] [--all] [--json]

Figures as known at one moment (or at one stage) against those of another; the difference is the latter less the former.

  --from, --to               a day 2026-03-31 (all of it), a time, or the number of a change, 12; without it, now
  --from-stage, --to-stage   预计 快报 初步核算 最终核实 普查修订 不注明, or estimate flash preliminary final census unsaid;
                             without it, what was shown then
  --region                   without it, the only region of the desk, or its region of work
  --years                    without it, all
  --all                      those that are the same as well
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const [from, to] = [sideOf(values, 'from'), sideOf(values, 'to')]
    if (from.moment === null && to.moment === null && from.stage === null && to.stage === null)
      throw new WrongUse(
        '请用 --from、--to、--from-stage 或 --to-stage 指明对照什么',
        'say what to hold against what: --from, --to, --from-stage or --to-stage'
      )
    const found = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const region = await chosenRegion(desk, textOf(values, 'region'))
      const { indicators } = await desk.call('catalogue.indicators', {})
      const given = textOf(values, 'years')
      const years = given === undefined ? await yearsIn(desk, region) : yearsOf(given)
      const ids = indicatorIds(indicators, textsOf(values, 'indicator'))
      const onlyDifferent = values['all'] !== true
      return { region, ...(await allRows(desk, { region, indicators: ids, years, from, to, onlyDifferent })) }
    })
    if (values['json']) {
      const { region, from, to, rows } = found
      terminal.printJson({ region, from, to, rows: rows.map(rowJson) })
    } else if (found.rows.length > 0)
      terminal.print(
        textTable(
          found.rows.map((row) => lineOf(row, language)),
          new Set([2, 3, 4])
        )
      )
    else terminal.print(language === 'zh-CN' ? '没有不同。' : 'They are the same.')
    return 0
  }
}

function sideOf(values: OptionValues, side: 'from' | 'to'): MomentSide {
  return { moment: textOf(values, side) ?? null, stage: stageNamed(textOf(values, `${side}-stage`), `${side}-stage`) }
}

/** Years that have figures now; before the first ones, the years that are asked for have to be named. */
async function yearsIn(desk: TerminalDesk, region: string): Promise<number[]> {
  const { periods } = await desk.call('compare.scope', { region })
  const years = periods.map(({ period }) => Number(period.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) throw new WrongUse('请用 --years 指明年份', 'name years by --years')
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).slice(-200)
}

const atOnce = 1000

async function allRows(
  desk: TerminalDesk,
  choice: {
    readonly region: string
    readonly indicators: string[] | null
    readonly years: number[]
    readonly from: MomentSide
    readonly to: MomentSide
    readonly onlyDifferent: boolean
  }
): Promise<Pick<Revisions, 'from' | 'to' | 'rows'>> {
  const rows: Revisions['rows'] = []
  for (;;) {
    const page = await desk.call('history.twoMoments', { ...choice, offset: rows.length, limit: atOnce })
    rows.push(...page.rows)
    if (rows.length >= page.total || page.rows.length === 0) return { from: page.from, to: page.to, rows }
  }
}

function rowJson(row: Revisions['rows'][number]): object {
  const { region, regionName, indicator, indicatorName, measure, period, unit, before, after, difference } = row
  return {
    ...{ region, regionName, indicator, name: indicatorName, measure, period, unit },
    ...{ from: saidJson(before), to: saidJson(after), difference }
  }
}

function saidJson(said: SaidFigure | null): object | null {
  return said === null ? null : { value: said.decimal, symbol: said.symbol, stage: said.stage }
}

function lineOf(row: Revisions['rows'][number], language: Language): string[] {
  const value = (said: SaidFigure | null): string => said?.decimal ?? said?.symbol ?? '—'
  const stage = (said: SaidFigure | null): string => (said?.stage == null ? '' : stageText(said.stage, language))
  const [before, after] = [stage(row.before), stage(row.after)]
  return [
    row.measure === 'level' ? row.indicatorName : `${row.indicatorName} (${row.measure})`,
    row.period,
    value(row.before),
    value(row.after),
    row.difference ?? '',
    row.unit ?? '',
    before === after ? after : `${before} → ${after}`
  ]
}
