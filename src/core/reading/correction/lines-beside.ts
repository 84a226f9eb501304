import type { TextAt } from '../structure.ts'
import { tablesOf } from '../tables/find-tables.ts'
import { contains, type SheetMap } from '../tables/sheet/sheet-map.ts'
import { markedRole } from './correction.ts'
import type { Mark } from './missed-tables.ts'

/** A line about a table, with what it says of it. */
export interface LineOfTable extends TextAt {
  readonly role: 'title' | 'unit' | 'note'
}

/**
 * Titles, units and notes that stand in a row or column left out for its figures: what is said of the whole table by
 * whoever typed it at the edge holds for the figures that remain. A range of nothing but such lines points at the lines
 * themselves, and lines of which no figure remains go with their table.
 */
export function linesBeside(whole: SheetMap, marks: readonly Mark[]): LineOfTable[] {
  const leftOut = marks.filter(({ role }) => role === 'left-out')
  const isOut = (row: number, column: number): boolean => markedRole(marks, row, column) === 'left-out'
  return tablesOf(whole).flatMap(({ entries, labels, titleLines, unitLines, noteLines }) => {
    if (entries.every(({ row, column }) => isOut(row, column))) return []
    const cells = [...entries, ...labels]
    const standsAlong = ({ row, column }: TextAt): boolean =>
      isOut(row, column) &&
      leftOut
        .filter(({ range }) => contains(range, row, column))
        .every(({ range }) => cells.some((cell) => contains(range, cell.row, cell.column)))
    const said = (role: LineOfTable['role'], lines: readonly TextAt[]): LineOfTable[] =>
      lines.filter(standsAlong).map((line) => ({ ...line, role }))
    return [...said('title', titleLines), ...said('unit', unitLines), ...said('note', noteLines)]
  })
}
