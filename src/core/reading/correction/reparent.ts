import type { CellPosition, CellRange } from '../grid.ts'
import type { Remark } from '../reading.ts'
import type { StructureLabel, TableStructure } from '../structure.ts'
import type { Correction } from './correction.ts'

/** Tables with their labels hung where a person said they belong; and what could not be hung so, with the reason. */
export interface Reparented {
  readonly structures: readonly TableStructure[]
  readonly unfollowed: readonly Remark[]
}

/** A parent on the other axis or of another table, or one that hangs under the label itself, is not followed. */
export function reparent(found: readonly TableStructure[], corrections: readonly Correction[]): Reparented {
  const structures = [...found]
  const unfollowed: Remark[] = []
  for (const correction of corrections) {
    if (correction.kind !== 'parent') continue
    const at = cellRange(correction.label)
    const table = structures.findIndex(({ labels }) => labels.some((label) => isAt(label, correction.label)))
    const structure = structures[table]
    if (structure === undefined) {
      unfollowed.push({ code: 'parent-of-no-label', at })
      continue
    }
    const { labels } = structure
    const index = labels.findIndex((label) => isAt(label, correction.label))
    const label = labels[index] as StructureLabel
    const parent =
      correction.parent === null
        ? null
        : labels.findIndex((other) => other.axis === label.axis && isAt(other, correction.parent))
    if (parent === -1) unfollowed.push({ code: 'parent-not-followed', params: { label: label.text }, at })
    else if (parent !== null && isBelow(labels, parent, index)) {
      const params = { label: label.text, parent: labels[parent]?.text ?? '' }
      unfollowed.push({ code: 'parent-under-child', params, at })
    } else {
      const hung = labels.map((other, one) => (one === index ? { ...other, parent } : other))
      structures[table] = { ...structure, labels: hung }
    }
  }
  return { structures, unfollowed }
}

function cellRange({ row, column }: CellPosition): CellRange {
  return { top: row, left: column, bottom: row, right: column }
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
