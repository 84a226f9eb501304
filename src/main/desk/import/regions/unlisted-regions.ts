import { mayLieIn, type Region } from '#core/catalogue/regions/region.ts'
import { findRegion } from '../../regions/desk-regions.ts'
import { regionTold } from '../../regions/region-told.ts'
import type { Session } from '../../session/session.ts'
import type { JobRegion } from './job-region.ts'
import { ownRegion } from './region-finder.ts'
import { rememberedPlace } from './remembered/remembered-places.ts'

/** A name that no list knows: a region of the desk's own, unless it is short for another or a person took it for one. */
export interface UnlistedRegion {
  /** As which it would be made. */
  readonly own: Region
  /** The code of the region that it is taken for; null: none. */
  readonly takenAs: string | null
  /** When that was said in an earlier import; null: it was not. */
  readonly decidedAt: string | null
  /** The town of the lists of which the name may be misspelt; null: there is none. */
  readonly near: string | null
}

/** What becomes of the names of regions that no list knows. */
export class UnlistedRegions {
  readonly #session: Session
  readonly #job: JobRegion
  readonly #byCode = new Map<string, UnlistedRegion>()
  readonly #told = new Map<string, string>()

  constructor(session: Session, job: JobRegion) {
    this.#session = session
    this.#job = job
    for (const own of job.made.values()) this.#take(own)
  }

  /** By the codes that they would get. */
  get byCode(): ReadonlyMap<string, UnlistedRegion> {
    return this.#byCode
  }

  /** A name as seen from a region: it lies below that, but a county lies beside a county and a town beside a town. */
  named(name: string, home: string | null): UnlistedRegion {
    const same = [...this.#byCode.values()].find(({ own, takenAs }) => takenAs === home && own.name === name)
    if (home !== null && same !== undefined) return same
    let parent = home
    for (let whole = this.#within(parent); whole !== null && !mayLieIn(name, whole); whole = this.#within(parent)) {
      parent = whole.parent
    }
    return this.#take(ownRegion(name, parent))
  }

  /** A name that no list has so: it means the region of the code, unless a person says that it does not. */
  meaning(name: string, home: string | null, code: string): UnlistedRegion {
    const known = this.named(name, home)
    if (known.takenAs !== null || this.#job.places.has(known.own.code)) return known
    return this.#keep({ ...known, takenAs: code })
  }

  /** A name that may be that of a town of the lists, misspelt. */
  nearTo(name: string, home: string | null, near: string): UnlistedRegion {
    return this.#keep({ ...this.named(name, home), near })
  }

  /** A name that the sheet itself places in a region, whatever kind of place it sounds like. */
  inside(name: string, holder: string): UnlistedRegion {
    return this.#take(ownRegion(name, holder))
  }

  /** The code of that name: of the region that it is taken for, else the one that it would get. */
  codeOf(name: string, home: string | null): string {
    const { own, takenAs } = this.named(name, home)
    return takenAs ?? own.code
  }

  regionOf(code: string): Region | null {
    return this.#byCode.get(code)?.own ?? findRegion(this.#session.store, this.#session.resources, code)
  }

  /** As `Lineage.above`, also of one that would only be made. */
  above(code: string): readonly string[] {
    const above: string[] = []
    let at = this.regionOf(code)?.parent ?? null
    while (at !== null && !above.includes(at)) {
      above.push(at)
      at = this.regionOf(at)?.parent ?? null
    }
    return above
  }

  /** As `regionTold`, seen from the region of the import. */
  tell(code: string): string {
    let told = this.#told.get(code)
    if (told === undefined) {
      told = regionTold(code, {
        ...{ resources: this.#session.resources, home: this.#job.region },
        ...{ regionOf: (one) => this.regionOf(one), above: (one) => this.above(one) }
      })
      this.#told.set(code, told)
    }
    return told
  }

  #within(code: string | null): Region | null {
    return code === null ? null : this.regionOf(code)
  }

  #take(own: Region): UnlistedRegion {
    const known = this.#byCode.get(own.code)
    if (known !== undefined) return known
    const said = this.#job.places.get(own.code)
    const remembered = said === undefined ? rememberedPlace(this.#session, own) : null
    const takenAs = said ?? remembered?.region ?? null
    return this.#keep({ own, takenAs, decidedAt: remembered?.at ?? null, near: null })
  }

  #keep(unlisted: UnlistedRegion): UnlistedRegion {
    this.#byCode.set(unlisted.own.code, unlisted)
    return unlisted
  }
}
