import { type DecimalParts, decimalOf, decimalParts, decimalPlaces, expectParts } from './decimal.ts'

/**
 * `half-away` is 四舍五入, as Excel's ROUND does it; `half-even` is 四舍六入五成双 (GB/T 8170).
 */
export type RoundingRule = 'half-away' | 'half-even'

/**
 * Rounds decimal text to `places` after the point (before it where negative) and keeps the zeros that say so:
 * `roundDecimal('1.005', 2)` is `1.01`, `roundDecimal('-2.5', 0)` is `-3`. Works on the decimal value, never on a
 * binary float. Throws RangeError where the text is no decimal.
 */
export function roundDecimal(text: string, places: number, rule: RoundingRule = 'half-away'): string {
  const { digits, scale } = rounded(expectParts(text), places, rule)
  return fixed(digits, scale)
}

/** `roundDecimal` for a computed number; null for infinities and NaN. */
export function roundNumber(value: number, places: number, rule: RoundingRule = 'half-away'): string | null {
  const text = decimalOf(value)
  return text === null ? null : roundDecimal(text, places, rule)
}

/**
 * Places, `least` or more, at which a number can stand beside itself at `shown` places: 4.0491 stands as 4.0, and 4.05
 * beside it, rounded once more by who reads it, would be 4.1; 4.049 is not.
 */
export function placesBeside(text: string, least: number, shown: number): number {
  const once = roundDecimal(text, shown)
  const most = decimalPlaces(text)
  let places = Math.max(least, shown)
  while (places < most && roundDecimal(roundDecimal(text, places), shown) !== once) places++
  return places
}

function rounded(parts: DecimalParts, places: number, rule: RoundingRule): DecimalParts {
  const drop = parts.scale - places
  if (drop <= 0) return { digits: parts.digits * 10n ** BigInt(-drop), scale: places }
  const unit = 10n ** BigInt(drop)
  const negative = parts.digits < 0n
  const size = negative ? -parts.digits : parts.digits
  const kept = size / unit
  const doubled = (size % unit) * 2n
  const up = doubled > unit || (doubled === unit && (rule === 'half-away' || kept % 2n === 1n))
  const digits = up ? kept + 1n : kept
  return { digits: negative ? -digits : digits, scale: places }
}

function fixed(digits: bigint, scale: number): string {
  if (scale <= 0) return String(digits * 10n ** BigInt(-scale))
  const sign = digits < 0n ? '-' : ''
  const figures = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return `${sign}${figures.slice(0, figures.length - scale)}.${figures.slice(figures.length - scale)}`
}

/** Is the text a decimal that `roundDecimal` takes? */
export function isDecimal(text: string): boolean {
  return decimalParts(text) !== null
}
