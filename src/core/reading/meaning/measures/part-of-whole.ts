import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import { kindOfQuantity } from '../units/kind-of-quantity.ts'
import type { MeasureWords } from './measure-words.ts'

/**
 * 税收占比 under or beside 一般公共预算收入 is the share of that part in it, as 占比 beside 税收 would be; null: it is none. 药占比
 * alone is an indicator.
 */
export function partOfWhole(
  names: readonly string[],
  units: readonly Unit[]
): { readonly names: readonly string[]; readonly measure: MeasureWords } | null {
  const [, part] = PART.exec(names.at(-1) ?? '') ?? []
  const whole = names.at(-2)
  if (part === undefined || whole === undefined || kindOfQuantity(whole) === undefined) return null
  if (!units.every(isRateUnit)) return null
  const measure = { measure: 'share', name: part, doubt: null, compared: false, against: null } as const
  return { names: [...names.slice(0, -1), part], measure }
}

const PART = /^([^占]{2,})(?:占比|比重)$/
