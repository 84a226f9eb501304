import type { Remark } from '../reading/reading.ts'
import { changeAgainstLevels } from './change-against-levels.ts'
import { type CheckedValue, declaredDecimals } from './checked-value.ts'
import { growthOutsideParts } from './printed-growth.ts'
import { addsUp } from './sum-of-parts.ts'

/**
 * What a remark of a table still says of a value when some of the values that it was held against are others now, all in
 * one unit; null: nothing. Of sums, parts, changes and the range of growth alone: what growth says beside its levels is
 * told of them as they stand.
 */
export function contradictedStill(code: string, value: string, against: readonly string[]): Remark | null {
  const decimals = declaredDecimals([value, ...against])
  const own: CheckedValue = { decimal: value, decimals }
  const others = against.map((decimal): CheckedValue => ({ decimal, decimals }))
  switch (code) {
    case 'not-the-sum':
    case 'parts-exceed-whole': {
      const sum = Number(against.reduce((total, decimal) => total + Number(decimal), 0).toFixed(decimals))
      const isRight = addsUp({ total: own, parts: others }) || (code === 'parts-exceed-whole' && sum < Number(value))
      return isRight ? null : { code, params: { value, sum, parts: against.length } }
    }
    case 'sum-not-the-whole': {
      const [whole = '', ...besides] = against
      const sum = Number([value, ...besides].reduce((total, decimal) => total + Number(decimal), 0).toFixed(decimals))
      const [total, ...parts] = others
      const isRight = total !== undefined && addsUp({ total, parts: [own, ...parts] })
      return isRight ? null : { code, params: { whole, sum, parts: besides.length + 1 } }
    }
    case 'part-exceeds-whole': {
      const [whole = ''] = against
      return Number(value) <= Number(whole) ? null : { code, params: { value, whole } }
    }
    case 'growth-outside-parts': {
      const outside = growthOutsideParts(own, others)
      return outside === null ? null : { code, params: { value, ...outside } }
    }
    case 'change-differs':
    case 'change-left-behind': {
      const [one = '', prior = ''] = against
      const [current, printed] = code === 'change-differs' ? [one, value] : [value, one]
      const levels = { current, prior, isSameScope: false, isRevisedSince: true, isReadTogether: false }
      const computed = changeAgainstLevels(printed, levels, { name: '', priceBasis: 'none' })
      return computed === null ? null : { code, params: { current, prior, printed, computed } }
    }
    default:
      return null
  }
}
