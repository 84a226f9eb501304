import { exactDifference } from '../../comparison/exact-arithmetic.ts'
import { LazyRow } from '../../comparison/lazy-row.ts'
import type { Computed, CubeCell } from './cube.ts'
import type { ComparedRows } from './cube-of-rows.ts'

type Row = ComparedRows['rows'][number]

/** What is shown of each figure: as it was, as it is, and what has changed. */
export const THEN_AND_NOW = ['snapshot', 'value', 'difference'] as const

/**
 * The figures of now beside those of a snapshot: each cell gains `snapshot` and `difference`. Figures that only one of both
 * has are there too, with the reason why there is no difference. `changed`: only what is not the same any more.
 */
export function thenAndNow(now: ComparedRows, then: ComparedRows): ComparedRows & { readonly changed: number } {
  const key = ({ region, indicator }: Pick<Row, 'region' | 'indicator'>) => `${region} ${indicator.id}`
  const before = new Map(then.rows.map((row) => [key(row), row]))
  const current = new Map(now.rows.map((row) => [key(row), row]))
  const thenAt = now.periods.map((period) => then.periods.indexOf(period))
  const cellOfNow = (name: string, period: number) => current.get(name)?.cellAt(period) ?? NOTHING
  const cellOfThen = (name: string, period: number) => before.get(name)?.cellAt(thenAt[period] ?? -1) ?? NOTHING
  const compared = (row: Row): Row =>
    new LazyRow(row, {
      count: now.periods.length,
      cell: (_, period) => {
        const cell = cellOfNow(key(row), period)
        const old = cellOfThen(key(row), period)
        return { ...cell, more: { ...cell.more, snapshot: thenOf(old), difference: differenceOf(cell, old) } }
      },
      averages: () => row.averages
    })
  const rows = [...now.rows, ...then.rows.filter((row) => !current.has(key(row)))]
  let changed = 0
  for (const name of rows.map(key)) {
    for (const period of now.periods.keys()) {
      const { value, reason } = differenceOf(cellOfNow(name, period), cellOfThen(name, period))
      if (isDifferent(value, reason)) changed++
    }
  }
  return { regions: now.regions, periods: now.periods, rows: rows.map(compared), changed }
}

function thenOf({ value, decimal }: CubeCell): Computed {
  return decimal === null ? { value: null, reason: 'no-current' } : { value, reason: null }
}

/** Is a cell of such a table not the same any more? */
export function isChanged({ more: { difference } }: CubeCell): boolean {
  return difference !== undefined && isDifferent(difference.value, difference.reason)
}

function isDifferent(value: number | null, reason: string | null): boolean {
  return value === null ? reason !== 'no-current' : value !== 0
}

function differenceOf(now: CubeCell, then: CubeCell): Computed {
  if (then.decimal === null && now.decimal === null)
    return { value: null, reason: now.symbol === then.symbol ? 'no-current' : 'other-sign' }
  if (then.decimal === null) return { value: null, reason: 'not-then' }
  if (now.decimal === null) return { value: null, reason: 'not-now' }
  return { value: exactDifference(now.decimal, then.decimal), reason: null }
}

const NOTHING: CubeCell = {
  value: null,
  decimal: null,
  symbol: null,
  stage: null,
  change: null,
  rate: null,
  points: null,
  basis: null,
  reason: 'no-current',
  isDerived: false,
  conflict: false,
  break: null,
  more: {}
}
