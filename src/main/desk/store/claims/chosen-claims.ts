import type { Measure, Stage } from '#contract/figure.ts'
import { fallenChanges } from '../changes/fallen-changes.ts'
import { now, type Store } from '../store.ts'
import { type Attribution, attribution } from './attribution.ts'
import { measureCode, periodCode, stageCode } from './claim-codes.ts'

/** Which figures: null means all. */
export interface FigureChoice {
  readonly regions: readonly string[] | null
  readonly indicators: readonly string[] | null
  readonly measures: readonly Measure[] | null
  readonly periods: readonly string[] | null
  /** Only periods that end within these years. */
  readonly years?: { readonly from: number | null; readonly to: number | null }
  /** As known after this change; left out: as the store knows them. */
  readonly upTo?: number
  readonly limit?: number
  /** Only what was said at this stage; null: at none. */
  readonly stage?: Stage | null
  /** Only figures that another source disagrees with. */
  readonly conflicting?: boolean
}

/** Where the standing claims of some figures are found. */
interface ChosenClaims {
  /** A condition of SQL. Keys stand in it as integers: a list in json_each() is looked up for every row. */
  readonly where: string
  readonly whose: Attribution
  /** Keys of the indicators whose figures are chosen, where the condition lets others through; null: it lets none. */
  readonly only: ReadonlySet<number> | null
}

export function chosenClaims(store: Store, choice: FigureChoice): ChosenClaims {
  const upTo = choice.upTo ?? store.upTo
  const fallen = fallenChanges(store, upTo)
  const conditions = ['true']
  if (choice.regions !== null) conditions.push(`region IN ${known(choice.regions, (code) => store.regions.find(code))}`)
  const whose = attribution(store, upTo)
  const wanted = choice.indicators === null ? null : choice.indicators.flatMap((id) => store.indicators.find(id) ?? [])
  const isWalk = wanted !== null && wanted.length > SEEKS
  if (wanted !== null && !isWalk) {
    const sources = new Set(wanted.flatMap((key) => whose.sourcesOf(key)))
    conditions.push(`indicator IN ${known([...sources], (key) => key)}`)
  }
  if (choice.measures !== null) conditions.push(`measure IN ${known(choice.measures, measureCode)}`)
  if (choice.periods !== null) conditions.push(among(choice.periods.map(periodCode)))
  if (choice.years?.from != null) conditions.push(`period >= ${integer(firstPeriodNumber(choice.years.from))}`)
  if (choice.years?.to != null) conditions.push(`period < ${integer(firstPeriodNumber(choice.years.to + 1))}`)
  if (choice.stage !== undefined) conditions.push(`stage = ${integer(stageCode(choice.stage))}`)
  if (upTo !== now) conditions.push(`change <= ${integer(upTo)}`)
  if (fallen.length > 0) conditions.push(`change NOT IN ${known(fallen, (change) => change)}`)
  const only = wanted !== null && (isWalk || !whose.isPlain) ? new Set(wanted) : null
  return { where: conditions.join(' AND '), whose, only }
}

/** More indicators than this are found by walking along the regions instead of by seeks. */
export const SEEKS = 400

/** A list of keys for a statement; texts that the desk does not know have none. */
function known<Item>(items: readonly Item[], key: (item: Item) => number | null): string {
  const keys = items.map(key).filter((one) => one !== null)
  return `(${keys.map(integer).join(', ')})`
}

/** Most claims of a region lie outside the bounds, which are looked at before the list. */
function among(periods: readonly number[]): string {
  if (periods.length === 0) return 'false'
  const [first, last] = [Math.min(...periods), Math.max(...periods)]
  return `+period BETWEEN ${integer(first)} AND ${integer(last)} AND +period IN (${periods.map(integer).join(', ')})`
}

function integer(number: number): string {
  if (!Number.isSafeInteger(number)) throw new Error(`${number} is no key`)
  return String(number)
}

/** Not above the number of any period that ends in the year (core/period: months since year 0, then four bits). */
function firstPeriodNumber(year: number): number {
  return (year * 12) << 4
}
