import type { Region } from '#core/catalogue/regions/region.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { findRegion } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import type { JobTable } from '../job/job-file.ts'
import { placeKey } from './regions-of-table.ts'
import type { TableRegions } from './table-regions.ts'

/** From so large a share of a place's parts on a list is one of all: lists lag behind what was merged and founded. */
const nearlyAll = 0.8

/** Tells whether the places that a table lists make up the one that they stand under, as far as the lists know its parts. */
export class ListedParts {
  readonly #session: Session
  readonly #regions: TableRegions
  readonly #counts = new Map<string, number>()

  constructor(session: Session, regions: TableRegions) {
    this.#session = session
    this.#regions = regions
  }

  /** 全州 above four of its eight counties: their sum says nothing of it. 合计 is of what is listed. */
  areSome(table: JobTable, whole: ReadObservation, listed: number): boolean {
    if (whole.region === null || /^[合总小]计$/.test(whole.region)) return false
    const { codes, home } = this.#regions.of(table)
    const code = codes.get(placeKey(whole)) ?? (home.asks ? null : home.region)
    return code !== null && listed < nearlyAll * this.#partsOf(code)
  }

  #partsOf(code: string): number {
    let count = this.#counts.get(code)
    if (count === undefined) {
      count = partsInLists(this.#session, code)
      this.#counts.set(code, count)
    }
    return count
  }
}

function partsInLists({ store, resources }: Session, code: string): number {
  const region = findRegion(store, resources, code)
  const below: Iterable<Region> = region?.level === 'county' ? resources.towns(code) : resources.regions().values()
  return [...below].filter(({ parent, validTo }) => parent === code && validTo === null).length
}
