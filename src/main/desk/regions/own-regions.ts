import type { Region } from '#core/catalogue/regions/region.ts'
import { readEditions } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'

/**
 * What a desk itself says of regions, by code: those of its own (towns, zones that no code names, sums of regions), and
 * those of the national list that it calls otherwise.
 */
export function ownRegions(store: Store): ReadonlyMap<string, Region> {
  return store.remember('own regions', () => {
    const editions = readEditions(store, 'region')
    return new Map(editions.map(({ id, body }) => [id, asRegion(body)]))
  })
}

/** Editions from before regions could be sums say nothing of it. */
function asRegion(body: unknown): Region {
  const stored = body as Omit<Region, 'sumOf'> & Partial<Pick<Region, 'sumOf'>>
  return { ...stored, sumOf: stored.sumOf ?? null }
}
