import type { JobTable } from '../../job/job-file.ts'
import { contradictedPlace } from '../doubts/contradicted-place.ts'
import { officeDoubt } from '../doubts/office-doubt.ts'
import { wholeNamed } from '../doubts/whole-doubt.ts'
import type { RegionFinders } from '../finders.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import type { UnlistedRegions } from '../unlisted-regions.ts'
import type { RegionDoubt } from './home-of-table.ts'

/** A place by what a table calls it. */
export interface NamedPlace {
  readonly place: string
  readonly code: string
}

/** Which places title, sender, office and file of a table name, and where these are not the same. */
export class NamedPlaces {
  readonly #job: JobRegion
  readonly #tables: readonly JobTable[]
  readonly #finders: RegionFinders
  readonly #lineage: Lineage
  readonly #unlisted: UnlistedRegions

  constructor(
    job: JobRegion,
    tables: readonly JobTable[],
    known: { readonly finders: RegionFinders; readonly lineage: Lineage; readonly unlisted: UnlistedRegions }
  ) {
    this.#job = job
    this.#tables = tables
    this.#finders = known.finders
    this.#lineage = known.lineage
    this.#unlisted = known.unlisted
  }

  /** Why a table may be of another place than the one that it is taken for. */
  contradicted(table: JobTable, { place, code }: NamedPlace, year: number | null): RegionDoubt | null {
    const above = (one: string): readonly string[] => this.#unlisted.above(one)
    const finder = this.#finders.from([code, ...above(code)].find((one) => !this.#unlisted.byCode.has(one)) ?? null)
    return contradictedPlace(table, { place, code, home: this.#job.region }, this.#tables, {
      lineage: { above, isWithin: (one, whole) => one === whole || above(one).includes(whole) },
      ofList: (one) => (this.#unlisted.byCode.has(one) ? null : one),
      codeOf: (name) => finder.find([name], year).get(name) ?? null,
      wholeOver: (word, part) =>
        this.#lineage.isOfOtherKind(word, part) ? { guess: this.#lineage.meantBy(word, part) } : null
    })
  }

  /** The one place of a list that title or sender names. */
  sayer({ table: { places } }: JobTable, year: number | null): NamedPlace | null {
    const place = places.title ?? places.sender
    const code = place === null ? null : this.#onlyOf(place, year)
    return place === null || code === null ? null : { place, code }
  }

  officeDoubt(table: JobTable, year: number | null): RegionDoubt | null {
    const { region } = this.#job
    const finder = this.#finders.from(region)
    return officeDoubt(
      table,
      { region, isSaid: this.#job.isSaidFor(table.key) },
      {
        lineage: this.#lineage,
        nameOf: (code) => this.nameOf(code),
        codeOf: (name) => this.#onlyOf(name, year),
        shortlyNamed: (text) => finder.shortlyNamedIn(text)?.region.code ?? null
      }
    )
  }

  /** 恩施市 in the title or the name of the file over towns of 利川市. */
  titledElsewhere({ table: { places } }: JobTable, region: string, year: number | null): RegionDoubt | null {
    const place = places.title ?? places.file
    const code = place === null ? null : this.#found(place, year)
    if (code === null || this.#lineage.isWithin(code, region) || this.#lineage.isWithin(region, code)) return null
    return { guess: code, because: 'contradicted', said: places }
  }

  ofWhole(word: string, guess: string | null): RegionDoubt {
    return wholeNamed(word, guess, (code) => this.nameOf(code))
  }

  nameOf(code: string): string {
    return this.#unlisted.regionOf(code)?.name ?? ''
  }

  /** The one place of a list that is called so; null: none is, or several are. */
  #onlyOf(place: string, year: number | null): string | null {
    const code = this.#found(place, year)
    const finder = this.#finders.from(this.#job.region)
    return code === null || finder.namesakes(place, code, year).length > 1 ? null : code
  }

  #found(place: string, year: number | null): string | null {
    return this.#finders.from(this.#job.region).find([place], year).get(place) ?? null
  }
}
