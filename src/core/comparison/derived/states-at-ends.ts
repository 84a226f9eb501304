import { withTheSameEnd } from '../../period/months-key.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import type { FigureLookup } from '../figures/observed-figure.ts'

/**
 * Figures in which a state (时点数) is found by the day at which it stood, however that was said: deposits at the end of
 * May are those of 5月末 and those under 1—5月累计, at the end of December those of the year. What was said of the very
 * period comes first.
 */
export function withStatesAtEnds(
  figures: FigureLookup,
  indicator: (id: string) => ComparedIndicator | undefined
): FigureLookup {
  // Figures are asked for indicator by indicator.
  let last: { readonly id: string; readonly isState: boolean } | null = null
  return {
    find(region, id, months, measure) {
      const observed = figures.find(region, id, months, measure)
      if (observed !== null) return observed
      if (last?.id !== id) last = { id, isState: isStateAtEnd(indicator(id)) }
      if (!last.isState) return null
      for (const other of withTheSameEnd(months)) {
        const found = figures.find(region, id, other, measure)
        if (found !== null) return found
      }
      return null
    }
  }
}

/** What there is at a moment, and not on the average of a time (PM2.5). */
function isStateAtEnd(indicator: ComparedIndicator | undefined): boolean {
  return indicator?.kind === 'stock' && indicator.aggregation !== 'average'
}
