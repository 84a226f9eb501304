import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import { averageLabel } from '#contract/wording/average-label.ts'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { averageMethodText, measureText } from '#contract/wording/measures.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { turnSaid } from '#core/comparison/arithmetic/loss-turn.ts'
import {
  bearsStage,
  type FigureMark,
  marksOfChange,
  marksOfGrowth,
  marksOfMeasured,
  marksOfPoints,
  marksOfStage,
  marksOfValue
} from '#core/comparison/figures/figure-marks.ts'
import { isRank } from '#core/comparison/measure-name.ts'
import { whyMissing } from '#core/comparison/missing-number.ts'
import type { Language } from '#core/language.ts'
import { pointsSuffix } from '#core/layout/measures/points-suffix.ts'
import { turnText } from '#core/layout/measures/turn-text.ts'
import { layoutWording } from '#core/layout/words/wording.ts'
import { decimalOf, decimalPlaces } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { displayWidth, textTable } from '../../terminal/text-table.ts'
import type { NumberAsked } from '../asked/asked-measures.ts'

const NO_NUMBER = '–'

/**
 * For people: values as stored, everything computed to one place (two of indices and what is in the indicator's unit),
 * percentage points and places named. Numbers bear the marks that they have in the window, with what each means below,
 * and so does why there is no number.
 */
export function comparisonText(table: ComparisonTable, asked: readonly NumberAsked[], language: Language): string {
  const place = table.regions.map(({ code, name }) => `${name} (${code})`).join(', ')
  if (table.rows.length === 0) {
    return language === 'zh-CN'
      ? `${place}\n这些时期没有数据。tongbi list periods 列出已有的时期；从一月起累计的月、季要加 --cumulative。`
      : `${place}\nThere are no figures of these periods. tongbi list periods shows those there are; months and quarters since January take --cumulative.`
  }
  const names = new Map(table.regions.map(({ code, name }) => [code, name]))
  const isOne = table.regions.length === 1
  const columns = columnsOf(table, asked, language)
  const shown = columns.map((column) => table.rows.map((row) => column.text(row)))
  const lines = [
    [...(isOne ? [] : ['']), '', '', ...columns.map(({ head }) => head)],
    ...table.rows.map((row, at) => [
      ...(isOne ? [] : [names.get(row.region) ?? row.region]),
      `${'  '.repeat(row.indicator.depth)}${row.indicator.name}`,
      row.indicator.unit ?? '',
      ...shown.map((texts) => marked(texts, at, language))
    ])
  ]
  const numeric = new Set(columns.map((_, at) => at + (isOne ? 2 : 3)))
  const below = [legendOf(shown.flat(), language), reasonsOf(shown.flat(), language)].filter((line) => line !== '')
  return [place, textTable(lines, numeric), ...below].join('\n')
}

/** A number with the marks beside it, or why there is none. */
interface ShownNumber {
  readonly text: string
  readonly marks: readonly FigureMark[]
  readonly reason: string | null
}

interface TextColumn {
  readonly head: string
  readonly text: (row: ComparisonRow) => ShownNumber
}

function columnsOf(table: ComparisonTable, asked: readonly NumberAsked[], language: Language): TextColumn[] {
  const columns = asked.filter((name) => name !== 'average')
  const ofCells = table.periods.flatMap((period, at) =>
    columns.map((name): TextColumn => {
      const head = name === 'value' ? period : `${period} ${measureText(name, language)}`
      const show = (row: ComparisonRow, cell: ComparisonCell) => numberOf(row, cell, name, columns, language)
      return { head, text: (row) => (row.cells[at] === undefined ? NOTHING : show(row, row.cells[at])) }
    })
  )
  return [...ofCells, ...averageColumns(table, language)]
}

const NOTHING: ShownNumber = { text: '', marks: [], reason: null }

function numberOf(
  { indicator, cells }: ComparisonRow,
  cell: ComparisonCell,
  name: Exclude<NumberAsked, 'average'>,
  shown: readonly NumberAsked[],
  language: Language
): ShownNumber {
  const { decimals, kind, unit } = indicator
  const arePointsApart = shown.includes('points')
  const growth = marksOfGrowth(cell)
  const stage = name !== 'value' && bearsStage(name, cell, shown) ? marksOfStage(cell) : []
  const number = (text: string, marks: readonly FigureMark[] = []): ShownNumber => ({
    text,
    marks: [...stage, ...marks],
    reason: null
  })
  const none = (reason: string | null): ShownNumber => ({ text: NO_NUMBER, marks: [], reason })
  const points = (): ShownNumber => {
    const shown = rounded(cell.points ?? 0, Math.max(1, decimals))
    const suffix = pointsSuffix({ kind, unit }, { words: layoutWording[language], language }).trim()
    return number(`${shown} ${suffix}`.trim(), marksOfPoints(cell))
  }
  // Values stand as they are stored: what is told of them is told as exactly, or 0.012 → 0.013 would change by 0.00.
  const asWritten = (): number =>
    Math.max(decimals, ...cells.map(({ decimal }) => (decimal === null ? 0 : decimalPlaces(decimal))))
  const turn = turnSaid(cell)
  const turned =
    turn === null ? null : { ...none(cell.reason), text: turnText(turn, indicator, layoutWording[language]) }
  switch (name) {
    case 'value':
      return cell.decimal === null ? number(cell.symbol ?? '') : number(cell.decimal, marksOfValue(cell))
    case 'change':
      return cell.change === null
        ? none(whyMissing(indicator, cell, name))
        : number(rounded(cell.change, asWritten()), marksOfChange(cell))
    case 'rate': {
      if (turned !== null) return turned
      if (cell.rate !== null) return number(rounded(cell.rate, 1), growth)
      if (cell.points !== null) return arePointsApart ? none('in-points') : points()
      if (cell.growthSymbol !== null) return number(cell.growthSymbol)
      return none(whyMissing(indicator, cell, name))
    }
    case 'points':
      if (cell.points !== null) return points()
      return none(whyMissing(indicator, cell, name))
    default: {
      const more = cell.more[name]
      const { value = null, reason = null, basis = null } = more ?? {}
      const marks = marksOfMeasured(more ?? {}, name === 'computed' || name === 'growth-change')
      const lost = name === 'computed' ? turnSaid({ ...cell, basis, reason }) : null
      if (lost !== null) return { ...none(reason), text: turnText(lost, indicator, layoutWording[language]) }
      if (value === null) return none(reason)
      if (name === 'computed') return number(rounded(value, 1), marks)
      if (isRank(name)) return number(String(value), marks)
      if (name === 'single' || name === 'ytd') return number(rounded(value, asWritten()), marks)
      return number(rounded(value, name === 'pull' || name.startsWith('index:') ? 2 : 1), marks)
    }
  }
}

/** Average growth by both methods; published growth, which the first averages where it can, is marked and stands once. */
function averageColumns(table: ComparisonTable, language: Language): TextColumn[] {
  const [first] = table.rows
  if (first === undefined || first.averages === null) return []
  const label = averageLabel(first.averages.horizontal, language) ?? measureText('average', language)
  return (['horizontal', 'cumulative'] as const).map((method): TextColumn => {
    const name = averageMethodText(method, language)
    return {
      head: language === 'zh-CN' ? `${label}（${name}）` : `${label} (${name})`,
      text: ({ averages }) => {
        const average = averages?.[method]
        return average?.value == null
          ? { text: NO_NUMBER, marks: [], reason: average?.reason ?? null }
          : { text: rounded(average.value, 1), marks: marksOfMeasured(average, true), reason: null }
      }
    }
  })
}

function rounded(value: number, decimals: number): string {
  return formatNumber(decimalOf(value) ?? String(value), { decimals, grouping: '' })
}

/** A number with its marks, and room for those of the others in its column: digits stand under digits. */
function marked(column: readonly ShownNumber[], at: number, language: Language): string {
  const signs = column.map(({ marks }) => signsOf(marks, language))
  const room = Math.max(0, ...signs.map(displayWidth))
  const own = signs[at] ?? ''
  return `${column[at]?.text ?? ''}${own}${' '.repeat(room - displayWidth(own))}`
}

function signsOf(marks: readonly FigureMark[], language: Language): string {
  const words = figureMarks(language)
  return marks.length === 0 ? '' : ` ${marks.map((mark) => words[mark].mark).join('')}`
}

/** What each mark in the table means: 公 公布的增速；异 不同来源的数据不一致. */
function legendOf(shown: readonly ShownNumber[], language: Language): string {
  const words = figureMarks(language)
  const means = new Map<string, string[]>()
  for (const mark of new Set(shown.flatMap(({ marks }) => marks))) {
    const { mark: sign, says } = words[mark]
    means.set(sign, [...(means.get(sign) ?? []), says])
  }
  const or = language === 'zh-CN' ? '，或' : ', or '
  return [...means].map(([sign, says]) => `${sign} ${says.join(or)}`).join(separator(language))
}

function reasonsOf(shown: readonly ShownNumber[], language: Language): string {
  const reasons = new Set(shown.flatMap(({ reason }) => reason ?? []))
  if (reasons.size === 0) return ''
  return `${NO_NUMBER} ${[...reasons].map((reason) => reasonText(reason, language)).join(separator(language))}`
}

function separator(language: Language): string {
  return language === 'zh-CN' ? '；' : '; '
}
