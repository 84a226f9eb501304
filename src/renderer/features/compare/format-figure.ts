import { decimalOf, decimalPlaces } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'
import { placesBeside, roundDecimal } from '#core/quantity/round.ts'

/** Decimal text as typed, grouped: what a formula shows. */
export function exactFigure(decimal: string): string {
  return formatNumber(decimal, { decimals: null, grouping: ',' })
}

/** A computed number at so many decimals, grouped. */
export function roundedFigure(value: number, decimals: number, options: { readonly plus?: boolean } = {}): string {
  const decimal = decimalOf(value)
  if (decimal === null) return String(value)
  return formatNumber(decimal, { decimals, grouping: ',', plus: options.plus === true })
}

/**
 * A computed number told more exactly than the table shows it, at `least` decimals; where these, rounded again, would give
 * another number than that of the table, at as many as do not. `shown`: decimals of the table; null: it shows none.
 */
export function figureBeside(value: number, least: number, shown: number | null): string {
  const decimal = decimalOf(value)
  return roundedFigure(value, decimal === null || shown === null ? least : placesBeside(decimal, least, shown))
}

/**
 * A formula in numbers with its result as `figureBeside` tells it: two decimals beyond the table's say how it was rounded,
 * and a quotient has no end. `shown`: decimals of the table; null: it shows none.
 */
export function formulaBeside(numbers: string, shown: number | null): string {
  const at = numbers.lastIndexOf(' = ')
  const result = numbers.slice(at + 3)
  if (at === -1 || shown === null) return numbers
  const places = placesBeside(result, shown + 2, shown)
  return decimalPlaces(result) <= places ? numbers : `${numbers.slice(0, at)} ≈ ${roundDecimal(result, places)}`
}
