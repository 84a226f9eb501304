import { exactDifference } from '../../comparison/exact-arithmetic.ts'
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
  const key = ({ region, indicator }: Row) => `${region} ${indicator.id}`
  const before = new Map(then.rows.map((row) => [key(row), row]))
  const current = new Set(now.rows.map(key))
  const thenAt = now.periods.map((period) => then.periods.indexOf(period))
  let changed = 0
  const compared = (row: Row, own: (period: number) => CubeCell | null, former: Row | undefined): Row => ({
    ...row,
    cells: now.periods.map((_, period) => {
      const cell = own(period) ?? NOTHING
      const old = former?.cells[thenAt[period] ?? -1] ?? NOTHING
      if (cell.decimal !== old.decimal || cell.symbol !== old.symbol) changed++
      return { ...cell, more: { ...cell.more, snapshot: thenOf(old), difference: differenceOf(cell, old) } }
    })
  })
  const rows = [
    ...now.rows.map((row) => compared(row, (period) => row.cells[period] ?? null, before.get(key(row)))),
    ...then.rows.filter((row) => !current.has(key(row))).map((row) => compared(row, () => null, row))
  ]
  return { regions: now.regions, periods: now.periods, rows, changed }
}

function thenOf({ value, decimal }: CubeCell): Computed {
  return decimal === null ? { value: null, reason: 'no-current' } : { value, reason: null }
}

function differenceOf(now: CubeCell, then: CubeCell): Computed {
  if (then.decimal === null) return { value: null, reason: now.decimal === null ? 'no-current' : 'not-then' }
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
  conflict: false,
  break: null,
  more: {}
}
