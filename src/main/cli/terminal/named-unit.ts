import { isKnownUnit, nearUnits } from '#core/quantity/units/near-units.ts'
import { parseUnit, type Unit } from '#core/quantity/units/unit.ts'
import { WrongUse } from './command.ts'

/** A unit that --unit names. Throws WrongUse, with the units that may be meant. */
export function namedUnit(text: string): Unit {
  const unit = parseUnit(text)
  if (unit !== null && isKnownUnit(unit)) return unit
  const near = nearUnits(text, [])
  throw new WrongUse(
    `“${text}”不是计量单位${near.length === 0 ? '' : `，是不是${near.join('、')}？`}`,
    `“${text}” is no unit${near.length === 0 ? '' : `: is it ${near.join(' or ')}?`}`
  )
}
