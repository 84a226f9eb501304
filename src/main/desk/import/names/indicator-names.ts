import { deskIndicators } from '../../catalogue/desk-indicators.ts'
import type { Store } from '../../store/store.ts'

/** Names and aliases of the catalogue, for the reader: what is a name cannot be anything else. */
export function indicatorNamesOf(store: Store): ReadonlySet<string> {
  return store.remember('indicator names', () => {
    const names = new Set<string>()
    for (const { name, aliases } of deskIndicators(store).values()) {
      names.add(name)
      for (const alias of aliases) if (!/[>＞]/.test(alias)) names.add(alias)
    }
    return names
  })
}
