import { figuresByRegion } from '../store/claims/tally.ts'
import type { Store } from '../store/store.ts'
import { ownRegions } from './own-regions.ts'

/** The regions that one is the sum of, or null. */
export function partsOfRegion(store: Store, code: string): readonly string[] | null {
  return ownRegions(store).get(code)?.sumOf ?? null
}

/** A region and, of a sum, the regions below it, sums of sums included; each once. */
export function withParts(store: Store, code: string): readonly string[] {
  const found = new Set([code])
  for (const one of found) for (const part of partsOfRegion(store, one) ?? []) found.add(part)
  return [...found]
}

/** What a region is added up from in the end: itself, or the parts of the parts of a sum. */
export function leavesOf(store: Store, code: string): readonly string[] {
  return withParts(store, code).filter((one) => partsOfRegion(store, one) === null)
}

/** Figures by region code: of a sum its own and those of the regions that it is made of. */
export function figuresOfRegions(store: Store): ReadonlyMap<string, number> {
  return store.remember('figures of regions', () => {
    const stored = figuresByRegion(store)
    const all = new Map(stored)
    for (const [code, { sumOf }] of ownRegions(store)) {
      if (sumOf === null) continue
      all.set(
        code,
        withParts(store, code).reduce((sum, part) => sum + (stored.get(part) ?? 0), 0)
      )
    }
    return all
  })
}
