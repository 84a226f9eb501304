import type { Region } from '#core/catalogue/regions/region.ts'
import { tellsByPlaces } from '#core/reading/meaning/places/region-words.ts'
import type { Session } from '../../../session/session.ts'
import type { JobTable } from '../../job/job-file.ts'
import { regionStoredFor } from '../../warnings/stored-before.ts'
import type { RegionDoubt } from '../homes/home-of-table.ts'
import type { Lineage } from '../lineage.ts'
import type { RegionFinder } from '../region-finder.ts'
import type { SharedNames } from './shared-names.ts'

interface Finding {
  readonly finder: () => RegionFinder
  readonly lineage: Lineage
  readonly shared: SharedNames
}

/** A place that a text names; `name`: as written. */
interface Named {
  readonly name: string
  readonly region: Region
  /** Without its kind. */
  readonly isShort: boolean
}

/** What speaks for another region than the one that tables of a file would be taken for. */
export class FileDoubts {
  readonly #session: Session
  readonly #region: string | null
  readonly #finding: Finding
  readonly #named = new Map<string, Named | null>()

  /** `region`: the one that would be taken. */
  constructor(session: Session, region: string | null, finding: Finding) {
    this.#session = session
    this.#region = region
    this.#finding = finding
  }

  /**
   * The title names another region without its kind or further back (恩施2023年主要指标), the sheet, the file or its folders
   * name one, or the very file was stored for another. What the title begins with is the reader's. `parts`: the places that
   * the table names; what is told by places that it does not name is of none of them, and no more of what they are parts of.
   */
  of(table: JobTable, parts: readonly string[]): RegionDoubt | null {
    const { file, sheet } = table
    const { title, places } = table.table
    const base = baseOf(file)
    const named = title === null || places.title !== null ? null : this.#titled(title)
    const inTitle = named === null ? null : this.#otherThanTaken(table, named, 'own')
    if (named !== null && inTitle !== null)
      return inTitle.because === 'shared'
        ? inTitle
        : { ...inTitle, because: 'contradicted', said: { ...places, title: named.name } }
    for (const [text, whose] of [[sheet.name, 'own'], [base, 'own'], ...file.folders.map((name) => [name, 'folder'])]) {
      const seen = this.#namedIn(text ?? '')
      if (seen === null) continue
      const doubt = this.#otherThanTaken(table, seen, whose === 'own' ? 'own' : 'folder')
      const isOfUnnamed = doubt?.because === 'named' && parts.length === 0 && tellsByPlaces(text ?? '')
      return isOfUnnamed ? { guess: null, because: null } : doubt
    }
    const stored = file.hash === null ? null : regionStoredFor(this.#session, file.hash, this.#region)
    const isTaken = stored === null || (this.#region !== null && this.#finding.lineage.isWithin(stored, this.#region))
    return isTaken ? null : { guess: stored, because: 'stored' }
  }

  /** Title, sheet, file or folder name a place, whichever it is. */
  isPlaced({ file, sheet, table: { title } }: JobTable): boolean {
    if (title !== null && this.#titled(title) !== null) return true
    return [sheet.name, baseOf(file), ...file.folders].some((text) => this.#namedIn(text) !== null)
  }

  /** null: it is the region that would be taken, or a folder of what that lies in, as returns of counties are kept in. */
  #otherThanTaken(
    table: JobTable,
    { name, region: seen, isShort }: Named,
    whose: 'own' | 'folder'
  ): RegionDoubt | null {
    const { lineage, shared } = this.#finding
    const region = this.#region
    const found = new Map(isShort ? [[name, seen.code]] : [])
    const places = shared.placesMeant(table, { found, year: null, home: region })(name, seen.code)
    const [named] = places
    if (named === undefined) return null
    if (places.length > 1) {
      const guess = places.find(({ code }) => code === region)?.code ?? null
      return { guess, because: 'shared', shared: shared.inWords(name, places) }
    }
    const isTaken =
      named.code === region || (whose === 'folder' && region !== null && lineage.isWithin(region, named.code))
    return isTaken ? null : { guess: named.code, because: 'named' }
  }

  /** 恩施2023年主要指标, 2023年主要指标（恩施市）. */
  #titled(title: string): Named | null {
    const finder = this.#finding.finder()
    const full = finder.namedIn(title)
    return full === null ? shortly(finder, title) : { name: full.name, region: full, isShort: false }
  }

  /** Sheets and folders are called alike in many files: each text is looked through once. */
  #namedIn(text: string): Named | null {
    let named = this.#named.get(text)
    if (named === undefined) {
      const finder = this.#finding.finder()
      const full = finder.namedIn(text) ?? finder.townAtHome(text)
      named = full === null ? shortly(finder, text) : { name: full.name, region: full, isShort: false }
      this.#named.set(text, named)
    }
    return named
  }
}

/** The name of the file alone. */
function baseOf({ name }: JobTable['file']): string {
  return (
    name
      .replace(/\.\w+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  )
}

function shortly(finder: RegionFinder, text: string): Named | null {
  const named = finder.shortlyNamedIn(text)
  return named === null ? null : { ...named, isShort: true }
}
