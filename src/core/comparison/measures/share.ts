import { exactDifference, percentOf, signOf } from '../arithmetic/exact-arithmetic.ts'
import { type Comparing, inUnitOf, isAdditive, ownValue, type Place, wholeOf } from '../comparing.ts'
import type { MeasuredValue } from '../comparison-table.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * Share of the whole in percent (结构, 比重): part / whole × 100. The whole is the indicator above in the catalogue, else
 * the same indicator of the region above. A share that its source printed comes first.
 */
export function share(comparing: Comparing, place: Place): MeasuredValue {
  const { indicator } = place
  const printed = comparing.figures.find(place.region, indicator.id, place.months, 'share')
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published', [printed])
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
  const sign = signOf(total.decimal)
  if (sign <= 0) return noNumber(sign === 0 ? 'whole-is-zero' : 'whole-is-negative')
  if (isOfMixedSigns(comparing, place, { part: converted, whole: total.decimal })) return noNumber('mixed-signs')
  return measured(percentOf(converted, total.decimal), 'computed', [part, total])
}

/** Profits beside losses make no structure: a part below zero, or one that is more than the whole beside such a part. */
function isOfMixedSigns(
  comparing: Comparing,
  { region, indicator, months }: Place,
  { part, whole }: { readonly part: string; readonly whole: string }
): boolean {
  if (signOf(part) < 0) return true
  if (indicator.parent === null || exactDifference(part, whole) <= 0) return false
  return comparing.partsOf(indicator.parent).some((other) => {
    const beside = ownValue(comparing, { region, indicator: other, months })?.decimal
    return beside != null && signOf(beside) < 0
  })
}
