import type { Region } from '#core/catalogue/regions/region.ts'
import { stemOfTown, townNames } from '#core/catalogue/regions/town-names.ts'
import { spell } from '#core/catalogue/search/spelling.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'

/** The towns in the region from which names are seen, by the usual names that are theirs alone. */
export class TownsAtHome {
  readonly #towns: readonly Region[]
  readonly #sure: ReadonlyMap<string, Region>
  readonly #bare: ReadonlyMap<string, Region>

  constructor(towns: readonly Region[]) {
    this.#towns = towns
    this.#sure = byOnlyName(towns, ({ name }) => townNames(name).sure)
    this.#bare = byOnlyName(towns, ({ name }) => townNames(name).bare)
  }

  sureNames(): Iterable<string> {
    return this.#sure.keys()
  }

  /** 都亭办事处 is 都亭街道. */
  surelyCalled(name: string): Region | null {
    return this.#sure.get(withoutSpaces(name)) ?? null
  }

  /** 汪营 is 汪营镇, and a word besides. */
  barelyCalled(name: string): Region | null {
    return this.#bare.get(withoutSpaces(name)) ?? null
  }

  /** 南坪镇 is 南坪乡, the one town of that stem: a town that is raised in rank keeps its name, and lists lag behind. */
  ofOtherRank(name: string): Region | null {
    const stem = stemOfTown(name)
    const town = stem === null ? undefined : this.#bare.get(stem)
    return town === undefined || town.name === withoutSpaces(name) ? null : town
  }

  /** 团堡镇 for 团保镇: the one town whose name is another by one character; in a name of two, by one that sounds the same. */
  misspelt(name: string): Region | null {
    const stem = stemOfTown(name)
    if (stem === null) return null
    const near = this.#towns.filter((town) => isNear(stem, stemOfTown(town.name) ?? ''))
    const [only] = near
    return near.length === 1 ? (only ?? null) : null
  }
}

function isNear(written: string, listed: string): boolean {
  if (written.length !== listed.length) return false
  const others = [...written].flatMap((character, at) =>
    character === listed[at] ? [] : [[character, listed[at] ?? '']]
  )
  const [first] = others
  if (first === undefined || others.length > 1) return false
  const [here = '', there = ''] = first
  return written.length > 2 || spell(here) === spell(there)
}

/** By names that are those of one region alone. */
function byOnlyName(regions: readonly Region[], namesOf: (region: Region) => readonly string[]): Map<string, Region> {
  const found = new Map<string, Region>()
  const shared = new Set<string>()
  for (const region of regions) {
    for (const name of namesOf(region)) {
      if (found.has(name)) shared.add(name)
      found.set(name, region)
    }
  }
  for (const name of shared) found.delete(name)
  return found
}
