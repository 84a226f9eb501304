import { isTownName } from '#core/catalogue/regions/town-names.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionFinders } from '../finders.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import type { UnlistedRegions } from '../unlisted-regions.ts'
import type { Holders } from './holders.ts'
import { titledWhole, townOfVillages, villageOfGroups } from './titled-whole.ts'
import type { TownsOfChina } from './towns-of-china.ts'

/** The place that a title names of what its rows lie in; `holder`: in which region the title says that it is. */
interface TitledPlace {
  readonly place: string
  readonly code: string
  readonly holder: string | null
}

interface Finding {
  readonly finders: RegionFinders
  readonly lineage: Lineage
  readonly unlisted: UnlistedRegions
  readonly holders: Holders
  readonly towns: TownsOfChina
}

/** The places that titles and senders name over rows which no list knows. */
export class TitledPlaces {
  readonly #job: JobRegion
  readonly #finding: Finding

  constructor(job: JobRegion, finding: Finding) {
    this.#job = job
    this.#finding = finding
  }

  /** null: the title names none, or all rows are known. */
  of(inHand: JobTable, parts: readonly string[], year: number | null): TitledPlace | null {
    const { table } = inHand
    const { finders, holders } = this.#finding
    const isUnknown = [...finders.from(this.#job.region).find(parts, year).values()].includes(null)
    const place = isUnknown
      ? (townOfVillages(table.places.sender, parts) ?? villageOfGroups(table) ?? titledWhole(table.title, parts))
      : null
    if (place === null) return null
    const holder = holders.of(place, inHand, year)
    const code = holder === null ? holders.placeNamed(place, year) : holders.codeIn(holder, place, year)
    return code === null ? null : { place, code, holder }
  }

  /** 汪营镇 over its villages, where nothing says which county it is in, or it is none of the import's. */
  liesNowhere({ place, code, holder }: TitledPlace): boolean {
    const { region } = this.#job
    const { lineage, unlisted, towns } = this.#finding
    if (holder !== null || !isTownName(place) || unlisted.byCode.get(code) === undefined) return false
    return region === null || lineage.isAboveCounties(region) || towns.named(place).length > 0
  }
}
