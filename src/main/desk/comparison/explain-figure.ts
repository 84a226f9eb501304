import type { CallInput, CallOutput } from '#contract/calls.ts'
import type { Figure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import type { ComparedIndicator } from '#core/comparison/comparison-table.ts'
import { exactDifference } from '#core/comparison/exact-arithmetic.ts'
import {
  type ExplainedNumber,
  explainNumber,
  formulaInNumbers,
  type NumberInput
} from '#core/comparison/explain-number.ts'
import { changesInPoints } from '#core/comparison/growth.ts'
import { whyGrowthDiffers } from '#core/comparison/growth-difference.ts'
import { monthsKey } from '#core/period/months-key.ts'
import { parsePeriod } from '#core/period/period.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { roundNumber } from '#core/quantity/round.ts'
import { expectIndicator } from '../catalogue/desk-indicators.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
import { readFigures } from '../store/figures.ts'
import { comparingOf, storeAsOf } from './comparing-of.ts'

type Explanation = CallOutput<'compare.explain'>

/** How a number of a comparison came about, down to the cells it was read from. Throws unknown-indicator. */
export function explainFigure(session: Session, asked: Required<CallInput<'compare.explain'>>): Explanation {
  const { resources } = session
  const { region, period, measure, basis, asOf } = asked
  const store = storeAsOf(session, asOf)
  const indicator = expectIndicator(store, asked.indicator)
  const parsed = parsePeriod(period)
  if (parsed === null || measure === 'average') throw new Error(`${measure} of ${period} is no number of a cell`)
  const measures =
    measure === 'value' || measure === 'change' || measure === 'rate' || measure === 'points' ? [] : [measure]
  const choice = {
    regions: [region, ...asked.regions.filter((other) => other !== region)],
    periods: [period],
    indicators: [indicator],
    measures,
    basis
  }
  const { comparing } = comparingOf(store, resources, choice, readFigures)
  const place = { region, indicator, months: monthsKey(parsed) }
  const number = explainNumber(comparing, place, period, measure)
  const named = (code: string) => ({ code, name: regionName(store, resources, code) })
  const { value, reason, cell } = number
  const isValue = measure === 'value'
  const unit = unitOf(measure, indicator)
  const decimals =
    unit === '%' || unit === '百分点'
      ? Math.max(1, indicator.kind === 'rate' ? indicator.decimals : 1)
      : indicator.decimals
  const text = value === null ? null : roundNumber(value, measure === 'rank' ? 0 : decimals)
  const { id, name, nameEn, kind, priceBasis, direction, aggregation, parent, chapter } = indicator
  return {
    region: named(region),
    indicator: {
      ...{ id, name, nameEn, kind, priceBasis, direction, aggregation, parent, chapter },
      ...{ unit: indicator.unit, decimals: indicator.decimals }
    },
    period,
    measure,
    value,
    decimal: isValue ? cell.decimal : value === null ? null : decimalOf(value),
    sign: isValue ? cell.symbol : null,
    unit,
    reason,
    basis: number.basis,
    stage: cell.stage,
    formula: { kind: number.kind, symbols: number.symbols, numbers: formulaInNumbers(number) },
    inputs: number.inputs.map((input) => shownInput(input, named)),
    rounding: text === null ? null : { decimals: measure === 'rank' ? 0 : decimals, text },
    published: publishedBeside(number, indicator, measure)
  }
}

function shownInput(
  { symbol, region, indicator, period, measure, figure }: NumberInput,
  named: (code: string) => Explanation['region']
): Explanation['inputs'][number] {
  // The catalogue's own indicators are what the comparison works with; the desk's figures bring their sources along.
  const { id, name, nameEn, unit, decimals, kind } = indicator as ComparedIndicator & Indicator
  return {
    symbol,
    region: named(region),
    indicator: { id, name, nameEn, unit, decimals, kind },
    period,
    measure,
    decimal: figure?.decimal ?? null,
    sign: figure?.symbol ?? null,
    stage: figure?.stage ?? null,
    conflict: figure?.conflict != null,
    source: (figure as Figure | null)?.source ?? null
  }
}

function unitOf(measure: string, indicator: Indicator): string | null {
  if (measure === 'value' || measure === 'single' || measure === 'ytd') return indicator.unit
  if (measure === 'rank' || (indicator.kind === 'rank' && measure !== 'rate')) return '位'
  if (measure === 'rate' || measure === 'share' || measure === 'contribution') return '%'
  if (measure === 'pull') return '百分点'
  if (measure.startsWith('index:')) return null
  const isPercent = indicator.kind === 'rate' && indicator.unit === '%'
  return isPercent ? '百分点' : changesInPoints(indicator.kind) && measure === 'points' ? null : indicator.unit
}

function publishedBeside(
  { cell, inputs }: ExplainedNumber,
  indicator: Indicator,
  measure: string
): Explanation['published'] {
  if (measure !== 'rate' || cell.basis !== 'published' || cell.rate === null) return null
  const printed = inputs[0]?.figure?.decimal ?? '0'
  const computed = cell.computedRate
  return {
    value: cell.rate,
    computed,
    difference: computed === null ? null : exactDifference(String(decimalOf(cell.rate)), String(decimalOf(computed))),
    why: whyGrowthDiffers(cell, indicator.priceBasis, printed)
  }
}
