import type { HeaderCell } from '#core/layout/layout.ts'
import type { GridModel } from './grid-model.ts'

/** Height of a header row of one line, and of each further line, in pixels. */
const ROW = 26
const FURTHER_LINE = 16

/** Upper edges of the header's rows and, as the last entry, the height of all, in pixels. */
export function headRowEdges({ headLines }: Pick<GridModel, 'headLines'>): number[] {
  const edges = [0]
  for (const lines of headLines) edges.push((edges.at(-1) ?? 0) + ROW + (lines - 1) * FURTHER_LINE)
  return edges
}

/** Lines that a heading has in the rows that it stands in, the first of which is `level`. */
export function linesOfHead(headLines: readonly number[], level: number, { rowSpan }: HeaderCell): number {
  return headLines.slice(level, level + rowSpan).reduce((sum, lines) => sum + lines, 0)
}
