import type { ImportQuestion } from '#contract/calls/import/import-question.ts'
import { COUNTRY, type Region } from '#core/catalogue/regions/region.ts'
import { expectRegion, regionName, regionsAbove } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import type { ImportPlan } from '../plan/import-plan.ts'
import type { JobRegion } from '../regions/job-region.ts'
import { supposedRegion } from '../regions/supposed-region.ts'
import { tableKey } from './job-file.ts'
import { elsewhereBy, NAMED_DOUBTS, sharedName } from './job-questions.ts'
import type { JobTables } from './job-tables.ts'

/** Whose return it is as far as is known, and what was said of names that no list knows. */
export interface SaidOfHome extends Pick<JobRegion, 'region' | 'isSure' | 'isSaid' | 'supposed'> {
  readonly places: readonly (readonly [string, string | null])[]
  readonly made: readonly (readonly [string, Region])[]
}

/** Whose return an import is, and what a person said of the regions that its tables speak of. */
export class JobHome implements JobRegion {
  readonly places = new Map<string, string | null>()
  readonly made = new Map<string, Region>()
  region: string | null
  isSure: boolean
  isSaid: boolean
  supposed: JobRegion['supposed'] = null
  readonly #session: Session
  readonly #tables: JobTables
  readonly #plan: () => ImportPlan

  /** `region`: as said with the import; null: nobody said. */
  constructor(
    session: Session,
    tables: JobTables,
    { region, plan }: { region: string | null; plan: () => ImportPlan }
  ) {
    this.#session = session
    this.#tables = tables
    this.#plan = plan
    const supposed = supposedRegion(session)
    this.region = region ?? supposed.region
    this.isSure = region !== null || supposed.isSure
    this.isSaid = region !== null
  }

  get said(): SaidOfHome {
    const { region, isSure, isSaid, supposed, places, made } = this
    return { region, isSure, isSaid, supposed, places: [...places], made: [...made] }
  }

  sayAgain({ region, isSure, isSaid, supposed, places, made }: SaidOfHome): void {
    this.region = region
    this.isSure = isSure
    this.isSaid = isSaid
    this.supposed = supposed
    for (const [code, place] of places) this.places.set(code, place)
    for (const [code, own] of made) this.made.set(code, own)
  }

  /** Of which region the whole import is. */
  settle(region: string | null): void {
    // The region as it was supposed is none that a person named.
    if (region === this.region) return
    this.region = region
    this.isSure = region !== null
    this.isSaid = region !== null
    this.supposed = null
  }

  /** Whose return it is: of all files that do not say, or of tables whose towns lie in another region. */
  answer({ guess, answer, tables, params }: ImportQuestion, value: string | null): void {
    const shared = sharedName(params)
    const unlisted = value === null ? null : this.unlisted(value)
    if (unlisted !== null) this.made.set(unlisted.code, unlisted)
    const keys = tables.map(({ file, sheet, table }) => tableKey(file, sheet, table))
    const isOwn = keys.some((key) => this.#tables.own.has(key))
    const doubt = elsewhereBy(params)
    const isPlain = shared === null && doubt.because === null
    const isOfAll = isPlain && (isOwn || (answer === null && guess === this.region))
    if (isOfAll && value !== null) {
      this.supposed ??= { region: this.region, isSure: this.isSure }
      this.region = value
      this.isSure = true
      this.isSaid = true
    } else if (isOfAll && isOwn) {
      this.region = this.supposed?.region ?? guess
      this.isSure = false
      this.isSaid = false
      this.supposed = null
    }
    for (const key of keys) {
      if (isOfAll && value !== null) this.#tables.own.set(key, guess)
      else this.#tables.own.delete(key)
      if (isOfAll || value === null) this.#tables.regions.delete(key)
      else if (shared !== null)
        this.#tables.regions.set(key, {
          ...{ guess, because: ownBecause(params['because']) },
          ...{ shared, answer: value, name: shared.name }
        })
      else {
        const name = guess === null ? null : (this.unlisted(guess)?.name ?? this.nameOf(guess))
        this.#tables.regions.set(key, { guess, ...doubt, answer: value, name })
      }
    }
  }

  isSaidFor(key: string): boolean {
    return this.isSaid && (this.supposed === null || this.#tables.own.has(key))
  }

  isAnsweredFor(key: string): boolean {
    return this.isSaid && this.#tables.own.has(key)
  }

  /** What a name of a region means that no list knows: another region, or (null) one of the desk's own. */
  take(code: string, region: string | null): void {
    this.places.set(code, region)
  }

  /** A region that the import is about to make. */
  unlisted(code: string): Region | null {
    return this.#plan().unknownRegions.find(({ own }) => own.code === code)?.own ?? null
  }

  /** A region of the lists as it is offered, with names of those above it. */
  offered(code: string): { code: string; name: string; path: string[] } {
    const { store, resources } = this.#session
    const region = expectRegion(store, resources, code)
    const above = regionsAbove(store, resources, region).filter((one) => one !== COUNTRY)
    return { code, name: region.name, path: above.map((one) => this.nameOf(one)).toReversed() }
  }

  nameOf(code: string): string {
    return this.made.get(code)?.name ?? regionName(this.#session.store, this.#session.resources, code)
  }
}

function ownBecause(because: string | number | undefined): (typeof NAMED_DOUBTS)[number] {
  return NAMED_DOUBTS.find((one) => one === because) ?? 'shared'
}
