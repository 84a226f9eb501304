import type { ReadObservation } from '../../../reading.ts'

/**
 * 居民消费价格指数 | % | 102.3: prices have no level in percent, so figures about a hundred are an index over the time that it
 * is held against, and 2.3 by how much prices rose. Figures of both kinds under one name leave it open.
 */
export function priceIndices(
  observations: readonly ReadObservation[]
): ReadonlyMap<ReadObservation, 'index' | 'growth'> {
  const found = new Map<ReadObservation, 'index' | 'growth'>()
  const told = observations.filter(
    ({ measure, unit, value, indicator }) =>
      measure === 'level' && value !== null && (unit === null || unit === '%') && PRICES.test(indicator.at(-1) ?? '')
  )
  for (const alike of Map.groupBy(told, ({ indicator, unit }) => `${indicator.join('\n')}\n${unit}`).values()) {
    const of = alike.every(isIndex) ? 'index' : alike.every(isGrowth) ? 'growth' : null
    if (of !== null) for (const one of alike) found.set(one, of)
  }
  return found
}

/** 居民消费价格指数, 工业生产者出厂价格总指数（PPI）. */
const PRICES = /价格(?:总|分类)?指数(?:[(（][A-Z]+[)）])?$/

/** Prices have doubled in no year that a county reports, and halved in none. */
function isIndex({ value }: ReadObservation): boolean {
  return value !== null && value > 50 && value < 200
}

function isGrowth({ value, unit }: ReadObservation): boolean {
  return unit === '%' && value !== null && Math.abs(value) < 50
}
