import type { CellRange, Grid } from '../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'

/**
 * Tells of figures in merged cells whether they stand under one head and beside one name. One that reaches over the
 * columns of two years, or over the rows of two names, may be of either, of both together, or of each: the sheet does
 * not say, and the cell that it happens to be kept in decides nothing.
 */
export class MergedFigures {
  readonly #merges: ReadonlyMap<string, CellRange>
  readonly #labels: readonly StructureLabel[]

  constructor({ merges }: Grid, { entries, labels }: TableStructure) {
    const figures = new Set(entries.map(({ row, column }) => `${row} ${column}`))
    const over = merges.map((merge) => [`${merge.top} ${merge.left}`, merge] as const)
    this.#merges = new Map(over.filter(([at]) => figures.has(at)))
    this.#labels = this.#merges.size === 0 ? [] : labels.filter(({ attribute }) => attribute === null)
  }

  isOfSeveral({ row, column }: StructureEntry): boolean {
    const merge = this.#merges.get(`${row} ${column}`)
    return merge !== undefined && this.#labels.some((label) => isOfAnotherLine(label, merge))
  }
}

/** A head over one of the further columns that the figure reaches over, and not over its first; of rows the same. */
function isOfAnotherLine({ axis, span }: StructureLabel, { top, left, bottom, right }: CellRange): boolean {
  return axis === 'column' ? span.left > left && span.left <= right : span.top > top && span.top <= bottom
}
