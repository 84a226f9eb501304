import type { CellPosition } from '../grid.ts'
import type { TableStructure } from '../structure.ts'
import type { Correction } from './correction.ts'

/** Hangs labels where a person said they belong. A parent on the other axis, or one's own child, is not followed. */
export function reparent(structure: TableStructure, corrections: readonly Correction[]): TableStructure {
  let labels = structure.labels
  for (const correction of corrections) {
    if (correction.kind !== 'parent') continue
    const index = labels.findIndex((label) => isAt(label, correction.label))
    const label = labels[index]
    if (!label) continue
    const parent =
      correction.parent === null
        ? null
        : labels.findIndex((other) => other.axis === label.axis && isAt(other, correction.parent))
    if (parent === -1 || (parent !== null && isBelow(labels, parent, index))) continue
    labels = labels.map((other, at) => (at === index ? { ...other, parent } : other))
  }
  return labels === structure.labels ? structure : { ...structure, labels }
}

function isAt(label: CellPosition, position: CellPosition | null): boolean {
  return position !== null && label.row === position.row && label.column === position.column
}

/** Does `label` stand at or under `root`? */
function isBelow(labels: TableStructure['labels'], label: number, root: number): boolean {
  for (
    let at: number | null = label, steps = 0;
    at !== null && steps <= labels.length;
    at = labels[at]?.parent ?? null, steps++
  ) {
    if (at === root) return true
  }
  return false
}
