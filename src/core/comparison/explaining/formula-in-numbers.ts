import { decimalOf } from '../../quantity/decimal.ts'
import { readFormula } from '../derived/derived-indicator.ts'
import { FormulaSyntaxError, writeFormula } from '../derived/formula.ts'
import type { ExplainedNumber } from './explain-number.ts'
import { FORMULAS } from './formulas.ts'
import type { NumberInput } from './number-input.ts'

/** The formula with its inputs put in: `(121 − 110) ÷ 110 × 100 = 10`; null where there is no number. */
export function formulaInNumbers({
  kind,
  symbols,
  inputs,
  value,
  rates
}: Pick<ExplainedNumber, 'kind' | 'symbols' | 'inputs' | 'value' | 'rates'>): string | null {
  const result = value === null ? null : decimalOf(value)
  if (result === null) return null
  if (rates !== undefined) return `${rates[0]} − ${bracketed(rates[1])} = ${result}`
  if (kind === 'derived') return derivedInNumbers(symbols, inputs, result)
  if (kind === 'rank') return result
  if (kind === 'residual' || kind === 'residual-deflated') return `${residualInNumbers(kind, inputs)} = ${result}`
  if (kind === 'region-sum') {
    const parts = inputs.flatMap(({ symbol, figure }) => (symbol === 'x' ? (figure?.decimal ?? []) : []))
    return `${parts.join(' + ')} = ${result}`
  }
  if (kind === 'ytd' || kind === 'ytd-after') {
    const there = inputs.flatMap(({ figure }) => figure?.decimal ?? [])
    return there.length === 1 ? result : `${there.join(' + ')} = ${result}`
  }
  if (kind === 'single' && inputs.length === 1) return result
  if (FORMULAS[kind].length === 1) return inputs[0]?.figure?.decimal ?? result
  const filled = FORMULAS[kind].replace(/[a-z]₀?/g, (letter) => {
    const decimal = inputs.find(({ symbol }) => symbol === letter)?.figure?.decimal
    return decimal == null ? letter : bracketed(decimal)
  })
  return filled === result ? result : `${filled} = ${result}`
}

/** The whole and what stands beside it, then each part with what stands beside it. */
function residualInNumbers(kind: 'residual' | 'residual-deflated', inputs: readonly NumberInput[]): string {
  const decimals = inputs.flatMap(({ figure }) => bracketed(figure?.decimal ?? ''))
  const increments = decimals.flatMap((now, at) => {
    const other = decimals[at + 1]
    if (at % 2 === 1 || other === undefined) return []
    return kind === 'residual' ? `(${now} − ${other})` : `(${now} − ${now} ÷ (1 + ${other}%))`
  })
  const [whole, ...parts] = increments
  return `100 − (${parts.join(' + ')}) ÷ ${whole} × 100`
}

function bracketed(decimal: string): string {
  return decimal.startsWith('-') ? `(${decimal})` : decimal
}

/** Each input with its unit, in the order in which the formula takes them. */
function derivedInNumbers(formula: string, inputs: readonly NumberInput[], result: string): string {
  const read = readFormula(formula)
  if (read instanceof FormulaSyntaxError) return result
  const taken = inputs.values()
  const filled = writeFormula(read, (name) => {
    const { value } = taken.next()
    if (value === undefined) return name
    return `${value.figure?.decimal ?? name}${value.indicator.unit === null ? '' : ` ${value.indicator.unit}`}`
  })
  return `${filled} = ${result}`
}
