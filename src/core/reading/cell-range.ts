import type { CellPosition, CellRange } from './grid.ts'

export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

/** The cells of both; null: they share none. */
export function common(one: CellRange, other: CellRange): CellRange | null {
  if (!overlap(one, other)) return null
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right)
  }
}

/** The smallest range that holds both. */
export function unionOf(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right)
  }
}

/** Does any cell of the range fulfil the test? */
export function holds(range: CellRange, test: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) if (test(row, column)) return true
  }
  return false
}

/** Is a cell one of these? There may be a million of them. */
export function amongCells(cells: Iterable<CellPosition>): (row: number, column: number) => boolean {
  const columnsByRow = new Map<number, Set<number>>()
  for (const { row, column } of cells) {
    const columns = columnsByRow.get(row)
    if (columns === undefined) columnsByRow.set(row, new Set([column]))
    else columns.add(column)
  }
  return (row, column) => columnsByRow.get(row)?.has(column) ?? false
}
