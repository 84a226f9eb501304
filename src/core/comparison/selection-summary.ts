import Big from 'big.js'
import { decimalOf } from '../quantity/decimal.ts'
import { changesInPoints, type IndicatorKind } from './arithmetic/growth.ts'

/** One number of a selection, as the status line sums it up. */
export interface SelectedNumber {
  /** Decimal text, or the unrounded number where it was computed. */
  readonly value: string | number
  /** Of the indicator: the rates of one may be summed no more than the growth of another. */
  readonly kind: IndicatorKind
  /** Growth in percent or in points, whatever the indicator is. */
  readonly isGrowth: boolean
  readonly unit: string | null
  /** Of what is counted at a moment, or has run up since January: in another period it counts the same again. */
  readonly series: string | null
}

export interface SelectionSummary {
  readonly count: number
  /** null where nothing may be summed: then `reason` says why, unless nothing is selected. */
  readonly sum: number | null
  readonly average: number | null
  readonly unit: string | null
  readonly reason: 'rates' | 'units-differ' | 'counted-again' | null
}

/**
 * Count, sum and average of selected numbers. Rates, indices, ranks and growth are counted alone: a sum or average
 * of percentages means nothing (totals are computed from levels); nor do different units add up, nor what has run up
 * by March and by April, nor the population of two years.
 */
export function summarizeSelection(numbers: readonly SelectedNumber[]): SelectionSummary {
  const [first] = numbers
  const none = { count: numbers.length, sum: null, average: null, unit: null }
  if (first === undefined) return { ...none, reason: null }
  if (numbers.some(({ kind, isGrowth }) => isGrowth || changesInPoints(kind))) return { ...none, reason: 'rates' }
  if (numbers.some(({ unit }) => unit !== first.unit)) return { ...none, reason: 'units-differ' }
  const series = numbers.flatMap((one) => one.series ?? [])
  if (new Set(series).size < series.length) return { ...none, reason: 'counted-again' }
  let total = new Big(0)
  for (const { value } of numbers) total = total.plus(typeof value === 'string' ? value : (decimalOf(value) ?? 0))
  return {
    count: numbers.length,
    sum: total.toNumber(),
    average: total.div(numbers.length).toNumber(),
    unit: first.unit,
    reason: null
  }
}
