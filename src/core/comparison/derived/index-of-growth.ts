import { sum } from '../../quantity/sum.ts'
import { isYearBeforeIndex } from '../arithmetic/growth.ts'
import type { ComparedIndicator } from '../comparison-table.ts'
import { disputedAmong } from '../figures/dispute.ts'
import type { FigureLookup } from '../figures/observed-figure.ts'
import type { DerivedFigure } from './derived-figures.ts'

/**
 * Figures with those of indices among them that sources print as growth alone: consumer prices that rise by 2.0 % are
 * the index 102.0 with the year before as 100, by its definition. An index that a source gave comes first.
 */
export function withIndexOfGrowth(
  figures: FigureLookup,
  indicator: (id: string) => ComparedIndicator | undefined
): FigureLookup {
  return {
    find(region, id, months, measure) {
      const observed = figures.find(region, id, months, measure)
      if (observed !== null || measure !== 'level') return observed
      const index = indicator(id)
      if (index === undefined || !isYearBeforeIndex(index)) return null
      if (figures.find(region, id, months, 'index') !== null) return null
      const growth = figures.find(region, id, months, 'growth')
      if (growth === null) return null
      return {
        ...growth,
        measure,
        decimal: growth.decimal === null ? null : sum(['100', growth.decimal]),
        disputed: disputedAmong([growth]),
        derivation: 'index-of-growth',
        formula: null,
        inputs: [{ region, indicator: index, months, figure: growth }]
      } satisfies DerivedFigure
    }
  }
}
