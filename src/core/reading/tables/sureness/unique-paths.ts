import type { StructureEntry, StructureLabel } from '../../structure.ts'

/** Rows and columns looked at; a long body shows early whether its names tell its rows apart. */
const MOST_PATHS = 4000

/**
 * The share of rows whose names tell them apart from every other row, or of columns, whichever is less. In a table
 * read right, the path of a row and the path of a column together name one value (header indexing, Nagy and others);
 * paths that come twice mean that a name or a group was missed.
 */
export function shareOfUniquePaths(labels: readonly StructureLabel[], entries: readonly StructureEntry[]): number {
  const rows = new Map<number, string>()
  const columns = new Map<number, string>()
  for (const entry of entries) {
    if (!rows.has(entry.row) && rows.size < MOST_PATHS) {
      rows.set(entry.row, entry.rowLabels.map((index) => pathOf(labels, index)).join('|'))
    }
    if (entry.columnLabel !== null && !columns.has(entry.column) && columns.size < MOST_PATHS) {
      columns.set(entry.column, pathOf(labels, entry.columnLabel))
    }
  }
  return Math.min(uniqueShare([...rows.values()]), uniqueShare(besideNeighbours(columns)))
}

/** 增长% again and again speaks each time of the column left of it. */
function besideNeighbours(columns: ReadonlyMap<number, string>): string[] {
  const inOrder = [...columns].sort(([one], [other]) => one - other).map(([, path]) => path)
  return inOrder.map((path, index) => `${path}@${inOrder[index - 1] ?? ''}`)
}

function pathOf(labels: readonly StructureLabel[], index: number): string {
  const path: string[] = []
  for (let at: number | null = index; at !== null && path.length < 20; at = labels[at]?.parent ?? null) {
    path.push(labels[at]?.text ?? '')
  }
  return path.join('<')
}

function uniqueShare(paths: readonly string[]): number {
  if (paths.length === 0) return 1
  const times = new Map<string, number>()
  for (const path of paths) times.set(path, (times.get(path) ?? 0) + 1)
  return paths.filter((path) => times.get(path) === 1).length / paths.length
}
