import { isRateUnit, type Unit } from '../../../quantity/unit.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { kindOfQuantity } from './kind-of-quantity.ts'

/**
 * Of the units of a table's line (单位：件、万元) the one that is left for names that say nothing of their kind: 收费 takes the
 * money, so 办证量 beside it is counted in 件. By name; of the heads, or of the names of the stub.
 */
export function unitsSharedOut(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  units: readonly Unit[]
): ReadonlyMap<string, Unit> {
  const amounts = units.filter((unit) => !isRateUnit(unit) && unit.of === undefined)
  if (amounts.length < 2) return new Map()
  const named = (['column', 'row'] as const).map((wanted) => {
    const names = labels.flatMap(({ axis, attribute }, index) => {
      const { names, unit, measure } = meanings[index] as LabelMeaning
      const name = names.at(-1)
      return axis === wanted && attribute === null && unit === null && measure === null && name !== undefined
        ? name
        : []
    })
    return shareOut([...new Set(names)], amounts)
  })
  const [ofHeads, ofNames] = named
  // Where names on both sides take units, neither side tells what the figures are alone.
  if (ofHeads === null) return ofNames ?? new Map()
  return ofNames === null ? (ofHeads ?? new Map()) : new Map()
}

/** null: no name takes a unit. */
function shareOut(names: readonly string[], units: readonly Unit[]): ReadonlyMap<string, Unit> | null {
  const kinds = names.map((name) => ({ name, kind: kindOfQuantity(name) }))
  const taken = new Set(units.filter((unit) => kinds.some(({ kind }) => kind?.suits(unit))))
  if (taken.size === 0) return null
  const [left, other] = units.filter((unit) => !taken.has(unit))
  if (left === undefined || other !== undefined) return new Map()
  return new Map(kinds.flatMap(({ name, kind }) => (kind === undefined ? [[name, left] as const] : [])))
}
