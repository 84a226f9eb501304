import type { CellRange, Grid } from '../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'

/**
 * Tells of figures in merged cells whether they stand under one head and beside one name. One that reaches over the
 * columns of two years, or over the rows of two names, may be of either, of both together, or of each: the sheet does
 * not say, and the cell that it happens to be kept in decides nothing.
 */
export class MergedFigures {
  /** By their first cell. */
  readonly #merges: ReadonlyMap<number, CellRange>
  readonly #labels: readonly StructureLabel[]
  readonly #columnCount: number
  readonly #structure: TableStructure

  constructor({ merges, columnCount }: Grid, structure: TableStructure) {
    const { labels } = structure
    this.#structure = structure
    this.#columnCount = columnCount
    this.#merges = new Map(merges.map((merge) => [merge.top * columnCount + merge.left, merge]))
    this.#labels = merges.length === 0 ? [] : labels.filter(({ attribute }) => attribute === null)
  }

  isOfSeveral({ row, column, rowLabels }: StructureEntry): boolean {
    const merge = this.#merges.get(row * this.#columnCount + column)
    // The budget of a project, over the rows that its name reaches over.
    const name = merge === undefined ? undefined : this.#structure.labels[rowLabels.at(-1) ?? -1]
    if (merge !== undefined && merge.left === merge.right && name !== undefined && reachesOver(name, merge))
      return false
    return merge !== undefined && this.#labels.some((label) => isOfAnotherLine(label, merge))
  }
}

function reachesOver({ span }: StructureLabel, { top, bottom }: CellRange): boolean {
  return span.top <= top && span.bottom >= bottom && bottom > top
}

/** A head over one of the further columns that the figure reaches over, and not over its first; of rows the same. */
function isOfAnotherLine({ axis, span }: StructureLabel, { top, left, bottom, right }: CellRange): boolean {
  return axis === 'column' ? span.left > left && span.left <= right : span.top > top && span.top <= bottom
}
