import { COUNTRY, type RegionLevel } from '#core/catalogue/regions/region.ts'
import { findRegion, regionName } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import { kindOfWhole } from './region-finder.ts'

/** Which regions lie in which, as list and desk have it. */
export class Lineage {
  readonly #session: Session
  #holdsCounties: ReadonlySet<string> | null = null

  constructor(session: Session) {
    this.#session = session
  }

  /** Codes of the regions above, nearest first. */
  above(code: string): string[] {
    const { store, resources } = this.#session
    const above: string[] = []
    let at = findRegion(store, resources, code)?.parent ?? null
    while (at !== null && !above.includes(at)) {
      above.push(at)
      at = findRegion(store, resources, at)?.parent ?? null
    }
    return above
  }

  isWithin(code: string, whole: string): boolean {
    return code === whole || this.above(code).includes(whole)
  }

  /** All of what a county lies in, the country too. */
  isAbove(code: string, region: string): boolean {
    return code !== region && (code === COUNTRY || this.isWithin(region, code))
  }

  /** The nearest region that all of them lie in; null for provinces, which need no whole. */
  nearestWhole(codes: readonly string[]): string | null {
    const [first, ...others] = codes.map((code) => this.above(code))
    const common = (first ?? []).filter((code) => others.every((above) => above.includes(code)))
    const nearest = common[0] ?? null
    return nearest === COUNTRY ? null : nearest
  }

  /** 全省 and 全州 in a table of a county are what the county lies in; null: the region of the table itself. */
  meantBy(word: string, home: string | null): string | null {
    const kind = kindOfWhole(word)
    if (home === null || kind === null || this.#isOfKind(home, kind)) return null
    return this.above(home).find((code) => this.#isOfKind(code, kind)) ?? null
  }

  /** 全州, 全镇 in a table of a county: nothing of its kind is called so. `home` null: of a county, as most returns
   * are. */
  isOfOtherKind(word: string, home: string | null): boolean {
    const kind = kindOfWhole(word)
    if (home === null) return kind !== null && !NEAR_COUNTIES.test(kind)
    const level = findRegion(this.#session.store, this.#session.resources, home)?.level ?? 'own'
    const levels = kind === null ? undefined : LEVELS_OF_KIND[kind]
    return levels !== undefined && level !== 'own' && !levels.includes(level) && !this.#isOfKind(home, kind ?? '')
  }

  /** The country, provinces and prefectures with counties: no town lies in them at once, as some do in 东莞市. */
  isAboveCounties(code: string): boolean {
    this.#holdsCounties ??= new Set(
      [...this.#session.resources.regions().values()].flatMap(({ parent, level }) =>
        parent !== null && level === 'county' ? [parent] : []
      )
    )
    return code.endsWith('0000') || this.#holdsCounties.has(code)
  }

  /** A county or what stands above counties, by the lists: no town and no place of the desk's own. */
  isListed(code: string): boolean {
    const level = this.#session.resources.region(code)?.level
    return level !== undefined && level !== 'town' && level !== 'own'
  }

  #isOfKind(code: string, kind: string): boolean {
    return regionName(this.#session.store, this.#session.resources, code).endsWith(kind)
  }
}

/** 全县 is said in a city that was one: in a county, any of these is the county itself. */
const NEAR_COUNTIES = /[市县区旗]/

/** Kinds of places that no region is called by that is of another level, but for one that has the kind in its name. */
const LEVELS_OF_KIND: Readonly<Record<string, readonly RegionLevel[]>> = {
  省: ['province'],
  市: ['county'],
  县: ['county'],
  区: ['county'],
  旗: ['county'],
  州: ['prefecture'],
  盟: ['prefecture'],
  镇: ['town'],
  乡: ['town']
}
