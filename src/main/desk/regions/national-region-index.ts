import { setImmediate } from 'node:timers/promises'
import type { Region } from '#core/catalogue/regions/region.ts'
import { indexSearch, type SearchIndex } from '#core/catalogue/search/search-index.ts'
import type { Searched } from '#core/catalogue/search/search-score.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import type { Resources } from '../resources.ts'

const made = new WeakMap<Resources, Promise<SearchIndex<Region>>>()
const madeOfWriting = new WeakMap<Resources, SearchIndex<Region>>()

/** The whole country down to its towns, ready to be searched; made when first asked for, and then kept. */
export function nationalRegionIndex(resources: Resources): Promise<SearchIndex<Region>> {
  return keptOr(made, resources, makeIndex)
}

/** The same for a query that no sound answers: the sounds of so many names are most of the work. */
export function writtenRegionIndex(resources: Resources): SearchIndex<Region> {
  return keptOr(madeOfWriting, resources, () =>
    indexSearch(nationalRegions(resources), ({ name, code, formerNames }) => ({
      name,
      code,
      pinyin: '',
      aliases: formerNames
    }))
  )
}

function keptOr<Index>(
  kept: WeakMap<Resources, Index>,
  resources: Resources,
  make: (resources: Resources) => Index
): Index {
  let index = kept.get(resources)
  if (index === undefined) {
    index = make(resources)
    kept.set(resources, index)
  }
  return index
}

function nationalRegions(resources: Resources): Region[] {
  return [...resources.regions().values(), ...resources.allTowns()]
}

/** Between slices the desk answers others. */
async function makeIndex(resources: Resources): Promise<SearchIndex<Region>> {
  const regions = nationalRegions(resources)
  for (const [at, { name }] of regions.entries()) {
    pinyinOf(name)
    if (at % SLICE === 0) await setImmediate()
  }
  return indexSearch(regions, searchedRegion)
}

const SLICE = 1000

export function searchedRegion({ name, code, formerNames }: Region): Searched {
  return { name, code, pinyin: pinyinOf(name), aliases: formerNames, aliasPinyin: formerNames.map(pinyinOf) }
}
