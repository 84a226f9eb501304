import type { ComparisonTable } from '#contract/calls/compare/comparison-table.ts'
import type { ExplainedMeasure } from '#contract/calls/compare/explanation.ts'
import type { Indicator } from '#contract/figure.ts'
import { averageMethods } from '#core/comparison/measures/average-growth.ts'
import { indicatorIds } from '../../terminal/chosen.ts'
import { WrongUse } from '../../terminal/command.ts'
import { askedMeasures, type NumberAsked } from './asked-measures.ts'
import { namedPeriods } from './named-periods.ts'

/** Which cell --explain names. */
export interface CellAddress {
  /** Id. */
  readonly indicator: string
  readonly period: string
  readonly region: string
  /** null: what --measures says. */
  readonly measures: readonly ExplainedMeasure[] | null
}

/**
 * `地区生产总值@2023`, `gdp@2023@rate`, `gdp@average` of the whole row, or `R2C3`: the second row of the table and its
 * third period, both from 1. `cumulative`: a month or quarter is the months up to its end. Throws WrongUse,
 * unknown-indicator.
 */
export function cellAddress(
  text: string,
  table: ComparisonTable,
  indicators: readonly Indicator[],
  cumulative: boolean
): CellAddress {
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
    return { indicator: row.indicator.id, period, region: row.region, measures: measuresOf(place[3]) }
  }
  const [name = '', when, measure, ...more] = text.split('@').map((part) => part.trim())
  const [indicator] = name === '' ? [] : (indicatorIds(indicators, [name]) ?? [])
  const region = table.regions[0]?.code
  if (indicator === undefined || when === undefined || region === undefined || more.length > 0) throw misread(text)
  const last = table.periods.at(-1)
  if (when.startsWith('average') && measure === undefined && last !== undefined) {
    return { indicator, period: last, region, measures: measuresOf(when) }
  }
  const [period, ...others] = namedPeriods(when, cumulative)
  if (period === undefined || others.length > 0) throw misread(text)
  return { indicator, period, region, measures: measuresOf(measure) }
}

function measuresOf(text: string | undefined): readonly ExplainedMeasure[] | null {
  if (text === undefined) return null
  const method = averageMethods.find((one) => text === `average:${one}`)
  return method === undefined ? explainedMeasures(askedMeasures([text])) : [`average:${method}`]
}

/** What is explained of the numbers asked for: of average growth each method. */
export function explainedMeasures(asked: readonly NumberAsked[]): ExplainedMeasure[] {
  return asked.flatMap((name): ExplainedMeasure[] =>
    name === 'average' ? averageMethods.map((method) => `average:${method}` as const) : [name]
  )
}

function misread(text: string): WrongUse {
  return new WrongUse(
    `看不懂“${text}”，请写成 指标@时期、指标@时期@度量、指标@average 或 R行C列，如 地区生产总值@2023@rate、R2C3`,
    `“${text}” names no cell: write INDICATOR@PERIOD, INDICATOR@PERIOD@MEASURE, INDICATOR@average or R2C3, such as gdp@2023@rate`
  )
}
