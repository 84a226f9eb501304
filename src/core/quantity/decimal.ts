/**
 * Exact decimal numbers as text (`-12.5`): no exponent, no separators, no superfluous zeros, no `-0`.
 * Figures travel in this form; binary floats would change what people typed.
 */

/** digits × 10^-scale. */
export interface DecimalParts {
  readonly digits: bigint
  readonly scale: number
}

const TYPED = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** The parts of a plain or scientific number; null where the text is none. */
export function decimalParts(text: string): DecimalParts | null {
  const match = TYPED.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const scale = fraction.length - Number(exponent)
  return Math.abs(scale) > 400 ? null : { digits, scale }
}

/** Canonical text of the parts. */
export function decimalText({ digits, scale }: DecimalParts): string {
  if (digits === 0n) return '0'
  const sign = digits < 0n ? '-' : ''
  const figures = String(digits < 0n ? -digits : digits)
  if (scale <= 0) return `${sign}${figures}${'0'.repeat(-scale)}`
  const padded = figures.padStart(scale + 1, '0')
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '')
  return `${sign}${padded.slice(0, padded.length - scale)}${fraction === '' ? '' : `.${fraction}`}`
}

/**
 * The decimal a cell's binary number stands for: at most 15 significant digits, as spreadsheets keep and show.
 * 80.58000000000001 is 80.58. null for infinities and NaN.
 */
export function decimalOf(value: number): string | null {
  if (!Number.isFinite(value)) return null
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? '0' : String(value)
  const short = String(value)
  const text = short.length <= 16 && !short.includes('e') ? short : String(Number(value.toPrecision(15)))
  if (!text.includes('e')) return text
  const parts = decimalParts(text)
  return parts === null ? null : decimalText(parts)
}

/** The decimal times 10^power, exactly. */
export function shiftDecimal(text: string, power: number): string {
  const { digits, scale } = expectParts(text)
  return decimalText({ digits, scale: scale - power })
}

/** −1, 0 or 1 as numbers are ordered. */
export function compareDecimals(one: string, other: string): number {
  const a = expectParts(one)
  const b = expectParts(other)
  const scale = Math.max(a.scale, b.scale)
  const difference = a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Figures after the point: 2 for 12.50 as typed. */
export function decimalPlaces(text: string): number {
  if (!PLAIN.test(text)) return Math.max(0, expectParts(text).scale)
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

const PLAIN = /^-?\d+(\.\d+)?$/

/** For callers that hold canonical text: anything else is a bug. */
export function expectParts(text: string): DecimalParts {
  const parts = decimalParts(text)
  if (parts === null) throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`)
  return parts
}
