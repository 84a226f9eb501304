import { DeskError } from '#contract/error.ts'
import type { Region } from '#core/catalogue/regions/region.ts'
import { indexRegions, regionsNamed } from '#core/catalogue/regions/region-index.ts'
import { townNames } from '#core/catalogue/regions/town-names.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import type { Resources } from '../resources.ts'
import { workOf } from '../session/work.ts'
import type { Store } from '../store/store.ts'
import { findRegion, regionsAbove } from './desk-regions.ts'
import { ownRegions } from './own-regions.ts'
import { figuresOfRegions } from './region-sums.ts'

/**
 * The region that a code or a name means. Of namesakes the only one within `within`, else within the region of work,
 * else within the regions that the desk has a word or figures of. Throws unknown-region, ambiguous-region.
 */
export function namedRegion(
  store: Store,
  resources: Resources,
  { name, within }: { readonly name: string; readonly within: string | null }
): Region {
  const wanted = withoutSpaces(name)
  const coded = findRegion(store, resources, wanted)
  if (coded !== null) return coded
  const listed = regionsCalled(store, resources, wanted)
  const called = listed.length > 0 ? listed : townsUsuallyCalled(resources, wanted)
  if (called.length === 0) throw new DeskError('unknown-region', {}, { name })
  const home = workOf(store).region
  const isKnown = (code: string) => ownRegions(store).has(code) || (figuresOfRegions(store).get(code) ?? 0) > 0
  const isNear = [(code: string) => code === within, (code: string) => code === home, isKnown]
  const circles = isNear.map((isIt) =>
    called.filter((region) => [region.code, ...regionsAbove(store, resources, region)].some(isIt))
  )
  const nearest = circles.find((circle) => circle.length > 0) ?? called
  const [only] = nearest
  if (only !== undefined && nearest.length === 1) return only
  throw ambiguous(store, resources, name, nearest)
}

/** By full name where any has it, else by former name or without the rank; those whose codes still hold where any does. */
function regionsCalled(store: Store, resources: Resources, wanted: string): readonly Region[] {
  const own = ownRegions(store)
  const towns = [...resources.allTowns()].filter(({ name }) => wanted.endsWith(name))
  const listed = [...resources.regions().values(), ...towns].filter(({ code }) => !own.has(code))
  const found = regionsNamed(wanted, indexRegions([...own.values(), ...listed]))
  const full = found.filter(({ name }) => name === wanted)
  const called = full.length > 0 ? full : found
  const holding = called.filter(({ validTo }) => validTo === null)
  return holding.length > 0 ? holding : called
}

/** 都亭办事处 for 都亭街道, else 团堡 for 团堡镇. */
function townsUsuallyCalled(resources: Resources, wanted: string): readonly Region[] {
  const towns = [...resources.allTowns()].map((town) => ({ town, usual: townNames(town.name) }))
  const sure = towns.filter(({ usual }) => usual.sure.includes(wanted))
  const called = sure.length > 0 ? sure : towns.filter(({ usual }) => usual.bare.includes(wanted))
  return called.map(({ town }) => town)
}

function ambiguous(store: Store, resources: Resources, name: string, regions: readonly Region[]): DeskError {
  const listed = namesakesText(store, resources, regions)
  return new DeskError('ambiguous-region', {}, { name, count: regions.length, regions: listed })
}

/** Regions that share a name, each with those above it and its code: 江西省 南昌市 西湖区 360103 | … */
export function namesakesText(store: Store, resources: Resources, regions: readonly Region[]): string {
  const candidates = regions.slice(0, LISTED).map((region) => {
    const path = regionsAbove(store, resources, region)
      .toReversed()
      .flatMap((code) => findRegion(store, resources, code)?.name ?? [])
    return `${[...path, region.name].join(' ')} ${region.code}`
  })
  return candidates.join(' | ') + (regions.length > LISTED ? ' …' : '')
}

const LISTED = 8
