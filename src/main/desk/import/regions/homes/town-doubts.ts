import { mayLieIn } from '#core/catalogue/regions/region.ts'
import { isTownName } from '#core/catalogue/regions/town-names.ts'
import type { SharedName, SharedNames } from '../doubts/shared-names.ts'
import type { RegionFinders } from '../finders.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import type { UnlistedRegions } from '../unlisted-regions.ts'
import type { RegionDoubt } from './home-of-table.ts'
import type { TownsOfChina } from './towns-of-china.ts'

interface Understanding {
  readonly finders: RegionFinders
  readonly lineage: Lineage
  readonly unlisted: UnlistedRegions
  readonly shared: SharedNames
  readonly towns: TownsOfChina
}

interface Said {
  /** The latest of the figures. */
  readonly year: number | null
  /** A person said of the table of which region the import is. */
  readonly isSaid: boolean
}

/** So many places are named where nothing says where they are. */
const NAMED = 3

/** Tells whether towns may be those of the region of an import, and of which county else. */
export class TownDoubts {
  readonly #job: JobRegion
  readonly #finders: RegionFinders
  readonly #lineage: Lineage
  readonly #unlisted: UnlistedRegions
  readonly #shared: SharedNames
  readonly #towns: TownsOfChina

  constructor(job: JobRegion, { finders, lineage, unlisted, shared, towns }: Understanding) {
    this.#job = job
    this.#finders = finders
    this.#lineage = lineage
    this.#unlisted = unlisted
    this.#shared = shared
    this.#towns = towns
  }

  /** The doubt about the towns that a table names, one or several; null: they may be here. */
  of(parts: readonly string[], { year, isSaid }: Said): RegionDoubt | null {
    if (parts.length === 0 || !parts.every(isTownName)) return null
    const { region } = this.#job
    const [alone = ''] = parts
    const areElsewhere = (): boolean => parts.every((name) => this.#isElsewhere(name, year))
    if (parts.length > 1) return !isSaid && areElsewhere() ? this.#ofMany(parts) : null
    return region === null || this.isAmiss(parts, { year, isSaid }) || areElsewhere() ? this.which(alone) : null
  }

  /** The doubt about a village, a farm or a school that no list has and nothing but `holder` says where it is; null: it may be here. */
  ofSmallPlace(name: string, holder: string | null, { year, isSaid }: Said): RegionDoubt | null {
    const { region } = this.#job
    if (isSaid || (this.#finders.from(region).find([name], year).get(name) ?? null) !== null) return null
    const town = holder === null ? undefined : this.#unlisted.byCode.get(holder)?.own.name
    // 元堡乡 of 元堡乡瑞坪村 is on the list of the county that it is in, if one only says which.
    if (town !== undefined && isTownName(town) && this.#mayBeTownOfAny(town)) return this.which(town)
    if (holder !== null || (region !== null && !this.#lineage.isAboveCounties(region))) return null
    return { guess: null, because: 'town', shared: { name, regions: '' } }
  }

  /** Is a folder called like a town of any county? */
  isTown(name: string): boolean {
    return isTownName(name) && this.#towns.named(name).length > 0
  }

  /** Is one town alone called so for short? Only where the import is of no region. */
  isShortName(name: string): boolean {
    return this.#job.region === null && this.#towns.shortlyNamed(name) !== null
  }

  /** The town that is called so: in the `holder`, where that has one, else in whichever county. */
  called(name: string, holder: string | null): RegionDoubt {
    const towns = [...this.#towns.named(name)]
    const [only] = towns.filter(({ code }) => holder !== null && this.#lineage.isWithin(code, holder))
    const town = only ?? (towns.length === 0 ? this.#towns.shortlyNamed(name) : null)
    if (town !== null) return { guess: town.code, because: 'named' }
    const [first] = towns
    return towns.length === 1 && first !== undefined ? { guess: first.code, because: 'named' } : this.which(name)
  }

  /** The places of a list that no list of regions has, as far as the import sees; null: all are known, or it is no list. */
  nowhere(parts: readonly string[], year: number | null): SharedName | null {
    if (parts.length < 2) return null
    const found = this.#finders.from(this.#job.region).find(parts, year)
    return [...found.values()].includes(null) ? inWords(parts) : null
  }

  /** Towns of the one county that has all of them, or of none that is told. */
  #ofMany(parts: readonly string[]): RegionDoubt {
    const county = this.#towns.onlyCountyOf(parts)
    return county === null
      ? { guess: null, because: 'unlisted', shared: inWords(parts) }
      : { guess: county, because: 'parts' }
  }

  #mayBeTownOfAny(town: string): boolean {
    return this.#job.region === null || this.#towns.named(town).length > 0
  }

  /**
   * The region of the import holds none of them. What was said of the import may have been said of lists of counties; one
   * place alone says where it is not.
   */
  isAmiss(parts: readonly string[], { year, isSaid }: Said): boolean {
    const { region } = this.#job
    return region !== null && (!isSaid || parts.length === 1) && this.#holdsNo(region, parts, year)
  }

  /** A town of which only the name is told: the one that bears it, one of several, or none that is known. */
  which(name: string): RegionDoubt {
    const towns = this.#towns.named(name)
    if (towns.length < 2) return { guess: towns[0]?.code ?? null, because: 'town', shared: { name, regions: '' } }
    return { guess: null, because: 'shared', shared: this.#shared.inWords(name, towns) }
  }

  /** Lists know the town in other counties and not in that of the import. */
  #isElsewhere(name: string, year: number | null): boolean {
    const { region } = this.#job
    const isHere = (this.#finders.from(region).find([name], year).get(name) ?? null) !== null
    return !isHere && this.#towns.named(name).length > 0
  }

  /** Towns lie neither in what lies above counties nor in one another, whatever is supposed of returns in general. */
  #holdsNo(region: string, parts: readonly string[], year: number | null): boolean {
    const whole = this.#unlisted.regionOf(region)
    const towns = parts.filter(isTownName)
    if (whole !== null && towns.some((name) => name !== whole.name && !mayLieIn(name, whole))) return true
    const found = this.#finders.from(region).find(towns, year)
    return this.#lineage.isAboveCounties(region) && towns.some((name) => (found.get(name) ?? null) === null)
  }
}

function inWords(places: readonly string[]): SharedName {
  return { name: `${places.slice(0, NAMED).join('、')}${places.length > NAMED ? '……' : ''}`, regions: '' }
}
