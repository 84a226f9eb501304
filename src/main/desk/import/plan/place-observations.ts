import type { WaitsFor } from '#contract/calls/import/import-outcome.ts'
import type { Stage } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { isRestOfPlaces } from '#core/catalogue/regions/rest-of-places.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import type { Store } from '../../store/store.ts'
import { deskTargets } from '../../targets/desk-targets.ts'
import type { ReadSheet } from '../../workbook/read-file.ts'
import { type JobFile, type JobTable, periodOf } from '../job/job-file.ts'
import { claimants } from '../names/claimed-as.ts'
import type { JobName, JobNames } from '../names/job-names.ts'
import type { RegionDoubt, RememberedDoubt } from '../regions/home-of-table.ts'
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
interface KnownOfTables {
  readonly names: JobNames
  /** What is made of names that nobody knows, by their keys. */
  readonly made: ReadonlyMap<string, Indicator>
  readonly regions: TableRegions
  /** What the person says of all figures whose sheet says none; null: nothing. */
  readonly stage: Stage | null
}

const observationsAtOnce = 500

/** Gives the observations of the taken tables their places, in steps of some milliseconds. */
export function* placeObservations(
  store: Store,
  files: readonly JobFile[],
  tables: readonly JobTable[],
  { names, made, regions, stage }: KnownOfTables
): Generator<void, PlacedObservations> {
  const claimed = yield* claimants(store, names.all())
  const regionless = new Map<string, RegionDoubt>()
  const remembered = new Map<string, RememberedDoubt>()
  const usesOfUnknown = new Map<string, { readonly first: PlannedCell; figures: number }>()
  let isRegionSupposed = false
  const refused: RefusedCell[] = []
  const waiting: WaitingFigure[] = []
  const placed: PlacedValue[] = []
  const targets: PlannedTarget[] = []
  const standingTargets = deskTargets(store)
  for (const table of tables) {
    if (table.index === 0 && (table.taken || !table.sheet.hidden))
      for (const cell of readerRefusals(table.file, table.sheet)) refused.push(cell)
    if (!table.taken) continue
    const { codes, unknown, ambiguous, home } = regions.of(table)
    const asks = new Set(table.table.questions.map(({ code }) => code))
    for (const [index, observation] of table.table.observations.entries()) {
      if (index % observationsAtOnce === 0) yield
      if (observation.isComputed) continue
      const refuse = (reason: string) => refused.push(refusedCell(table, observation, reason))
      const name = names.of(table, observation)
      if (name?.state === 'left-out') continue
      const period = periodOf(observation, table.answers)
      const named = observation.region === null ? null : (codes.get(observation.region) ?? null)
      const wait = (): void => {
        const { row, column, region } = observation
        const code = named ?? (home.asks ? null : home.region)
        const waits = waitsFor(name, period, code)
        const regionName = code === null ? region : regions.nameOf(code)
        waiting.push({ table, row, column, observation, period, regionName, waits })
      }
      if (name === null) {
        if (asks.has('which-indicator')) wait()
        else refuse('unknown-indicator')
        continue
      }
      if (period === null) {
        if (asks.has('which-period')) wait()
        else refuse('unknown-period')
        continue
      }
      if (observation.region !== null && ambiguous.has(observation.region)) {
        refuse('ambiguous-region')
        continue
      }
      if (observation.region !== null && unknown.has(observation.region) && isRestOfPlaces(observation.region)) {
        refuse('rest-of-places')
        continue
      }
      if (named === null && home.asks) {
        regionless.set(table.key, home)
        wait()
        continue
      }
      if (named === null && !home.asks && home.remembered !== null) remembered.set(table.key, home.remembered)
      if (named === null && !home.asks && home.isSupposed) isRegionSupposed = true
      const said = named ?? (home.asks ? '' : home.region)
      // A person may say that a table is of a region which another table of the import is about to make.
      const unlisted = regions.unlisted.get(said)
      const region = unlisted?.takenAs ?? said
      const noteUse = (): void => {
        const own = unknown.get(observation.region ?? '') ?? unlisted?.own.code
        if (own === undefined) return
        const { row, column } = observation
        for (const [at, code] of regions.madeWith(own).entries()) {
          const use = usesOfUnknown.get(code) ?? { first: { table, row, column }, figures: 0 }
          use.figures += at === 0 ? 1 : 0
          usesOfUnknown.set(code, use)
        }
      }
      // A name without the user's word: what else is to be asked of its figures was asked above.
      const indicator = name.indicator ?? made.get(name.key)
      if (indicator === undefined) {
        wait()
        continue
      }
      const measure = measureOf(observation, indicator, name)
      if (measure === 'target') {
        const target = plannedTarget(table, observation, { indicator, region, period }, standingTargets)
        if (target === null) {
          // Of a sign there is nothing to aim at, and nothing to say.
          if (observation.decimal !== null) refuse('unit-mismatch')
          continue
        }
        noteUse()
        targets.push({ ...target, regionName: regions.nameOf(region) })
        continue
      }
      const value = fittedValue(observation, measure, indicator)
      if (value === null) {
        refuse('unit-mismatch')
        continue
      }
      noteUse()
      placed.push({
        table,
        row: observation.row,
        column: observation.column,
        region,
        regionName: regions.nameOf(region),
        indicator,
        measure,
        period: plainPeriod(period),
        said: observation.stage ?? stage,
        decimal: value.decimal,
        symbol: observation.symbol,
        typed: typedText(observation),
        convertedFrom: value.convertedFrom,
        claimed: claimedElsewhere(observation, measure, claimed.get(name.key))
      })
    }
  }
  for (const file of files) for (const cell of refusalsWithoutTable(file)) refused.push(cell)
  const unknownRegions = [...regions.unlisted.values()].flatMap((region) => {
    const use = usesOfUnknown.get(region.own.code)
    return use === undefined ? [] : [{ ...region, ...use }]
  })
  return { placed, targets, refused, waiting, regionless, remembered, isRegionSupposed, unknownRegions }
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

function refusedCell({ file, sheet }: JobTable, observation: ReadObservation, reason: string): RefusedCell {
  const { row, column, value } = observation
  // Of a plain number the text is not kept: it is the number.
  const text = observation.text === '' ? String(value ?? '') : observation.text
  return { file, sheet: sheet.name, cell: cellName(row, column), text, reason }
}

function readerRefusals(file: JobFile, sheet: ReadSheet): RefusedCell[] {
  return sheet.reading.refused.map(({ row, column, text, reason }) => ({
    file,
    sheet: sheet.name,
    cell: cellName(row, column),
    text,
    reason
  }))
}

/** Figures on sheets on which no table was found; a file that says nothing at all is refused as a whole. */
function refusalsWithoutTable(file: JobFile): RefusedCell[] {
  if (file.state === 'refused') return []
  const [reading] = file.readings.values()
  const bare = (reading?.sheets ?? []).filter((sheet) => sheet.reading.tables.length === 0 && !sheet.hidden)
  return bare.flatMap((sheet) => readerRefusals(file, sheet))
}
