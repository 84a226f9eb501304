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

/** The units that labels of one axis state for the lines that cross those of the other: of each row for a column label. */
export function unitsAcross(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): (axis: StructureLabel['axis'], line: number) => readonly Unit[] {
  let known: ReturnType<typeof unitsOfLines> | null = null
  return (axis, line) => {
    known ??= unitsOfLines(labels, meanings)
    return known[axis === 'column' ? 'row' : 'column'].get(line) ?? NO_UNITS
  }
}

function unitsOfLines(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]) {
  const row = new Map<number, readonly Unit[]>()
  const column = new Map<number, readonly Unit[]>()
  labels.forEach(({ axis, row: at, span }, index) => {
    const units = meanings[index]?.units ?? NO_UNITS
    if (units.length === 0) return
    if (axis === 'row') row.set(at, units)
    else for (let each = span.left; each <= span.right; each++) column.set(each, units)
  })
  return { row, column }
}
