import type { FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { narrowColumns } from '#core/comparison/underlying/narrow-columns.ts'
import { SEEKS } from './claims/chosen-claims.ts'
import { figuresByRegion } from './claims/tally.ts'
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
/** So many figures are kept, some ten bytes each. */
const MOST_KEPT = 2_000_000

/** The figures of a region, about: those of now also where the store looks back, for these are counted already. */
function sizeOf(store: Store, region: string): number {
  return figuresByRegion(store.present).get(region) ?? 0
}

function keptRegions(store: Store): KeptRegions {
  return store.remember('kept regions', () => new KeptRegions(store))
}

/** Those asked for last. */
class KeptRegions {
  readonly #store: Store
  readonly #regions = new Map<string, FigureColumns>()

  constructor(store: Store) {
    this.#store = store
  }

  has(code: string): boolean {
    return this.#regions.has(code)
  }

  of(code: string): FigureColumns {
    const columns =
      this.#regions.get(code) ?? readSeries(this.#store, { regions: [code], indicators: null, periods: null })
    this.#regions.delete(code)
    this.#regions.set(code, columns)
    let figures = 0
    for (const other of [...this.#regions.keys()].toReversed()) {
      figures += sizeOf(this.#store, other)
      if (figures > MOST_KEPT && other !== code) this.#regions.delete(other)
    }
    return columns
  }
}
