import type { Figure, Measure, Stage } from '#contract/figure.ts'
import { cellText, measureCode, measureOf, periodCode, periodText, stageOf } from './claim-codes.ts'
import { fallenChanges, now } from './fallen-changes.ts'
import { sheetPlace } from './originals.ts'
import type { Store } from './store.ts'

/** Which figures: null means all. */
export interface FigureChoice {
  readonly regions: readonly string[] | null
  readonly indicators: readonly string[] | null
  readonly measures: readonly Measure[] | null
  readonly periods: readonly string[] | null
  /** Only periods that end within these years. */
  readonly years?: { readonly from: number | null; readonly to: number | null }
  /** As known after this change; left out: as known now. */
  readonly upTo?: number
  readonly limit?: number
}

type FigureRow = [
  region: number,
  indicator: number,
  measure: number,
  period: number,
  change: number,
  stage: number,
  nth: number,
  value: string | null,
  symbol: string | null,
  typed: string | null,
  unit: number | null,
  sheet: number | null,
  cell: number | null
]

const columns = `region, indicator, measure, period, change, stage, nth, value, symbol, typed, unit, sheet, cell`

/**
 * The figures of the chosen places in the order region, indicator, measure, period; withdrawn ones are left out.
 * One walk along the table's key: a region is 3 ms for 100,000 claims, and the rule is applied here, where it costs
 * half of what SQLite's GROUP BY takes. Keys stand in the statement as integers: a list in json_each() is looked up
 * for every row.
 */
export function readFigures(store: Store, choice: FigureChoice): Figure[] {
  const upTo = choice.upTo ?? now
  const fallen = fallenChanges(store, upTo)
  const conditions = ['true']
  if (choice.regions !== null) conditions.push(`region IN ${known(choice.regions, (code) => store.regions.find(code))}`)
  const isWalk = choice.indicators !== null && choice.indicators.length > seeks
  if (choice.indicators !== null && !isWalk) {
    conditions.push(`indicator IN ${known(choice.indicators, (id) => store.indicators.find(id))}`)
  }
  if (choice.measures !== null) conditions.push(`measure IN ${known(choice.measures, measureCode)}`)
  if (choice.periods !== null) conditions.push(`+period IN ${known(choice.periods, periodCode)}`)
  if (choice.years?.from != null) conditions.push(`period >= ${integer(firstPeriodNumber(choice.years.from))}`)
  if (choice.years?.to != null) conditions.push(`period < ${integer(firstPeriodNumber(choice.years.to + 1))}`)
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
    const rows = (limit < Number.POSITIVE_INFINITY ? select.iterate() : select.all()) as Iterable<FigureRow>
    const wanted = isWalk ? new Set(choice.indicators?.map((id) => store.indicators.find(id))) : null
    return pickFigures(store, rows, limit, wanted)
  })
}

/** More indicators than this are found by walking along the regions instead of by seeks. */
const seeks = 400

/** The rule: of the claims of a place, the highest stage, then the latest change, then the first cell. */
function pickFigures(
  store: Store,
  rows: Iterable<FigureRow>,
  limit: number,
  wanted: ReadonlySet<number | null> | null
): Figure[] {
  const figures: Figure[] = []
  let best: FigureRow | null = null
  for (const row of rows) {
    if (wanted !== null && !wanted.has(row[1])) continue
    if (best === null) best = row
    else if (row[3] === best[3] && row[2] === best[2] && row[1] === best[1] && row[0] === best[0]) {
      // Changes come upwards, cells of one change too.
      if (row[5] > best[5] || (row[5] === best[5] && row[4] > best[4])) best = row
    } else {
      if (isStated(best)) figures.push(figureOf(store, best))
      if (figures.length >= limit) return figures
      best = row
    }
  }
  if (best !== null && isStated(best)) figures.push(figureOf(store, best))
  return figures
}

/** Neither value nor symbol: the latest claim withdraws the figure. */
function isStated(row: FigureRow): boolean {
  return row[7] !== null || row[8] !== null
}

/** A list of keys for a statement; texts that the desk does not know have none. */
function known<Item>(items: readonly Item[], key: (item: Item) => number | null): string {
  const keys = items.map(key).filter((one) => one !== null)
  return `(${keys.map(integer).join(', ')})`
}

function integer(number: number): string {
  if (!Number.isSafeInteger(number)) throw new Error(`${number} is no key`)
  return String(number)
}

/** Not above the number of any period that ends in the year (core/period: months since year 0, then four bits). */
function firstPeriodNumber(year: number): number {
  return (year * 12) << 4
}

export interface PlaceClaim {
  readonly figure: Figure
  readonly change: number
  readonly stands: boolean
}

/** Every claim of one place, newest first; withdrawn ones have neither decimal nor symbol. */
export function readClaims(
  store: Store,
  place: { region: string; indicator: string; measure: Measure; period: string }
): PlaceClaim[] {
  const fallen = new Set(fallenChanges(store))
  const rows = store
    .sql(
      `SELECT ${columns} FROM claim
       WHERE region = ? AND indicator = ? AND measure = ? AND period = ?
       ORDER BY change DESC, nth`
    )
    .raw()
    .all(
      store.regions.find(place.region) ?? -1,
      store.indicators.find(place.indicator) ?? -1,
      measureCode(place.measure),
      periodCode(place.period)
    ) as FigureRow[]
  return rows.map((row) => ({ figure: figureOf(store, row), change: row[4], stands: !fallen.has(row[4]) }))
}

/**
 * The same rule in SQL, for one place: the others of a row follow its max() (SQLite's documentation, "Bare columns in
 * an aggregate query").
 */
const rank = `max((stage << 44) | (change << 12) | (4095 - nth))`

/** What the change list compares with: a place's figure, without its provenance. */
export interface StandingFigure {
  readonly decimal: string | null
  readonly symbol: string | null
  readonly stage: Stage | null
}

/** Looks places up one after the other; quick where they come in the order of the key. */
export function standingFigures(
  store: Store
): (place: { region: string; indicator: string; measure: Measure; period: string }) => StandingFigure | null {
  const select = store
    .sql(
      `SELECT value, symbol, stage, ${rank} FROM claim
       WHERE region = ? AND indicator = ? AND measure = ? AND period = ?
         AND change NOT IN (SELECT value FROM json_each(?))`
    )
    .raw()
  const fallen = JSON.stringify(fallenChanges(store))
  return (place) => {
    const region = store.regions.find(place.region)
    const indicator = store.indicators.find(place.indicator)
    if (region === null || indicator === null) return null
    const row = select.get(region, indicator, measureCode(place.measure), periodCode(place.period), fallen) as
      | [string | null, string | null, number | null]
      | undefined
    if (row === undefined || row[2] === null) return null
    const [decimal, symbol, stage] = row
    if (decimal === null && symbol === null) return null
    return { decimal, symbol, stage: stageOf(stage) }
  }
}

function figureOf(store: Store, row: FigureRow): Figure {
  const [region, indicator, measure, period, change, stage, , decimal, symbol, typed, unit, sheet, cell] = row
  const place = sheet === null ? null : sheetPlace(store, sheet)
  return {
    region: store.regions.text(region),
    indicator: store.indicators.text(indicator),
    measure: measureOf(measure),
    period: periodText(period),
    decimal,
    symbol,
    stage: stageOf(stage),
    source: {
      change,
      file: place?.file ?? null,
      sheet: place?.sheet ?? null,
      cell: cell === null ? null : cellText(cell),
      text: typed,
      unit: unit === null ? null : store.units.text(unit)
    }
  }
}
