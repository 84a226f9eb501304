import { placeInTitle } from '#core/reading/meaning/places/region-words.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { RegionFinders } from '../finders.ts'
import type { JobRegion } from '../job-region.ts'
import type { Lineage } from '../lineage.ts'
import type { UnlistedRegions } from '../unlisted-regions.ts'

/** Tells what holds a place of which a table tells only the name, and which place a name is in it. */
export class Holders {
  readonly #job: JobRegion
  readonly #finders: RegionFinders
  readonly #lineage: Lineage
  readonly #unlisted: UnlistedRegions

  constructor(
    job: JobRegion,
    {
      finders,
      lineage,
      unlisted
    }: { readonly finders: RegionFinders; readonly lineage: Lineage; readonly unlisted: UnlistedRegions }
  ) {
    this.#job = job
    this.#finders = finders
    this.#lineage = lineage
    this.#unlisted = unlisted
  }

  /** 利川市 of 腾龙新区 in 利川市腾龙新区主要指标: what title, sender, sheet or file name right before it, or the folder is called. */
  of(name: string, { table: { title, places }, sheet, file }: JobTable, year: number | null): string | null {
    for (const text of [title ?? '', places.office ?? '', sheet.name, ownName(file)]) {
      const at = text.indexOf(name)
      if (at < 1) continue
      const before = text.slice(0, at)
      if (BESIDE.test(before)) continue
      const place = placeInTitle(before, undefined)
      const holder =
        this.#finders.from(this.#job.region).namedIn(before)?.code ??
        (place === null ? null : this.placeNamed(place, year))
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

  /** The place of a name in what holds it, on the list or of its own. */
  codeIn(holder: string, name: string, year: number | null): string {
    return this.foundIn(holder, name, year) ?? this.#unlisted.codeOf(name, holder)
  }

  /** The region of this name on the list of what lies in the holder; null: none. */
  foundIn(holder: string, name: string, year: number | null): string | null {
    const code = this.#finders.from(holder).find([name], year).get(name) ?? null
    return code !== null && code !== holder && this.#lineage.isWithin(code, holder) ? code : null
  }

  /** The place of this name, known or not; null: it may be several. */
  placeNamed(place: string, year: number | null): string | null {
    const { region } = this.#job
    const finder = this.#finders.from(region)
    const code = finder.find([place], year).get(place) ?? null
    if (code !== null) return finder.namesakes(place, code, year).length > 1 ? null : code
    return this.#unlisted.codeOf(place, region)
  }
}

/** Without the folders that it is in. */
function ownName({ name }: JobTable['file']): string {
  return name.replace(/^.*[\\/]/, '')
}

/** 利川市与恩施市 are two places, neither in the other. */
const BESIDE = /[与和及同跟对、，,／/\-—至]\s*$/
