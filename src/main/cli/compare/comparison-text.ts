import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/calls/compare-calls.ts'
import { averageLabel } from '#contract/wording/average-label.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'
import { measureText } from '#contract/wording/measures.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { textTable } from '../terminal/text-table.ts'
import { isAlways, type NumberAsked } from './asked-measures.ts'

const NO_NUMBER = '–'

/**
 * For people: values as stored, everything computed to one place (two of indices and what is in the indicator's unit),
 * percentage points and places named; why there is no number below.
 */
export function comparisonText(
  table: ComparisonTable,
  asked: readonly NumberAsked[],
  language: WordingLanguage
): string {
  const place = table.regions.map(({ code, name }) => `${name} (${code})`).join(', ')
  if (table.rows.length === 0) {
    return language === 'zh-CN'
      ? `${place}\n这些时期没有数据。tongbi list periods 列出已有的时期；从一月起累计的月、季要加 --cumulative。`
      : `${place}\nThere are no figures of these periods. tongbi list periods shows those there are; months and quarters since January take --cumulative.`
  }
  const columns = asked.filter((name) => name !== 'average')
  const names = new Map(table.regions.map(({ code, name }) => [code, name]))
  const isOne = table.regions.length === 1
  const hasAverages = table.rows.some(({ averages }) => averages !== null)
  const heads = columns.map((name) => (name === 'value' ? '' : measureText(name, language)))
  const head = [
    ...(isOne ? [] : ['']),
    '',
    '',
    ...table.periods.flatMap((period) => heads.map((text) => `${period} ${text}`.trim())),
    ...(hasAverages ? averageHeads(table, language) : [])
  ]
  const rows = table.rows.map((row) => [
    ...(isOne ? [] : [names.get(row.region) ?? row.region]),
    `${'  '.repeat(row.indicator.depth)}${row.indicator.name}`,
    row.indicator.unit ?? '',
    ...row.cells.flatMap((cell) => columns.map((name) => numberText(row, cell, name, language))),
    ...(hasAverages ? averageTexts(row) : [])
  ])
  const numeric = new Set(head.map((_, index) => index).slice(isOne ? 2 : 3))
  return `${place}\n${textTable([head, ...rows], numeric)}${reasonsBelow(table, columns, language)}`
}

function numberText(row: ComparisonRow, cell: ComparisonCell, name: NumberAsked, language: WordingLanguage): string {
  const { decimals, kind, unit } = row.indicator
  if (name === 'value') return cell.decimal ?? cell.symbol ?? ''
  if (name === 'change') return cell.change === null ? NO_NUMBER : rounded(cell.change, decimals)
  if (name === 'rate' || name === 'points') {
    if (cell.rate !== null) return rounded(cell.rate, 1)
    if (cell.points === null) return cell.reason === null ? '' : NO_NUMBER
    return `${rounded(cell.points, Math.max(1, decimals))} ${pointsText(kind, unit, language)}`.trim()
  }
  const value = cell.more[name]?.value ?? null
  if (value === null) return NO_NUMBER
  if (name === 'rank') return String(value)
  if (name === 'single' || name === 'ytd') return rounded(value, decimals)
  return rounded(value, name === 'pull' || name.startsWith('index:') ? 2 : 1)
}

function pointsText(kind: string, unit: string | null, language: WordingLanguage): string {
  if (kind === 'rank') return language === 'zh-CN' ? '位' : 'places'
  if (kind === 'index') return language === 'zh-CN' ? '点' : 'points'
  if (unit === '‰') return language === 'zh-CN' ? '千分点' : '‰ pts'
  return language === 'zh-CN' ? '百分点' : 'pp'
}

function averageHeads(table: ComparisonTable, language: WordingLanguage): string[] {
  const [first] = table.rows
  const label = first?.averages == null ? null : averageLabel(first.averages.horizontal, language)
  const name = label ?? measureText('average', language)
  return language === 'zh-CN' ? [`${name}（水平法）`, '累计法'] : [`${name} (horizontal)`, 'cumulative']
}

function averageTexts({ averages }: ComparisonRow): string[] {
  return [averages?.horizontal, averages?.cumulative].map((one) =>
    one?.value == null ? NO_NUMBER : rounded(one.value, 1)
  )
}

function rounded(value: number, decimals: number): string {
  return formatNumber(decimalOf(value) ?? String(value), { decimals, grouping: '' })
}

function reasonsBelow(table: ComparisonTable, columns: readonly NumberAsked[], language: WordingLanguage): string {
  const showsGrowth = columns.some((name) => name === 'rate' || name === 'points' || name === 'change')
  const reasons = new Set<string>()
  for (const { cells, averages } of table.rows) {
    for (const cell of cells) {
      if (showsGrowth && cell.reason !== null) reasons.add(cell.reason)
      for (const name of columns) {
        const reason = isAlways(name) ? null : (cell.more[name]?.reason ?? null)
        if (reason !== null) reasons.add(reason)
      }
    }
    for (const one of [averages?.horizontal, averages?.cumulative]) if (one?.reason != null) reasons.add(one.reason)
  }
  if (reasons.size === 0) return ''
  const sentences = [...reasons].map((reason) => reasonText(reason, language))
  return `\n${NO_NUMBER} ${sentences.join(language === 'zh-CN' ? '；' : '; ')}`
}
