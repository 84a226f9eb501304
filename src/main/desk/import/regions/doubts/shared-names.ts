import { nestedMeant, placesMeant, type Surroundings } from '#core/catalogue/regions/places-meant.ts'
import type { Region } from '#core/catalogue/regions/region.ts'
import { findRegion } from '../../../regions/desk-regions.ts'
import { namesakesText } from '../../../regions/named-region.ts'
import { ownRegions } from '../../../regions/own-regions.ts'
import { figuresOfRegions } from '../../../regions/region-sums.ts'
import type { Session } from '../../../session/session.ts'
import { workOf } from '../../../session/work.ts'
import type { JobTable } from '../../job/job-file.ts'
import { namesNoPlace, type RegionFinder } from '../region-finder.ts'

/** A name that several places bear, and these with those above them and their codes. */
export interface SharedName {
  readonly name: string
  readonly regions: string
}

interface Finding {
  readonly finder: (home: string | null) => RegionFinder
  /** Codes of the regions above, nearest first. */
  readonly above: (code: string) => readonly string[]
}

/** Tells which of the places that share a name the tables of an import mean. */
export class SharedNames {
  readonly #session: Session
  readonly #tables: readonly JobTable[]
  readonly #finding: Finding
  #alone: readonly string[] | null = null

  constructor(session: Session, tables: readonly JobTable[], finding: Finding) {
    this.#session = session
    this.#tables = tables
    this.#finding = finding
  }

  /** The places that a name of the table may mean, of those that were `found`: several where nothing tells. */
  placesMeant(
    { table, sheet, file }: JobTable,
    seen: {
      readonly found: ReadonlyMap<string, string | null>
      readonly year: number | null
      readonly home: string | null
    }
  ): (name: string, code: string) => readonly Region[] {
    const { store, resources } = this.#session
    const { found, year, home } = seen
    const finder = this.#finding.finder(home)
    const beside = namedAlone(found, finder, year)
    const from: Surroundings = {
      home,
      texts: [table.title ?? '', sheet.name, file.name],
      beside,
      elsewhere: () => this.#namedInImport(),
      isKnown: (one) => ownRegions(store).has(one) || (figuresOfRegions(store).get(one) ?? 0) > 0,
      findRegion: (one) => findRegion(store, resources, one),
      above: this.#finding.above
    }
    return (name, code) => {
      // In a list the others tell of which level it is.
      const nested = found.size === 1 ? finder.nested(name, code, year) : []
      return nested.length > 1 ? nestedMeant(name, nested, from) : placesMeant(finder.namesakes(name, code, year), from)
    }
  }

  inWords(name: string, places: readonly Region[]): SharedName {
    return { name, regions: namesakesText(this.#session.store, this.#session.resources, this.#nearestFirst(places)) }
  }

  /** Those of the counties, cities and provinces that the desk has figures of before those far away: only some are shown. */
  #nearestFirst(places: readonly Region[]): readonly Region[] {
    const { store } = this.#session
    const known = [workOf(store).region ?? '', ...figuresOfRegions(store).keys()].filter((code) => /^\d/.test(code))
    const nearness = ({ code }: Region): number =>
      [6, 4, 2].find((digits) => known.some((one) => one !== COUNTRY && one.startsWith(code.slice(0, digits)))) ?? 0
    return places.toSorted((one, other) => nearness(other) - nearness(one))
  }

  #namedInImport(): readonly string[] {
    if (this.#alone !== null) return this.#alone
    const names = new Set<string>()
    for (const { taken, table } of this.#tables) {
      if (!taken) continue
      for (const { region } of table.observations) if (region !== null && !namesNoPlace(region)) names.add(region)
    }
    const finder = this.#finding.finder(null)
    this.#alone = namedAlone(finder.find(names, null), finder, null)
    return this.#alone
  }
}

const COUNTRY = '000000'

/** The regions found by a name that no other has. */
function namedAlone(
  found: ReadonlyMap<string, string | null>,
  finder: RegionFinder,
  year: number | null
): readonly string[] {
  return [...found].flatMap(([name, code]) =>
    code !== null && finder.namesakes(name, code, year).length < 2 ? [code] : []
  )
}
