import type { CheckedEntry, TypedEntry } from '#contract/calls/figure-calls.ts'
import { refusalText } from '#contract/wording/refusals.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import type { Language } from '#core/language.ts'
import { chosenPeriod, deskPath, indicatorIds, regionCode } from '../terminal/chosen.ts'
import { type Command, neededText, refuseWords, textOf, WrongUse } from '../terminal/command.ts'
import { stageNamed } from '../terminal/named-stage.ts'
import { withDesk } from '../terminal/terminal-desk.ts'

const measures = [
  'level',
  'growth',
  'change',
  'share',
  'index',
  'rank',
  'growth-rank',
  'growth-change',
  'base'
] as const

export const setCommand: Command = {
  name: 'set',
  options: {
    desk: { type: 'string' },
    indicator: { type: 'string' },
    region: { type: 'string' },
    period: { type: 'string' },
    value: { type: 'string' },
    measure: { type: 'string' },
    stage: { type: 'string' },
    reason: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '录入一个数值', 'en-US': 'Type a value in' },
  help: {
    'zh-CN': `用法：tongbi set --desk 数据库 --indicator 名称 --region 代码或名称 --period 时期 --value 数值
                  [--measure level|growth|change|share|index|rank|growth-rank|growth-change|base] [--stage 阶段] [--reason 理由] [--dry-run] [--json]

录入一个数值，作为一次可撤销的改动；原有的数值和出处都保留在历史中。

  --period    如 2023、2023年1-7月、2023M01-07、2023H1、2023Q3
  --value     照平常的写法：1,234.5、-5、12.3亿元、2000万、△1.2、5.2%、…；空文本 "" 撤回现有数值
  --measure   绝对额 level（缺省）、增速 growth、增减 change、比重 share、指数 index、位次 rank、上年同口径 base
  --stage     预计、快报、初步核算、最终核实、普查修订、不注明；缺省为现有数值的阶段，没有现有数值时不注明
  --dry-run   只检查，不存入
`,
    'en-US': `Usage: tongbi set --desk DESK --indicator NAME --region CODE|NAME --period P --value V
                  [--measure level|growth|change|share|index|rank|growth-rank|growth-change|base] [--stage STAGE] [--reason TEXT] [--dry-run] [--json]

Types one value in, as one change that can be undone; what stood there stays in the history with its source.

  --period    such as 2023, 2023M01-07, 2023H1, 2023Q3, 2023年1-7月
  --value     as people type: 1,234.5  -5  12.3亿元  2000万  △1.2  5.2%  …; an empty text "" takes the figure back
  --measure   level unless said otherwise
  --stage     预计 快报 初步核算 最终核实 普查修订 不注明, or estimate flash preliminary final census unsaid; else that of the
              figure there, and none where there is none
  --dry-run   checks only, stores nothing
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const period = chosenPeriod(neededText(values, 'period'))
    const measure = measureOf(textOf(values, 'measure'))
    const stage = stageNamed(textOf(values, 'stage'))
    const text = neededText(values, 'value')
    const named = { indicator: neededText(values, 'indicator'), region: neededText(values, 'region') }
    const isDry = values['dry-run'] === true
    const outcome = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      const { indicators } = await desk.call('catalogue.indicators', {})
      // A name goes before another indicator's alias.
      const exact = indicators.find(({ id, name }) => id === named.indicator || name === named.indicator)
      const found = exact === undefined ? (indicatorIds(indicators, [named.indicator]) ?? []) : [exact.id]
      const [indicator] = found
      if (indicator === undefined || found.length > 1) {
        throw new WrongUse(
          `“${named.indicator}”有几个指标，请用编号：${found.join(' ')}`,
          `Several indicators are called “${named.indicator}”: name one by its id: ${found.join(' ')}`
        )
      }
      const region = await regionCode(desk, named.region)
      const entry: TypedEntry = { indicator, named: named.indicator, region, measure, period, text }
      const reason = textOf(values, 'reason') ?? null
      const { change, entries } = isDry
        ? { change: null, entries: await desk.call('figures.check', { entries: [entry], stage }) }
        : await desk.call('figures.set', { entries: [entry], stage, reason })
      const [checked] = entries
      if (checked === undefined) throw new Error('an entry was not answered')
      const kept = indicators.find(({ id }) => id === indicator)
      return { change, entry, checked, unit: kept === undefined ? null : unitOfMeasure(measure, kept) }
    })
    const { change, entry, checked } = outcome
    if (values['json']) {
      const { text: typed, named: _, ...place } = entry
      terminal.printJson({ change, ...place, typed, ...checked, unit: outcome.unit })
    }
    for (const line of linesOf(checked, text, language)) terminal.complain(line)
    if (!values['json'] && checked.kind !== 'refused') terminal.print(sentence(outcome, language))
    return checked.kind === 'refused' || checked.kind === 'conflicting' ? 1 : 0
  }
}

function measureOf(text: string | undefined): TypedEntry['measure'] {
  if (text === undefined) return 'level'
  const measure = measures.find((one) => one === text)
  if (measure === undefined)
    throw new WrongUse(`--measure 只能是 ${measures.join('、')}`, `--measure is one of ${measures.join(', ')}`)
  return measure
}

/** What is wrong, or may be. */
function linesOf(checked: CheckedEntry, text: string, language: Language): string[] {
  const lines: string[] = []
  if (checked.refusal !== null) lines.push(`${text}: ${refusalText(checked.refusal, language)}`)
  if (checked.suspicion !== null) lines.push(remarkText(checked.suspicion, language))
  if (checked.outOfTime !== null) lines.push(remarkText(checked.outOfTime, language))
  if (checked.kind === 'conflicting') {
    lines.push(
      language === 'zh-CN'
        ? '已有更后阶段的数值，仍显示那一个；要替换它，请指明同一阶段或更后的阶段。'
        : 'A figure of a later stage stands and stays shown; name the same stage or a later one to replace it.'
    )
  }
  return lines
}

function sentence(
  { change, checked, unit }: { change: number | null; checked: CheckedEntry; unit: string | null },
  language: Language
): string {
  const shown = (figure: { decimal: string | null; symbol: string | null } | null) =>
    figure === null
      ? ''
      : `${figure.decimal ?? figure.symbol ?? ''} ${figure.decimal === null ? '' : (unit ?? '')}`.trim()
  const [before, after] = [shown(checked.old), shown(checked)]
  const what = before === '' ? after : after === '' ? before : before === after ? after : `${before} → ${after}`
  const isChinese = language === 'zh-CN'
  const kinds: Readonly<Record<CheckedEntry['kind'], readonly [string, string]>> = {
    new: ['新增', 'New'],
    same: ['没有变化', 'No change'],
    changed: ['改动', 'Changed'],
    conflicting: ['有冲突', 'Conflicting'],
    withdrawn: ['撤回', 'Withdrawn'],
    refused: ['未读入', 'Refused']
  }
  const kind = kinds[checked.kind][isChinese ? 0 : 1]
  const stored = change === null ? '' : isChinese ? `（改动 ${change}）` : ` (change ${change})`
  return what === '' ? `${kind}${stored}` : isChinese ? `${kind}：${what}${stored}` : `${kind}: ${what}${stored}`
}
