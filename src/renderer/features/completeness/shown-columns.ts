import type { CompletenessRow } from '#contract/calls/completeness-calls.ts'

type Cell = CompletenessRow['cells'][number] | undefined

export interface ShownColumns {
  readonly periods: readonly string[]
  readonly rows: readonly CompletenessRow[]
}

/** The columns in which rows have something, or lack it; of holes alone those that have one. */
export function shownColumns(
  periods: readonly string[],
  rows: readonly CompletenessRow[],
  onlyHoles: boolean
): ShownColumns {
  const isHole = (cell: Cell): boolean => cell === 'missing' || cell === 'late'
  const isTold = (cell: Cell): boolean => (onlyHoles ? isHole(cell) : cell !== undefined && cell !== 'none')
  const kept = periods.flatMap((_, at) => (rows.some(({ cells }) => isTold(cells[at])) ? [at] : []))
  const of = <Item>(items: readonly Item[]): Item[] => kept.flatMap((at) => items[at] ?? [])
  return { periods: of(periods), rows: rows.map((row) => ({ ...row, cells: of(row.cells) })) }
}
