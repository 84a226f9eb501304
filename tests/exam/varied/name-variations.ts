import { type Cell, cellName } from '#core/reading/grid.ts'
import type { GridVariation } from './grid-variations.ts'
import { kindsOfNames, type Name } from './kinds-of-names.ts'
import { type LabelledGrid, mergeAt, type Places, positionOf, retyped } from './labelled-grid.ts'

/** Other names over and beside the same figures. */
export const NAME_VARIATIONS: readonly GridVariation[] = [
  ...Object.entries(kindsOfNames()).flatMap(([kind, name]): GridVariation[] => [
    { name: `heads: ${kind}`, vary: (table, places) => heads(table, places, name) },
    { name: `stub: ${kind}`, untold: ['label–label'], vary: (table, places) => stub(table, places, name) }
  ]),
  { name: 'no head over the first values', vary: (table, places) => beheaded(table, places, 0) },
  { name: 'no head over the second values', vary: (table, places) => beheaded(table, places, 1) },
  { name: 'no head over the last values', vary: (table, places) => beheaded(table, places, -1) }
]

export function typedAs(cell: Cell | undefined, name: string | number): Cell {
  return { ...(cell?.style && { style: cell.style }), value: name, text: String(name) }
}

/** The lowest labels over the columns of values, from left to right, where they stand on one row and head one column each. */
export function headCells({ truth }: LabelledGrid, { body, lastHead }: Places): readonly string[] | null {
  const found = new Map<string, Set<number>>()
  for (const [cell, labels] of Object.entries(truth.entries)) {
    const label = labels?.at(-1)
    if (label === undefined || positionOf(label).row >= body.top || positionOf(label).column < body.left) return null
    found.set(label, (found.get(label) ?? new Set()).add(positionOf(cell).column))
  }
  const cells = [...found.keys()].sort((one, other) => positionOf(one).column - positionOf(other).column)
  if ([...found.values()].some((columns) => columns.size > 1) || cells.length < 2) return null
  return cells.every((cell) => positionOf(cell).row === lastHead) ? cells : null
}

function heads(table: LabelledGrid, places: Places, name: Name): LabelledGrid | null {
  const cells = headCells(table, places)
  return cells === null ? null : renamed(table, cells, name)
}

/** Names of a stub of one column, where none stands under another. */
export function flatStub({ truth, grid }: LabelledGrid, { body, stub: columns }: Places): readonly string[] | null {
  const [column] = columns
  if (columns.length !== 1 || column === undefined) return null
  const cells = Object.keys(truth.labels ?? {}).filter((cell) => positionOf(cell).row >= body.top)
  if (cells.length < 2 || cells.some((cell) => positionOf(cell).column !== column || truth.labels?.[cell] !== null))
    return null
  const named = new Set(Object.values(truth.entries).flatMap((labels) => labels ?? []))
  if (cells.some((cell) => !named.has(cell))) return null
  const down = cells.some((cell) => {
    const { row } = positionOf(cell)
    const merge = mergeAt(grid, row, column)
    return merge !== undefined && (merge.bottom > row || merge.right > column)
  })
  return down ? null : cells.sort((one, other) => positionOf(one).row - positionOf(other).row)
}

function stub(table: LabelledGrid, places: Places, name: Name): LabelledGrid | null {
  const cells = flatStub(table, places)
  return cells === null ? null : renamed(table, cells, name)
}

function renamed(table: LabelledGrid, cells: readonly string[], name: Name): LabelledGrid {
  const order = new Map(cells.map((cell, at) => [cell, at]))
  return retyped(table, (cell, row, column) => {
    const at = order.get(cellName(row, column))
    return at === undefined ? cell : typedAs(cell, name(at))
  })
}

/** One of several heads is left out, where nothing but it tells its column apart. */
function beheaded(table: LabelledGrid, places: Places, at: number): LabelledGrid | null {
  const cells = headCells(table, places)
  const gone = cells?.at(at)
  if (cells === null || gone === undefined || cells.length < 3 || table.truth.labels?.[gone] !== null) return null
  const { row, column } = positionOf(gone)
  if (mergeAt(table.grid, row, column) !== undefined) return null
  const { [gone]: _, ...labels } = table.truth.labels ?? {}
  const entries = Object.fromEntries(
    Object.entries(table.truth.entries).map(([cell, names]) => [cell, (names ?? []).filter((name) => name !== gone)])
  )
  const without = retyped(table, (cell, row, column) => (cellName(row, column) === gone ? undefined : cell))
  return { grid: without.grid, truth: { entries, labels } }
}
