import { createHash } from 'node:crypto'
import type { Region } from '#core/catalogue/regions/region.ts'
import { regionInText } from '#core/catalogue/regions/region-in-text.ts'
import {
  autonomousRegion,
  indexRegions,
  namesakes,
  nestedNamesakes,
  type RegionIndex,
  regionsAbove,
  regionsNamed
} from '#core/catalogue/regions/region-index.ts'
import { withoutSpaces } from '#core/quantity/typed/typed-text.ts'
import { type ShortName, shortNamesIn } from '#core/reading/meaning/places/short-name-in-title.ts'
import { ownRegions } from '../../regions/own-regions.ts'
import type { Resources } from '../../resources.ts'
import type { Store } from '../../store/store.ts'
import { TownsAtHome } from './towns-at-home.ts'

/** Finds the regions that sheets name, seen from the region whose return it is. */
export class RegionFinder {
  readonly #home: string | null
  readonly #index: RegionIndex
  readonly #towns: TownsAtHome

  constructor(store: Store, resources: Resources, home: string | null) {
    this.#home = home
    const own = ownRegions(store)
    const national = [...resources.regions().values()].filter(({ code }) => !own.has(code))
    const counties =
      home === null
        ? []
        : [...resources.regions().values()].filter(({ code, level }) => level === 'county' && within(code, home))
    // Names of towns are many and alike: only those of the region itself are meant.
    const town = home !== null && TOWN_CODE.test(home) ? resources.towns(home.slice(0, 6)) : []
    const towns = counties.length > 40 ? [] : [...town, ...counties.flatMap(({ code }) => resources.towns(code))]
    const listed = [...own.values(), ...towns.filter(({ code }) => !own.has(code))]
    this.#index = indexRegions([...national, ...listed])
    this.#towns = new TownsAtHome(listed.filter((region) => region.level === 'town' && this.#isAtHome(region)))
  }

  /**
   * Names by which the reader may know a region where it stands. Without their rank (朝阳, 和平, 城中) only
   * provinces, prefectures and the regions at home: names of counties are words of the language.
   */
  names(): ReadonlySet<string> {
    const names = new Set<string>()
    for (const [name, regions] of this.#index.byName) {
      const sure = regions.some(
        (region) =>
          region.name === name ||
          region.level === 'province' ||
          region.level === 'prefecture' ||
          region.level === 'country' ||
          this.#isAtHome(region)
      )
      if (sure) names.add(name)
    }
    for (const name of this.#towns.sureNames()) names.add(name)
    return names
  }

  /**
   * Codes of the regions that a table names. Names that several regions share are told by their company: a list of
   * provinces means 海南省, not 海南藏族自治州. A table from before a merger means the codes that held then: `year` is the
   * latest of its figures. A name that nobody knows is null; 全市 and the like are the home region.
   */
  find(names: Iterable<string>, year: number | null): ReadonlyMap<string, string | null> {
    const candidates = new Map<string, readonly Region[]>()
    for (const name of names) candidates.set(name, this.#candidates(name, year))
    const level = commonLevel(candidates.values())
    const found = new Map<string, string | null>()
    for (const [name, regions] of candidates) {
      const atHome = regions.filter((region) => this.#isAtHome(region))
      const meant = atHome.length > 0 ? atHome : regions
      const chosen = meant.find((region) => region.level === level) ?? meant[0]
      found.set(name, chosen?.code ?? null)
    }
    // 团堡乡 beside 团堡镇 is another town.
    const listed = new Map([...found].flatMap(([name, code]) => (this.#hasOtherRank(name, code) ? [] : [[code, name]])))
    for (const [name, code] of found) {
      if (this.#hasOtherRank(name, code) && listed.has(code)) found.set(name, null)
    }
    return found
  }

  #hasOtherRank(name: string, code: string | null): boolean {
    return code !== null && this.#towns.ofOtherRank(name)?.code === code && this.#towns.surelyCalled(name) === null
  }

  /** What a name may as well mean as the region of the code, that region first. */
  namesakes(name: string, code: string, year: number | null): readonly Region[] {
    const taken = this.#index.byCode.get(code)
    return taken === undefined ? [] : namesakes(name, taken, this.#index, year)
  }

  /** What bears the same short name as the region of the code and lies in it, or has it within, that region first. */
  nested(name: string, code: string, year: number | null): readonly Region[] {
    const taken = this.#index.byCode.get(code)
    return taken === undefined ? [] : nestedNamesakes(name, taken, this.#index, year)
  }

  /**
   * The name means the region, though no list has that so: 石柱县 for 石柱土家族自治县, but where that is at home, and 南坪镇 for
   * 南坪乡.
   */
  isMeant(name: string, code: string): boolean {
    if (this.#hasOtherRank(name, code)) return true
    const region = autonomousRegion(name, this.#index)
    return region?.code === code && !this.#isAtHome(region)
  }

  /** The town of which the name may be misspelt; null: none, or several. */
  misspelt(name: string): Region | null {
    return this.#towns.misspelt(name)
  }

  /** The region that a text names in full, such as the name of a file; null: none, or several. */
  namedIn(text: string): Region | null {
    return regionInText(text, this.#index, this.#home)
  }

  /** 汪营 is 汪营镇 in the county itself; null: no town there is called so. */
  townAtHome(name: string): Region | null {
    return this.#towns.surelyCalled(name) ?? this.#towns.barelyCalled(name)
  }

  /** What a title, a sheet or a file begins with by a name without its kind (恩施2023年主要指标); null: nothing. */
  shortlyNamedIn(text: string): { readonly name: string; readonly region: Region } | null {
    for (const short of shortNamesIn(text)) {
      const region = this.#shortlyNamed(short)
      if (region !== null) return { name: short.name, region }
    }
    return null
  }

  /**
   * One at home, a province or a prefecture, a county beside the home; with a year behind the name, which is hardly a word
   * of the language, any.
   */
  #shortlyNamed({ name, isDated }: ShortName): Region | null {
    const town = this.townAtHome(name)
    const named = (this.#index.byName.get(name) ?? []).filter(
      (region) => region.level === 'country' || (region.validTo === null && !region.formerNames.includes(name))
    )
    const home = this.#home === null ? undefined : this.#index.byCode.get(this.#home)
    const near = [
      (region: Region) => this.#isAtHome(region),
      ({ level }: Region) => level === 'country' || level === 'province' || level === 'prefecture',
      ({ parent }: Region) => parent !== null && parent === home?.parent,
      () => isDated
    ]
    for (const isNear of near) {
      const found = named.find(isNear) ?? (isNear === near[0] ? town : null)
      if (found !== null) return found
    }
    return null
  }

  #candidates(name: string, year: number | null): readonly Region[] {
    const home = this.#home === null ? undefined : this.#index.byCode.get(this.#home)
    if (home !== undefined && isWholeRegion(name)) return [home]
    const named = regionsNamed(name, this.#index, { home: this.#home, year })
    const [first] = named
    if (first !== undefined && this.#isAtHome(first)) return named
    const sure = this.#towns.surelyCalled(name) ?? this.#towns.ofOtherRank(name)
    if (sure !== null) return [sure]
    // 东城 may be the town or the district in Beijing: the company that it is in tells.
    const bare = this.#towns.barelyCalled(name)
    return bare === null ? named : [...named, bare]
  }

  #isAtHome(region: Region): boolean {
    if (this.#home === null) return false
    return region.code === this.#home || regionsAbove(region, this.#index).some(({ code }) => code === this.#home)
  }
}

/** 全市, 合计: the region that the table is about, whichever that is. */
export function isWholeRegion(name: string): boolean {
  return wholeRegion.test(withoutSpaces(name))
}

/** 某县, XX镇: where the name of a place is to be written. It is that of the region that the table is about. */
export function isPlaceholder(name: string): boolean {
  return placeholder.test(withoutSpaces(name))
}

/** Does it stand for the region that the table is about, whichever that is? */
export function namesNoPlace(name: string): boolean {
  return isWholeRegion(name) || isPlaceholder(name)
}

/** The 省 of 全省, with which the name of the region that is meant ends; null: it may be any. */
export function kindOfWhole(name: string): string | null {
  return wholeRegion.exec(withoutSpaces(name))?.[1] ?? null
}

/** 全州 in a title: the word, without what it is said of. */
export function wholeIn(text: string): string | null {
  return (
    /[全本](?:省|州|盟|镇|乡|(?<=全)(?:市|县|区|旗))(?![一-龥]{0,3}[级直]|域)/.exec(withoutSpaces(text))?.[0] ?? null
  )
}

const wholeRegion = /^(?:[全本](省|市|县|区|州|旗|盟|镇|乡)(?:合计|总计|总数|小计|平均)?|合计|总计)$/

const placeholder = /^(?:某{1,2}|[XxＸｘ×✕＊*○〇_＿]{1,4})(?:省|市|县|区|州|旗|盟|镇|乡|街道|村|地区|自治[州县])$/

const TOWN_CODE = /^\d{9}$/

/** Six-digit codes nest by their digits: 420000 ⊃ 422800 ⊃ 422802. */
function within(code: string, home: string): boolean {
  return code.startsWith(home.replace(/(?:00){1,2}$/, ''))
}

function commonLevel(candidates: Iterable<readonly Region[]>): Region['level'] | null {
  const counts = new Map<Region['level'], number>()
  for (const regions of candidates) {
    for (const level of new Set(regions.map((region) => region.level))) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  let common: Region['level'] | null = null
  for (const [level, count] of counts) if (common === null || count > (counts.get(common) ?? 0)) common = level
  return common
}

/** A region that no list knows (a town, a zone) becomes one of the desk's own, below the region in which it lies. */
export function ownRegion(name: string, parent: string | null): Region {
  const hash = createHash('sha256')
    .update(`${parent ?? ''} ${withoutSpaces(name)}`)
    .digest('hex')
  return {
    code: `X${hash.slice(0, 8)}`,
    name,
    level: 'own',
    parent,
    validFrom: null,
    validTo: null,
    formerNames: [],
    sumOf: null
  }
}
