import { overlap } from '../../cell-range.ts'
import type { CellPosition, CellRange } from '../../grid.ts'
import { contains } from '../../tables/sheet/sheet-map.ts'

/** A table as far as pointing at it goes: where its figures and labels stand, and what hangs under what. */
export interface PointedAt {
  readonly range: CellRange
  readonly figures: readonly CellPosition[]
  readonly labels: readonly (CellPosition & { readonly parent: number | null })[]
}

/** Which figures of a table a range speaks of: those of its cells, or those of labels and of all that hang under them. */
export type Reach =
  | { readonly by: 'cells'; readonly range: CellRange }
  | { readonly by: 'labels'; readonly pointed: readonly number[]; readonly labels: ReadonlySet<number> }

/**
 * Figures in the range are meant themselves. Else a head or name in it speaks of the figures under or beside it, an
 * empty cell where a head or name would stand of its column or row, and the lines over or under a table of all of it.
 */
export function reachOf({ range: table, figures, labels }: PointedAt, range: CellRange): Reach | null {
  if (!overlap(table, range) || figures.length === 0) return null
  if (figures.some(({ row, column }) => contains(range, row, column))) return { by: 'cells', range }
  const pointed = labels.flatMap(({ row, column }, index) => (contains(range, row, column) ? [index] : []))
  if (pointed.length > 0) return { by: 'labels', pointed, labels: withAllUnder(pointed, labels) }
  const [top, left, bottom] = figures.reduce(
    ([row, column, last], figure) => [
      Math.min(row, figure.row),
      Math.min(column, figure.column),
      Math.max(last, figure.row)
    ],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  )
  if (range.bottom < top && range.left >= left) return { by: 'cells', range: { ...range, bottom: table.bottom } }
  if (range.right < left && range.top >= top && isAmongRows(figures, range)) {
    return { by: 'cells', range: { ...range, right: table.right } }
  }
  // A column of nothing beside or between figures, or such a row, speaks of none.
  return range.bottom >= top && range.top <= bottom ? null : { by: 'cells', range: table }
}

function isAmongRows(figures: readonly CellPosition[], { top, bottom }: CellRange): boolean {
  return figures.some(({ row }) => row >= top && row <= bottom)
}

function withAllUnder(pointed: readonly number[], labels: PointedAt['labels']): ReadonlySet<number> {
  const under = new Set(pointed)
  const isUnder = new Map<number, boolean>(pointed.map((index) => [index, true]))
  const find = (index: number, steps: number): boolean => {
    const known = isUnder.get(index)
    if (known !== undefined) return known
    const parent = labels[index]?.parent ?? null
    const found = parent !== null && steps < MOST_LEVELS && find(parent, steps + 1)
    isUnder.set(index, found)
    return found
  }
  labels.forEach((_, index) => {
    if (find(index, 0)) under.add(index)
  })
  return under
}

/** No table has so many levels: a label that is its own ancestor is a fault of the structure. */
const MOST_LEVELS = 50
