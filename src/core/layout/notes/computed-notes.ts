import { growsInPercent } from '../../comparison/arithmetic/growth.ts'
import type { LayoutCell } from '../layout.ts'
import { heldMeasure } from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

/**
 * The notes on growth and computed numbers of a spreadsheet: which heads and names stand over numbers that no source
 * published, since a table that goes round and is read back must not make them published ones. Growth in percent has
 * notes and marks of its own; where all of it is computed as other numbers are, one note names both.
 */
export function computedNotes(
  table: NotedTable,
  markNotes: readonly string[],
  words: LayoutWording
): { readonly growth: readonly string[]; readonly computed: readonly string[] } {
  const names = computedNames(table, words, false)
  if (names.size === 0) return { growth: markNotes, computed: [] }
  const ofGrowth = words.growthIs(words.computedGrowth)
  const all = markNotes.includes(ofGrowth) ? computedNames(table, words, true) : names
  if (all.size === names.size) return { growth: markNotes, computed: [words.computed([...names])] }
  return { growth: markNotes.filter((note) => note !== ofGrowth), computed: [words.computed([...all])] }
}

function computedNames(
  { cube, fixed, rows, columns, named }: NotedTable,
  words: LayoutWording,
  withGrowth: boolean
): ReadonlySet<string> {
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
        else if (withGrowth) names.add(named(column.measure, column.place))
      } else if (of === 'value' && cell.type === 'number') names.add(cube.indicators[place]?.name ?? '')
      else if (of !== 'value') names.add(named(column.measure, column.place))
    }
  }
  return names
}

/** A number that a program computed, or the sign of why it could not. */
function isComputed(cell: LayoutCell): boolean {
  return cell.type === 'number' ? cell.isComputed : cell.type === 'sign' && cell.reason !== null
}
