import { rowsOver } from '#core/comparison/underlying/underlying.ts'
import type { ComparisonTable } from '../calls/compare-calls.ts'
import { type RecordColumns, recordColumns, recordsOf } from './record-columns.ts'

type Underlying = ComparisonTable['underlying']

/** A comparison as it travels: what its numbers follow from, without the numbers. */
interface PackedComparison extends Omit<ComparisonTable, 'rows' | 'underlying'> {
  readonly underlying: Omit<Underlying, 'compared'>
  readonly compared: RecordColumns<Underlying['compared'][number]> | null
}

export function packComparison({ regions, periods, underlying }: ComparisonTable): PackedComparison {
  const { compared, ...rest } = underlying
  return { regions, periods, underlying: rest, compared: recordColumns(compared) }
}

/** Numbers are worked out where they are looked at: a screen shows a few dozen rows out of thousands. */
export function unpackComparison(packed: unknown): ComparisonTable {
  // The desk packed it by the function above.
  const { regions, periods, compared, ...rest } = packed as PackedComparison
  const underlying = { ...rest.underlying, compared: recordsOf(compared) }
  const rows = rowsOver(underlying, { regions: regions.map(({ code }) => code), periods })
  return { regions, periods, underlying, rows }
}
