import { COUNTRY } from '#core/catalogue/regions/region.ts'
import { namesOf } from '#core/catalogue/regions/region-index.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import { namesakesText } from '../../../regions/named-region.ts'
import type { Session } from '../../../session/session.ts'
import { figuresByRegion } from '../../../store/claims/tally.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import type { Lineage } from '../lineage.ts'
import { namesNoPlace, type RegionFinder } from '../region-finder.ts'

interface Understanding {
  readonly finder: RegionFinder
  readonly lineage: Lineage
}

/**
 * Tells of the one county that a table names whether it lies in none of the provinces that speak here: of the import's
 * region, of what the desk has, of the other tables. 东山区 beside 西湖区 and 南屏县 is hardly the one in 鹤岗: lists know one
 * place of a name today and not all that are called so in returns.
 */
export class StrayPlaces {
  readonly #session: Session
  readonly #home: string | null
  readonly #tables: readonly JobTable[]
  readonly #understanding: Understanding
  #known: ReadonlySet<string> | null = null
  #named: ReadonlyMap<JobTable, ReadonlySet<string>> | null = null

  /** `tables`: all of the import; `home`: its region. */
  constructor(session: Session, home: string | null, tables: readonly JobTable[], understanding: Understanding) {
    this.#session = session
    this.#home = home
    this.#tables = tables
    this.#understanding = understanding
  }

  /** null: it lies where others do, its province or prefecture is named, or nothing tells where others lie. */
  doubt(table: JobTable, { place, code }: { readonly place: string; readonly code: string }): RegionDoubt | null {
    const { resources, store } = this.#session
    const region = resources.region(code)
    if (region === null || region.level !== 'county' || region.name !== withoutSpaces(place)) return null
    const own = this.#provinceOf(code)
    const others = new Set(this.#knownProvinces())
    for (const [other, provinces] of this.#provincesNamed()) {
      if (other !== table) for (const province of provinces) others.add(province)
    }
    if (own === null || others.size === 0 || others.has(own) || this.#isSpokenOf(table, code)) return null
    return {
      guess: code,
      because: 'stray',
      shared: { name: place, regions: namesakesText(store, resources, [region]) }
    }
  }

  #knownProvinces(): ReadonlySet<string> {
    if (this.#known === null) {
      const codes = [...figuresByRegion(this.#session.store)].flatMap(([code, count]) => (count > 0 ? [code] : []))
      if (this.#home !== null) codes.push(this.#home)
      this.#known = this.#provincesOf(codes)
    }
    return this.#known
  }

  /** The provinces that the only place of each table may be in. */
  #provincesNamed(): ReadonlyMap<JobTable, ReadonlySet<string>> {
    if (this.#named === null) {
      const { finder } = this.#understanding
      const named = new Map<JobTable, ReadonlySet<string>>()
      for (const one of this.#tables) {
        if (!one.taken) continue
        const names = new Set<string>()
        for (const { region, within } of one.table.observations) if (region !== null) names.add(within ?? region)
        const [name, ...more] = [...names].filter((each) => !namesNoPlace(each))
        const answered = one.answers.region
        if (answered !== null) named.set(one, this.#provincesOf([answered]))
        else if (name !== undefined && more.length === 0) {
          const code = finder.find([name], null).get(name) ?? null
          const codes = code === null ? [] : finder.namesakes(name, code, null).map((place) => place.code)
          named.set(one, this.#provincesOf(codes))
        }
      }
      this.#named = named
    }
    return this.#named
  }

  #provincesOf(codes: readonly string[]): ReadonlySet<string> {
    return new Set(codes.flatMap((code) => this.#provinceOf(code) ?? []))
  }

  #provinceOf(code: string): string | null {
    return [code, ...this.#understanding.lineage.above(code)].findLast((one) => one !== COUNTRY) ?? null
  }

  #isSpokenOf({ table: { title, places }, sheet, file }: JobTable, code: string): boolean {
    const said = [title, ...Object.values(places), sheet.name, file.name, ...file.folders]
    const texts = said.map((text) => withoutSpaces(text ?? ''))
    const wholes = this.#understanding.lineage.above(code).filter((one) => one !== COUNTRY)
    const names = wholes.flatMap((one) => {
      const region = this.#session.resources.region(one)
      return region === null ? [] : namesOf(region)
    })
    return names.some((name) => texts.some((text) => text.includes(name)))
  }
}
