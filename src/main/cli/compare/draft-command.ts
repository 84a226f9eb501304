import type { CallOutput } from '#contract/calls.ts'
import { draftText, paragraphText } from '#core/draft/draft.ts'
import { asOfHelp, lookBack } from '../history/look-back.ts'
import { deskPath, indicatorIds } from '../terminal/chosen.ts'
import { type Command, refuseWords, textsOf } from '../terminal/command.ts'
import { withDesk } from '../terminal/terminal-desk.ts'
import { chosenBasis, chosenPeriods, chosenRegions } from './asked/chosen-comparison.ts'

export const draftCommand: Command = {
  name: 'draft',
  options: {
    desk: { type: 'string' },
    years: { type: 'string' },
    periods: { type: 'string' },
    cumulative: { type: 'boolean' },
    region: { type: 'string', multiple: true },
    regions: { type: 'string', multiple: true },
    indicator: { type: 'string', multiple: true },
    indicators: { type: 'string', multiple: true },
    basis: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' }
  },
  summary: { 'zh-CN': '起草分析段落', 'en-US': 'Draft the paragraph of an analysis' },
  help: {
    'zh-CN': `用法：tongbi draft --desk 数据库 (--years 2019-2023 | --periods 2024-01..2024-07 [--cumulative])
                   [--region|--regions 代码或名称]… [--indicator|--indicators 名称]…
                   [--basis published|same-scope] [--as-of 时间] [--json]

对所选期间中最近的一期写出分析段落的初稿；选了三年以上时另说年均增长。语言由 --lang 决定。

  --region      可多次使用或以逗号分隔；all 为所有有数据的地区；省略时用数据库中唯一的地区，或工作地区
  --indicators  指标的名称、别名、编号或拼音首字母（dqsczz）；省略时写所有有数据的指标
  --cumulative  月份、季度作为从一月起的累计
  --basis       上年同期取公布数（published，默认）或同口径数（same-scope）
${asOfHelp['zh-CN']}
  --json        段落分成小段，每个数字带有它的地区、指标、期间和度量
`,
    'en-US': `Usage: tongbi draft --desk DESK (--years 2019-2023 | --periods 2024-01..2024-07 [--cumulative])
                    [--region|--regions CODE|NAME]… [--indicator|--indicators NAME]…
                    [--basis published|same-scope] [--as-of TIME] [--json]

Writes a first draft of the analysis of the latest of the chosen periods; of three years and more the average growth too.
Its language is that of --lang.

  --region      may be given more than once or with commas; all: every region that has figures;
                without it, the only region of the desk, or its region of work
  --indicators  name, alias, id or pinyin initials (dqsczz); without it, all that have figures
  --cumulative  months and quarters stand for all from January on
  --basis       the year before as published then (published) or in the scope of now (same-scope)
${asOfHelp['en-US']}
  --json        paragraphs in segments, each number with its region, indicator, period and measure
`
  },
  async run({ terminal, language, values, words, program }) {
    refuseWords(words)
    const periods = chosenPeriods(values)
    const basis = chosenBasis(values)
    await withDesk({ program, path: deskPath(values), create: false }, async (desk) => {
      await lookBack(desk, values)
      const { indicators } = await desk.call('catalogue.indicators', {})
      const draft = await desk.call('draft.write', {
        regions: await chosenRegions(desk, values),
        periods,
        indicators: indicatorIds(indicators, [...textsOf(values, 'indicators'), ...textsOf(values, 'indicator')]),
        basis,
        language
      })
      if (values['json']) terminal.printJson(draftJson(draft))
      else if (draft.paragraphs.length > 0) terminal.print(draftText(draft))
      else terminal.print(language === 'zh-CN' ? '所选内容没有数据。' : 'There are no figures to write about.')
    })
    return 0
  }
}

function draftJson(draft: CallOutput<'draft.write'>): object {
  return {
    language: draft.language,
    text: draftText(draft),
    paragraphs: draft.paragraphs.map((paragraph) => ({
      period: paragraph.period,
      chapter: paragraph.chapter,
      text: paragraphText(paragraph),
      segments: paragraph.segments.map((segment) => {
        if (segment.figure === null) return { text: segment.text, figure: null }
        const { region, indicator, period, measure, decimal, unit } = segment.figure
        return {
          text: segment.text,
          figure: { region, indicator, period, measure, value: Number(decimal), decimal, unit }
        }
      })
    }))
  }
}
