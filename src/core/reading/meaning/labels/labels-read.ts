import type { ReadLabel } from '../../reading.ts'
import type { StructureLabel } from '../../structure.ts'

/**
 * A table's labels with the labels above them, attributes left out. `naming` (1 by index): of a list of records only what names
 * a figure is a label, with what stands above it; null: a row without figures is named all the same.
 */
export function labelsRead(labels: readonly StructureLabel[], naming: Uint8Array | null): ReadLabel[] {
  const kept = naming === null ? null : withParents(labels, naming)
  return labels.flatMap((label, index) => {
    if (label.attribute !== null || kept?.[index] === 0) return []
    const parent = label.parent === null ? undefined : labels[label.parent]
    return [
      {
        row: label.row,
        column: label.column,
        text: label.text,
        parent: parent === undefined ? null : { row: parent.row, column: parent.column }
      }
    ]
  })
}

function withParents(labels: readonly StructureLabel[], naming: Uint8Array): Uint8Array {
  const kept = new Uint8Array(labels.length)
  for (let index = 0; index < labels.length; index++) {
    if (naming[index] === 0) continue
    for (let at: number | null = index; at !== null && kept[at] === 0; at = labels[at]?.parent ?? null) kept[at] = 1
  }
  return kept
}
