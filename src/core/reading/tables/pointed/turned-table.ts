import type { CellRange } from '../../grid.ts'
import type { StructureLabel, TableStructure, TextAt } from '../../structure.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import type { PointedTable } from './pointed-table.ts'

/** The rows and columns of a sheet in another order: at each place which one of the sheet stands there. */
export interface Turned {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/**
 * A table whose heads a person pointed at below its values, or its names behind them, with those before the values, as
 * any other table has them; null: they stand there already.
 */
export function turnedTable({ range, header, stub, values }: PointedTable): Turned | null {
  if (values.length === 0) return null
  const first = { row: Math.min(...values.map(({ top }) => top)), column: Math.min(...values.map(({ left }) => left)) }
  const heads = header.filter(({ top }) => top > first.row)
  const names = stub.filter(({ left }) => left > first.column)
  const isAfter = header.length === heads.length && stub.length === names.length && heads.length + names.length > 0
  if (!isAfter) return null
  return {
    rows: inOrder(range.top, range.bottom, first.row, (row) =>
      heads.some(({ top, bottom }) => row >= top && row <= bottom)
    ),
    columns: inOrder(range.left, range.right, range.left, (column) =>
      names.some(({ left, right }) => column >= left && column <= right)
    )
  }
}

/** The lines from `first` to `last`; those that move stand before `at`. Lines before them keep their places. */
function inOrder(first: number, last: number, at: number, moves: (line: number) => boolean): readonly number[] {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const before = Array.from({ length: first }, (_, line) => line)
  const rest = lines.filter((line) => !moves(line))
  return [...before, ...rest.filter((line) => line < at), ...lines.filter(moves), ...rest.filter((line) => line >= at)]
}

/** The sheet in that order, and nothing beyond it. */
export function turnedSheet(map: SheetMap, { rows, columns }: Turned): SheetMap {
  const at = <Found>(look: (row: number, column: number) => Found) => {
    return (row: number, column: number): Found => look(rows[row] ?? -1, columns[column] ?? -1)
  }
  return {
    grid: map.grid,
    used: map.used,
    kind: at(map.kind),
    cell: at(map.cell),
    text: at(map.text),
    merge: (row, column) => {
      const merge = at(map.merge)(row, column)
      return merge && turnedRange(merge, { rows, columns })
    }
  }
}

/** Where a range of the sheet stands in the other order. */
export function turnedRange(range: CellRange, { rows, columns }: Turned): CellRange {
  return placed(
    range,
    (row) => rows.indexOf(row),
    (column) => columns.indexOf(column)
  )
}

/** A table read in the other order, with its cells where they stand on the sheet. */
export function turnedBack(structure: TableStructure, { rows, columns }: Turned): TableStructure {
  const row = (at: number): number => rows[at] ?? at
  const column = (at: number): number => columns[at] ?? at
  const back = (range: CellRange): CellRange => placed(range, row, column)
  const cell = <At extends { readonly row: number; readonly column: number }>(at: At): At => ({
    ...at,
    row: row(at.row),
    column: column(at.column)
  })
  const lines = (texts: readonly TextAt[]): readonly TextAt[] => texts.map(cell)
  return {
    ...structure,
    range: back(structure.range),
    titleLines: lines(structure.titleLines),
    unitLines: lines(structure.unitLines),
    noteLines: lines(structure.noteLines),
    headerRows: structure.headerRows.map(row),
    stubColumns: structure.stubColumns.map(column),
    fields: new Map([...structure.fields].map(([at, field]) => [column(at), field])),
    furnitureRows: structure.furnitureRows.map(row),
    labels: structure.labels.map((label): StructureLabel => ({ ...cell(label), span: back(label.span) })),
    entries: structure.entries.map(cell),
    // What was seen of header and stub in the other order is not what a person sees on the sheet.
    reasons: [{ code: 'names-from-behind' }]
  }
}

/** The smallest range that holds all of a range's lines in their new places. */
function placed(
  { top, left, bottom, right }: CellRange,
  row: (at: number) => number,
  column: (at: number) => number
): CellRange {
  const span = (from: number, to: number, place: (at: number) => number): readonly [number, number] => {
    const places = Array.from({ length: to - from + 1 }, (_, index) => place(from + index))
    return [Math.min(...places), Math.max(...places)]
  }
  const [first, last] = span(top, bottom, row)
  const [start, end] = span(left, right, column)
  return { top: first, left: start, bottom: last, right: end }
}
