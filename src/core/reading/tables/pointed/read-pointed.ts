import type { CellRange } from '../../grid.ts'
import { type Block, findBlocks } from '../blocks/find-blocks.ts'
import type { ReadBlock } from '../continued/continued-tables.ts'
import { readBlock } from '../read-block.ts'
import { findRecords } from '../records/read-records.ts'
import { BLANK, isValueKind, TEXT } from '../sheet/cell-kind.ts'
import { rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import type { ColumnSplit, StubColumn } from '../stub/columns/stub-columns.ts'
import { partOfSheet } from './part-of-sheet.ts'
import type { PointedTable } from './pointed-table.ts'
import { type Turned, turnedBack, turnedRange, turnedSheet, turnedTable } from './turned-table.ts'

/**
 * Reads a range as one table because a person says that it is one: what evidence would part it or pass it over does not
 * count. Header, stub and values are found as anywhere, but where the person named them. null: no row holds a value.
 */
export function readPointed(sheet: SheetMap, pointed: PointedTable): ReadBlock | null {
  const turned = turnedTable(pointed)
  const read = turned === null ? readInOrder(sheet, pointed) : readTurned(sheet, pointed, turned)
  return read === null ? null : told(read, pointed)
}

function readTurned(sheet: SheetMap, pointed: PointedTable, turned: Turned): ReadBlock | null {
  const inTurn = (ranges: readonly CellRange[]): readonly CellRange[] =>
    ranges.map((range) => turnedRange(range, turned))
  const read = readInOrder(turnedSheet(sheet, turned), {
    range: belowLoneLines(sheet, pointed),
    header: inTurn(pointed.header),
    stub: inTurn(pointed.stub),
    values: inTurn(pointed.values)
  })
  return read && { ...read, structure: turnedBack(read.structure, turned) }
}

/** Lines of one cell over a table are its title and unit, wherever its columns are turned to: they are found there. */
function belowLoneLines(sheet: SheetMap, { range, values }: PointedTable): CellRange {
  const first = Math.min(...values.map(({ top }) => top))
  let { top } = range
  for (let isLone = true; isLone && top < first; ) {
    const { filled } = rowShape(sheet, top, range.left, range.right)
    isLone = filled < 2
    if (isLone) top++
  }
  return { ...range, top }
}

function readInOrder(sheet: SheetMap, pointed: PointedTable): ReadBlock | null {
  const map = partOfSheet(sheet, pointed.range)
  if (map.used === null) return null
  const isNamed = pointed.header.length + pointed.stub.length + pointed.values.length > 0
  const [records, ...others] = isNamed ? [] : findRecords(map, map.used)
  if (records !== undefined && others.length === 0) return records
  const block = bodyOf(map, map.used, pointed)
  if (block === null) return null
  return readBlock(map, block, {
    headerRows: rowsOf(pointed.header).filter((row) => row < block.firstBody),
    valueRows: valueRowsOf(map, block, columnsOf(pointed.stub)),
    columns: (split) => columnsAsSaid(map, block, split, pointed)
  })
}

function told(read: ReadBlock, { range }: PointedTable): ReadBlock {
  const { structure } = read
  return {
    ...read,
    structure: { ...structure, confidence: 1, reasons: [{ code: 'pointed-table', at: range }, ...structure.reasons] }
  }
}

/** The rows of the body: those that hold values by form or by word, below the rows that were called header. */
function bodyOf(map: SheetMap, used: CellRange, { header, stub, values }: PointedTable): Block | null {
  const blocks = findBlocks(map, used)
  const rows = [
    ...blocks.flatMap(({ firstBody, lastBody }) => [firstBody, lastBody]),
    ...values.flatMap(({ top, bottom }) => [top, bottom])
  ]
  const heads = firstRun(rowsOf(header))
  const below = Math.max(used.top, (heads.at(-1) ?? -1) + 1)
  const found =
    rows.length > 0 ? rows : valueRowsOf(map, { ...used, firstBody: below, lastBody: used.bottom }, columnsOf(stub))
  const inBody = found.filter((row) => row >= below && row <= used.bottom)
  if (inBody.length === 0) return null
  return { ...used, firstBody: Math.min(...inBody), lastBody: Math.max(...inBody) }
}

function valueRowsOf(
  map: SheetMap,
  { left, right, firstBody, lastBody }: Pick<Block, 'left' | 'right' | 'firstBody' | 'lastBody'>,
  stub: ReadonlySet<number>
): number[] {
  const rows: number[] = []
  for (let row = firstBody; row <= lastBody; row++) {
    for (let column = left; column <= right; column++) {
      const kind = map.kind(row, column)
      // Years down a stub are names; beside a name they are counts.
      const counts = isValueKind(kind) || (kind !== BLANK && kind !== TEXT && column > left)
      if (!counts || stub.has(column)) continue
      rows.push(row)
      break
    }
  }
  return rows
}

/** Columns that were called stub or values are; before the values, columns with texts name their rows. */
function columnsAsSaid(map: SheetMap, block: Block, split: ColumnSplit, pointed: PointedTable): ColumnSplit {
  const saidStub = columnsOf(pointed.stub)
  const saidValues = columnsOf(pointed.values.filter(({ bottom }) => bottom >= block.firstBody))
  if (saidStub.size + saidValues.size === 0) return split
  const firstValue = Math.min(...saidValues)
  const stub = new Map<number, StubColumn>()
  for (const column of split.stub) if (!saidValues.has(column.column)) stub.set(column.column, column)
  for (const column of saidStub) stub.set(column, stub.get(column) ?? { column, role: 'name', labels: true })
  if (stub.size === 0) {
    for (let column = block.left; column < firstValue; column++) {
      if (holdsTexts(map, block, column)) stub.set(column, { column, role: 'name', labels: true })
    }
  }
  const values = new Set([...saidValues, ...(saidValues.size > 0 && saidStub.size === 0 ? [] : split.values)])
  for (const column of split.values) if (!saidStub.has(column)) values.add(column)
  for (const column of stub.keys()) values.delete(column)
  const inOrder = (one: number, other: number): number => one - other
  return {
    ...split,
    stub: [...stub.values()].sort((one, other) => one.column - other.column),
    values: [...values].sort(inOrder),
    remarks: split.remarks.filter((column) => !values.has(column) && !stub.has(column))
  }
}

function holdsTexts(map: SheetMap, { firstBody, lastBody }: Block, column: number): boolean {
  for (let row = firstBody; row <= lastBody; row++) if (map.kind(row, column) === TEXT) return true
  return false
}

function rowsOf(ranges: readonly CellRange[]): number[] {
  const rows = new Set<number>()
  for (const { top, bottom } of ranges) for (let row = top; row <= bottom; row++) rows.add(row)
  return [...rows].sort((one, other) => one - other)
}

function columnsOf(ranges: readonly CellRange[]): Set<number> {
  const columns = new Set<number>()
  for (const { left, right } of ranges) for (let column = left; column <= right; column++) columns.add(column)
  return columns
}

/** Rows that follow each other from the first on. */
function firstRun(rows: readonly number[]): readonly number[] {
  const end = rows.findIndex((row, at) => at > 0 && row !== (rows[at - 1] ?? row) + 1)
  return end < 0 ? rows : rows.slice(0, end)
}
