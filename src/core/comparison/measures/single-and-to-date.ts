import Big from 'big.js'
import { type MonthsKey, monthsKeyOf, monthsOf } from '../../period/months-key.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { ComparedIndicator, MeasuredValue } from '../comparison-table.ts'
import { exactDifference } from '../exact-arithmetic.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * The single month, quarter or half-year at the end of a period (当月, 当季) out of cumulative figures: this cumulative
 * minus the one before, only where both are there and at the same stage. What its source printed comes first. `step`:
 * how many months a single one has; see `singleMonths`.
 */
export function single(comparing: Comparing, place: Place, step: number): MeasuredValue {
  if (!isFlow(place.indicator)) return noNumber('not-a-flow')
  const { year, month } = monthsOf(place.months)
  const printed = ownValue(comparing, { ...place, months: monthsKeyOf(year, month, step) })
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published')
  const current = ownValue(comparing, { ...place, months: monthsKeyOf(year, month, month) })
  const before = month - step
  const previous = before <= 0 ? null : ownValue(comparing, { ...place, months: monthsKeyOf(year, before, before) })
  const reason = lacking(current, 'no-current') ?? (before <= 0 ? null : lacking(previous, 'no-previous'))
  if (reason !== null || current?.decimal == null) return noNumber(reason ?? 'no-current')
  if (previous?.decimal == null) return measured(Number(current.decimal), 'computed')
  if (current.stage !== previous.stage) return noNumber('different-stage')
  return measured(exactDifference(current.decimal, previous.decimal), 'computed')
}

/**
 * How many months the single period at the end of a column has: of a cumulative column what its name counts in
 * (2024Q1-3 quarters, 2024M01-07 months), of another its own months. A whole year, and a first half, are themselves.
 */
export function singleMonths(column: MonthsKey, period: string): number {
  const { count } = monthsOf(column)
  if (/Q1-\d$/.test(period)) return 3
  return /M01-\d\d$/.test(period) ? 1 : count
}

/**
 * The year to date (累计) at the end of a period: as its source printed it, else the sum of the single months (or
 * quarters) that are there: months none, 1, 2, none give none, 1, 3, 3. What is missing is not taken for zero: before
 * anything came in there is no number.
 */
export function yearToDate(comparing: Comparing, place: Place, step: number): MeasuredValue {
  if (!isFlow(place.indicator)) return noNumber('not-a-flow')
  const { year, month } = monthsOf(place.months)
  const printed = ownValue(comparing, { ...place, months: monthsKeyOf(year, month, month) })
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published')
  let sum: Big | null = null
  for (let end = step; end <= month; end += step) {
    const one = ownValue(comparing, { ...place, months: monthsKeyOf(year, end, step) })
    if (lacking(one, 'no-current') === 'suppressed') return noNumber('suppressed')
    if (one?.decimal == null) continue
    sum = (sum ?? new Big(0)).plus(one.decimal)
  }
  return sum === null ? noNumber('no-current') : measured(sum.toNumber(), 'computed')
}

function isFlow({ kind, aggregation }: ComparedIndicator): boolean {
  return kind === 'flow' && aggregation !== 'average'
}
