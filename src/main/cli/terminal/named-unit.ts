import { parseUnit, type Unit } from '#core/quantity/units/unit.ts'
import { WrongUse } from './command.ts'

/** A unit that --unit names. Throws WrongUse. */
export function namedUnit(text: string): Unit {
  const unit = parseUnit(text)
  if (unit === null) throw new WrongUse(`“${text}”不是计量单位`, `“${text}” is no unit`)
  return unit
}
