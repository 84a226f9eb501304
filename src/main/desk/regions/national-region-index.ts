import { setImmediate } from 'node:timers/promises'
import type { Region } from '#core/catalogue/region.ts'
import { indexSearch, type SearchIndex } from '#core/catalogue/search/search-index.ts'
import type { Searched } from '#core/catalogue/search/search-score.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import type { Resources } from '../resources.ts'

const made = new WeakMap<Resources, Promise<SearchIndex<Region>>>()

/** The whole country down to its towns, ready to be searched; made when first asked for, and then kept. */
export function nationalRegionIndex(resources: Resources): Promise<SearchIndex<Region>> {
  let index = made.get(resources)
  if (index === undefined) {
    index = makeIndex(resources)
    made.set(resources, index)
  }
  return index
}

/** Between slices the desk answers others. */
async function makeIndex(resources: Resources): Promise<SearchIndex<Region>> {
  const regions = [...resources.regions().values(), ...resources.allTowns()]
  for (const [at, { name }] of regions.entries()) {
    pinyinOf(name)
    if (at % SLICE === 0) await setImmediate()
  }
  return indexSearch(regions, searchedRegion)
}

const SLICE = 1000

export function searchedRegion({ name, code, formerNames }: Region): Searched {
  return { name, code, pinyin: pinyinOf(name), aliases: formerNames }
}
