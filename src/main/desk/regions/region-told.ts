import { COUNTRY, type Region } from '#core/catalogue/regions/region.ts'
import type { Resources } from '../resources.ts'

/** What is known of regions where they are told. */
export interface KnownRegions {
  readonly resources: Resources
  /** The region whose desk or import it is; null: of none that is known. */
  readonly home: string | null
  readonly regionOf: (code: string) => Region | null
  /** Codes of the regions above, nearest first. */
  readonly above: (code: string) => readonly string[]
}

/**
 * A region by its name, and with what it lies in, 西湖区（浙江省 杭州市）, where the name alone may be taken for another's or
 * it lies elsewhere: outside the prefecture of the home, and one of the desk's own outside the home itself.
 */
export function regionTold(code: string, { resources, home, regionOf, above }: KnownRegions): string {
  const region = regionOf(code)
  if (region === null) return code
  const path = above(code).filter((one) => one !== COUNTRY)
  if (path.length === 0 || isNear(region, home, { regionOf, above })) return region.name
  const isElsewhere = home !== null && home !== COUNTRY
  if (!isElsewhere && region.level !== 'town' && !isShared(region, resources)) return region.name
  const names = path.map((one) => regionOf(one)?.name ?? one).toReversed()
  return `${region.name}（${names.join(' ')}）`
}

function isNear(
  { code, level }: Region,
  home: string | null,
  { regionOf, above }: Pick<KnownRegions, 'regionOf' | 'above'>
): boolean {
  if (home === null || home === COUNTRY) return false
  const path = above(code)
  if (code === home || path.includes(home) || above(home).includes(code)) return true
  const around = level !== 'own' && regionOf(home)?.level === 'county' ? (regionOf(home)?.parent ?? null) : null
  return around !== null && path.includes(around)
}

/** Are or were others called so, elsewhere? */
function isShared({ name }: Region, resources: Resources): boolean {
  let places = placesOf.get(resources)
  if (places === undefined) {
    places = new Map()
    for (const { name: called, parent } of resources.regions().values()) {
      const known = places.get(called)
      if (known === undefined) places.set(called, new Set([parent]))
      else known.add(parent)
    }
    placesOf.set(resources, places)
  }
  return (places.get(name)?.size ?? 0) > 1
}

/** By names, what the places that are called so lie in. */
const placesOf = new WeakMap<Resources, Map<string, Set<string | null>>>()
