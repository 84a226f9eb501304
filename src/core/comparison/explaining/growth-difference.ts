import type { Indicator } from '../../catalogue/indicator.ts'
import { asWritten } from '../../checking/checked-value.ts'
import { differsFromLevels } from '../../checking/growth-against-levels.ts'
import { growthBeyondRounding } from '../../checking/printed-growth.ts'
import { decimalPlaces } from '../../quantity/decimal.ts'
import type { ComparisonCell } from '../comparison-table.ts'

/**
 * Why a published growth is not what its levels give: it is real growth and they are at current prices; the scope, or
 * the set of enterprises, changed; the source rounded; the desk has the year before with another value, too; growth and
 * the year before come from different sheets, so that it may have been revised between them; or nothing explains it
 * (`contradicted`).
 */
export type GrowthDifferenceReason =
  | 'real-growth'
  | 'scope'
  | 'other-set'
  | 'rounding'
  | 'revised'
  | 'other-source'
  | 'contradicted'

/** What a published growth is held against. */
export interface BesideGrowth {
  readonly printed: string
  /** The two levels; null: growth was not told of two, or one has no number. */
  readonly levels: { readonly current: string; readonly prior: string } | null
  /** The desk has another value of the year before, too. */
  readonly isRevised: boolean
  /** Growth and the year before were read from different sheets. */
  readonly isOfOthers: boolean
}

/** null where nothing is published, or nothing can be computed beside it, or both agree, or nobody can say why not. */
export function whyGrowthDiffers(
  cell: Pick<ComparisonCell, 'basis' | 'rate' | 'computedRate' | 'break' | 'isContradicted'>,
  indicator: Pick<Indicator, 'name' | 'priceBasis'>,
  { printed, levels, isRevised, isOfOthers }: BesideGrowth
): GrowthDifferenceReason | null {
  const { rate, computedRate } = cell
  if (cell.basis !== 'published' || rate === null || computedRate === null) return null
  const difference = Math.abs(rate - computedRate)
  // Binary fractions differ in the sixteenth digit from what both mean.
  if (difference < 1e-9) return null
  if (cell.isContradicted) return 'contradicted'
  if (cell.break === 'scope') return 'scope'
  // Where levels are at current prices, that both come near to each other is chance.
  if (differsFromLevels(indicator, true)) return 'real-growth'
  const isNear = difference <= 0.5 * 10 ** -decimalPlaces(printed) + 1e-9
  if (isNear || (levels !== null && isWithinRounding(printed, levels))) return 'rounding'
  if (differsFromLevels(indicator, false)) return 'other-set'
  if (isRevised) return 'revised'
  return isOfOthers ? 'other-source' : null
}

function isWithinRounding(printed: string, { current, prior }: NonNullable<BesideGrowth['levels']>): boolean {
  const line = { current: asWritten(current), prior: asWritten(prior), printed: asWritten(printed) }
  return growthBeyondRounding(line) === null
}
