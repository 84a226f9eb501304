import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'

/** Columns whose labels carry the units name the indicators. */
export function columnsNameIndicators(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  let columns = 0
  let rows = 0
  labels.forEach((label, index) => {
    const meaning = meanings[index]
    if (meaning === undefined || meaning.units.length === 0 || meaning.measure !== null) return
    if (label.axis === 'row') rows++
    else if (meaning.names.length > 0 || label.attribute === 'unit' || label.parent !== null) columns++
  })
  return columns > 0 && rows === 0
}
