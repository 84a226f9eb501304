import Big from 'big.js'
import type { Target } from './target.ts'

/**
 * The target as a level, for a line in a chart: its own value, or last year's level × (1 + growth / 100).
 * null where that cannot be said: there is no level of the year before, or the growth is meant at constant prices
 * while the level stands at current ones.
 */
export function targetLevel(
  target: Pick<Target, 'kind' | 'value'>,
  priorLevel: string | null,
  priceBasis: 'current' | 'constant' | 'none'
): number | null {
  if (target.kind === 'level') return Number(target.value)
  if (priorLevel === null || priceBasis === 'current') return null
  return new Big(priorLevel).times(new Big(target.value).plus(100)).div(100).toNumber()
}
