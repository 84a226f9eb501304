import Big from 'big.js'
import { isYearBeforeIndex } from '../comparison/arithmetic/growth.ts'
import type { ComparedIndicator } from '../comparison/comparison-table.ts'
import type { Target } from './target.ts'

/**
 * The target as a level, for a line in a chart: its own value, or last year's level × (1 + growth / 100); of an index
 * with the year before as 100 a hundred and the growth. null where that cannot be said: there is no level of the year before, or the growth is meant at constant prices
 * while the level stands at current ones.
 */
export function targetLevel(
  target: Pick<Target, 'kind' | 'value'>,
  priorLevel: string | null,
  { priceBasis, ...indicator }: Pick<ComparedIndicator, 'kind' | 'unit' | 'priceBasis'>
): number | null {
  if (target.kind === 'level') return Number(target.value)
  if (isYearBeforeIndex(indicator)) return new Big(target.value).plus(100).toNumber()
  if (priorLevel === null || priceBasis === 'current') return null
  return new Big(priorLevel).times(new Big(target.value).plus(100)).div(100).toNumber()
}
