import { rowsOver } from '#core/comparison/underlying/underlying.ts'
import type { ComparisonTable } from '../calls/compare-calls.ts'

/** A comparison as it travels: what its numbers follow from, without the numbers. */
type PackedComparison = Omit<ComparisonTable, 'rows'>

export function packComparison({ regions, periods, underlying }: ComparisonTable): PackedComparison {
  return { regions, periods, underlying }
}

/** Numbers are worked out where they are looked at: a screen shows a few dozen rows out of thousands. */
export function unpackComparison(packed: unknown): ComparisonTable {
  // The desk packed it by the function above.
  const { regions, periods, underlying } = packed as PackedComparison
  const rows = rowsOver(underlying, { regions: regions.map(({ code }) => code), periods })
  return { regions, periods, underlying, rows }
}
