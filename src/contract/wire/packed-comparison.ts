import { rowsOver } from '#core/comparison/underlying/underlying.ts'
import type { ComparisonTable } from '../calls/compare/comparison-table.ts'
import { type RecordColumns, recordColumns, recordsOf } from './record-columns.ts'

type Underlying = ComparisonTable['underlying']

/** A comparison as it travels: what its numbers follow from, without the numbers. */
interface PackedComparison extends Omit<ComparisonTable, 'rows' | 'underlying'> {
  readonly underlying: Omit<Underlying, 'compared'>
  readonly compared: RecordColumns<Underlying['compared'][number]> | null
}

/** Tables of one desk share the list of what they compare. */
const packed = new WeakMap<Underlying['compared'], PackedComparison['compared']>()

export function packComparison({ regions, periods, underlying }: ComparisonTable): PackedComparison {
  const { compared, ...rest } = underlying
  const columns = packed.get(compared) ?? recordColumns(compared)
  packed.set(compared, columns)
  return { regions, periods, underlying: rest, compared: columns }
}

/** Numbers are worked out where they are looked at: a screen shows a few dozen rows out of thousands. */
export function unpackComparison(given: unknown): ComparisonTable {
  // The desk packed it by the function above.
  const { regions, periods, compared, ...rest } = given as PackedComparison
  const underlying = { ...rest.underlying, compared: recordsOf(compared) }
  const rows = rowsOver(underlying, { regions: regions.map(({ code }) => code), periods })
  return { regions, periods, underlying, rows }
}
