import type { FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { figuresByRegion } from './claims/tally.ts'
import { readSeries } from './series.ts'
import type { Store } from './store.ts'

/** So many figures are kept, some ten bytes each. */
const MOST_KEPT = 2_000_000

/** What takes longer to read than somebody who asks meanwhile would notice is not read before it is asked for. */
const MOST_AHEAD = 150_000

/** Whole regions as they were read, until something is written. */
export function keptRegions(store: Store): KeptRegions {
  return store.remember('kept regions', () => new KeptRegions(store))
}

/** The figures of a region, about: those of now also where the store looks back, for these are counted already. */
export function sizeOf(store: Store, region: string): number {
  return figuresByRegion(store.present).get(region) ?? 0
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

/**
 * Reads the regions that somebody who looks at one may turn to, a region a step: those beside it in the order of codes,
 * the nearest first, as many as are kept with it.
 */
export function* regionsAhead(store: Store, region: string): Generator<void, void> {
  const codes = [...new Set([...figuresByRegion(store).keys(), region])].sort()
  const own = codes.indexOf(region)
  const byDistance = [...codes.entries()].sort(([one], [other]) => Math.abs(one - own) - Math.abs(other - own))
  let figures = 0
  for (const [, code] of byDistance) {
    const size = sizeOf(store, code)
    figures += size
    if (figures > MOST_KEPT) return
    // What was written since the step before is read as it is now.
    const kept = keptRegions(store)
    if (size > MOST_AHEAD || kept.has(code)) continue
    kept.of(code)
    yield
  }
}
