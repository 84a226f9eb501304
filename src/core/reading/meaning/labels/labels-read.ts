import type { ReadLabel } from '../../reading.ts'
import type { StructureLabel } from '../../structure.ts'

/**
 * A table's labels with the labels above them, attributes left out. `naming`: of a list of records only what names a
 * figure is a label, with what stands above it; null: a row without figures is named all the same.
 */
export function labelsRead(labels: readonly StructureLabel[], naming: ReadonlySet<number> | null): ReadLabel[] {
  const kept = naming === null ? null : withParents(labels, naming)
  return labels.flatMap((label, index) => {
    if (label.attribute !== null || kept?.has(index) === false) return []
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

function withParents(labels: readonly StructureLabel[], naming: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const index of naming) {
    for (let at: number | null = index; at !== null && !kept.has(at); at = labels[at]?.parent ?? null) kept.add(at)
  }
  return kept
}
