import type { ComparisonTable, Explanation } from '#contract/calls/compare-calls.ts'
import type { Indicator } from '#contract/figure.ts'
import type { WordingLanguage } from '#contract/wording/errors.ts'
import { differenceText, formulaText, measureText } from '#contract/wording/measures.ts'
import { reasonText } from '#contract/wording/reasons.ts'
import { stageText } from '#contract/wording/stages.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { indicatorIds } from '../terminal/chosen.ts'
import { WrongUse } from '../terminal/command.ts'
import { askedMeasures, type NumberAsked } from './asked-measures.ts'
import { namedPeriods } from './named-periods.ts'

/** Which cell --explain names. */
export interface CellAddress {
  /** Id. */
  readonly indicator: string
  readonly period: string
  readonly region: string
  /** null: what --measures says. */
  readonly measure: NumberAsked | null
}

/**
 * `地区生产总值@2023`, `gdp@2023@rate`, or `R2C3`: the second row of the table and its third period, both from 1.
 * Throws WrongUse, unknown-indicator.
 */
export function cellAddress(text: string, table: ComparisonTable, indicators: readonly Indicator[]): CellAddress {
  const place = /^R(\d+)C(\d+)(?:@(.+))?$/i.exec(text.trim())
  if (place !== null) {
    const row = table.rows[Number(place[1]) - 1]
    const period = table.periods[Number(place[2]) - 1]
    if (row === undefined || period === undefined) {
      throw new WrongUse(
        `表中没有 ${text}：共 ${table.rows.length} 行、${table.periods.length} 期`,
        `the table has no ${text}: it has ${table.rows.length} rows and ${table.periods.length} periods`
      )
    }
    return { indicator: row.indicator.id, period, region: row.region, measure: measureOf(place[3]) }
  }
  const [name = '', when, measure, ...more] = text.split('@').map((part) => part.trim())
  const [indicator] = name === '' ? [] : (indicatorIds(indicators, [name]) ?? [])
  const region = table.regions[0]?.code
  if (indicator === undefined || when === undefined || region === undefined || more.length > 0) throw misread(text)
  const [period, ...others] = namedPeriods(when, false)
  if (period === undefined || others.length > 0) throw misread(text)
  return { indicator, period, region, measure: measureOf(measure) }
}

function measureOf(text: string | undefined): NumberAsked | null {
  return text === undefined ? null : (askedMeasures([text])[0] ?? null)
}

function misread(text: string): WrongUse {
  return new WrongUse(
    `看不懂“${text}”，请写成 指标@时期、指标@时期@度量 或 R行C列，如 地区生产总值@2023@rate、R2C3`,
    `“${text}” names no cell: write INDICATOR@PERIOD, INDICATOR@PERIOD@MEASURE or R2C3, such as gdp@2023@rate`
  )
}

/** Everything that goes into a number, for people. */
export function explanationText(explanation: Explanation, language: WordingLanguage): string {
  const { region, indicator, period, measure, formula, rounding, published, value, sign, reason } = explanation
  const chinese = language === 'zh-CN'
  const say = (zh: string, en: string): string => (chinese ? zh : en)
  const number = value === null ? (sign ?? reasonText(reason ?? 'no-current', language)) : String(explanation.decimal)
  const unit = explanation.unit === null || value === null ? '' : ` ${explanation.unit}`
  const lines = [
    `${region.name} · ${indicator.name} · ${nameOf(period, language)} · ${measureText(measure, language)}`,
    `${say('结果', 'result')}: ${number}${unit}`,
    `${say('公式', 'formula')}: ${formulaText(formula.kind, language)}   ${formula.symbols}`,
    ...(formula.numbers === null ? [] : [`${say('代入', 'numbers')}: ${formula.numbers}`]),
    ...(rounding === null
      ? []
      : [
          `${say('修约', 'rounding')}: ${rounding.text} (${say('四舍五入，小数位数', 'half away from zero, decimals')} ${rounding.decimals})`
        ]),
    ...(explanation.stage === null ? [] : [`${say('阶段', 'stage')}: ${stageText(explanation.stage, language)}`]),
    ...(published === null || published.computed === null
      ? []
      : [
          `${say('公布', 'published')}: ${published.value}   ${say('计算', 'computed')}: ${published.computed}   ` +
            `${say('相差', 'difference')}: ${published.difference}${published.why === null ? '' : `   ${differenceText(published.why, language)}`}`
        ]),
    `${say('数据', 'inputs')}:`,
    ...explanation.inputs.map((input) => `  ${inputText(input, language)}`)
  ]
  return lines.join('\n')
}

function inputText(input: Explanation['inputs'][number], language: WordingLanguage): string {
  const { source } = input
  const place = source === null ? [] : [source.file, source.sheet, source.cell].filter((part) => part !== null)
  const unit = input.measure === 'growth' || input.measure === 'share' ? '%' : (input.indicator.unit ?? '')
  const parts = [
    `${input.symbol === '' ? '' : `${input.symbol} = `}${input.decimal ?? input.sign ?? '–'} ${unit}`.trim(),
    `${input.region.name} ${input.indicator.name} ${nameOf(input.period, language)}`,
    ...(input.measure === 'level' ? [] : [input.measure]),
    ...(input.stage === null ? [] : [stageText(input.stage, language)]),
    ...(place.length === 0 ? [] : [place.join(' › ')]),
    ...(source?.text == null ? [] : [`“${source.text}”`])
  ]
  return parts.join(' · ')
}

function nameOf(period: string, language: WordingLanguage): string {
  const parsed = parsePeriod(period)
  return parsed === null ? period : periodName(parsed, language)
}

/** The explanation as docs/terminal.md describes it. */
export function explanationJson(explanation: Explanation, language: WordingLanguage): object {
  const { formula, published } = explanation
  return {
    ...explanation,
    formula: { ...formula, words: formulaText(formula.kind, language) },
    published:
      published === null || published.why === null
        ? published
        : { ...published, because: differenceText(published.why, language) }
  }
}
