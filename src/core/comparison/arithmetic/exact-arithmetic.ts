import Plain from 'big.js'

/*
 * Figures are decimal text; 0.3 − 0.1 must be 0.2. Two figures of up to thirteen digits are brought to whole
 * numbers of the same decimal place, where a double is exact, and divided once, which gives the double nearest
 * to the true quotient. Longer ones go through big.js. A table of 2,000 indicators × 7 years needs 14,000 of
 * these: 5 ms so, 160 ms in big.js alone.
 */

/** Of a thousandth over a quintillion, too, all digits of a double are right. */
const Big = Plain()
Big.DP = 40

/** a − b, exact to the last digit that a double can hold. */
export function exactDifference(a: string, b: string): number {
  const pair = alignedIntegers(a, b)
  if (pair !== null) return pair.scale === 0 ? pair.a - pair.b : (pair.a - pair.b) / powerOfTen(pair.scale)
  return new Big(a).minus(b).toNumber()
}

/** (current − prior) / |prior| × 100. Throws where `prior` is zero. */
export function percentChange(current: string, prior: string): number {
  const pair = alignedIntegers(current, prior)
  if (pair !== null && pair.b !== 0) return ((pair.a - pair.b) * 100) / Math.abs(pair.b)
  const base = new Big(prior)
  return new Big(current).minus(base).times(100).div(base.abs()).toNumber()
}

/** Both of the above: a large table asks for both of each cell. `percent` is null unless `prior` is above zero. */
export function exactChange(current: string, prior: string): { difference: number; percent: number | null } {
  const pair = alignedIntegers(current, prior)
  if (pair === null)
    return {
      difference: exactDifference(current, prior),
      percent: signOf(prior) > 0 ? percentChange(current, prior) : null
    }
  const { a, b, scale } = pair
  return {
    difference: scale === 0 ? a - b : (a - b) / powerOfTen(scale),
    percent: b > 0 ? ((a - b) * 100) / b : null
  }
}

/** part / whole × 100. Throws where `whole` is zero. */
export function percentOf(part: string, whole: string): number {
  const pair = alignedIntegers(part, whole)
  if (pair !== null && pair.b !== 0) return (pair.a * 100) / pair.b
  return new Big(part).times(100).div(whole).toNumber()
}

/** −1, 0 or 1. */
export function signOf(value: string): -1 | 0 | 1 {
  const sign = Math.sign(Number(value))
  return sign > 0 ? 1 : sign < 0 ? -1 : 0
}

interface AlignedIntegers {
  readonly a: number
  readonly b: number
  /** Both were multiplied by ten to this power. */
  readonly scale: number
}

/** A hundredfold of it is still a safe integer. */
const LIMIT = 9e13

function alignedIntegers(a: string, b: string): AlignedIntegers | null {
  const first = shiftedInteger(a)
  const second = shiftedInteger(b)
  if (first === null || second === null) return null
  const scale = Math.max(first.scale, second.scale)
  const alignedA = first.integer * powerOfTen(scale - first.scale)
  const alignedB = second.integer * powerOfTen(scale - second.scale)
  if (Math.abs(alignedA) > LIMIT || Math.abs(alignedB) > LIMIT) return null
  return { a: alignedA, b: alignedB, scale }
}

const DOT = 46
const MINUS = 45
const ZERO = 48

/** Read digit by digit: a pattern and two slices take three times as long. null for more digits than a double holds. */
function shiftedInteger(text: string): { integer: number; scale: number } | null {
  const { length } = text
  if (length > 15) return null
  const isNegative = text.charCodeAt(0) === MINUS
  let integer = 0
  let dot = -1
  for (let at = isNegative ? 1 : 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT && dot < 0) dot = at
    else if (code >= ZERO && code <= ZERO + 9) integer = integer * 10 + (code - ZERO)
    else return null
  }
  return { integer: isNegative ? -integer : integer, scale: dot < 0 ? 0 : length - dot - 1 }
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent
}
