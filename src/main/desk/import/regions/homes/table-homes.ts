import { COUNTRY } from '#core/catalogue/regions/region.ts'
import { isTownName } from '#core/catalogue/regions/town-names.ts'
import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'
import { isSmallPlace } from '#core/reading/meaning/places/small-place.ts'
import type { PlacesSaid } from '#core/reading/reading.ts'
import { indicatorIndex } from '../../../catalogue/desk-indicators.ts'
import type { Session } from '../../../session/session.ts'
import type { DepartmentOf } from '../../departments/file-department.ts'
import type { JobTable } from '../../job/job-file.ts'
import { regionEverStoredFor } from '../../warnings/stored-before.ts'
import { FileDoubts } from '../doubts/file-doubts.ts'
import { nationDoubt } from '../doubts/nation-doubt.ts'
import type { SharedNames } from '../doubts/shared-names.ts'
import { totalOfZones, wholeElsewhere } from '../doubts/whole-doubt.ts'
import type { RegionFinders } from '../finders.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import { rememberedHome } from '../remembered/remembered-homes.ts'
import type { UnlistedRegions } from '../unlisted-regions.ts'
import { countyBeside } from './county-beside.ts'
import type { Holders } from './holders.ts'
import type { HomeOfTable, RegionDoubt } from './home-of-table.ts'
import { NamedPlaces } from './named-places.ts'
import { isReportOf } from './report-of.ts'
import { TitledPlaces } from './titled-places.ts'
import { TownDoubts } from './town-doubts.ts'
import { townInNames } from './town-in-names.ts'
import { TownsOfChina } from './towns-of-china.ts'
import { wholeOfParts } from './whole-of-parts.ts'

/** What the title says, which its table is not of. */
function titleAlone({ table: { title, places } }: JobTable): PlacesSaid {
  const titled = places.title ?? (title === null ? null : placeInTitle(title, undefined))
  return { title: titled, sender: null, office: null, source: null, sheet: null, file: null }
}

const settled = { asks: false, remembered: null, isSupposed: false } as const

/** How the names of regions are understood in an import. */
interface Understanding {
  readonly finders: RegionFinders
  readonly lineage: Lineage
  readonly unlisted: UnlistedRegions
  readonly shared: SharedNames
  readonly holders: Holders
}

interface Seen {
  readonly table: JobTable
  readonly parts: readonly string[]
  readonly year: number | null
}

/** Tells of which region each table of an import is, or why a person has to say it. */
export class TableHomes {
  readonly named: NamedPlaces
  readonly #session: Session
  readonly #job: JobRegion
  readonly #source: { readonly departmentOf: DepartmentOf }
  readonly #tables: readonly JobTable[]
  readonly #holders: Holders
  readonly #townDoubts: TownDoubts
  readonly #lineage: Lineage
  readonly #finders: RegionFinders
  readonly #unlisted: UnlistedRegions
  readonly #fileDoubts: FileDoubts
  readonly #towns: TownsOfChina
  readonly #titles: TitledPlaces
  #besides: { readonly county: string | null } | null = null

  /** `tables`: all of the import, which speak for those that name no region. */
  constructor(
    session: Session,
    job: JobRegion,
    source: { readonly departmentOf: DepartmentOf },
    tables: readonly JobTable[],
    { finders, lineage, unlisted, shared, holders }: Understanding
  ) {
    this.#session = session
    this.#job = job
    this.#source = source
    this.#tables = tables
    this.#finders = finders
    this.#lineage = lineage
    this.#unlisted = unlisted
    this.#holders = holders
    this.named = new NamedPlaces(job, tables, { finders, lineage, unlisted })
    this.#towns = new TownsOfChina(session.resources)
    this.#titles = new TitledPlaces(job, { finders, lineage, unlisted, holders, towns: this.#towns })
    this.#townDoubts = new TownDoubts(job, { ...{ finders, lineage, unlisted, shared }, towns: this.#towns })
    this.#fileDoubts = new FileDoubts(session, job.region, {
      finder: () => finders.from(job.region),
      ...{ lineage, shared }
    })
  }

  /** `parts`: the places that it names; `year`: the latest of its figures. What says most speaks first. */
  of(table: JobTable, parts: readonly string[], year: number | null): HomeOfTable {
    const seen = { table, parts, year }
    return (
      this.#answered(seen) ??
      this.#byParts(seen) ??
      this.#byZones(seen) ??
      this.#byTitle(seen) ??
      this.#byTownInNames(seen) ??
      this.#byFile(seen) ??
      this.#byTowns(seen) ??
      this.#bySayer(seen) ??
      this.#byWord(seen) ??
      this.#byOffice(seen) ??
      this.#byNation(seen) ??
      this.#supposed(seen)
    )
  }

  #answered({ table: { answers } }: Seen): HomeOfTable | null {
    return answers.region === null ? null : { region: answers.region, ...settled }
  }

  /** What the places that it lists lie in; of their total title or file may say another. */
  #byParts({ table, parts, year }: Seen): HomeOfTable | null {
    const { region } = this.#job
    if (parts.length < 2) return null
    const finding = { finder: this.#finders.from(region), lineage: this.#lineage, towns: this.#towns }
    const whole = wholeOfParts(parts, { region, year }, finding)
    const sayer = this.named.sayer(table, year)?.code ?? null
    // One of the names may be that of a town of another county; towns by their short names are known to their county alone.
    const isSayers =
      sayer !== null &&
      sayer !== region &&
      (whole === null || this.#lineage.isWithin(sayer, whole)) &&
      this.#holdsMost(sayer, parts, year)
    if (isSayers) return { region: sayer, ...settled }
    if (whole === null) return null
    if (whole !== region) return { asks: true, guess: whole, because: 'parts' }
    const doubt = this.#isSaid(table) ? null : this.named.titledElsewhere(table, region, year)
    return doubt === null ? { region, ...settled } : this.doubted(table, doubt)
  }

  #holdsMost(region: string, parts: readonly string[], year: number | null): boolean {
    const held = parts.filter((name) => this.#holders.foundIn(region, name, year) !== null)
    return held.length > 1 && held.length * 2 > parts.length
  }

  #byZones({ table, parts }: Seen): HomeOfTable | null {
    const total = this.#isSaid(table) ? null : totalOfZones(table, parts)
    return total === null ? null : { asks: true, ...this.named.ofWhole(total, null), said: titleAlone(table) }
  }

  #byTitle({ table, parts, year }: Seen): HomeOfTable | null {
    const titled = this.#titles.of(table, parts, year)
    if (titled === null) return null
    if (this.#titles.liesNowhere(titled)) return { asks: true, ...this.#townDoubts.which(titled.place) }
    return { region: titled.code, ...settled }
  }

  #byTownInNames({ table, parts, year }: Seen): HomeOfTable | null {
    if (this.#isSaid(table)) return null
    const known = { finder: this.#finders.from(this.#job.region), towns: this.#townDoubts }
    const name = townInNames({ table, parts }, this.#tables, known)
    if (name === null) return null
    const doubt = this.#townDoubts.called(name, this.#holders.of(name, table, year))
    return doubt.because === 'named' ? this.doubted(table, doubt) : { asks: true, ...doubt }
  }

  #byFile({ table, parts, year }: Seen): HomeOfTable | null {
    const doubt = this.#isSaid(table) ? null : this.#fileDoubts.of(table, parts)
    if (doubt === null) return null
    if (doubt.guess === null || doubt.because === 'shared') return { asks: true, ...doubt }
    const known = { lineage: this.#lineage, regionOf: (code: string) => this.#unlisted.regionOf(code) }
    if (parts.length === 0 && isReportOf(doubt, table, this.#job.region, known))
      return { region: doubt.guess, ...settled }
    // A folder of the county says nothing of a town that it has none of.
    const [alone = ''] = parts
    const isTown = parts.length === 1 && isTownName(alone)
    return isTown && this.#holders.foundIn(doubt.guess, alone, year) === null ? null : this.doubted(table, doubt)
  }

  #byTowns({ table, parts, year }: Seen): HomeOfTable | null {
    const [alone = ''] = parts
    const isSmall = parts.length === 1 && isSmallPlace(alone)
    const isSaid = this.#isSaid(table)
    const doubt = isSmall
      ? this.#townDoubts.ofSmallPlace(alone, this.#holders.of(alone, table, year), { year, isSaid })
      : this.#townDoubts.of(parts, { year, isSaid })
    return doubt === null ? null : { asks: true, ...doubt }
  }

  /** 本市 | 全州 | 全国 in a table that 利川市统计局 fills in: what it names is the city, or holds it. */
  #bySayer({ table, parts, year }: Seen): HomeOfTable | null {
    const sayer = this.#isSaid(table) ? null : this.named.sayer(table, year)
    if (sayer === null) return null
    const beside = this.#finders.from(this.#job.region).find(parts, year)
    const isOfIt = (code: string | null): boolean =>
      code !== null && (code === sayer.code || this.#lineage.isAbove(code, sayer.code))
    if (![...beside.values()].every(isOfIt)) return null
    const doubt = this.named.contradicted(table, sayer, year)
    return doubt === null ? { region: sayer.code, ...settled } : this.doubted(table, doubt)
  }

  /** 全州, where it names no place. */
  #byWord({ table, parts }: Seen): HomeOfTable | null {
    const { region } = this.#job
    const word = parts.length > 0 ? null : wholeElsewhere(table, region, this.#lineage)
    return word === null ? null : { asks: true, ...this.named.ofWhole(word, this.#lineage.meantBy(word, region)) }
  }

  #byOffice({ table, parts, year }: Seen): HomeOfTable | null {
    const doubt = parts.length > 0 ? null : this.named.officeDoubt(table, year)
    return doubt === null ? null : this.doubted(table, doubt)
  }

  /** 国民总收入 in a table that nothing says the place of: the desk's county has none. */
  #byNation({ table, parts, year }: Seen): HomeOfTable | null {
    if (parts.length > 0 || this.#isSaid(table) || this.#isPlaced(table)) return null
    const { byKey } = indicatorIndex(this.#session.store)
    const doubt = nationDoubt(table, this.#job, {
      ...{ year, isInCatalogue: (name) => byKey.has(name) },
      nameOf: (code) => this.named.nameOf(code)
    })
    return doubt === null ? null : this.doubted(table, doubt)
  }

  /** Something tells whose it is, if only that it is the county's own. */
  #isPlaced(table: JobTable): boolean {
    const { title, sender, sheet, file } = table.table.places
    const isOfWhole = table.table.observations.some(({ region }) => region !== null)
    return isOfWhole || [title, sender, sheet, file].some((place) => place !== null) || this.#fileDoubts.isPlaced(table)
  }

  /**
   * Nothing speaks of it: the county of the tables beside it, asked for where returns so far were of another, else the
   * region of the import, where that is sure.
   */
  #supposed({ table, parts, year }: Seen): HomeOfTable {
    const { region, isSure } = this.#job
    const isSaid = this.#isSaid(table)
    const isAmiss = this.#townDoubts.isAmiss(parts, { year, isSaid })
    const beside = region !== null && isSaid ? null : this.#beside()
    const isOther = beside !== null && beside !== region
    if (region !== null && isSure && !isAmiss && !isOther) return { region, ...settled, isSupposed: true }
    // The very file that comes again is of the region that was said of it then.
    const before = table.file.hash === null || isAmiss ? null : regionEverStoredFor(this.#session, table.file.hash)
    if (before !== null && before === region && !isOther) return { region, ...settled, isSupposed: true }
    // What is the nation's says so, or has what only the nation has.
    const guess = beside ?? (isAmiss || region === COUNTRY ? null : region)
    const listed = this.#townDoubts.nowhere(parts, year)
    return { asks: true, guess, ...(listed === null ? { because: null } : { because: 'unlisted', shared: listed }) }
  }

  #isSaid({ key }: JobTable): boolean {
    return this.#job.isSaidFor(key)
  }

  /** As it was answered when a table of this form was in the same doubt, or a question. */
  doubted(table: JobTable, doubt: RegionDoubt): HomeOfTable {
    const { guess } = doubt
    const department = this.#source.departmentOf(table.file)
    const said = guess === null ? null : rememberedHome(this.#session.store, { department, table, seemed: guess })
    if (said === null) return { asks: true, ...doubt }
    return { region: said.region, ...settled, remembered: { ...doubt, ...said } }
  }

  /** Of a table that nothing speaks of: the county of the others. */
  #beside(): string | null {
    this.#besides ??= {
      county: countyBeside(
        this.#tables,
        this.#finders.from(null),
        {
          regionOf: (code) => this.#unlisted.regionOf(code),
          isAbove: (one, other) => this.#lineage.isAbove(one, other)
        },
        (name) => this.#unlisted.codeOf(name, null)
      )
    }
    return this.#besides.county
  }
}
