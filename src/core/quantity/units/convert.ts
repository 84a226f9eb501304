import { decimalText, expectParts } from '../decimal.ts'
import type { Unit } from './unit.ts'

export interface Conversion {
  /** Canonical decimal text in the unit asked for. */
  readonly decimal: string
  /** false where the true value has no finite decimal form (亩 to 公顷): rounded to 15 significant digits. */
  readonly exact: boolean
}

/**
 * The same quantity in another unit, exactly: 1.5 亿元 is 15000 万元. null where the units measure different things.
 */
export function convert(decimal: string, from: Unit, to: Unit): Conversion | null {
  if (from.dimension !== to.dimension) return null
  const numerator = BigInt(from.numerator) * BigInt(to.denominator)
  const denominator = BigInt(from.denominator) * BigInt(to.numerator)
  const { digits, scale } = expectParts(decimal)
  const power = from.power - to.power
  const product = digits * numerator
  if (product % denominator === 0n) {
    return { decimal: decimalText({ digits: product / denominator, scale: scale - power }), exact: true }
  }
  const twosAndFives = finiteDigits(denominator / gcd(product, denominator))
  if (twosAndFives !== null) {
    const digitsOut = (product * 10n ** BigInt(twosAndFives)) / denominator
    return { decimal: decimalText({ digits: digitsOut, scale: scale - power + twosAndFives }), exact: true }
  }
  return { decimal: nearest(product, denominator, scale - power), exact: false }
}

/** The quotient × 10^-scale to 15 significant digits. */
function nearest(product: bigint, denominator: bigint, scale: number): string {
  const size = product < 0n ? -product : product
  const extra = Math.max(0, 16 - (String(size).length - String(denominator).length))
  const quotient = (size * 10n ** BigInt(extra)) / denominator
  const surplus = Math.max(0, String(quotient).length - 15)
  const unit = 10n ** BigInt(surplus)
  const rounded = ((quotient + unit / 2n) / unit) * (product < 0n ? -1n : 1n)
  return decimalText({ digits: rounded, scale: scale + extra - surplus })
}

/** How many decimal places 1/n needs; null where it never ends. */
function finiteDigits(n: bigint): number | null {
  let rest = n
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  return rest === 1n ? Math.max(twos, fives) : null
}

function gcd(one: bigint, other: bigint): bigint {
  let a = one < 0n ? -one : one
  let b = other < 0n ? -other : other
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
