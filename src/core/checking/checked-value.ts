import { decimalPlaces } from '../quantity/decimal.ts'

/** A figure as a check sees it: exact, and with as many decimals as its line declares. */
export interface CheckedValue {
  /** Canonical decimal text, in the unit in which it is written; growth in percent. */
  readonly decimal: string
  /**
   * Trailing zeros are not kept with a figure: 12.50 among figures of two decimals declares two. Below zero where not
   * even the units are told: growth of 2倍, which is 200 %, has −2.
   */
  readonly decimals: number
}

/** A figure that stands by itself declares the decimals that it is written with. */
export function asWritten(decimal: string): CheckedValue {
  return { decimal, decimals: decimalPlaces(decimal) }
}

/** The most decimals that any figure of a line has. */
export function declaredDecimals(decimals: Iterable<string>): number {
  let most = 0
  for (const decimal of decimals) most = Math.max(most, decimalPlaces(decimal))
  return most
}

/** Half a unit of the last declared place: as far as the true value may lie from the printed one. */
export function halfPlace({ decimals }: Pick<CheckedValue, 'decimals'>): number {
  return 0.5 * 10 ** -decimals
}
