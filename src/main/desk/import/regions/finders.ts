import type { Session } from '../../session/session.ts'
import { RegionFinder } from './region-finder.ts'

/** Finders of regions by where the names are seen from: each looks through the lists once. */
export class RegionFinders {
  readonly #session: Session
  readonly #byHome = new Map<string | null, RegionFinder>()

  constructor(session: Session) {
    this.#session = session
  }

  /** null: from nowhere. */
  from(home: string | null): RegionFinder {
    let finder = this.#byHome.get(home)
    if (finder === undefined) {
      finder = new RegionFinder(this.#session.store, this.#session.resources, home)
      this.#byHome.set(home, finder)
    }
    return finder
  }
}
