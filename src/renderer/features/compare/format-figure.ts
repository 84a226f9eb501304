import { groupedNumbers } from '#contract/wording/sentence.ts'
import { inUnit } from '#core/layout/unit-name.ts'
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
 * A computed number told more exactly than the table shows it: two decimals more say how it was rounded, since a quotient
 * has no end; where these, rounded again, would give another number than that of the table, as many as do not. `shown`:
 * decimals of the table; null: it shows none.
 */
export function figureBeside(
  decimal: string,
  shown: number | null
): { readonly text: string; readonly isRounded: boolean } {
  const places = shown === null ? 2 : placesBeside(decimal, Math.max(shown + 2, 0), shown)
  const isRounded = decimalPlaces(decimal) > places
  return { text: exactFigure(isRounded ? roundDecimal(decimal, places) : decimal), isRounded }
}

/** A computed growth beside a published one: with at least the decimals that the table shows. */
export function growthBeside(decimal: string, shown: number | null): string {
  const places = shown ?? 0
  if (decimalPlaces(decimal) >= places) return figureBeside(decimal, shown).text
  return formatNumber(decimal, { decimals: places, grouping: ',' })
}

/** What a formula comes to: `= 10%`, or `≈ 2.240%` where it does not end. */
export function resultBeside(decimal: string, shown: number | null, unit: string): string {
  const { text, isRounded } = figureBeside(decimal, shown)
  return `${isRounded ? '≈' : '='} ${inUnit(text, unit)}`
}

/** A formula in numbers with its result told so; what is a result alone stays as it is. */
export function formulaBeside(numbers: string, shown: number | null, unit: string): string {
  const at = numbers.lastIndexOf(' = ')
  if (at === -1) return groupedNumbers(numbers)
  return `${groupedNumbers(numbers.slice(0, at))} ${resultBeside(numbers.slice(at + 3), shown, unit)}`
}
