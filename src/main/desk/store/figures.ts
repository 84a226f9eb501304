import type { Figure, Measure, Stage } from '#contract/figure.ts'
import type { ObservedFigure } from '#core/comparison/observed-figure.ts'
import { fallenChanges } from './changes/fallen-changes.ts'
import { type Attribution, attribution } from './claims/attribution.ts'
import { measureCode, measureOf, periodCode, periodText, stageCode, stageOf } from './claims/claim-codes.ts'
import {
  type ClaimRow,
  type ClaimWord,
  claimColumns,
  figureOf,
  isStated,
  outranks,
  wordColumns
} from './claims/claim-row.ts'
import { Disputes } from './claims/conflict.ts'
import { now, type Store } from './store.ts'

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
  /** Only what was said at this stage. */
  readonly stage?: Stage
  /** Only figures that another source disagrees with. */
  readonly conflicting?: boolean
}

/** The figures of the chosen places in the order region, indicator, measure, period; withdrawn ones are left out. */
export function readFigures(store: Store, choice: FigureChoice): Figure[] {
  const disputes = new Disputes(store)
  return pick<ClaimRow, Figure>(store, claimColumns, choice, (row, against) =>
    figureOf(store, row, against === null ? null : against.map((one) => disputes.shown(one)))
  )
}

/** The same without where they were read, a fifth quicker: of a large table nobody asks it for each cell. */
export function readObserved(store: Store, choice: FigureChoice): ObservedFigure[] {
  return pick<ClaimWord, ObservedFigure>(store, wordColumns, choice, (row, conflict) => ({
    region: store.regions.text(row[0]),
    indicator: store.indicators.text(row[1]),
    measure: measureOf(row[2]),
    period: periodText(row[3]),
    stage: stageOf(row[5]),
    decimal: row[7],
    symbol: row[8],
    conflict
  }))
}

/**
 * One walk along the table's key: a region is 3 ms for 100,000 claims, and the rule is applied here, where it costs
 * half of what SQLite's GROUP BY takes. Keys stand in the statement as integers: a list in json_each() is looked up
 * for every row.
 */
function pick<Row extends ClaimWord, Picked>(
  store: Store,
  columns: string,
  choice: FigureChoice,
  picked: (row: Row, against: readonly Row[] | null) => Picked
): Picked[] {
  const upTo = choice.upTo ?? store.upTo
  const fallen = fallenChanges(store, upTo)
  const conditions = ['true']
  if (choice.regions !== null) conditions.push(`region IN ${known(choice.regions, (code) => store.regions.find(code))}`)
  const whose = attribution(store, upTo)
  const wanted = choice.indicators === null ? null : choice.indicators.flatMap((id) => store.indicators.find(id) ?? [])
  const isWalk = wanted !== null && wanted.length > seeks
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
  return store.read(() => {
    const select = store.db
      .prepare(
        `SELECT ${columns} FROM claim WHERE ${conditions.join(' AND ')}
         ORDER BY region, indicator, measure, period, change, nth`
      )
      .raw()
    const limit = choice.limit ?? Number.POSITIVE_INFINITY
    const rows = (limit < Number.POSITIVE_INFINITY ? select.iterate() : select.all()) as Iterable<Row>
    const own = whose.isPlain ? rows : attributed(rows, whose)
    const only = wanted !== null && (isWalk || !whose.isPlain) ? new Set(wanted) : null
    return standing(store, own, choice, only, picked)
  })
}

/** More indicators than this are found by walking along the regions instead of by seeks. */
const seeks = 400

/** Claims in the order of the key of those whose figures they are. Regions are whole: no claim goes to another. */
function* attributed<Row extends ClaimWord>(rows: Iterable<Row>, whose: Attribution): Iterable<Row> {
  let region: Row[] = []
  for (const row of rows) {
    if (region[0] !== undefined && region[0][0] !== row[0]) {
      yield* inKeyOrder(region)
      region = []
    }
    const own = whose.read(row)
    if (own !== null) region.push(own)
  }
  yield* inKeyOrder(region)
}

function inKeyOrder<Row extends ClaimWord>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[3] - b[3])
}

/** Of the claims of a place, which follow one another, the one that outranks the others; and who disagrees, or null. */
function standing<Row extends ClaimWord, Picked>(
  store: Store,
  rows: Iterable<Row>,
  choice: FigureChoice,
  wanted: ReadonlySet<number> | null,
  picked: (row: Row, against: readonly Row[] | null) => Picked
): Picked[] {
  const limit = choice.limit ?? Number.POSITIVE_INFINITY
  const disputes = new Disputes(store)
  const figures: Picked[] = []
  let best: Row | null = null
  /** All claims of the place, where it has more than one. */
  let several: Row[] | null = null
  const add = (row: Row) => {
    if (!isStated(row)) return
    const against = several === null ? [] : disputes.against(row, several)
    if (against.length > 0) figures.push(picked(row, against))
    else if (choice.conflicting !== true) figures.push(picked(row, null))
  }
  for (const row of rows) {
    if (wanted !== null && !wanted.has(row[1])) continue
    if (best === null) best = row
    else if (row[3] === best[3] && row[2] === best[2] && row[1] === best[1] && row[0] === best[0]) {
      if (several === null) several = [best, row]
      else several.push(row)
      if (outranks(row, best)) best = row
    } else {
      add(best)
      if (figures.length >= limit) return figures
      best = row
      several = null
    }
  }
  if (best !== null) add(best)
  return figures
}

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
