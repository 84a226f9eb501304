import type { Unit } from '../../../quantity/units/unit.ts'
import { isRateUnit } from '../../../quantity/units/unit.ts'
import type { TableStructure } from '../../structure.ts'
import { labelMeaning } from '../labels/label-meaning.ts'

/**
 * The one unit of heads that only say how much (总量（万元） | 同比增速（%） | 占比（%）): that of the quantity in the title. None
 * where a head names something, or they state several units.
 */
export function unitsOfSilentHeads({ labels, stubColumns }: TableStructure): readonly Unit[] {
  const found = new Map<string, Unit>()
  let heads = 0
  for (const { axis, attribute, column, text } of labels) {
    if (axis !== 'column' || stubColumns.includes(column)) continue
    if (attribute !== null || ++heads > MOST) return []
    const { names, measure, unit } = labelMeaning(text)
    if (names.length > 0) return []
    if (measure === null && unit !== null && !isRateUnit(unit)) found.set(unit.text, unit)
  }
  return found.size === 1 ? [...found.values()] : []
}

/** Tables with more heads name things in them. */
const MOST = 12
