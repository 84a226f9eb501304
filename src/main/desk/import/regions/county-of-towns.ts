import type { Region } from '#core/catalogue/regions/region.ts'
import { townNames } from '#core/catalogue/regions/town-names.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import type { Resources } from '../../resources.ts'

/** Tells a county by its towns. */
export class CountyOfTowns {
  readonly #resources: Resources
  #towns: ReadonlyMap<string, readonly string[]> | null = null

  constructor(resources: Resources) {
    this.#resources = resources
  }

  /** The county, of all of China, that has most of the names among its towns; null: none, or they are too few to tell. */
  find(names: readonly string[]): string | null {
    if (names.length < 3) return null
    this.#towns ??= townsByName(this.#resources.allTowns())
    const counts = new Map<string, number>()
    for (const name of names) {
      for (const county of this.#towns.get(withoutSpaces(name)) ?? []) counts.set(county, (counts.get(county) ?? 0) + 1)
    }
    const [best] = [...counts].sort(([, one], [, other]) => other - one)
    return best !== undefined && best[1] * 2 > names.length ? best[0] : null
  }
}

function townsByName(towns: Iterable<Region>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const { name, parent } of towns) {
    if (parent === null) continue
    for (const called of [name, ...townNames(name).sure]) {
      const same = byName.get(called)
      if (same === undefined) byName.set(called, [parent])
      else same.push(parent)
    }
  }
  return byName
}
