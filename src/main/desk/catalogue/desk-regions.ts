import { DeskError } from '#contract/error.ts'
import type { Region } from '#contract/figure.ts'
import type { Region as CatalogueRegion } from '#core/catalogue/region.ts'
import { searchScore } from '#core/catalogue/search.ts'
import type { Resources } from '../resources.ts'
import { readEditions } from '../store/editions.ts'
import type { Store } from '../store/store.ts'
import { figuresByRegion } from '../store/tally.ts'
import { initialsOf } from './desk-indicators.ts'

/** Regions that a desk has of its own (towns, zones that no code names), by code. */
export function ownRegions(store: Store): ReadonlyMap<string, CatalogueRegion> {
  return store.remember('own regions', () => {
    const editions = readEditions(store, 'region')
    return new Map(editions.map(({ id, body }) => [id, body as CatalogueRegion]))
  })
}

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

/** A region's name; its code where the name is not known. */
export function regionName(store: Store, resources: Resources, code: string): string {
  return findRegion(store, resources, code)?.name ?? code
}

export function shownRegion(store: Store, resources: Resources, region: CatalogueRegion): Region {
  const { formerNames: _, ...plain } = region
  return { ...plain, path: pathOf(store, resources, region), figures: figuresByRegion(store).get(region.code) ?? 0 }
}

/** Names of the regions above, outermost first. */
function pathOf(store: Store, resources: Resources, region: CatalogueRegion): string[] {
  const path: string[] = []
  let above = region.parent
  while (above !== null && path.length < 8) {
    const parent = findRegion(store, resources, above)
    if (parent === null) break
    if (parent.level !== 'country') path.unshift(parent.name)
    above = parent.parent
  }
  return path
}

/** Regions by name, pinyin initials or the beginning of the code: those with figures first, then the best found. */
export function searchRegions(
  store: Store,
  resources: Resources,
  { query, limit, withFigures }: { query: string; limit: number; withFigures: boolean }
): Region[] {
  const figures = figuresByRegion(store)
  const wanted = query.trim()
  const found = withFigures
    ? scored(regionsWithFigures(store, resources), wanted)
    : scored([...ownRegions(store).values(), ...resources.regions().values()], wanted)
  // Towns are many, and only wanted where nothing above them is meant.
  if (!withFigures && found.length < limit && wanted.length >= 2) found.push(...scored(resources.allTowns(), wanted))
  const hasFigures = ({ code }: CatalogueRegion) => Math.sign(figures.get(code) ?? 0)
  found.sort(
    (a, b) =>
      hasFigures(b.region) - hasFigures(a.region) ||
      b.score - a.score ||
      Number(a.region.validTo !== null) - Number(b.region.validTo !== null) ||
      a.region.code.length - b.region.code.length ||
      (a.region.code < b.region.code ? -1 : 1)
  )
  return found.slice(0, limit).map(({ region }) => shownRegion(store, resources, region))
}

function regionsWithFigures(store: Store, resources: Resources): CatalogueRegion[] {
  const codes = [...figuresByRegion(store)].filter(([, figures]) => figures > 0).map(([code]) => code)
  return codes.map((code) => findRegion(store, resources, code)).filter((region) => region !== null)
}

interface Scored {
  readonly region: CatalogueRegion
  readonly score: number
}

function scored(regions: Iterable<CatalogueRegion>, query: string): Scored[] {
  const found: Scored[] = []
  for (const region of regions) {
    const score = query === '' ? 1 : scoreOf(region, query)
    if (score > 0) found.push({ region, score })
  }
  return found
}

function scoreOf(region: CatalogueRegion, query: string): number {
  if (/^[\dX]/.test(query)) return region.code === query ? 9 : region.code.startsWith(query) ? 5 : 0
  // Initials are dear for 44,000 names: only where letters are typed, and not for towns.
  const letters = /^[a-z]+$/i.test(query) && region.level !== 'town' ? initialsOf(region.name) : ''
  return searchScore({ name: region.name, initials: letters, aliases: region.formerNames }, query)
}
