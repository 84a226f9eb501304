import type { Comparing } from '../comparing.ts'
import { withDerived } from '../derived/derived-figures.ts'
import type { FormulaIndicator, NameLookup } from '../derived/derived-indicator.ts'
import { withIndexOfGrowth } from '../derived/index-of-growth.ts'
import { withRegionSums } from '../derived/region-sums.ts'
import { withStatesAtEnds } from '../derived/states-at-ends.ts'

/** What was observed, and how indicators and regions hang together. */
export interface RelatedFigures extends Omit<Comparing, 'indicators'> {
  /** By id. */
  readonly indicator: (id: string) => FormulaIndicator | undefined
  /** By what formulas call it; null: no formula is followed. */
  readonly find: NameLookup<FormulaIndicator> | null
  /** The regions that one is the sum of, or null; null: no region is a sum. */
  readonly regionParts: ((region: string) => readonly string[] | null) | null
}

/** What a comparison works with: the figures observed, with what follows from them among them. */
export function comparingOver({ indicator, find, regionParts, figures, ...related }: RelatedFigures): Comparing {
  const whole = withIndexOfGrowth(withStatesAtEnds(figures, indicator), indicator)
  const summed = regionParts === null ? whole : withRegionSums(whole, { indicator, partsOf: regionParts })
  return {
    ...related,
    figures: find === null ? summed : withDerived(summed, indicator, find),
    indicators: { get: indicator }
  }
}
