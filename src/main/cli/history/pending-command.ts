import type { PendingFigure } from '#contract/calls/history-calls.ts'
import { remarkText } from '#contract/wording/remarks.ts'
import { stageText } from '#contract/wording/stages.ts'
import type { Language } from '#core/language.ts'
import { deskPath, indicatorIds, regionCode } from '../terminal/chosen.ts'
import { type Command, refuseWords, textOf, textsOf } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { textTable } from '../terminal/text-table.ts'
import { asOfHelp, lookBack } from './look-back.ts'

export const pendingCommand: Command = {
  name: 'pending',
  options: {
    desk: { type: 'string' },
    indicator: { type: 'string', multiple: true },
    region: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' }
  },
  summary: {
    'zh-CN': '列出待处理的：部门不一致的和可疑的数',
    'en-US': 'List what waits for a decision: conflicts, suspicious figures'
  },
  help: {
    'zh-CN': `用法：tongbi pending --desk 数据库 [--indicator 名称]… [--region 代码或名称] [--as-of 时点] [--json]

列出各部门说法不一、还没有裁定的数，以及存入时可疑、还没有人确认的数，连同各自的说法和出处。用 tongbi decide 裁定。

${asOfHelp['zh-CN']}
`,
    'en-US': `Usage: tongbi pending --desk DESK [--indicator NAME]… [--region CODE|NAME] [--as-of TIME] [--json]

Figures on which departments disagree and nobody has decided, and figures that looked wrong when they were stored and
nobody has upheld; each with all that was said and where. Decide by tongbi decide.

${asOfHelp['en-US']}
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const waiting = await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      await lookBack(desk, values)
      const named = textOf(values, 'region')
      const region = named === undefined ? null : await regionCode(desk, named)
      const { indicators } = await desk.call('catalogue.indicators', {})
      const ids = indicatorIds(indicators, textsOf(values, 'indicator'))
      const pending = await desk.call('history.pending', {})
      return pending.filter(
        (one) => (region === null || one.region === region) && (ids === null || ids.includes(one.indicator))
      )
    })
    if (values['json']) terminal.printJson(waiting.map((one) => pendingJson(one, language)))
    else if (waiting.length > 0) terminal.print(waiting.map((one) => pendingText(one, language)).join('\n\n'))
    else terminal.print(language === 'zh-CN' ? '没有待处理的数。' : 'Nothing waits for a decision.')
    return 0
  }
}

type Claim = PendingFigure['claims'][number]

export function claimJson(
  { decimal, symbol, stage, department, source, isFigure, remark }: Claim,
  language: Language
): object {
  const { change, file, sheet, cell, text } = source
  const said = { change, department, value: decimal, symbol, stage, file, sheet, cell, text, shown: isFigure }
  return { ...said, suspicion: suspicionJson(remark, language) }
}

function suspicionJson(remark: PendingFigure['remark'], language: Language): object | null {
  return remark === null ? null : { kind: remark.code, message: remarkText(remark, language), params: remark.params }
}

function pendingJson(one: PendingFigure, language: Language): object {
  const { region, regionName, indicator, indicatorName, measure, period, unit, remark, claims } = one
  return {
    ...{ region, regionName, indicator, name: indicatorName, measure, period, unit },
    kind: remark === null ? 'conflict' : 'suspicious',
    suspicion: suspicionJson(remark, language),
    claims: claims.map((claim) => claimJson(claim, language))
  }
}

function pendingText(one: PendingFigure, language: Language): string {
  const isChinese = language === 'zh-CN'
  const measure = one.measure === 'level' ? '' : ` (${one.measure})`
  const why =
    one.remark !== null ? remarkText(one.remark, language) : isChinese ? '各来源不一致' : 'The sources disagree'
  return `${one.regionName} ${one.indicatorName}${measure} ${one.period}: ${why}\n${claimsText(one, language)}`
}

/** What was said, one a line, by the change and the department that `decide` names. */
export function claimsText(
  { claims, unit, remark: why }: Pick<PendingFigure, 'claims' | 'unit' | 'remark'>,
  language: Language
): string {
  const typed = language === 'zh-CN' ? '录入' : 'typed in'
  return textTable(
    claims.map(({ decimal, symbol, stage, department, source, isFigure, remark }) => [
      isFigure ? '●' : '',
      `${decimal ?? symbol ?? '—'} ${unit ?? ''}`.trim(),
      stage === null ? '' : stageText(stage, language),
      department ?? '',
      `#${source.change}`,
      source.file === null
        ? typed
        : [source.file, source.sheet, source.cell].filter((part) => part !== null).join(' · '),
      why === null && remark !== null ? remarkText(remark, language) : ''
    ]),
    new Set([1])
  )
}
