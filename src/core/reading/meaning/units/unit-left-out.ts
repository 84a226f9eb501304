import { NO_UNIT } from '../../../quantity/units/no-unit.ts'
import { parseUnit, type Unit } from '../../../quantity/units/unit.ts'

/** What — or / in a column of units states: of figures that may be told in no unit, that they are. */
export const UNIT_LEFT_OUT: Unit = { ...(parseUnit(NO_UNIT) as Unit), shy: true }

/**
 * The units that a column of units states of these names, which state `own` themselves: 女=100 beside —.
 * A dash says nothing of how many or how much (企业数 | —: the unit was left out, and is asked), but that 基尼系数, 景气指数,
 * 城乡收入比 and 弹性 have none. 占比 and 同比 are told in percent.
 */
export function withoutLeftOut(
  stated: readonly Unit[],
  names: readonly string[],
  own: readonly Unit[]
): readonly Unit[] {
  if (stated[0] !== UNIT_LEFT_OUT || (own.length === 0 && IN_NO_UNIT.test(names.at(-1) ?? ''))) return stated
  return []
}

const IN_NO_UNIT = /(?:系数|指数|(?<![占环同])比|比值|倍数|弹性|pH值?)(?:[(（].*[)）])?$/i
