import type { Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { isCategoryWord } from '../../labels/names/label-words.ts'

/**
 * Units of heads that state none, of a name that another head has with its unit: 户数 under 农村低保 beside 户数（户） under
 * 城市低保. By label index; none where heads of one name are told in several units. 合计 is a total of each group's own.
 */
export function unitsOfNamesakes(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): ReadonlyMap<number, readonly Unit[]> {
  const stated = new Map<string, readonly Unit[] | null>()
  const silent: { readonly index: number; readonly name: string }[] = []
  labels.forEach(({ axis, attribute }, index) => {
    const { names, units, measure } = meanings[index] as LabelMeaning
    const name = names.at(-1)
    if (axis !== 'column' || attribute !== null || measure !== null || name === undefined || isCategoryWord(name))
      return
    if (units.length === 0) silent.push({ index, name })
    else stated.set(name, agreed(stated.get(name), units))
  })
  return new Map(
    silent.flatMap(({ index, name }) => (stated.get(name) ? [[index, stated.get(name) ?? []] as const] : []))
  )
}

/** null: they are told in several. */
function agreed(known: readonly Unit[] | null | undefined, units: readonly Unit[]): readonly Unit[] | null {
  if (known === undefined) return units
  return known?.[0]?.text === units[0]?.text ? known : null
}
