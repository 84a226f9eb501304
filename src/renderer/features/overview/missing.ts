import type { ComparisonRow } from '#contract/compare-calls.ts'

/** Indicators that had a figure a year before and have none in the year of work: what is still to come in. */
export function missingRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.filter(({ cells }) => {
    const now = cells.at(-1)
    const before = cells.at(-2)
    return now !== undefined && isAbsent(now) && before !== undefined && !isAbsent(before)
  })
}

/** Rows worth a line on the overview: whole indicators, not their parts, with a figure in the year or the one before. */
export function mainRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.filter(({ indicator, cells }) => indicator.depth === 0 && cells.slice(-2).some((cell) => !isAbsent(cell)))
}

function isAbsent(cell: ComparisonRow['cells'][number]): boolean {
  return cell.value === null && cell.symbol === null
}
