import { readUnit } from '#core/quantity/read-unit.ts'
import type { Grid } from '../grid.ts'
import type { TableStructure, TextAt } from '../structure.ts'
import { type CellKind, cellKind, FIGURE, TEXT } from '../tables/cell-kind.ts'
import { type Correction, type MarkRole, markedRole } from './correction.ts'

/**
 * Corrections reach the reader in two ways: lines that a person named (title, unit, note) and cells left out are taken
 * off the sheet before tables are looked for, and the lines handed to their table afterwards; header, stub and values
 * stay and are seen as what the person called them.
 */
export interface MarkedGrid {
  readonly grid: Grid
  /** The kind a cell is seen as, or null: as it looks. */
  kind(row: number, column: number): CellKind | null
  readonly lines: readonly (TextAt & { readonly role: 'title' | 'unit' | 'note' })[]
}

const OFF_THE_SHEET: ReadonlySet<MarkRole> = new Set(['title', 'unit', 'note', 'left-out'])

export function markGrid(grid: Grid, corrections: readonly Correction[]): MarkedGrid {
  const marks = corrections.filter((correction) => correction.kind === 'mark')
  if (marks.length === 0) return { grid, kind: () => null, lines: [] }
  const roleOf = (row: number, column: number): MarkRole | null => markedRole(marks, row, column)
  const nameless = rowsLeftNameless(grid, marks)
  const isOff = (row: number, column: number): boolean => {
    if (nameless.has(row)) return true
    const role = roleOf(row, column)
    return role !== null && OFF_THE_SHEET.has(role)
  }
  return {
    grid: {
      ...grid,
      at: (row, column) => (isOff(row, column) ? undefined : grid.at(row, column)),
      merges: grid.merges.filter((merge) => !isOff(merge.top, merge.left))
    },
    kind: (row, column) => {
      const role = roleOf(row, column)
      if (role === 'header' || role === 'stub') return TEXT
      return role === 'value' ? FIGURE : null
    },
    lines: markedLines(grid, marks)
  }
}

/**
 * A row whose name is left out goes with it: its figures would else be read under the name above. Rows that keep
 * another name (only their number or code was left out) stay.
 */
function rowsLeftNameless(grid: Grid, marks: readonly (Correction & { kind: 'mark' })[]): ReadonlySet<number> {
  const nameless = new Set<number>()
  const known = new Map<string, CellKind>()
  for (const { range, role } of marks) {
    if (role !== 'left-out') continue
    for (let row = Math.max(0, range.top); row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
      let hadName = false
      let hasName = false
      let hasFigure = false
      for (let column = 0; column < grid.columnCount; column++) {
        const cell = grid.at(row, column)
        const kind = cellKind(cell, known)
        const isLeftOut = markedRole(marks, row, column) === 'left-out'
        if (kind === TEXT && readUnit(cell?.text ?? '', true) === null) {
          if (isLeftOut) hadName = true
          else hasName = true
        } else if (kind === FIGURE && !isLeftOut) hasFigure = true
      }
      if (hadName && !hasName && hasFigure) nameless.add(row)
    }
  }
  return nameless
}

function markedLines(grid: Grid, marks: readonly (Correction & { kind: 'mark' })[]): MarkedGrid['lines'] {
  const lines: (TextAt & { role: 'title' | 'unit' | 'note' })[] = []
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

/** A title or unit speaks of the next table below it (or the one it stands in), a note of the last one above it. */
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
    const table =
      role === 'note'
        ? (given.findLast(({ range }) => range.top <= line.row) ?? given[0])
        : (given.find(({ range }) => range.bottom >= line.row) ?? given.at(-1))
    if (!table) continue
    if (role === 'title') table.titleLines.push(line)
    else if (role === 'unit') table.unitLines.push(line)
    else table.noteLines.push(line)
  }
  return given
}
