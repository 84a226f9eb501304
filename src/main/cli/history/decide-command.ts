import type { PendingFigure } from '#contract/calls/history-calls.ts'
import type { CallOutput } from '#contract/calls.ts'
import { DeskError } from '#contract/error.ts'
import { deskPath } from '../terminal/chosen.ts'
import { type Command, type OptionValues, refuseWords, textOf, WrongUse } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { changeName } from './change-words.ts'
import { namedValue, valueOptions } from './named-value.ts'
import { claimJson, claimsText } from './pending-command.ts'

export const decideCommand: Command = {
  name: 'decide',
  options: {
    desk: { type: 'string' },
    ...valueOptions,
    keep: { type: 'boolean' },
    department: { type: 'string' },
    change: { type: 'string' },
    cell: { type: 'string' },
    reason: { type: 'string' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '裁定一个待处理的数', 'en-US': 'Decide about a figure that waits' },
  help: {
    'zh-CN': `用法：tongbi decide --desk 数据库 --indicator 名称 --period 时期 [--region 代码或名称] [--measure 种类]
                     (--keep | --department 名称 | --change 编号 [--cell 单元格]) [--reason 理由] [--json]

裁定 tongbi pending 所列的一个数取哪一个。裁定是一次可撤销的改动；被否的数再报一次不会重开，报出新的数才会。

  --keep         保留现在显示的数
  --department   取这个部门最近报的数
  --change       取这次改动所给的数
  --cell         同一次改动有几个单元格不一致时，取这个单元格的
  --reason       理由，与裁定一起留在历史中
`,
    'en-US': `Usage: tongbi decide --desk DESK --indicator NAME --period P [--region CODE|NAME] [--measure M]
                     (--keep | --department NAME | --change ID [--cell CELL]) [--reason TEXT] [--json]

Decides which of what was said of a figure that tongbi pending lists is to stand. One change, which can be undone. What
was decided against does not open it again when it is sent once more; a new value does.

  --keep         upholds the one that is shown
  --department   takes the latest word of this department
  --change       takes what this change said
  --cell         of several cells of one change, this one
  --reason       stays in the history with the decision
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const ways = ['keep', 'department', 'change'].filter((way) => values[way] !== undefined)
    if (ways.length !== 1)
      throw new WrongUse(
        '请用 --keep、--department 或 --change 中的一个指明取哪个数',
        'name one by --keep, --department or --change'
      )
    const done = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const { value } = await namedValue(desk, values)
      const place = {
        region: value.region,
        indicator: value.indicator.id,
        measure: value.measure,
        period: value.period
      }
      const pending = await desk.call('history.pending', {})
      const waiting = pending.find(
        ({ region, indicator, measure, period }) =>
          region === place.region &&
          indicator === place.indicator &&
          period === place.period &&
          (measure === place.measure || textOf(values, 'measure') === undefined)
      )
      const name = `${value.regionName} ${value.indicator.name} ${value.period}`
      if (waiting === undefined) throw new DeskError('nothing-pending', {}, { name })
      const departments = await desk.call('departments.list', {})
      const claim = waiting.claims.find((one) => isMeant(one, values, departments))
      if (claim === undefined) {
        const [zh, en] = [claimsText(waiting, 'zh-CN'), claimsText(waiting, 'en-US')]
        throw new WrongUse(
          `“${name}”没有这样的数，有的是：\n${zh}\n`,
          `nothing such was said of ${name}, but:\n${en}\n`
        )
      }
      const change = await desk.call('history.decide', {
        ...place,
        measure: waiting.measure,
        change: claim.source.change,
        nth: claim.nth,
        reason: textOf(values, 'reason') ?? null
      })
      return { change, waiting, claim }
    })
    const { change, waiting, claim } = done
    if (values['json']) {
      const { region, indicator, measure, period, unit } = waiting
      const picked = { ...claimJson(claim, language), shown: true }
      terminal.printJson({ change: change.id, region, indicator, measure, period, unit, reason: change.reason, picked })
    } else {
      const said = `${claim.decimal ?? claim.symbol} ${waiting.unit ?? ''}`.trim()
      terminal.print(`${changeName(change, language)}: ${said}`)
    }
    return 0
  }
}

/** Claims come newest first: the first of a department is its latest word. */
function isMeant(
  { isFigure, department, source }: PendingFigure['claims'][number],
  values: OptionValues,
  departments: CallOutput<'departments.list'>
): boolean {
  if (values['keep'] === true) return isFigure
  const named = textOf(values, 'department')
  if (named !== undefined) {
    const meant = departments.find(({ aliases }) => aliases.includes(named))?.name ?? named
    return department === meant
  }
  const cell = textOf(values, 'cell')
  const isOfChange = source.change === Number((textOf(values, 'change') ?? '').replace(/^#/, ''))
  return isOfChange && (cell === undefined || source.cell?.toUpperCase() === cell.toUpperCase())
}
