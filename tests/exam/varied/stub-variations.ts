import { type Cell, cellName } from '#core/reading/grid.ts'
import type { GridVariation } from './grid-variations.ts'
import { kindsOfCodes, type Name } from './kinds-of-names.ts'
import { type LabelledGrid, type Places, positionOf, rearranged } from './labelled-grid.ts'
import { flatStub, headCells, typedAs } from './name-variations.ts'

/** Further columns of names, names of groups in one of their own, rows for columns. */
export const STUB_VARIATIONS: readonly GridVariation[] = [
  ...Object.entries(kindsOfCodes()).flatMap(([kind, code]): GridVariation[] => [
    { name: `${kind} before the names`, vary: (table, places) => coded(table, places, code, 'Code', true) },
    { name: `${kind} before the names, unheaded`, vary: (table, places) => coded(table, places, code, null, true) },
    { name: `${kind} behind the names`, vary: (table, places) => coded(table, places, code, 'Code', false) },
    { name: `${kind} behind the names, unheaded`, vary: (table, places) => coded(table, places, code, null, false) }
  ]),
  {
    name: 'units behind the names',
    vary: (table, places) =>
      coded(table, places, (at) => ['Number', '$ millions', '%', 'tonnes'][at % 4] ?? '', 'Unit', false)
  },
  {
    name: 'units behind the names, unheaded',
    vary: (table, places) => coded(table, places, (at) => ['no.', '$m', '%', '000 t'][at % 4] ?? '', null, false)
  },
  { name: 'rows for columns', vary: transposed },
  { name: 'groups in a column of their own', vary: groupsApart }
]

/** A further column of the stub, beside flat names. */
function coded(
  table: LabelledGrid,
  places: Places,
  code: Name,
  head: string | null,
  before: boolean
): LabelledGrid | null {
  const cells = flatStub(table, places)
  const [names] = places.stub
  if (cells === null || names === undefined || places.body.left !== names + 1) return null
  const { grid } = table
  const worded = cells.every((cell) => /[A-Za-z]/.test(grid.at(positionOf(cell).row, names)?.text ?? ''))
  if (!worded || cells.length < 4) return null
  if (
    grid.merges.some(
      ({ left, right, bottom, top }) =>
        top <= places.body.bottom && bottom >= places.firstHead && left <= names && right >= names
    )
  )
    return null
  const cornerAt = (row: number): boolean => (grid.at(row, names)?.text ?? '').trim() !== ''
  const corner = rows(places).findLast(cornerAt)
  if (before && corner === undefined && head !== null) return null
  const across: (number | null)[] = Array.from({ length: grid.columnCount }, (_, at) => at)
  const at = before ? names : names + 1
  across.splice(at, 0, null)
  const down = Array.from({ length: grid.rowCount }, (_, row) => row)
  const moved = rearranged(table, down, across)
  const put = new Map<string, Cell>()
  const labels = { ...moved.truth.labels }
  const codeOf = new Map<number, string>()
  cells.forEach((cell, index) => {
    const { row, column } = positionOf(cell)
    const name = cellName(row, at)
    put.set(name, typedAs(grid.at(row, column), code(index)))
    labels[name] = null
    codeOf.set(row, name)
  })
  const headRow = corner ?? places.lastHead
  if (head !== null) put.set(cellName(headRow, at), typedAs(grid.at(places.lastHead, places.body.left), head))
  // The head of the first column of the stub is its corner, the others are labels.
  if (before && corner !== undefined) labels[cellName(corner, names + 1)] = null
  if (!before && head !== null) labels[cellName(headRow, at)] = null
  const entries = Object.fromEntries(
    Object.entries(moved.truth.entries).map(([cell, own]) => [
      cell,
      [codeOf.get(positionOf(cell).row) ?? '', ...(own ?? [])].filter((label) => label !== '')
    ])
  )
  return {
    truth: { entries, labels },
    grid: { ...moved.grid, at: (row, column) => put.get(cellName(row, column)) ?? moved.grid.at(row, column) }
  }
}

function rows({ firstHead, lastHead }: Places): number[] {
  return Array.from({ length: lastHead - firstHead + 1 }, (_, at) => firstHead + at)
}

/** Rows become columns, where head and stub are flat and of one line. */
function transposed(table: LabelledGrid, places: Places): LabelledGrid | null {
  const { grid, truth } = table
  const names = flatStub(table, places)
  const cells = headCells(table, places)
  const { body, firstHead, lastHead, stub: columns } = places
  const [stubColumn] = columns
  if (names === null || cells === null || stubColumn === undefined || firstHead !== lastHead || names.length > 40)
    return null
  if (grid.merges.some(({ top, bottom }) => bottom >= firstHead && top <= body.bottom)) return null
  const inTable = (row: number, column: number): boolean =>
    row >= firstHead && row <= body.bottom && column >= stubColumn && column <= body.right
  const to = (row: number, column: number): readonly [number, number] =>
    inTable(row, column) ? [firstHead + column - stubColumn, stubColumn + row - firstHead] : [row, column]
  const nameTo = (cell: string): string => {
    const { row, column } = positionOf(cell)
    return cellName(...to(row, column))
  }
  const high = body.right - stubColumn
  const at = (row: number, column: number): Cell | undefined => {
    if (row < firstHead) return grid.at(row, column)
    if (row <= firstHead + high) {
      const from = [firstHead + column - stubColumn, stubColumn + row - firstHead] as const
      return inTable(...from) ? grid.at(...from) : undefined
    }
    return grid.at(row - firstHead - high + body.bottom, column)
  }
  const entries = Object.fromEntries(
    Object.entries(truth.entries).map(([cell, labels]) => {
      const [name, head] = [labels?.[0] ?? '', labels?.at(-1) ?? '']
      return [nameTo(cell), [nameTo(head), nameTo(name)]]
    })
  )
  const labels = Object.fromEntries(Object.keys(truth.labels ?? {}).map((cell) => [nameTo(cell), null]))
  const columnCount = Math.max(grid.columnCount, stubColumn + body.bottom - firstHead + 1)
  const merges = grid.merges.filter(({ bottom }) => bottom < firstHead)
  const rowCount = grid.rowCount - (body.bottom - firstHead) + high
  return { truth: { entries, labels }, grid: { ...grid, at, rowCount, columnCount, merges } }
}

/** What stands under a name moves to a column of its own, behind it. */
function groupsApart(table: LabelledGrid, places: Places): LabelledGrid | null {
  const { grid, truth } = table
  const [column] = places.stub
  if (places.stub.length !== 1 || column === undefined || places.body.left !== column + 1) return null
  const stubLabels = Object.entries(truth.labels ?? {}).filter(
    ([cell]) => positionOf(cell).row >= places.body.top - 1 && positionOf(cell).column === column
  )
  const under = stubLabels.flatMap(([cell, parent]) => (parent === null ? [] : [cell]))
  const valued = new Set(Object.keys(truth.entries).map((cell) => positionOf(cell).row))
  // Two levels, of which the upper has no values.
  const flat = stubLabels.every(
    ([cell, parent]) =>
      parent === null ||
      (truth.labels?.[parent] === null && !valued.has(positionOf(parent).row) && valued.has(positionOf(cell).row))
  )
  if (under.length === 0 || !flat) return null
  if (grid.merges.some(({ left, right, bottom }) => bottom >= places.firstHead && left <= column && right >= column))
    return null
  const across: (number | null)[] = Array.from({ length: grid.columnCount }, (_, at) => at)
  across.splice(column + 1, 0, null)
  const moved = rearranged(
    table,
    Array.from({ length: grid.rowCount }, (_, row) => row),
    across
  )
  const apart = new Map(under.map((cell) => [cell, cellName(positionOf(cell).row, column + 1)]))
  const to = (cell: string): string => apart.get(cell) ?? cell
  const from = new Map([...apart].map(([cell, place]) => [place, cell]))
  const at = (row: number, at: number): Cell | undefined => {
    const name = cellName(row, at)
    if (apart.has(name)) return undefined
    const source = from.get(name)
    if (source === undefined) return moved.grid.at(row, at)
    const place = positionOf(source)
    const cell = moved.grid.at(place.row, place.column)
    const text = String(cell?.value ?? '').trim()
    return cell && { ...cell, value: text, text }
  }
  // As where a name is written once for the rows below: each value has both, and neither is over the other.
  const labels = Object.fromEntries(
    Object.entries(moved.truth.labels ?? {}).map(([cell, parent]) => [to(cell), apart.has(cell) ? null : parent])
  )
  const entries = Object.fromEntries(
    Object.entries(moved.truth.entries).map(([cell, names]) => [
      cell,
      (names ?? []).flatMap((name) => (apart.has(name) ? [truth.labels?.[name] ?? name, to(name)] : [name]))
    ])
  )
  return { truth: { entries, labels }, grid: { ...moved.grid, at } }
}
