import { heldMeasure } from '../pivot/cube.ts'
import type { LayoutOptions } from '../pivot/layout-options.ts'
import { headerPeriod, periodSpan } from '../table-title.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

/**
 * Which computed numbers stand in a spreadsheet without a formula, since what they follow from is not in the table: the
 * growth of its first year, shares of a whole that is left out. Numbers that were published follow from nothing.
 */
export function constantNotes(table: NotedTable, { language }: LayoutOptions, words: LayoutWording): string[] {
  const { cube } = table
  const periods = cube.totals.periods < 0 ? cube.periods : cube.periods.slice(0, cube.totals.periods)
  const names = [...constants(table)].map(([name, columns]) => {
    const having = cube.periods.filter((_, at) => columns.has(at))
    if (having.length === 0 || having.length === periods.length) return name
    const span = having.length > 1 ? periodSpan(having, language) : headerPeriod(having[0] ?? '', language)
    return words.ofPeriods(name, span)
  })
  return names.length === 0 ? [] : [words.constants(names)]
}

/** By the name of a measure the periods of which a number has no formula; of an average, which is of all periods, none. */
function constants({ cube, fixed, rows, columns, named }: NotedTable): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      const column = columns[at]
      if (column === undefined || cell.type !== 'number' || !cell.isComputed || cell.formula !== null) continue
      const measure = row.kind === 'average' ? row.measure : column.measure
      // What a snapshot holds is copied from it.
      if (measure === null || heldMeasure(measure).when === 'then') continue
      const period = Math.max(row.place.periods, column.place.periods, fixed.periods)
      const name = named(measure, column.place)
      const known = found.get(name) ?? new Set()
      found.set(name, period >= 0 && period < cube.periods.length ? known.add(period) : known)
    }
  }
  return found
}
