import { mayLieIn } from '#core/catalogue/regions/region.ts'
import { isTownName } from '#core/catalogue/regions/town-names.ts'
import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'
import type { Session } from '../../session/session.ts'
import type { DepartmentOf } from '../departments/file-department.ts'
import type { JobTable } from '../job/job-file.ts'
import { countyBeside } from './county-beside.ts'
import { FileDoubts } from './doubts/file-doubts.ts'
import { officeDoubt } from './doubts/office-doubt.ts'
import type { SharedNames } from './doubts/shared-names.ts'
import { wholeNamed } from './doubts/whole-doubt.ts'
import type { RegionFinders } from './finders.ts'
import type { HomeOfTable, RegionDoubt } from './home-of-table.ts'
import type { JobRegion } from './job-region.ts'
import type { Lineage } from './lineage.ts'
import { isWholeRegion, kindOfWhole, wholeIn } from './region-finder.ts'
import { rememberedHome } from './remembered/remembered-homes.ts'
import { titledWhole } from './titled-whole.ts'
import { TownsOfChina } from './towns-of-china.ts'
import type { UnlistedRegions } from './unlisted-regions.ts'

const settled = { asks: false, remembered: null, isSupposed: false } as const

/** How the names of regions are understood in an import. */
interface Understanding {
  readonly finders: RegionFinders
  readonly lineage: Lineage
  readonly unlisted: UnlistedRegions
  readonly shared: SharedNames
}

/** The place that a title names of what its rows lie in; `holder`: in which region the title says that it is. */
interface Titled {
  readonly place: string
  readonly code: string
  readonly holder: string | null
}

/** Tells of which region each table of an import is, or why a person has to say it. */
export class TableHomes {
  readonly #session: Session
  readonly #job: JobRegion
  readonly #source: { readonly departmentOf: DepartmentOf }
  readonly #tables: readonly JobTable[]
  readonly #shared: SharedNames
  readonly #lineage: Lineage
  readonly #finders: RegionFinders
  readonly #unlisted: UnlistedRegions
  readonly #fileDoubts: FileDoubts
  readonly #towns: TownsOfChina
  #besides: { readonly county: string | null } | null = null

  /** `tables`: all of the import, which speak for those that name no region. */
  constructor(
    session: Session,
    job: JobRegion,
    source: { readonly departmentOf: DepartmentOf },
    tables: readonly JobTable[],
    { finders, lineage, unlisted, shared }: Understanding
  ) {
    this.#session = session
    this.#job = job
    this.#source = source
    this.#tables = tables
    this.#finders = finders
    this.#lineage = lineage
    this.#unlisted = unlisted
    this.#shared = shared
    this.#towns = new TownsOfChina(session.resources)
    this.#fileDoubts = new FileDoubts(session, job.region, {
      finder: () => finders.from(job.region),
      ...{ lineage, shared }
    })
  }

  /** `parts`: the places that it names; `year`: the latest of its figures. */
  of(table: JobTable, parts: readonly string[], year: number | null): HomeOfTable {
    const answered = table.answers.region
    if (answered !== null) return { region: answered, ...settled }
    const { region, isSure, isSaid } = this.#job
    const whole = parts.length < 2 ? null : this.#wholeOf(parts, year)
    if (whole !== null && whole !== region) return { asks: true, guess: whole, because: null }
    if (whole !== null && region !== null) {
      const doubt = isSaid ? null : this.#titledElsewhere(table, region, year)
      return doubt === null ? { region, ...settled } : this.doubted(table, doubt)
    }
    const total = isSaid ? null : this.#totalOfZones(table, parts)
    if (total !== null) return { asks: true, ...this.#ofWhole(total, null) }
    const titled = this.#titled(table, parts, year)
    if (titled !== null && this.#liesNowhere(titled)) return { asks: true, ...this.#whichTown(titled.place) }
    if (titled !== null) return { region: titled.code, ...settled }
    const doubt = this.#job.isSaid ? null : this.#fileDoubts.of(table)
    if (doubt?.because === 'shared') return { asks: true, ...doubt }
    const [alone = ''] = parts
    const isTown = parts.length === 1 && isTownName(alone)
    // A folder of the county says nothing of a town that it has none of.
    if (doubt?.guess != null && !(isTown && this.foundIn(doubt.guess, alone, year) === null))
      return this.doubted(table, doubt)
    // What was said of the import may have been said of lists of counties; one place alone says where it is not.
    const isAmiss = region !== null && (!isSaid || parts.length === 1) && this.#holdsNo(region, parts, year)
    if (isTown && (isAmiss || region === null || this.#isTownElsewhere(alone, year)))
      return { asks: true, ...this.#whichTown(alone) }
    if (!isSaid && parts.length > 1 && parts.every((name) => isTownName(name) && this.#isTownElsewhere(name, year)))
      return { asks: true, guess: null, because: null }
    const word = parts.length > 0 ? null : this.#wholeElsewhere(table, region)
    if (word !== null) return { asks: true, ...this.#ofWhole(word, this.#lineage.meantBy(word, region)) }
    const office = parts.length > 0 ? null : this.#officeDoubt(table, year)
    if (office !== null) return this.doubted(table, office)
    return region !== null && isSure && !isAmiss
      ? { region, ...settled, isSupposed: true }
      : { asks: true, guess: (isAmiss ? null : region) ?? this.#beside(), because: null }
  }

  /** As it was answered when a table of this form was in the same doubt, or a question. */
  doubted(table: JobTable, doubt: RegionDoubt): HomeOfTable {
    const { guess } = doubt
    const department = this.#source.departmentOf(table.file)
    const said = guess === null ? null : rememberedHome(this.#session.store, { department, table, seemed: guess })
    if (said === null) return { asks: true, ...doubt }
    return { region: said.region, ...settled, remembered: { ...doubt, ...said } }
  }

  /** 利川市 of 腾龙新区 in 利川市腾龙新区主要指标: what title, sender, sheet or file name right before it, or the folder is called. */
  holderOf(name: string, { table: { title, places }, sheet, file }: JobTable, year: number | null): string | null {
    for (const text of [title ?? '', places.office ?? '', sheet.name, ownName(file)]) {
      const at = text.indexOf(name)
      if (at < 1) continue
      const before = text.slice(0, at)
      if (BESIDE.test(before)) continue
      const place = placeInTitle(before, undefined)
      const holder =
        this.#finders.from(this.#job.region).namedIn(before)?.code ??
        (place === null ? null : this.#placeNamed(place, year))
      if (holder !== null) return holder
    }
    return this.#folderHolding(name, file, year)
  }

  /** 利川市 of 谋道镇 in a folder of that name, where the lists have the town in it: a folder may be called after who made it. */
  #folderHolding(name: string, { folders }: JobTable['file'], year: number | null): string | null {
    for (const folder of folders) {
      const holder = this.#finders.from(this.#job.region).namedIn(folder)?.code ?? null
      if (holder !== null) return this.foundIn(holder, name, year) === null ? null : holder
    }
    return null
  }

  /** Lists know the town in other counties and not in that of the import. */
  #isTownElsewhere(name: string, year: number | null): boolean {
    const { region } = this.#job
    const isHere = (this.#finders.from(region).find([name], year).get(name) ?? null) !== null
    return !isHere && this.#towns.named(name).length > 0
  }

  /** 全州 over the figures of a county: what the table says it is of, though no place; null: it may be the region itself. */
  #wholeElsewhere({ table, sheet }: JobTable, region: string | null): string | null {
    const said = [...new Set(table.observations.flatMap(({ region: name }) => name ?? []))].filter(isWholeRegion)
    const words = said.length > 0 ? said : [table.title ?? '', sheet.name].flatMap((text) => wholeIn(text) ?? [])
    const [first] = words
    // Rows of 全省 beside 全市 are the province and the city; where all say the same, the table is of that.
    return first !== undefined && words.every((word) => this.#lineage.isOfOtherKind(word, region)) ? first : null
  }

  /** 合计 of nothing but parks is none of the county's. */
  #totalOfZones({ table }: JobTable, parts: readonly string[]): string | null {
    if (parts.length === 0 || !parts.every((part) => ZONE.test(part))) return null
    const words = table.observations.flatMap(({ region }) => region ?? [])
    return words.find((word) => isWholeRegion(word) && kindOfWhole(word) === null) ?? null
  }

  #ofWhole(word: string, guess: string | null): RegionDoubt {
    return wholeNamed(word, guess, (code) => this.#nameOf(code))
  }

  #nameOf(code: string): string {
    return this.#unlisted.regionOf(code)?.name ?? ''
  }

  #officeDoubt(table: JobTable, year: number | null): RegionDoubt | null {
    const { region } = this.#job
    const finder = this.#finders.from(region)
    const codeOf = (name: string): string | null => {
      const code = finder.find([name], year).get(name) ?? null
      return code === null || finder.namesakes(name, code, year).length > 1 ? null : code
    }
    return officeDoubt(table, this.#job, {
      lineage: this.#lineage,
      nameOf: (code) => this.#nameOf(code),
      codeOf,
      shortlyNamed: (text) => finder.shortlyNamedIn(text)?.region.code ?? null
    })
  }

  /** Towns lie neither in what lies above counties nor in one another, whatever is supposed of returns in general. */
  #holdsNo(region: string, parts: readonly string[], year: number | null): boolean {
    const whole = this.#unlisted.regionOf(region)
    const towns = parts.filter(isTownName)
    if (whole !== null && towns.some((name) => name !== whole.name && !mayLieIn(name, whole))) return true
    const found = this.#finders.from(region).find(towns, year)
    return this.#lineage.isAboveCounties(region) && towns.some((name) => (found.get(name) ?? null) === null)
  }

  /** The place that the title says the table is of, where rows name what no list knows: they lie in it. */
  #titled(table: JobTable, parts: readonly string[], year: number | null): Titled | null {
    const { region } = this.#job
    const finder = this.#finders.from(region)
    const isUnknown = [...finder.find(parts, year).values()].includes(null)
    const place = isUnknown ? titledWhole(table.table.title, parts) : null
    if (place === null) return null
    const holder = this.holderOf(place, table, year)
    const code = holder === null ? this.#placeNamed(place, year) : this.#codeIn(holder, place, year)
    return code === null ? null : { place, code, holder }
  }

  /** 汪营镇 in the title over its villages, where nothing says which county it is in, or it is none of the import's. */
  #liesNowhere({ place, code, holder }: Titled): boolean {
    const { region } = this.#job
    if (holder !== null || !isTownName(place) || this.#unlisted.byCode.get(code) === undefined) return false
    return region === null || this.#lineage.isAboveCounties(region) || this.#towns.named(place).length > 0
  }

  /** 恩施市 in the title or the name of the file over towns of 利川市. */
  #titledElsewhere({ table: { places } }: JobTable, region: string, year: number | null): RegionDoubt | null {
    const place = places.title ?? places.file
    const code = place === null ? null : (this.#finders.from(region).find([place], year).get(place) ?? null)
    if (code === null || this.#lineage.isWithin(code, region) || this.#lineage.isWithin(region, code)) return null
    return { guess: code, because: 'contradicted', said: places }
  }

  /** The place of a name in what holds it, on the list or of its own. */
  #codeIn(holder: string, name: string, year: number | null): string {
    return this.foundIn(holder, name, year) ?? this.#unlisted.codeOf(name, holder)
  }

  /** The region of this name on the list of what lies in the holder; null: none. */
  foundIn(holder: string, name: string, year: number | null): string | null {
    const code = this.#finders.from(holder).find([name], year).get(name) ?? null
    return code !== null && code !== holder && this.#lineage.isWithin(code, holder) ? code : null
  }

  /** The place of this name, known or not; null: it may be several. */
  #placeNamed(place: string, year: number | null): string | null {
    const { region } = this.#job
    const finder = this.#finders.from(region)
    const code = finder.find([place], year).get(place) ?? null
    if (code !== null) return finder.namesakes(place, code, year).length > 1 ? null : code
    return this.#unlisted.codeOf(place, region)
  }

  /** Of a table that nothing speaks of: the county of the others. */
  #beside(): string | null {
    this.#besides ??= {
      county: countyBeside(
        this.#tables,
        this.#finders.from(null),
        (code) => this.#unlisted.regionOf(code),
        (name) => this.#unlisted.codeOf(name, null)
      )
    }
    return this.#besides.county
  }

  /** A town of which only the name is told: the one that bears it, one of several, or none that is known. */
  #whichTown(name: string): RegionDoubt {
    const towns = this.#towns.named(name)
    if (towns.length < 2) return { guess: towns[0]?.code ?? null, because: 'town', shared: { name, regions: '' } }
    return { guess: null, because: 'shared', shared: this.#shared.inWords(name, towns) }
  }

  /**
   * The region that most of the parts lie in: the job's own where it has any of them, unless it stands among others as
   * one of the parts; null where nothing tells.
   */
  #wholeOf(parts: readonly string[], year: number | null): string | null {
    const { region } = this.#job
    const codes = [...this.#finders.from(region).find(parts, year).values()].filter((code) => code !== null)
    const isBeside = (code: string): boolean =>
      region !== null && !this.#lineage.isWithin(code, region) && !this.#lineage.isWithin(region, code)
    const isPart = region !== null && codes.includes(region) && codes.some(isBeside)
    if (region !== null && !isPart && codes.some((code) => this.#lineage.isWithin(code, region))) return region
    // One name alone may be that of another place far away.
    const known = codes.length > 1 && codes.length >= parts.length / 2 ? this.#lineage.nearestWhole(codes) : null
    return known ?? this.#towns.countyOf(parts)
  }
}

/** Without the folders that it is in. */
function ownName({ name }: JobTable['file']): string {
  return name.replace(/^.*[\\/]/, '')
}

/** Their total is none of the county's. */
const ZONE = /(?:园|园区|开发区|高新区|新区|示范区|集聚区|基地)$/

/** 利川市与恩施市 are two places, neither in the other. */
const BESIDE = /[与和及同跟对、，,／/\-—至]\s*$/
