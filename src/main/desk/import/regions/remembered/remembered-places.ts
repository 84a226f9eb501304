import { z } from 'zod'
import { addChange, expectChange } from '../../../store/changes/changes.ts'
import { addEdition, readEditions } from '../../../store/changes/editions.ts'
import type { Store } from '../../../store/store.ts'

/** What a person said of a name that no list knows: which region it means. */
const RememberedPlace = z.object({ name: z.string(), region: z.string() })

interface KeptPlace extends z.infer<typeof RememberedPlace> {
  readonly change: number
  readonly at: string
}

/** By the code of the region that would be made of the name where it stands; newest first. */
export function rememberedPlaces(store: Store): ReadonlyMap<string, KeptPlace> {
  return store.remember('remembered places', () => {
    const editions = readEditions(store, 'place').sort((one, other) => other.change - one.change)
    return new Map(
      editions.map(({ id, change, body }) => [
        id,
        { ...RememberedPlace.parse(body), change, at: expectChange(store, change).at }
      ])
    )
  })
}

/** Remembers which region a name means, or (null) that it is one of its own. Only within a write. */
export function rememberPlace(
  store: Store,
  place: { readonly code: string; readonly name: string; readonly region: string | null; readonly about: string },
  said: { readonly author: string | null; readonly department: string | null }
): void {
  const { code, name, region, about } = place
  if ((rememberedPlaces(store).get(code)?.region ?? null) === region) return
  const change = addChange(store, { kind: 'region', about, ...said })
  addEdition(
    store,
    'place',
    code,
    change,
    region === null ? null : ({ name, region } satisfies z.infer<typeof RememberedPlace>)
  )
}
