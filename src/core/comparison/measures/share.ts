import { type Comparing, inUnitOf, isAdditive, ownValue, type Place, wholeOf } from '../comparing.ts'
import type { MeasuredValue } from '../comparison-table.ts'
import { percentOf, signOf } from '../exact-arithmetic.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * Share of the whole in percent (结构, 比重): part / whole × 100. The whole is the indicator above in the catalogue, else
 * the same indicator of the region above. A share that its source printed comes first.
 */
export function share(comparing: Comparing, place: Place): MeasuredValue {
  const { indicator } = place
  const printed = comparing.figures.find(place.region, indicator.id, place.months, 'share')
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published')
  if (!isAdditive(indicator)) return noNumber('not-additive')
  const whole = wholeOf(comparing, place)
  if (whole === null) return noNumber('no-whole')
  if (!isAdditive(whole.indicator)) return noNumber('not-additive')
  const part = ownValue(comparing, place)
  const total = ownValue(comparing, whole)
  const reason = lacking(part, 'no-current') ?? lacking(total, 'no-whole')
  if (reason !== null || part?.decimal == null || total?.decimal == null) return noNumber(reason ?? 'no-whole')
  const converted = inUnitOf(part.decimal, indicator, whole.indicator)
  if (converted === null) return noNumber('different-unit')
  if (signOf(total.decimal) === 0) return noNumber('whole-is-zero')
  return measured(percentOf(converted, total.decimal), 'computed')
}
