import { DeskError } from '#contract/error.ts'
import type { Region } from '#contract/figure.ts'
import type { Region as CatalogueRegion } from '#core/catalogue/regions/region.ts'
import type { Found } from '#core/catalogue/search/search-index.ts'
import { mayBeSounds, searchScore } from '#core/catalogue/search/search-score.ts'
import { pinyinOf } from '../catalogue/pinyin-of.ts'
import type { Resources } from '../resources.ts'
import { figuresByRegion } from '../store/claims/tally.ts'
import type { Store } from '../store/store.ts'
import { nationalRegionIndex, searchedRegion, writtenRegionIndex } from './national-region-index.ts'
import { ownRegions } from './own-regions.ts'
import { figuresOfRegions } from './region-sums.ts'

/** A region by its code, of the desk or of the national list; null where nobody knows it. */
export function findRegion(store: Store, resources: Resources, code: string): CatalogueRegion | null {
  return ownRegions(store).get(code) ?? resources.region(code)
}

/** Throws unknown-region. */
export function expectRegion(store: Store, resources: Resources, code: string): CatalogueRegion {
  const region = findRegion(store, resources, code)
  if (region === null) throw new DeskError('unknown-region', {}, { name: code })
  return region
}

/** A region's name, also as of when the desk did not have it yet; its code where the name is not known. */
export function regionName(store: Store, resources: Resources, code: string): string {
  return (findRegion(store, resources, code) ?? findRegion(store.present, resources, code))?.name ?? code
}

export function shownRegion(store: Store, resources: Resources, region: CatalogueRegion): Region {
  return {
    ...region,
    formerNames: [...region.formerNames],
    pinyin: pinyinOf(region.name),
    sumOf: region.sumOf === null ? null : [...region.sumOf],
    path: pathOf(store, resources, region),
    isEdited: ownRegions(store).has(region.code),
    figures: figuresOfRegions(store).get(region.code) ?? 0
  }
}

/** Names of the regions above, outermost first. */
function pathOf(store: Store, resources: Resources, region: CatalogueRegion): string[] {
  return regionsAbove(store, resources, region)
    .flatMap((code) => findRegion(store, resources, code) ?? [])
    .filter(({ level }) => level !== 'country')
    .map(({ name }) => name)
    .toReversed()
}

/** Codes of the regions above, nearest first. */
export function regionsAbove(store: Store, resources: Resources, region: CatalogueRegion): readonly string[] {
  const above: string[] = []
  for (let at = region.parent; at !== null && !above.includes(at); ) {
    above.push(at)
    at = findRegion(store, resources, at)?.parent ?? null
  }
  return above
}

/**
 * Regions by name, pinyin, its initials or the beginning of the code: those with figures first, then the best found, the
 * desk's own before others. Where nothing is looked for, those with figures stand as the catalogue has them.
 */
export async function searchRegions(
  store: Store,
  resources: Resources,
  { query, limit, withFigures }: { query: string; limit: number; withFigures: boolean }
): Promise<Region[]> {
  const figures = figuresOfRegions(store)
  const hasFigures = ({ code }: CatalogueRegion) => Math.sign(figures.get(code) ?? 0)
  const wanted = query.trim()
  // Who gives a code means that region, whatever else is like it, and is answered before all regions are searched.
  const meant = findRegion(store, resources, wanted)
  if (meant !== null && limit === 1 && (!withFigures || hasFigures(meant) > 0)) {
    return [shownRegion(store, resources, meant)]
  }
  const found = wanted === '' ? allRegions(store, resources) : await regionsFound(store, resources, wanted)
  const figured = wanted === '' ? found.flatMap(({ item }) => (hasFigures(item) > 0 ? [item] : [])) : []
  const places = new Map(inListOrder(figured).map(({ code }, at) => [code, at]))
  const placeOf = ({ code }: CatalogueRegion): number => places.get(code) ?? places.size
  const isMeant = ({ code }: CatalogueRegion) => Number(code === meant?.code)
  const others = found.filter(({ item }) => isMeant(item) === 0)
  return [...(meant === null ? [] : [{ item: meant, score: 1 }]), ...others]
    .filter(({ item }) => !withFigures || hasFigures(item) > 0)
    .sort(
      ({ item: a, score: one }, { item: b, score: other }) =>
        isMeant(b) - isMeant(a) ||
        hasFigures(b) - hasFigures(a) ||
        placeOf(a) - placeOf(b) ||
        other - one ||
        Number(b.level === 'own') - Number(a.level === 'own') ||
        Number(a.validTo !== null) - Number(b.validTo !== null) ||
        a.code.length - b.code.length ||
        (a.code < b.code ? -1 : 1)
    )
    .slice(0, limit)
    .map(({ item }) => shownRegion(store, resources, item))
}

/** Those with figures, those that the desk has a word of its own on, and parts of sums; in the order of their codes. */
export function deskRegions(store: Store, resources: Resources): Region[] {
  const codes = new Set(ownRegions(store).keys())
  for (const { sumOf } of ownRegions(store).values()) for (const part of sumOf ?? []) codes.add(part)
  for (const [code, figures] of figuresByRegion(store)) if (figures > 0) codes.add(code)
  return inListOrder([...codes].flatMap((code) => findRegion(store, resources, code) ?? [])).map((region) =>
    shownRegion(store, resources, region)
  )
}

type Listed = Pick<CatalogueRegion, 'code' | 'name' | 'level' | 'parent'>

/**
 * As the national list has them, by code; then the desk's own by name: their codes were made up. What lies in another one
 * of them follows it.
 */
export function inListOrder<R extends Listed>(regions: readonly R[]): R[] {
  const codes = new Set(regions.map(({ code }) => code))
  const within = Map.groupBy(regions.toSorted(byCodeOrName), ({ parent }) =>
    parent !== null && codes.has(parent) ? parent : null
  )
  const below = (whole: string | null): R[] =>
    (within.get(whole) ?? []).flatMap((region) => [region, ...below(region.code)])
  return below(null)
}

function byCodeOrName(one: Listed, other: Listed): number {
  if (one.level === 'own' && other.level === 'own') return one.name.localeCompare(other.name, 'zh')
  if (one.level === 'own' || other.level === 'own') return one.level === 'own' ? 1 : -1
  return one.code < other.code ? -1 : 1
}

/** Towns are too many to be listed unasked: only those with figures. */
function allRegions(store: Store, resources: Resources): Found<CatalogueRegion>[] {
  const towns = [...figuresByRegion(store).keys()].filter((code) => /^\d{7,}$/.test(code))
  const own = ownRegions(store)
  const listed = [...resources.regions().values(), ...towns.flatMap((code) => resources.region(code) ?? [])]
  return [...own.values(), ...listed.filter(({ code }) => !own.has(code))].map((item) => ({ item, score: 0 }))
}

/** Of the desk's own and of the national list, in no order. */
export async function regionsFound(
  store: Store,
  resources: Resources,
  query: string
): Promise<Found<CatalogueRegion>[]> {
  const national = mayBeSounds(query) ? await nationalRegionIndex(resources) : writtenRegionIndex(resources)
  const own = ownRegions(store)
  const scored = [...own.values()].map((item) => ({ item, score: searchScore(searchedRegion(item), query) }))
  const listed = national.find(query).filter(({ item }) => !own.has(item.code))
  return [...scored.filter(({ score }) => score > 0), ...listed]
}
