import { isTownName } from '#core/catalogue/regions/town-names.ts'
import { villageOfGroup } from '#core/reading/meaning/places/region-words.ts'
import type { Holders } from './homes/holders.ts'
import { namesNoPlace } from './region-finder.ts'
import type { RegionsOfTable } from './regions-of-table.ts'
import type { UnlistedRegions } from './unlisted-regions.ts'

/** A place with the one before it in which it lies. */
export interface InnerPlace {
  readonly region: string
  readonly within: string
}

/**
 * The regions of a table with the places of a column that stands behind one of places (乡镇 | 村), each in the one before
 * it. `inner`: by `placeKey`; `year`: the latest of its figures.
 */
export function withInnerPlaces(
  outer: RegionsOfTable,
  inner: ReadonlyMap<string, InnerPlace>,
  year: number | null,
  known: { readonly holders: Holders; readonly unlisted: UnlistedRegions }
): RegionsOfTable {
  const codes = new Map(outer.codes)
  const unknown = new Map(outer.unknown)
  const home = outer.home.asks ? null : outer.home.region
  for (const [key, { region, within }] of inner) {
    const holder = outer.ambiguous.has(within) ? null : (codes.get(within) ?? home)
    // 合计 behind 城关镇 is 城关镇.
    if (holder === null || namesNoPlace(region)) {
      codes.set(key, holder)
      const made = unknown.get(within)
      if (made !== undefined) unknown.set(key, made)
      continue
    }
    // 东南片区 only gathers towns that the lists have in their county.
    const gathers = outer.unknown.has(within) && !isTownName(within) && villageOfGroup(region) === null
    const listed =
      known.holders.foundIn(holder, region, year) ?? (gathers ? known.holders.foundIn(home ?? '', region, year) : null)
    if (listed !== null) {
      codes.set(key, listed)
      continue
    }
    const { own, takenAs } = gathers ? known.unlisted.named(region, home) : known.unlisted.inside(region, holder)
    unknown.set(key, own.code)
    codes.set(key, takenAs ?? own.code)
  }
  return { ...outer, codes, unknown }
}
