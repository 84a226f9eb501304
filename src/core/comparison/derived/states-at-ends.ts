import { type MonthsKey, withTheSameEnd } from '../../period/months-key.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import type { FigureLookup } from '../observed-figure.ts'

/**
 * Figures in which a state (时点数) is found by the day at which it stood, however that was said: deposits at the end of
 * May are those of 5月末 and those under 1—5月累计, at the end of December those of the year. What was said of the very
 * period comes first.
 */
export function withStatesAtEnds(
  figures: FigureLookup,
  indicator: (id: string) => ComparedIndicator | undefined
): FigureLookup {
  return {
    find(region, id, months, measure) {
      const observed = figures.find(region, id, months, measure)
      if (observed !== null) return observed
      const one = indicator(id)
      if (one === undefined || !isStateAtEnd(one)) return null
      return first(withTheSameEnd(months), (other) => figures.find(region, id, other, measure))
    }
  }
}

/** What there is at a moment, and not on the average of a time (PM2.5). */
function isStateAtEnd({ kind, aggregation }: ComparedIndicator): boolean {
  return kind === 'stock' && aggregation !== 'average'
}

function first<Found>(keys: readonly MonthsKey[], find: (key: MonthsKey) => Found | null): Found | null {
  for (const key of keys) {
    const found = find(key)
    if (found !== null) return found
  }
  return null
}
