import { LazyRow } from '../../comparison/lazy-row.ts'
import { rowsInUnit } from '../../comparison/rows-in-unit.ts'
import { parseUnit } from '../../quantity/units/unit.ts'
import { hasChanged } from '../cells/held-cell.ts'
import { averageMethod, type CubeCell, type CubeRow, heldRow, type PlainMeasure, type ShownMeasure } from './cube.ts'
import type { ComparedRows } from './cube-of-rows.ts'

type Row = ComparedRows['rows'][number]

/** What is shown of figures held against a snapshot: each measure as it was, as it is, and what has changed. */
export function thenNowSince(show: readonly PlainMeasure[]): ShownMeasure[] {
  return show.flatMap((measure): ShownMeasure[] => [`then:${measure}`, measure, `since:${measure}`])
}

/**
 * The figures of now with those of a snapshot beside them: each row gains that of `then`. Rows that only one of both has
 * are there too. `changed`: how many of the numbers shown are not the same any more.
 */
export function thenAndNow(
  now: ComparedRows,
  then: ComparedRows,
  show: readonly PlainMeasure[]
): ComparedRows & { readonly changed: number } {
  const key = ({ region, indicator }: Pick<Row, 'region' | 'indicator'>) => `${region} ${indicator.id}`
  const before = new Map(then.rows.map((row) => [key(row), row]))
  const isNow = new Set(now.rows.map(key))
  const thenAt = now.periods.map((period) => then.periods.indexOf(period))
  const asThen = (row: CubeRow): CubeRow => ({
    cellAt: (period) => row.cellAt(thenAt[period] ?? -1),
    get averages() {
      return row.averages
    }
  })
  const held = (row: Row): Row => {
    const old = before.get(key(row))
    return old === undefined ? row : heldRow(named(row), row, asThen(inUnitOf(row, old, then.periods.length)))
  }
  const gone = then.rows.filter((row) => !isNow.has(key(row)))
  const rows = [...now.rows.map(held), ...gone.map((row) => heldRow(named(row), NOTHING, asThen(row)))]
  return { regions: now.regions, periods: now.periods, rows, changed: countChanged(rows, now.periods, show) }
}

const NOTHING: CubeRow = { cellAt: () => null, averages: null }

function named({ region, indicator }: Row): Pick<Row, 'region' | 'indicator'> {
  return { region, indicator }
}

/** The unit of the indicator may have been another then. */
function inUnitOf({ indicator: { unit } }: Row, then: Row, count: number): CubeRow {
  const parsed = unit === null || unit === then.indicator.unit ? null : parseUnit(unit)
  if (parsed === null) return then
  const cell = (_: unknown, at: number) => then.cellAt(at) as CubeCell
  const row = new LazyRow(named(then), { count, cell, averages: () => then.averages })
  return rowsInUnit([row], parsed)[0] ?? then
}

function countChanged(rows: readonly Row[], periods: readonly string[], show: readonly PlainMeasure[]): number {
  const ofRows = show.filter((measure) => averageMethod(measure) !== null)
  const ofCells = show.filter((measure) => averageMethod(measure) === null)
  let changed = 0
  for (const row of rows) {
    const { indicator } = row
    for (const measure of ofRows) if (hasChanged({ indicator, row, cell: null, frozen: null, measure })) changed++
    for (const period of ofCells.length === 0 ? [] : periods.keys()) {
      const cell = row.cellAt(period)
      const frozen = row.frozen?.cellAt(period) ?? null
      for (const measure of ofCells) if (hasChanged({ indicator, row, cell, frozen, measure })) changed++
    }
  }
  return changed
}
