import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { CallOutput } from '#contract/calls.ts'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import type { WordingLanguage } from '#contract/wording/sentence.ts'
import { disputeText } from '#core/layout/notes/dispute-notes.ts'

type Disputes = CallOutput<'compare.disputes'>

/** More of them `tongbi pending` lists. */
const MOST_LINES = 20

/** Under a table, what each source says of the figures that bear the mark; '' where none does. */
export function disputesText(disputes: Disputes, table: ComparisonTable, language: WordingLanguage): string {
  const { mark } = figureMarks(language).conflict
  const lines = disputes.slice(0, MOST_LINES).flatMap((dispute) => {
    const indicator = table.rows.find((row) => row.indicator.id === dispute.indicator)?.indicator
    const where =
      table.regions.length === 1 ? '' : (table.regions.find(({ code }) => code === dispute.region)?.name ?? '')
    return indicator === undefined ? [] : `${mark} ${disputeText(dispute, indicator, where, language)}`
  })
  const left = disputes.length - MOST_LINES
  const more = language === 'zh-CN' ? `${mark} 另有 ${left} 个：tongbi pending` : `${mark} ${left} more: tongbi pending`
  return [...lines, ...(left > 0 ? [more] : [])].join('\n')
}

/** The same as docs/terminal.md describes it; values are in the unit of the catalogue. */
export function disputesJson(disputes: Disputes, table: ComparisonTable): object[] {
  const names = new Map(table.rows.map(({ indicator: { id, name } }) => [id, name]))
  return disputes.map(({ region, indicator, period, measure, said }) => ({
    region,
    indicator: { id: indicator, name: names.get(indicator) ?? indicator },
    ...{ period, measure },
    said: said.map(({ decimal, symbol, sender }) => ({
      value: decimal === null ? null : Number(decimal),
      symbol,
      sender
    }))
  }))
}
