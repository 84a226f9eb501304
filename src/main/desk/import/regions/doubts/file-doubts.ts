import type { Region } from '#core/catalogue/regions/region.ts'
import type { Session } from '../../../session/session.ts'
import type { JobTable } from '../../job/job-file.ts'
import { regionStoredFor } from '../../warnings/stored-before.ts'
import type { RegionDoubt } from '../home-of-table.ts'
import type { Lineage } from '../lineage.ts'
import type { RegionFinder } from '../region-finder.ts'
import type { SharedNames } from './shared-names.ts'

interface Finding {
  readonly finder: () => RegionFinder
  readonly lineage: Lineage
  readonly shared: SharedNames
}

/** What speaks for another region than the one that tables of a file would be taken for. */
export class FileDoubts {
  readonly #session: Session
  readonly #region: string | null
  readonly #finding: Finding
  readonly #named = new Map<string, Region | null>()

  /** `region`: the one that would be taken. */
  constructor(session: Session, region: string | null, finding: Finding) {
    this.#session = session
    this.#region = region
    this.#finding = finding
  }

  /**
   * The sheet, the file or its folders name another region, or the very file was stored for another. The title is the
   * reader's: what it names is named.
   */
  of(table: JobTable): RegionDoubt | null {
    const { file, sheet } = table
    const { lineage, shared } = this.#finding
    const region = this.#region
    const texts = [
      sheet.name,
      ...file.name
        .replace(/\.\w+$/, '')
        .split(/[\\/]/)
        .toReversed()
    ]
    for (const text of texts) {
      const seen = this.#namedIn(text)
      if (seen === null) continue
      const meant = shared.placesMeant(table, { found: new Map(), year: null, home: region })
      const places = meant(seen.name, seen.code)
      const [named] = places
      if (named === undefined) continue
      if (places.length > 1) return { guess: null, because: 'shared', shared: shared.inWords(seen.name, places) }
      const isTaken = named.code === region || (region !== null && lineage.isWithin(region, named.code))
      return isTaken ? null : { guess: named.code, because: 'named' }
    }
    const stored = file.hash === null ? null : regionStoredFor(this.#session, file.hash, region)
    const isTaken = stored === null || (region !== null && lineage.isWithin(stored, region))
    return isTaken ? null : { guess: stored, because: 'stored' }
  }

  /** Sheets and folders are called alike in many files: each text is looked through once. */
  #namedIn(text: string): Region | null {
    let named = this.#named.get(text)
    if (named === undefined) {
      named = this.#finding.finder().namedIn(text) ?? this.#finding.finder().townAtHome(text)
      this.#named.set(text, named)
    }
    return named
  }
}
