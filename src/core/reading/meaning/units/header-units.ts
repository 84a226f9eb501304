import type { Unit } from '../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import { isLatinOnly } from '../../tables/words/label-words.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { HOLDER, kindOfQuantity } from './kind-of-quantity.ts'

/** Units that stand in cells of their own under or over a header label, attributes or not: （平方公里） below 土地面积. */
export function unitsOfColumns(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): Map<number, readonly Unit[]> {
  const found = new Map<number, readonly Unit[]>()
  const columns = labels.flatMap((label, index) => (label.axis === 'column' && label.attribute === null ? [index] : []))
  labels.forEach((stated, index) => {
    const meaning = meanings[index]
    if (stated.axis !== 'column' || meaning === undefined || meaning.units.length === 0) return
    if (stated.attribute !== 'unit' && !isOnlyUnit(stated, meaning)) return
    for (const target of columns) {
      const label = labels[target]
      if (label === undefined || target === index) continue
      const inside = label.span.left >= stated.span.left && label.span.right <= stated.span.right
      // （平方米） and (sq.m) below it are one unit in two languages: the first counts.
      if (inside && !(found.has(target) && isLatinOnly(stated.text))) found.set(target, meaning.units)
    }
  })
  unitsOfFirstParts(labels, meanings, found)
  return found
}

/**
 * （万人） below 客运量 over its first column, where 铁路 | 公路 stand over the others: the unit of all that 客运量 heads, but of 面积,
 * which names a quantity of its own.
 */
function unitsOfFirstParts(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  found: Map<number, readonly Unit[]>
): void {
  labels.forEach((stated, index) => {
    const meaning = meanings[index]
    const whole = stated.parent === null ? undefined : labels[stated.parent]
    if (stated.axis !== 'column' || whole === undefined || meaning === undefined || meaning.units.length === 0) return
    if (stated.attribute !== 'unit' && !isOnlyUnit(stated, meaning)) return
    if (whole.span.left !== stated.span.left || whole.span.right <= stated.span.right) return
    labels.forEach((part, at) => {
      const own = meanings[at]
      const isPart = at !== index && part.axis === 'column' && part.attribute === null && part.parent === stated.parent
      if (!isPart || own === undefined || own.units.length > 0 || own.measure !== null || own.mark !== null) return
      if (!found.has(at) && own.names.every(namesNoQuantity)) found.set(at, meaning.units)
    })
  })
}

/** 国有单位 under 职工平均工资 says whose it is. */
function namesNoQuantity(name: string): boolean {
  return kindOfQuantity(name) === undefined || HOLDER.test(name)
}

/** Units that names without figures state over the values beside them (进馆读者 | blank | 单位：人次), for what stands under them. */
export function unitsOfGroups(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  stubColumns: readonly number[]
): Map<number, readonly Unit[]> {
  const stated = new Map<number, readonly Unit[]>()
  labels.forEach(({ axis, attribute, row, column }, index) => {
    const units = meanings[index]?.units ?? []
    if (axis === 'row' && attribute === 'unit' && !stubColumns.includes(column) && units.length > 0)
      stated.set(row, units)
  })
  const found = new Map<number, readonly Unit[]>()
  if (stated.size === 0) return found
  labels.forEach(({ axis, attribute, row }, index) => {
    const units = axis === 'row' && attribute === null ? stated.get(row) : undefined
    if (units !== undefined) found.set(index, units)
  })
  return found
}

function isOnlyUnit(label: StructureLabel, meaning: LabelMeaning): boolean {
  return label.attribute === null && meaning.names.length === 0 && meaning.mark === null && meaning.measure === null
}
