import { growsInPercent } from '../../comparison/arithmetic/growth.ts'
import type { LayoutCell } from '../layout.ts'
import { heldMeasure } from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

/**
 * Which heads and names of a spreadsheet stand over numbers that no source published: a table that goes round and is
 * read back must not make them published ones. Growth in percent has notes and marks of its own.
 */
export function computedNotes({ cube, fixed, rows, columns, named }: NotedTable, words: LayoutWording): string[] {
  const names = new Set<string>()
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      const column = columns[at]
      if (column?.measure == null || !isComputed(cell)) continue
      const { of } = heldMeasure(column.measure)
      const place = Math.max(row.place.indicators, column.place.indicators, fixed.indicators)
      if (row.kind === 'average' || row.kind === 'total') names.add(row.cells[0]?.text ?? '')
      else if (of === 'growth') {
        const indicator = cube.indicators[place]
        if (indicator !== undefined && !growsInPercent(indicator)) names.add(words.changesInPoints)
      } else if (of === 'value' && cell.type === 'number') names.add(cube.indicators[place]?.name ?? '')
      else if (of !== 'value') names.add(named(column.measure, column.place))
    }
  }
  return names.size === 0 ? [] : [words.computed([...names])]
}

/** A number that a program computed, or the sign of why it could not. */
function isComputed(cell: LayoutCell): boolean {
  return cell.type === 'number' ? cell.isComputed : cell.type === 'sign' && cell.reason !== null
}
