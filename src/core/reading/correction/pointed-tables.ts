import { common, overlap } from '../cell-range.ts'
import type { CellRange } from '../grid.ts'
import type { TableStructure } from '../structure.ts'
import { inherit, type ReadBlock } from '../tables/continued/continued-tables.ts'
import { tablesOf } from '../tables/find-tables.ts'
import { withLinesOver } from '../tables/pointed/lines-over.ts'
import { sheetWithout } from '../tables/pointed/part-of-sheet.ts'
import type { PointedTable } from '../tables/pointed/pointed-table.ts'
import { readPointed } from '../tables/pointed/read-pointed.ts'
import { contains, type SheetMap } from '../tables/sheet/sheet-map.ts'
import type { Correction } from './correction.ts'
import type { MarkedGrid } from './marked-grid.ts'
import { type Mark, missedTables } from './missed-tables.ts'

type IsOff = (row: number, column: number) => boolean

/**
 * The tables of a sheet, with those that a person pointed at: a range called one table, and values that the reader
 * missed. What they take is not there for the tables that are found.
 */
export function tablesAsPointed(
  { map, whole }: MarkedGrid,
  corrections: readonly Correction[]
): readonly TableStructure[] {
  const marks = corrections.filter((correction): correction is Mark => correction.kind === 'mark')
  const called = apart(marks.filter(({ role }) => role === 'table').map(({ range }) => range))
  const inRanges = (ranges: readonly CellRange[]): IsOff => {
    return (row, column) => ranges.some((range) => contains(range, row, column))
  }
  const found = tablesWithout(map, whole, called.length === 0 ? null : inRanges(called))
  const unread = marks.filter(({ range }) => !called.some((table) => overlap(table, range)))
  const missed = missedTables(map, unread, found)
  if (called.length + missed.length === 0) return found
  const others = missed.length === 0 ? found : tablesWithout(map, whole, inRanges([...called, ...missed]))
  return together(map, others, [...called, ...missed], marks)
}

function tablesWithout(map: SheetMap, whole: SheetMap, isOff: IsOff | null): readonly TableStructure[] {
  return isOff === null ? tablesOf(map, whole) : tablesOf(sheetWithout(map, isOff), sheetWithout(whole, isOff))
}

/** Of ranges that share cells, the one said last. */
function apart(ranges: readonly CellRange[]): CellRange[] {
  return ranges.filter((range, at) => !ranges.slice(at + 1).some((later) => overlap(range, later)))
}

/** In reading order; a pointed table takes from the one before it what continued tables take. */
function together(
  map: SheetMap,
  found: readonly TableStructure[],
  ranges: readonly CellRange[],
  marks: readonly Mark[]
): readonly TableStructure[] {
  const all: ReadBlock[] = found.map((structure) => ({ structure, continued: false }))
  for (const range of ranges) {
    const read = readPointed(map, withMarks(range, marks))
    if (read === null) continue
    all.push(
      inherit(
        withLinesOver(map, read, found),
        all.filter(({ structure }) => isBefore(structure.range, range))
      )
    )
  }
  return all
    .map(({ structure }) => structure)
    .sort((one, other) => (isBefore(one.range, other.range) ? -1 : isBefore(other.range, one.range) ? 1 : 0))
}

function withMarks(range: CellRange, marks: readonly Mark[]): PointedTable {
  const called = (role: Mark['role']): CellRange[] =>
    marks.filter((mark) => mark.role === role).flatMap((mark) => common(mark.range, range) ?? [])
  return { range, header: called('header'), stub: called('stub'), values: called('value') }
}

function isBefore(one: CellRange, other: CellRange): boolean {
  return one.top < other.top || (one.top === other.top && one.left < other.left)
}
