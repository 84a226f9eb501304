import { z } from 'zod'
import { liesInNoCounty, type Region } from '#core/catalogue/regions/region.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import { findRegion, regionsAbove } from '../../../regions/desk-regions.ts'
import type { Resources } from '../../../resources.ts'
import { addChange, expectChange } from '../../../store/changes/changes.ts'
import { addEdition, readEditions } from '../../../store/changes/editions.ts'
import type { Store } from '../../../store/store.ts'

/** What a person said of a name that no list knows: which region it means. */
const RememberedPlace = z.object({ name: z.string(), region: z.string() })

interface KeptPlace extends z.infer<typeof RememberedPlace> {
  /** The code of the region that would have been made of the name where it stood. */
  readonly id: string
  readonly change: number
  readonly at: string
}

/** A session reads from its own store, and writes to another while it stores. */
interface Known {
  readonly store: Store
  readonly resources: Resources
}

/** By the code of the region that would be made of the name where it stands; newest first. */
export function rememberedPlaces(store: Store): ReadonlyMap<string, KeptPlace> {
  return store.remember('remembered places', () => {
    const editions = readEditions(store, 'place').sort((one, other) => other.change - one.change)
    return new Map(
      editions.map(({ id, change, body }) => [
        id,
        { id, ...RememberedPlace.parse(body), change, at: expectChange(store, change).at }
      ])
    )
  })
}

/**
 * What was said of a name: where it stands now, else where it was seen from elsewhere, newest first. A county is meant
 * by its name from everywhere; what else there is in many places (高新园区), only where the place seen from holds it.
 */
export function keptPlaces(known: Known, { code, name, parent }: Region): KeptPlace[] {
  const { store, resources } = known
  const kept = rememberedPlaces(store)
  const own = kept.get(code)
  if (own !== undefined) return [own]
  const isHere = (region: string): boolean => {
    const found = findRegion(store, resources, region)
    return found !== null && [region, ...regionsAbove(store, resources, found)].includes(parent ?? region)
  }
  return [...kept.values()].filter(
    (one) => withoutSpaces(one.name) === withoutSpaces(name) && (liesInNoCounty(name) || isHere(one.region))
  )
}

/** The one region that a name is remembered to mean; null: nothing was said of it, or not always the same. */
export function rememberedPlace(known: Known, own: Region): KeptPlace | null {
  const [newest, ...others] = keptPlaces(known, own)
  return newest === undefined || others.some(({ region }) => region !== newest.region) ? null : newest
}

/** Remembers which region a name means, or (null) that it is one of its own. Only within a write. */
export function rememberPlace(
  known: Known,
  place: { readonly own: Region; readonly region: string | null; readonly about: string },
  said: { readonly author: string | null; readonly department: string | null }
): void {
  const { store } = known
  const { own, region, about } = place
  if ((rememberedPlace(known, own)?.region ?? null) === region) return
  // One of its own is what it is without an answer: none is left that would speak of it.
  const forgotten = region === null ? keptPlaces(known, own) : []
  const change = addChange(store, { kind: 'region', about, ...said })
  for (const { id } of forgotten) addEdition(store, 'place', id, change, null)
  if (region !== null)
    addEdition(store, 'place', own.code, change, { name: own.name, region } satisfies z.infer<typeof RememberedPlace>)
}
