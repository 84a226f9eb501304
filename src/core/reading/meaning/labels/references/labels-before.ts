import type { StructureLabel } from '../../../structure.ts'

/** For each label the one before it: to its left in the header, above it in the same stub column. */
export function labelsBefore(labels: readonly StructureLabel[], stub: ReadonlySet<number>): (number | null)[] {
  const before: (number | null)[] = new Array(labels.length).fill(null)
  const columns: number[] = []
  const rows: number[] = []
  labels.forEach((label, index) => {
    if (label.attribute !== null) return
    // Heads of stub columns (指标, 规格) stand in the header and head no figures.
    if (label.axis === 'row') rows.push(index)
    else if (!stub.has(label.span.right)) columns.push(index)
  })
  const at = (index: number): StructureLabel => labels[index] as StructureLabel
  const last = new Map<number, number>()
  for (const index of rows.sort((a, b) => at(a).row - at(b).row)) {
    const label = at(index)
    before[index] = last.get(label.column) ?? null
    last.set(label.column, index)
  }
  const byRight = new Map<number, number[]>()
  for (const index of columns) {
    const right = at(index).span.right
    const list = byRight.get(right)
    if (list === undefined) byRight.set(right, [index])
    else list.push(index)
  }
  for (const index of columns) before[index] = leftNeighbour(at(index), byRight, labels)
  return before
}

/** The header label that ends just left of this one, on its row or reaching down past it from above. */
function leftNeighbour(
  label: StructureLabel,
  byRight: ReadonlyMap<number, readonly number[]>,
  labels: readonly StructureLabel[]
): number | null {
  for (let column = label.span.left - 1; column >= Math.max(0, label.span.left - 3); column--) {
    const candidates = byRight.get(column)
    if (candidates === undefined) continue
    let best: number | null = null
    for (const index of candidates) {
      const other = labels[index]
      if (other === undefined || other.span.top > label.span.top) continue
      const current = best === null ? undefined : labels[best]
      if (current === undefined || other.span.top > current.span.top) best = index
    }
    if (best !== null) return best
  }
  return null
}
