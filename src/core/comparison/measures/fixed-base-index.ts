import { type MonthsKey, monthsOf, yearsEarlier } from '../../period/months-key.ts'
import { percentOf, signOf } from '../arithmetic/exact-arithmetic.ts'
import { isLevel } from '../arithmetic/growth.ts'
import { breakBefore, rateBasis } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { MeasuredValue } from '../comparison-table.ts'
import { isComparableOver } from '../figures/stage.ts'
import { lacking, measured, noNumber } from './measured.ts'

/** Index on a fixed base (定基指数): v / v_base × 100. Of levels, or of an index that has a fixed base already. */
export function fixedBaseIndex(comparing: Comparing, place: Place, base: MonthsKey): MeasuredValue {
  const { indicator } = place
  if (!isLevel(indicator)) return noNumber('in-points')
  const current = ownValue(comparing, place)
  const at = ownValue(comparing, { ...place, months: base })
  const reason = lacking(current, 'no-current') ?? lacking(at, 'no-base')
  if (reason !== null || current?.decimal == null || at?.decimal == null) return noNumber(reason ?? 'no-base')
  const between = yearsBetween(base, place.months).map(
    (months) => ownValue(comparing, { ...place, months })?.stage ?? null
  )
  if (!isComparableOver(current.stage, at.stage, between)) return noNumber('different-stage')
  if (isBrokenSince(comparing, place, base)) return noNumber('scope-break')
  const sign = signOf(at.decimal)
  if (sign === 0) return noNumber('base-is-zero')
  if (sign < 0) return noNumber('base-is-negative')
  if (signOf(current.decimal) < 0) return noNumber('current-is-negative')
  return measured(percentOf(current.decimal, at.decimal), rateBasis(indicator, false), [current, at])
}

/** Did the scope change in a year after the base? Then the two levels are of two quantities. */
function isBrokenSince(comparing: Comparing, place: Place, base: MonthsKey): boolean {
  return yearsBetween(base, place.months).some((months) => breakBefore(comparing, { ...place, months }) !== null)
}

/** The same months of each year after one up to another, latest first; none where the months differ. */
export function yearsBetween(base: MonthsKey, last: MonthsKey): MonthsKey[] {
  const years = monthsOf(last).year - monthsOf(base).year
  if (years < 1 || yearsEarlier(last, years) !== base) return []
  return Array.from({ length: years }, (_, back) => yearsEarlier(last, back))
}

/**
 * Which months `index:` means for a column: the base itself, or, where only a year is named, the same months of that
 * year: 2024M01-07 on the base 2015 is over 2015M01-07.
 */
export function indexBaseFor(column: MonthsKey, base: MonthsKey): MonthsKey {
  const { year, month, count } = monthsOf(base)
  return month === 12 && count === 12 ? yearsEarlier(column, monthsOf(column).year - year) : base
}
