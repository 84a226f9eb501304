import { roundNumber } from '../../quantity/round.ts'
import { exactDifference } from './exact-arithmetic.ts'

/** Growth is published, and shown, to one place; so are shares. */
export const RATE_DECIMALS = 1

/** Growth in percent and that of a year before, unrounded. */
export interface Rates {
  readonly now: number
  readonly before: number
}

/**
 * By how many percentage points growth is more than a year before, of both as they are published: each rounded to the
 * decimals at which it is shown. So bureaus do it (3.0% after 8.4% is down 5.4 points), and who has the two rates before
 * them finds it right.
 */
export function pointsBetween({ now, before }: Rates, decimals: number = RATE_DECIMALS): number {
  return exactDifference(rateShown(now, decimals), rateShown(before, decimals))
}

/** A change of growth where growth is shown at so many decimals; one that its source printed is what it is. */
export function pointsShown(
  change: { readonly value: number | null; readonly rates?: Rates | null | undefined },
  decimals: number | null
): number | null {
  if (change.rates == null || decimals === null) return change.value
  return pointsBetween(change.rates, decimals)
}

/** The growth as it is published. */
export function rateShown(rate: number, decimals: number = RATE_DECIMALS): string {
  return roundNumber(rate, decimals) ?? '0'
}
