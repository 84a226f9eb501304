import { mayLieIn, type Region } from '#core/catalogue/regions/region.ts'
import { isTownName } from '#core/catalogue/regions/town-names.ts'
import { endYear, parsePeriod } from '#core/period/period.ts'
import { regionName } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import { type JobTable, periodOf } from '../job/job-file.ts'
import { SharedNames } from './doubts/shared-names.ts'
import { StrayPlaces } from './doubts/stray-place.ts'
import { farNamesakes } from './far-namesakes.ts'
import { RegionFinders } from './finders.ts'
import { Holders } from './homes/holders.ts'
import type { HomeOfTable } from './homes/home-of-table.ts'
import { TableHomes } from './homes/table-homes.ts'
import { type InnerPlace, withInnerPlaces } from './inner-places.ts'
import type { JobRegion } from './job-region.ts'
import { Lineage } from './lineage.ts'
import { isPlaceholder, isWholeRegion, namesNoPlace } from './region-finder.ts'
import { placeKey, type RegionsOfTable } from './regions-of-table.ts'
import { UnlistedRegions } from './unlisted-regions.ts'

/** What is known of regions whatever an import is of. */
interface KnownRegions {
  readonly lineage: Lineage
  readonly finders: RegionFinders
  readonly unlisted: UnlistedRegions
}

/** Finds the regions that the tables of an import speak of. */
export class TableRegions {
  readonly #session: Session
  readonly #job: JobRegion
  readonly #shared: SharedNames
  readonly #lineage: Lineage
  readonly #finders: RegionFinders
  readonly #unlisted: UnlistedRegions
  readonly #holders: Holders
  readonly #homes: TableHomes
  readonly #strays: StrayPlaces
  /** As they were found before a person said of which region the tables are that say nothing of it; null: nobody did. */
  readonly #before: TableRegions | null

  /** `tables`: all of the import, which speak for those that name no region. */
  constructor(
    session: Session,
    job: JobRegion,
    source: { readonly departmentOf: DepartmentOf },
    tables: readonly JobTable[],
    known: KnownRegions | null = null
  ) {
    this.#session = session
    this.#job = job
    const lineage = known?.lineage ?? new Lineage(session)
    const finders = known?.finders ?? new RegionFinders(session)
    const unlisted = known?.unlisted ?? new UnlistedRegions(session, job)
    this.#lineage = lineage
    this.#finders = finders
    this.#unlisted = unlisted
    this.#before =
      job.supposed === null
        ? null
        : new TableRegions(session, asSupposed(job, job.supposed), source, tables, { lineage, finders, unlisted })
    this.#shared = new SharedNames(session, tables, {
      finder: (home) => this.#finders.from(home),
      above: (code) => this.#lineage.above(code)
    })
    this.#strays = new StrayPlaces(session, job.region, tables, { finder: finders.from(null), lineage })
    this.#holders = new Holders(job, { finders: this.#finders, lineage: this.#lineage, unlisted: this.#unlisted })
    this.#homes = new TableHomes(session, job, source, tables, {
      ...{ finders: this.#finders, lineage: this.#lineage },
      ...{ unlisted: this.#unlisted, shared: this.#shared, holders: this.#holders }
    })
  }

  /** Names that no list knows, by the codes they would get: they become the desk's own regions where figures need them. */
  get unlisted(): UnlistedRegions['byCode'] {
    return this.#unlisted.byCode
  }

  /** One of them with those that it lies in, as far as they are made with it. */
  madeWith(code: string): string[] {
    const made: string[] = []
    let region = this.unlisted.get(code)
    while (region !== undefined) {
      made.push(region.own.code)
      region = region.takenAs === null ? this.unlisted.get(region.own.parent ?? '') : undefined
    }
    return made
  }

  nameOf(code: string): string {
    return this.#unlisted.byCode.get(code)?.own.name ?? regionName(this.#session.store, this.#session.resources, code)
  }

  /** Its name with what it lies in, where the name alone may be another's or it lies elsewhere. */
  tellOf(code: string): string {
    return this.#unlisted.tell(code)
  }

  /** What is said of tables that say nothing answers no question of one that says something. */
  of(table: JobTable): RegionsOfTable {
    const seen = this.#seen(table)
    if (this.#before === null || seen.home.asks || table.answers.region !== null) return seen
    const before = this.#before.of(table)
    const { home } = before
    if (!home.asks) return home.remembered === null ? seen : before
    if (home.because === null) return seen
    // Where nothing says in which region places are that nobody knows, they may be in the one that was said.
    const isNowhere = home.guess === null && (home.because === 'town' || home.because === 'unlisted')
    return isNowhere ? { ...before, home: { ...home, guess: this.#job.region } } : before
  }

  #seen(table: JobTable): RegionsOfTable {
    const names = new Set<string>()
    const inner = new Map<string, InnerPlace>()
    for (const { region, within } of table.table.observations) {
      if (region === null) continue
      names.add(within ?? region)
      if (within !== null) inner.set(placeKey({ region, within }), { region, within })
    }
    const found = this.#ofNames(table, names)
    if (inner.size === 0) return found
    return withInnerPlaces(found, inner, latestYear(table), { holders: this.#holders, unlisted: this.#unlisted })
  }

  #ofNames(table: JobTable, names: ReadonlySet<string>): RegionsOfTable {
    const parts = [...names].filter((name) => !namesNoPlace(name))
    const year = latestYear(table)
    let home = this.#homes.of(table, parts, year)
    // The one town of China that bears the name is offered, and no more.
    // What the title says of a list holds for its total: its places are known where the list is seen from.
    const isOfTotal = home.asks && home.because === 'contradicted' && parts.length > 1
    const seenFrom = home.asks && home.because === 'town' ? null : isOfTotal ? this.#job.region : this.#standing(home)
    const codes = new Map<string, string | null>()
    for (const name of names) {
      if (isWholeRegion(name)) codes.set(name, this.#lineage.meantBy(name, seenFrom))
      else if (isPlaceholder(name)) codes.set(name, null)
    }
    const found = this.#finders.from(seenFrom).find(parts, year)
    const stray = farNamesakes(found, seenFrom, { lineage: this.#lineage, unlisted: this.#unlisted })
    const unknown = new Map<string, string>()
    const shared = new Map<string, readonly Region[]>()
    // What sheet or file are called is among the words about the places.
    const around = home.asks && home.because === 'named' ? this.#job.region : seenFrom
    const meant = this.#shared.placesMeant(table, { found, year, home: around })
    for (const [name, seen] of found) {
      // 瑞坪村 is in the town that is asked about.
      if (parts.length === 1 && home.asks && home.because === 'town' && home.shared?.name !== name) {
        codes.set(name, null)
        continue
      }
      const holder = table.answers.region === null ? this.#holders.of(name, table, year) : null
      const held = holder === null ? null : this.#holders.foundIn(holder, name, year)
      if (held !== null) {
        codes.set(name, held)
        continue
      }
      // A town of another rank is known where it is seen from; which county is meant is told to whoever is not at home there.
      const from = isTownName(name) ? seenFrom : this.#job.region
      if (holder === null && seen !== null && this.#finders.from(from).isMeant(name, seen)) {
        const { own, takenAs } = this.#unlisted.meaning(name, from, seen)
        unknown.set(name, own.code)
        codes.set(name, takenAs ?? own.code)
        continue
      }
      const code = holder === null ? seen : null
      if (code !== null && !stray.has(code)) {
        const all = meant(name, code)
        const isSaid = this.#job.isSaidFor(table.key)
        const said = all.filter((place) => isSaid && place.code === this.#job.region)
        const places = said.length > 0 ? said : all
        if (places.length > 1) shared.set(name, places)
        else codes.set(name, places[0]?.code ?? code)
        continue
      }
      // Below the country or a province no town lies at once, and one alone has its likes all over China.
      const isFar = parts.length === 1 || this.#job.region !== null
      const isInOneCounty = isTownName(name) || (home.asks && home.because === 'town')
      if (home.asks && seenFrom === null && holder === null && isFar && isInOneCounty) {
        codes.set(name, null)
        continue
      }
      if (this.#isHome(name, table, home, parts.length)) {
        codes.set(name, null)
        continue
      }
      const near = this.#finders.from(holder ?? seenFrom).misspelt(name)?.code ?? null
      const isListed = near === null || [...found.values()].includes(near)
      const { own, takenAs } = isListed
        ? this.#unlisted.named(name, holder ?? seenFrom)
        : this.#unlisted.nearTo(name, holder ?? seenFrom, near)
      unknown.set(name, own.code)
      codes.set(name, takenAs ?? own.code)
    }
    const [only] = parts
    const code = only === undefined || parts.length > 1 ? null : (codes.get(only) ?? null)
    const doubt =
      only === undefined || code === null
        ? null
        : (this.#homes.named.contradicted(table, { place: only, code }, year) ??
          (isNamedOtherwise(home, code) || unknown.has(only) ? null : this.#strays.doubt(table, { place: only, code })))
    if (only !== undefined && doubt !== null) {
      if (table.answers.region === null) home = this.#homes.doubted(table, doubt)
      codes.set(only, null)
    }
    const [doubtful] = shared
    if (doubtful === undefined) return { codes, unknown, ambiguous: new Set(), home }
    if (table.answers.region === null) {
      const said = this.#shared.inWords(...doubtful)
      const asked = { asks: true, guess: null, because: 'shared', shared: said } as const
      return { codes, unknown, ambiguous: new Set(), home: asked }
    }
    // The only place of a table is the one that was answered; of several the answer tells those within it.
    if (parts.length > 1) return { codes, unknown, ambiguous: new Set(shared.keys()), home }
    return { codes: codes.set(doubtful[0], null), unknown, ambiguous: new Set(), home }
  }

  /**
   * A name of the region that the table is of is no place within it. The one place that a table names is the region
   * that a person said its figures are of, unless it may lie in that.
   */
  #isHome(name: string, { answers, key }: JobTable, home: HomeOfTable, places: number): boolean {
    const region = home.asks ? null : this.#unlisted.regionOf(home.region)
    if (region === null || region.name === name) return region !== null
    const isSaid = answers.region !== null || this.#job.isAnsweredFor(key)
    return places === 1 && isSaid && !mayLieIn(name, region)
  }

  /** The region from which a table is seen: none that is only supposed and that no list knows. */
  #standing(home: HomeOfTable): string | null {
    const code = home.asks ? home.guess : home.region
    const made = code === null ? undefined : this.unlisted.get(code)
    return made === undefined ? code : (made.takenAs ?? (home.asks ? null : code))
  }
}

/** The import before a person answered of which region the tables are that say nothing of it. */
function asSupposed({ places, made }: JobRegion, supposed: Pick<JobRegion, 'region' | 'isSure'>): JobRegion {
  const isSaid = (): boolean => false
  return { ...supposed, isSaid: false, supposed: null, places, made, isSaidFor: isSaid, isAnsweredFor: isSaid }
}

/** The year up to which a table's figures go; null where none says when it is of. */
function latestYear({ table: { observations }, answers }: JobTable): number | null {
  let latest: number | null = null
  for (const observation of observations) {
    const period = parsePeriod(periodOf(observation, answers) ?? '')
    if (period !== null) latest = Math.max(latest ?? 0, endYear(period))
  }
  return latest
}

/** Is it asked about with another place than the one that it names? */
function isNamedOtherwise(home: HomeOfTable, code: string): boolean {
  return home.asks && home.guess !== null && home.guess !== code
}
