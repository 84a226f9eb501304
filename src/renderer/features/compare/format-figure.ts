import { decimalOf } from '#core/quantity/decimal.ts'
import { formatNumber } from '#core/quantity/format-number.ts'

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
