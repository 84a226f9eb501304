import { formatPeriod, parsePeriod, yearEarlier } from '../../period/period.ts'
import type { LayoutCell, LayoutRow } from '../layout.ts'
import { heldMeasure, joined, type Place } from '../pivot/cube.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import type { NotedTable } from './noted-table.ts'

/**
 * That changes were computed before rounding, where a change is not the difference of the two figures that stand beside
 * it: who subtracts 9.37 from 9.98 would take 0.62 for a slip.
 */
export function roundedChangeNotes(table: NotedTable, words: LayoutWording): string[] {
  const isShown = (of: string): boolean =>
    table.columns.some(({ measure }) => measure !== null && heldMeasure(measure).of === of)
  if (!isShown('change') || !isShown('value')) return []
  const { cube } = table
  const earlier = cube.periods.map((text) => {
    const period = parsePeriod(text)
    return period === null ? -1 : cube.periods.indexOf(formatPeriod(yearEarlier(period)))
  })
  const values = new Map<string, number>()
  const isApart = ({ cell, place }: ShownAt): boolean | null => {
    const now = values.get(keyOf(place))
    const before = values.get(keyOf({ ...place, periods: earlier[place.periods] ?? -1 }))
    if (now === undefined || before === undefined) return null
    return Math.abs(now - before - asShown(cell)) > 10 ** -cell.decimals / 2
  }
  // The year before may stand in a row below.
  const open: ShownAt[] = []
  for (const row of table.rows) {
    for (const { cell, place } of cellsOf(table, row, 'value')) values.set(keyOf(place), asShown(cell))
    for (const one of cellsOf(table, row, 'change')) {
      const apart = isApart(one)
      if (apart === true) return [words.roundedChanges]
      if (apart === null) open.push(one)
    }
  }
  return open.some((one) => isApart(one) === true) ? [words.roundedChanges] : []
}

type Shown = Extract<LayoutCell, { type: 'number' }>

interface ShownAt {
  readonly cell: Shown
  readonly place: Place
}

function* cellsOf({ fixed, columns }: NotedTable, row: LayoutRow, of: 'value' | 'change'): Generator<ShownAt> {
  if (row.kind !== 'figures') return
  for (const [at, column] of columns.entries()) {
    if ((row.measure ?? column.measure) !== of) continue
    const cell = row.cells[at]
    if (cell?.type === 'number') yield { cell, place: joined(joined(row.place, column.place), fixed) }
  }
}

function keyOf({ regions, indicators, periods }: Place): string {
  return `${regions} ${indicators} ${periods}`
}

/** The number that a reader sees. */
function asShown({ text, suffix }: Shown): number {
  return Number(text.slice(0, text.length - suffix.length).replaceAll(',', ''))
}
