import { decimalPlaces } from '../../quantity/decimal.ts'
import type { ComparisonCell } from '../comparison-table.ts'

/**
 * Why a published growth is not what its levels give: it is real growth and they are at current prices; the scope
 * changed; the source rounded it; the year before was revised since; or nothing explains it (`contradicted`).
 */
export type GrowthDifferenceReason = 'real-growth' | 'scope' | 'rounding' | 'revised' | 'contradicted'

/** null where nothing is published, or nothing can be computed beside it, or both agree. */
export function whyGrowthDiffers(
  cell: Pick<ComparisonCell, 'basis' | 'rate' | 'computedRate' | 'break' | 'isContradicted'>,
  priceBasis: 'current' | 'constant' | 'none',
  printed: string
): GrowthDifferenceReason | null {
  const { rate, computedRate } = cell
  if (cell.basis !== 'published' || rate === null || computedRate === null) return null
  const difference = Math.abs(rate - computedRate)
  // Binary fractions differ in the sixteenth digit from what both mean.
  if (difference < 1e-9) return null
  if (cell.isContradicted) return 'contradicted'
  if (cell.break === 'scope') return 'scope'
  // Where levels are at current prices, that both come near to each other is chance.
  if (priceBasis === 'current') return 'real-growth'
  return difference <= 0.5 * 10 ** -decimalPlaces(printed) + 1e-9 ? 'rounding' : 'revised'
}
