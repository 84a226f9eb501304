import type { Region } from '#core/catalogue/regions/region.ts'
import { townNames } from '#core/catalogue/regions/town-names.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import type { Resources } from '../../../resources.ts'

/** The towns of all counties by their full and usual names, looked through when first asked for. */
export class TownsOfChina {
  readonly #resources: Resources
  #towns: ReadonlyMap<string, readonly Region[]> | null = null

  constructor(resources: Resources) {
    this.#resources = resources
  }

  named(name: string): readonly Region[] {
    this.#towns ??= townsByName(this.#resources.allTowns())
    return this.#towns.get(withoutSpaces(name)) ?? []
  }

  /** 汪营镇, the one town that is called 汪营 for short; null: none is, or several. */
  shortlyNamed(name: string): Region | null {
    const plain = withoutSpaces(name)
    const towns = ['镇', '乡', '街道'].flatMap((rank) => this.named(`${plain}${rank}`))
    return towns.length === 1 ? (towns[0] ?? null) : null
  }

  /** The one county that has a town of each of the names; null: none has, or several do. */
  onlyCountyOf(names: readonly string[]): string | null {
    const [first = [], ...others] = names.map((name) => this.named(name).map(({ parent }) => parent))
    const [only, ...more] = new Set(first.filter((county) => others.every((counties) => counties.includes(county))))
    return more.length > 0 ? null : (only ?? null)
  }

  /** The county that has most of the names among its towns; null: none, or they are too few to tell. */
  countyOf(names: readonly string[]): string | null {
    if (names.length < 3) return null
    const counts = new Map<string, number>()
    for (const name of names) {
      for (const { parent } of this.named(name)) {
        if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1)
      }
    }
    const [best] = [...counts].sort(([, one], [, other]) => other - one)
    return best !== undefined && best[1] * 2 > names.length ? best[0] : null
  }
}

function townsByName(towns: Iterable<Region>): ReadonlyMap<string, readonly Region[]> {
  const byName = new Map<string, Region[]>()
  for (const town of towns) {
    for (const called of [town.name, ...townNames(town.name).sure]) {
      const same = byName.get(called)
      if (same === undefined) byName.set(called, [town])
      else same.push(town)
    }
  }
  return byName
}
