import { decimalOf } from '../../quantity/decimal.ts'
import { compareCell, publishedGrowth } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import { type AverageMethod, type AverageSpan, averageGrowth } from '../measures/average-growth.ts'
import type { ExplainedNumber } from './explain-number.ts'
import { FORMULAS, type FormulaKind } from './formulas.ts'
import { inputOf, type NumberInput, withWhatTheyRestOn } from './number-input.ts'

/**
 * How average growth came about by one method, with the figures of every year that it takes. `place` and `period` are
 * those of the last period compared.
 */
export function explainAverage(
  comparing: Comparing,
  place: Place,
  period: string,
  span: AverageSpan | 'one-period' | 'periods-differ',
  method: AverageMethod
): ExplainedNumber {
  const { value, reason, basis } = averageGrowth(comparing, place, span)[method]
  const followed = method === 'horizontal' && basis === 'published' ? 'chained' : method
  const kind = `average-${followed}` satisfies FormulaKind
  const inputs = typeof span === 'string' ? [] : inputsOf(comparing, place, span, followed)
  const cell = compareCell(comparing, place, period, {})
  return { value, reason, basis, kind, symbols: FORMULAS[kind], inputs: withWhatTheyRestOn(inputs), cell }
}

function inputsOf(comparing: Comparing, place: Place, { months }: AverageSpan, method: AverageMethod): NumberInput[] {
  const places = months.map((one) => ({ ...place, months: one }))
  const [base = place, ...years] = places
  const level = (symbol: string, at: Place) => inputOf(symbol, at, 'level', ownValue(comparing, at))
  if (method === 'horizontal') return [level('v', years.at(-1) ?? place), level('b', base)]
  if (method === 'cumulative') return [level('b', base), ...years.map((at) => level('v', at))]
  return years.map((at) => inputOf('r', at, 'growth', publishedGrowth(comparing, at)?.figure ?? null))
}

/** The formula with its inputs put in; null where there is no number. */
export function averageInNumbers(
  { value, inputs, kind }: Pick<ExplainedNumber, 'value' | 'inputs' | 'kind'>,
  years: number
): string | null {
  const result = value === null ? null : decimalOf(value)
  if (result === null) return null
  const decimals = (symbol: string) =>
    inputs.flatMap((input) => (input.symbol === symbol ? (input.figure?.decimal ?? []) : []))
  const [base = ''] = decimals('b')
  switch (kind) {
    case 'average-horizontal':
      return `((${decimals('v')[0]} ÷ ${base})^(1/${years}) − 1) × 100 = ${result}`
    case 'average-cumulative':
      return `${base} × (${powers(years)}) = ${decimals('v').join(' + ')}, (x − 1) × 100 = ${result}`
    default:
      return `((${inputs.flatMap(factor).join(' × ')})^(1/${years}) − 1) × 100 = ${result}`
  }
}

function powers(years: number): string {
  const all = Array.from({ length: years }, (_, at) => (at === 0 ? 'x' : `x^${at + 1}`))
  return years > 4 ? `${all.slice(0, 2).join(' + ')} + … + ${all.at(-1)}` : all.join(' + ')
}

/** 1 + r% of a growth, 1 − r% of a fall; an index over the year before says the factor itself. */
function factor({ symbol, measure, figure }: NumberInput): string[] {
  const decimal = figure?.decimal
  if (symbol !== 'r' || decimal == null) return []
  if (measure === 'index') return [`${decimal}%`]
  return [decimal.startsWith('-') ? `(1 − ${decimal.slice(1)}%)` : `(1 + ${decimal}%)`]
}
