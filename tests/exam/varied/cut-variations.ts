import type { GridVariation } from './grid-variations.ts'
import { type LabelledGrid, type Places, positionOf, rearranged } from './labelled-grid.ts'

/** A table of the same kind with fewer rows and columns. Names that others stand under stay, and so does what they name. */
export const CUT_VARIATIONS: readonly GridVariation[] = [
  {
    name: 'the first half of the rows',
    vary: (table, { body }) => {
      const last = Math.max(body.top + 1, Math.floor((body.top + body.bottom) / 2))
      return without(table, between(last + 1, body.bottom), [])
    }
  },
  {
    name: 'the first two columns of values',
    vary: (table, { body }) => without(table, [], between(body.left + 2, body.right))
  },
  { name: 'two rows in five left out', vary: (table, places) => without(table, some(rowsOf(table, places), 5), []) },
  {
    name: 'two columns in five left out',
    vary: (table, places) => without(table, [], some(columnsOf(table, places), 5))
  },
  { name: 'the first rows left out', vary: (table, places) => without(table, rowsOf(table, places).slice(0, 3), []) },
  { name: 'every fourth row', vary: (table, places) => without(table, allBut(rowsOf(table, places), 4), []) },
  { name: 'every fourth column', vary: (table, places) => without(table, [], allBut(columnsOf(table, places), 4)) },
  { name: 'one column of values', vary: (table, places) => without(table, [], columnsOf(table, places).slice(1)) }
]

function without(table: LabelledGrid, rows: readonly number[], columns: readonly number[]): LabelledGrid | null {
  if (rows.length + columns.length === 0) return null
  const { rowCount, columnCount } = table.grid
  const kept = (count: number, left: readonly number[]): number[] =>
    between(0, count - 1).filter((line) => !left.includes(line))
  return rearranged(table, kept(rowCount, rows), kept(columnCount, columns))
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

function some(lines: readonly number[], of: number): number[] {
  return lines.filter((_, at) => (at * 3 + 1) % of < 2)
}

function allBut(lines: readonly number[], every: number): number[] {
  return lines.filter((_, at) => at % every !== 0)
}

/** Rows that can go: with figures, and a name that is theirs alone. */
function rowsOf(table: LabelledGrid, { body }: Places): number[] {
  const own = ownLines(table, ({ row }) => row)
  const valued = new Set(Object.keys(table.truth.entries).map((cell) => positionOf(cell).row))
  const isName = (row: number): boolean => valued.has(row) && own.has(row) && !ownLineBroken(table, row, body.bottom)
  // Two rows of figures stay, so that there is a table.
  return between(body.top, body.bottom).filter(isName).slice(1, -1)
}

function columnsOf(table: LabelledGrid, { body }: Places): number[] {
  const own = ownLines(table, ({ column }) => column)
  return between(body.left, body.right)
    .filter((column) => own.has(column))
    .slice(1)
}

/** Lines whose labels head no other label and name no figure in another line. */
function ownLines({ truth }: LabelledGrid, lineOf: (at: { row: number; column: number }) => number): Set<number> {
  const labels = Object.keys(truth.labels ?? {})
  const parents = new Set(Object.values(truth.labels ?? {}))
  const shared = new Set<string | null>(parents)
  for (const [cell, named] of Object.entries(truth.entries)) {
    for (const label of named ?? []) {
      const [of, at] = [positionOf(label), positionOf(cell)]
      if (lineOf(of) !== lineOf(at)) shared.add(label)
    }
  }
  const own = new Set(labels.map((label) => lineOf(positionOf(label))))
  for (const label of labels) if (shared.has(label)) own.delete(lineOf(positionOf(label)))
  return own
}

/** Manufacturing, above total: the second line of a name has no label of its own. */
function ownLineBroken({ grid, truth }: LabelledGrid, row: number, last: number): boolean {
  return [row - 1, row + 1].some((beside) => {
    const labelled = Object.keys(truth.labels ?? {}).some((label) => positionOf(label).row === beside)
    return beside <= last && !labelled && between(0, grid.columnCount - 1).some((at) => grid.at(beside, at)?.text)
  })
}
