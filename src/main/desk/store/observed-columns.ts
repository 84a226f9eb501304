import type { FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { narrowColumns } from '#core/comparison/underlying/narrow-columns.ts'
import { SEEKS } from './claims/chosen-claims.ts'
import { keptRegions, sizeOf } from './kept-regions.ts'
import { type ChosenSeries, readSeries } from './series.ts'
import type { Store } from './store.ts'

/**
 * The figures of the chosen series. Whole regions are kept until something is written: another choice of periods or
 * indicators reads nothing.
 */
export function observedColumns(store: Store, choice: ChosenSeries): FigureColumns {
  const { indicators, periods } = choice
  const regions = [...new Set(choice.regions)]
  const kept = keptRegions(store)
  const isWalk = indicators === null || indicators.length > SEEKS
  const isSmall = regions.reduce((sum, code) => sum + sizeOf(store, code), 0) <= MOST_AT_ONCE
  if (!(isWalk ? isSmall : regions.every((code) => kept.has(code)))) return readSeries(store, choice)
  return narrowColumns(
    regions.map((code) => kept.of(code)),
    {
      indicators: indicators === null ? null : new Set(indicators),
      periods: periods === null ? null : new Set(periods)
    }
  )
}

/** The indicators that a region has figures of. */
export function indicatorsOfRegion(store: Store, region: string): readonly string[] {
  return store.remember(
    `indicators of ${region}`,
    () => observedColumns(store, { regions: [region], indicators: null, periods: null }).indicators
  )
}

/** Regions with more figures than this between them are read as far as they are chosen, and not kept. */
const MOST_AT_ONCE = 400_000
