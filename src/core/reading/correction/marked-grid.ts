import type { Grid } from '../grid.ts'
import type { StructureLabel, TableStructure, TextAt } from '../structure.ts'
import { type CellKind, FIGURE, TEXT } from '../tables/sheet/cell-kind.ts'
import { mapSheet, type SheetMap } from '../tables/sheet/sheet-map.ts'
import { type CellRole, type Correction, markedRole } from './correction.ts'
import { leftUntold } from './left-untold.ts'
import { type LineOfTable, linesBeside } from './lines-beside.ts'
import type { Mark } from './missed-tables.ts'

/**
 * Corrections reach the reader in two ways: lines that a person named (title, unit, note) and cells left out are taken
 * off the sheet before tables are looked for, and the lines handed to their table afterwards, also those that only stand
 * in a row or column left out; header, stub and values stay and are seen as what the person called them. Where tables
 * stand beside each other is told with the cells left out still there: leaving out a column parts no table and joins none.
 */
export interface MarkedGrid {
  /** The sheet as its tables are read. */
  readonly map: SheetMap
  /** The same with the cells left out, for telling where tables stand beside each other. */
  readonly whole: SheetMap
  readonly lines: readonly LineOfTable[]
}

const LINES: ReadonlySet<CellRole> = new Set(['title', 'unit', 'note'])

export function markGrid(grid: Grid, corrections: readonly Correction[]): MarkedGrid {
  const marks = corrections.filter((correction): correction is Mark => correction.kind === 'mark')
  if (marks.length === 0) {
    const map = mapSheet(grid)
    return { map, whole: map, lines: [] }
  }
  const roleOf = (row: number, column: number): CellRole | null => markedRole(marks, row, column)
  const seenAs = (row: number, column: number): CellKind | null => {
    const role = roleOf(row, column)
    if (role === 'header' || role === 'stub') return TEXT
    return role === 'value' ? FIGURE : null
  }
  const isLine = (row: number, column: number): boolean => LINES.has(roleOf(row, column) ?? 'value')
  const whole = mapSheet(without(grid, isLine), seenAs)
  const lines = markedLines(grid, marks)
  if (!marks.some(({ role }) => role === 'left-out')) return { map: whole, whole, lines }
  const isUntold = leftUntold(whole, marks)
  const isOff = (row: number, column: number): boolean =>
    isLine(row, column) || roleOf(row, column) === 'left-out' || isUntold(row, column)
  return { map: mapSheet(without(grid, isOff), seenAs), whole, lines: [...lines, ...linesBeside(whole, marks)] }
}

function without(grid: Grid, isOff: (row: number, column: number) => boolean): Grid {
  return {
    ...grid,
    at: (row, column) => (isOff(row, column) ? undefined : grid.at(row, column)),
    merges: grid.merges.filter((merge) => !isOff(merge.top, merge.left))
  }
}

function markedLines(grid: Grid, marks: readonly Mark[]): LineOfTable[] {
  const lines: LineOfTable[] = []
  for (const { range, role } of marks) {
    if (role !== 'title' && role !== 'unit' && role !== 'note') continue
    for (let row = Math.max(0, range.top); row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
      for (let column = Math.max(0, range.left); column <= Math.min(range.right, grid.columnCount - 1); column++) {
        const text = grid.at(row, column)?.text.trim() ?? ''
        if (text !== '' && markedRole(marks, row, column) === role) lines.push({ row, column, text, role })
      }
    }
  }
  return lines
}

/**
 * A title or unit speaks of the next table below it (or the one it stands in), a note of the last one above it; of
 * tables beside each other, of the one over whose columns it stands.
 */
export function handOutLines(
  structures: readonly TableStructure[],
  lines: MarkedGrid['lines']
): readonly TableStructure[] {
  if (lines.length === 0 || structures.length === 0) return structures
  const given = structures.map((structure) => ({
    ...structure,
    titleLines: [...structure.titleLines],
    unitLines: [...structure.unitLines],
    noteLines: [...structure.noteLines]
  }))
  for (const { role, ...line } of lines) {
    const inColumns = given.filter(({ range }) => range.left <= line.column && range.right >= line.column)
    const near = inColumns.length > 0 ? inColumns : given
    const table =
      role === 'note'
        ? (near.findLast(({ range }) => range.top <= line.row) ?? near[0])
        : (near.find(({ range }) => range.bottom >= line.row) ?? near.at(-1))
    if (!table) continue
    if (role === 'title') table.titleLines.push(line)
    else if (role === 'note') table.noteLines.push(line)
    else if (!isBesideValues(table, line)) table.unitLines.push(line)
    else Object.assign(table, withUnitBeside(table, line))
  }
  return given
}

/** 张 beside the figures of a row, 亩 over those of a column: said of them alone, the table's own unit stays. */
function withUnitBeside(table: TableStructure, unit: TextAt): Pick<TableStructure, 'labels' | 'entries'> {
  const { row, column, text } = unit
  const isOfRow = table.entries.some((entry) => entry.row === row)
  const label: StructureLabel = {
    row,
    column,
    axis: isOfRow ? 'row' : 'column',
    text,
    span: { top: row, left: column, bottom: row, right: column },
    parent: null,
    attribute: 'unit'
  }
  const at = table.labels.length
  return {
    labels: [...table.labels, label],
    entries: table.entries.map((entry) =>
      (isOfRow ? entry.row === row : entry.column === column)
        ? { ...entry, attributes: [...entry.attributes.filter((other) => !isUnit(table, other)), at] }
        : entry
    )
  }
}

function isBesideValues({ entries, headerRows }: TableStructure, { row, column }: TextAt): boolean {
  return entries.some((entry) => entry.row === row || (entry.column === column && headerRows.includes(row)))
}

function isUnit({ labels }: TableStructure, index: number): boolean {
  return labels[index]?.attribute === 'unit'
}
