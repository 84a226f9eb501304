import type { Unit } from '../../../quantity/units/unit.ts'
import type { StructureEntry, StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'

/** The units in the column or row of units beside an entry; `above`: what 〃 and 同上 repeat. */
export function attributeUnits(
  { attributes }: StructureEntry,
  axis: StructureLabel['axis'],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  above: readonly Unit[]
): readonly Unit[] {
  for (const index of attributes) {
    const label = labels[index]
    const meaning = meanings[index]
    if (label?.axis !== axis || label.attribute !== 'unit' || meaning === undefined) continue
    if (meaning.units.length > 0) return meaning.units
    if (DITTO.test(label.text.trim())) return above
  }
  return NO_UNITS
}

const DITTO = /^(?:[〃″"”]+|''|同上)$/
const NO_UNITS: readonly Unit[] = []
