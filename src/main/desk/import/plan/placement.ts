import type { WaitsFor } from '#contract/calls/import/import-outcome.ts'
import type { Target } from '#contract/calls/target-calls.ts'
import type { Measure } from '#contract/figure.ts'
import type { FigureRefusal } from '#contract/wording/refusals.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { isRestOfPlaces, isSumOfSomePlaces } from '#core/catalogue/regions/rest-of-places.ts'
import type { StageChoice } from '#core/comparison/figures/stage.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { type JobTable, periodOf } from '../job/job-file.ts'
import { isChangeInPoints, type JobName } from '../names/job-name.ts'
import type { JobNames } from '../names/job-names.ts'
import type { RegionDoubt, RememberedDoubt } from '../regions/homes/home-of-table.ts'
import { placeKey, type RegionsOfTable } from '../regions/regions-of-table.ts'
import type { TableRegions } from '../regions/table-regions.ts'
import type { PlannedCell, PlannedRegion, PlannedTarget, RefusedCell, WaitingFigure } from './import-plan.ts'
import { claimedElsewhere, fittedValue, measureOf, type PlacedValue, typedText } from './placed-value.ts'
import { plannedTarget } from './target-of.ts'

/** Every observation of an import where it belongs: at a place, among the targets, refused, or waiting for a word. */
export interface PlacedObservations {
  readonly placed: readonly PlacedValue[]
  readonly targets: readonly PlannedTarget[]
  readonly refused: readonly RefusedCell[]
  readonly waiting: readonly WaitingFigure[]
  readonly regionless: ReadonlyMap<string, RegionDoubt>
  readonly remembered: ReadonlyMap<string, RememberedDoubt>
  readonly isRegionSupposed: boolean
  readonly unknownRegions: readonly PlannedRegion[]
}

/** What is known of the tables before their observations are placed. */
export interface KnownOfTables {
  readonly names: JobNames
  /** What is made of names that nobody knows, by their keys. */
  readonly made: ReadonlyMap<string, Indicator>
  readonly regions: TableRegions
  /** What the person says of all figures whose sheet says none; null: nothing. */
  readonly stage: StageChoice | null
}

/** A table whose observations are being placed. */
interface TableInHand {
  readonly table: JobTable
  readonly regions: RegionsOfTable
  /** What is asked about the table: what an answer may still tell is no reason to refuse. */
  readonly asks: ReadonlySet<string>
}

interface FoundRegion {
  readonly code: string
  /** The code that its name would get, where no list knows it; null: one does. */
  readonly unlisted: string | null
}

/** What an observation is of, once its name, period and region are known. */
interface FoundPlace {
  readonly name: JobName
  readonly indicator: Indicator
  readonly region: FoundRegion
  readonly period: string
  readonly measure: Measure
}

/** Gathers where the observations of an import belong, one after the other. */
export class Placement {
  readonly #known: KnownOfTables
  readonly #claimed: ReadonlyMap<string, Indicator>
  readonly #standingTargets: readonly Target[]
  readonly #placed: PlacedValue[] = []
  readonly #targets: PlannedTarget[] = []
  readonly #refused: RefusedCell[] = []
  readonly #waiting: WaitingFigure[] = []
  readonly #regionless = new Map<string, RegionDoubt>()
  readonly #remembered = new Map<string, RememberedDoubt>()
  #isRegionSupposed = false
  readonly #usesOfUnknown = new Map<string, { readonly first: PlannedCell; figures: number }>()

  /** `claimed`: by the keys of names, the indicator that claims are made of where that was merged into another. */
  constructor(known: KnownOfTables, claimed: ReadonlyMap<string, Indicator>, standingTargets: readonly Target[]) {
    this.#known = known
    this.#claimed = claimed
    this.#standingTargets = standingTargets
  }

  /** Takes over what the reader has refused. */
  addRefused(cells: readonly RefusedCell[]): void {
    for (const cell of cells) this.#refused.push(cell)
  }

  /** Places the observations of a table, one a call. */
  inTable(table: JobTable): (observation: ReadObservation) => void {
    const inHand: TableInHand = {
      table,
      regions: this.#known.regions.of(table),
      asks: new Set(table.table.questions.map(({ code }) => code))
    }
    return (observation) => {
      if (!observation.isComputed) this.#place(inHand, observation)
    }
  }

  all(): PlacedObservations {
    const unknownRegions = [...this.#known.regions.unlisted.values()].flatMap((region) => {
      const use = this.#usesOfUnknown.get(region.own.code)
      return use === undefined ? [] : [{ ...region, ...use }]
    })
    return {
      placed: this.#placed,
      targets: this.#targets,
      refused: this.#refused,
      waiting: this.#waiting,
      regionless: this.#regionless,
      remembered: this.#remembered,
      isRegionSupposed: this.#isRegionSupposed,
      unknownRegions
    }
  }

  #place(inHand: TableInHand, observation: ReadObservation): void {
    const { table } = inHand
    const name = this.#known.names.of(table, observation)
    if (name?.state === 'left-out') return
    const period = periodOf(observation, table.answers)
    const found = this.#find(inHand, observation, name, period)
    if (found === 'waits') this.#wait(inHand, observation, name, period)
    else if (typeof found === 'string') this.#refuse(table, observation, found)
    else if (found.measure === 'target') this.#placeTarget(table, observation, found)
    else this.#placeValue(table, observation, found)
  }

  /** Where it belongs, else why it is refused, or that a word of a person may tell. */
  #find(
    inHand: TableInHand,
    observation: ReadObservation,
    name: JobName | null,
    period: string | null
  ): FoundPlace | FigureRefusal | 'waits' {
    const { regions, asks } = inHand
    if (name === null) return asks.has('which-indicator') ? 'waits' : 'unknown-indicator'
    if (period === null) return asks.has('which-period') ? 'waits' : 'unknown-period'
    const refusal = refusalOfRegion(observation, regions)
    if (refusal !== null) return refusal
    const region = this.#regionOf(inHand, observation)
    if (region === null) return 'waits'
    // A name without the user's word: what else is to be asked of its figures was asked above.
    const indicator = name.indicator ?? this.#known.made.get(name.key)
    if (indicator === undefined) return 'waits'
    return { name, indicator, region, period, measure: measureOf(observation, indicator, name) }
  }

  /** null where a person has to say it first; keeps what is to be said of it. */
  #regionOf({ table, regions }: TableInHand, observation: ReadObservation): FoundRegion | null {
    const { home, unknown } = regions
    let said = namedRegion(observation, regions)
    if (said === null) {
      if (home.asks) {
        this.#regionless.set(table.key, home)
        return null
      }
      if (home.remembered !== null) this.#remembered.set(table.key, home.remembered)
      if (home.isSupposed) this.#isRegionSupposed = true
      said = home.region
    }
    // A person may say that a table is of a region which another table of the import is about to make.
    const unlisted = this.#known.regions.unlisted.get(said)
    return {
      code: unlisted?.takenAs ?? said,
      unlisted: unknown.get(placeKey(observation)) ?? unlisted?.own.code ?? null
    }
  }

  #placeTarget(table: JobTable, observation: ReadObservation, found: FoundPlace): void {
    const { region } = found
    const target = plannedTarget(
      table,
      observation,
      { ...found, region: region.code },
      {
        standing: this.#standingTargets,
        planned: this.#targets
      }
    )
    if (target === null) {
      // Of a sign there is nothing to aim at, and nothing to say.
      if (observation.decimal !== null) this.#refuse(table, observation, 'unit-mismatch')
      return
    }
    this.#noteUse(region, table, observation)
    this.#targets.push({ ...target, regionName: this.#known.regions.tellOf(region.code) })
  }

  #placeValue(table: JobTable, observation: ReadObservation, found: FoundPlace): void {
    const { name, indicator, region, period, measure } = found
    const value = fittedValue(observation, measure, indicator)
    if (value === null) {
      this.#refuse(table, observation, isChangeInPoints(observation) ? 'points-of-amount' : 'unit-mismatch')
      return
    }
    this.#noteUse(region, table, observation)
    this.#placed.push({
      table,
      row: observation.row,
      column: observation.column,
      region: region.code,
      regionName: this.#known.regions.tellOf(region.code),
      indicator,
      measure,
      period: plainPeriod(period),
      said: observation.stage ?? this.#known.stage,
      isUnitUnwritten: observation.unit === null && measure === 'level',
      decimal: value.decimal,
      symbol: observation.symbol,
      meaning: observation.meaning,
      typed: typedText(observation),
      convertedFrom: value.convertedFrom,
      claimed: claimedElsewhere(observation, measure, this.#claimed.get(name.key))
    })
  }

  /** Counts the figures of a region that no list knows; those that it lies in come with it, and count none. */
  #noteUse({ unlisted }: FoundRegion, table: JobTable, { row, column }: ReadObservation): void {
    if (unlisted === null) return
    for (const [at, code] of this.#known.regions.madeWith(unlisted).entries()) {
      const use = this.#usesOfUnknown.get(code) ?? { first: { table, row, column }, figures: 0 }
      use.figures += at === 0 ? 1 : 0
      this.#usesOfUnknown.set(code, use)
    }
  }

  #wait({ table, regions }: TableInHand, observation: ReadObservation, name: JobName | null, period: string | null) {
    const { row, column, region } = observation
    const code = namedRegion(observation, regions) ?? (regions.home.asks ? null : regions.home.region)
    const regionName = code === null ? region : this.#known.regions.tellOf(code)
    this.#waiting.push({ table, row, column, observation, period, regionName, waits: waitsFor(name, period, code) })
  }

  #refuse({ file, sheet }: JobTable, observation: ReadObservation, reason: FigureRefusal): void {
    const { row, column, value } = observation
    // Of a plain number the text is not kept: it is the number.
    const text = observation.text === '' ? String(value ?? '') : observation.text
    this.#refused.push({ file, sheet: sheet.name, cell: cellName(row, column), text, reason })
  }
}

/** The code of the region that an observation names; null: it names none, or the whole that its table is about. */
function namedRegion(observation: ReadObservation, { codes }: RegionsOfTable): string | null {
  return observation.region === null ? null : (codes.get(placeKey(observation)) ?? null)
}

function refusalOfRegion(observation: ReadObservation, { ambiguous, unknown }: RegionsOfTable): FigureRefusal | null {
  const { region, within } = observation
  if (region === null) return null
  if (ambiguous.has(within ?? region)) return 'ambiguous-region'
  if (!unknown.has(placeKey(observation))) return null
  if (isSumOfSomePlaces(region)) return 'sum-of-places'
  return isRestOfPlaces(region) ? 'rest-of-places' : null
}

/** All that is to be said of a figure before it has a place. */
function waitsFor(name: JobName | null, period: string | null, region: string | null): WaitsFor[] {
  const waits: WaitsFor[] = []
  if (name === null) waits.push('indicator')
  else if (name.state === 'undecided') waits.push('name')
  if (period === null) waits.push('period')
  if (region === null) waits.push('region')
  return waits
}
