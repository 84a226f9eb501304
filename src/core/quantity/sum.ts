import { decimalText, expectParts } from './decimal.ts'

/** Decimal texts added up, exactly: `sum(['1.05', '0.1'])` is `1.15`; of none `0`. */
export function sum(decimals: readonly string[]): string {
  const all = decimals.map(expectParts)
  const scale = all.reduce((most, parts) => Math.max(most, parts.scale), 0)
  const digits = all.reduce((so, parts) => so + parts.digits * 10n ** BigInt(scale - parts.scale), 0n)
  return decimalText({ digits, scale })
}
