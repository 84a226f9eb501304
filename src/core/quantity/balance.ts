import Big from 'big.js'
import { roundDecimal } from './round.ts'

/**
 * Parts of a hundred rounded so that they make a hundred, as bulletins print a structure: each is cut, and those whose
 * rest is largest are rounded up (最大余额法). 22.24, 32.38 and 45.38 are 22.2, 32.4 and 45.4. null where they do not make
 * a hundred before they are rounded.
 */
export function balancedToHundred(parts: readonly string[], decimals: number): string[] | null {
  const step = new Big(10).pow(-decimals)
  const exact = parts.map((part) => new Big(part))
  const gap = exact.reduce((sum, part) => sum.plus(part), new Big(-100))
  if (gap.abs().gt(step.div(2)) || exact.some((part) => part.lt(0))) return null
  const cut = exact.map((part) => part.round(decimals, Big.roundDown))
  const left = cut.reduce((rest, part) => rest.minus(part), new Big(100))
  const steps = left.div(step).round(0, Big.roundHalfUp).toNumber()
  const byRest = exact
    .map((part, at) => ({ at, rest: part.minus(cut[at] ?? 0) }))
    .toSorted((one, other) => other.rest.cmp(one.rest))
  const up = new Set(byRest.slice(0, Math.max(0, steps)).map(({ at }) => at))
  return cut.map((part, at) => roundDecimal((up.has(at) ? part.plus(step) : part).toFixed(), decimals))
}
