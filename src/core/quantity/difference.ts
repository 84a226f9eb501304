import { decimalText, expectParts } from './decimal.ts'

/** One decimal text less another, exactly: `difference('1.05', '0.1')` is `0.95`. */
export function difference(one: string, other: string): string {
  const first = expectParts(one)
  const second = expectParts(other)
  const scale = Math.max(first.scale, second.scale)
  const digits = first.digits * 10n ** BigInt(scale - first.scale) - second.digits * 10n ** BigInt(scale - second.scale)
  return decimalText({ digits, scale })
}
