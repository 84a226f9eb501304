import type { Figure, Measure, Stage } from '#contract/figure.ts'
import { decimalOf } from '#core/quantity/decimal.ts'
import { fallenChanges, now } from './changes.ts'
import { cellText, measureCode, measureOf, periodCode, periodText, stageOf } from './claim-codes.ts'
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
  value: number | null,
  symbol: string | null,
  exact: string | null,
  typed: string | null,
  unit: number | null,
  sheet: number | null,
  cell: number | null
]

const columns = `region, indicator, measure, period, change, stage, value, symbol, exact, typed, unit, sheet, cell`

/**
 * The rule: of the claims whose change stands, the highest stage, then the latest change, then the first cell.
 * The others of a row follow its max() (SQLite's documentation, "Bare columns in an aggregate query").
 */
const rank = `max((stage << 44) | (change << 12) | (4095 - nth))`

/** The figures of the chosen places in the order region, indicator, measure, period; withdrawn ones are left out. */
export function readFigures(store: Store, choice: FigureChoice): Figure[] {
  const given: Record<string, string | number> = {
    upTo: choice.upTo ?? now,
    limit: choice.limit ?? -1,
    fallen: JSON.stringify(fallenChanges(store, choice.upTo ?? now))
  }
  const conditions = ['change <= :upTo', 'change NOT IN (SELECT value FROM json_each(:fallen))']
  if (choice.regions !== null) {
    conditions.push('region IN (SELECT value FROM json_each(:regions))')
    given['regions'] = JSON.stringify(known(choice.regions.map((code) => store.regions.find(code))))
  }
  if (choice.indicators !== null) {
    conditions.push('indicator IN (SELECT value FROM json_each(:indicators))')
    given['indicators'] = JSON.stringify(known(choice.indicators.map((id) => store.indicators.find(id))))
  }
  if (choice.measures !== null) {
    conditions.push('measure IN (SELECT value FROM json_each(:measures))')
    given['measures'] = JSON.stringify(choice.measures.map(measureCode))
  }
  if (choice.periods !== null) {
    conditions.push('period IN (SELECT value FROM json_each(:periods))')
    given['periods'] = JSON.stringify(choice.periods.map(periodCode))
  }
  if (choice.years?.from != null) {
    conditions.push('period >= :from')
    given['from'] = firstPeriodNumber(choice.years.from)
  }
  if (choice.years?.to != null) {
    conditions.push('period < :to')
    given['to'] = firstPeriodNumber(choice.years.to + 1)
  }
  const rows = store.read(
    () =>
      store
        .sql(
          `SELECT ${columns}, ${rank} FROM claim
           WHERE ${conditions.join(' AND ')}
           GROUP BY region, indicator, measure, period
           HAVING value IS NOT NULL OR symbol IS NOT NULL
           LIMIT :limit`
        )
        .raw()
        .all(given) as FigureRow[]
  )
  return rows.map((row) => figureOf(store, row))
}

/** Not above the number of any period that ends in the year (core/period: months since year 0, then four bits). */
function firstPeriodNumber(year: number): number {
  return (year * 12) << 4
}

function known(keys: readonly (number | null)[]): number[] {
  return keys.filter((key) => key !== null)
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
      `SELECT value, symbol, exact, stage, ${rank} FROM claim
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
      | [number | null, string | null, string | null, number | null]
      | undefined
    if (row === undefined || row[3] === null) return null
    const [value, symbol, exact, stage] = row
    if (value === null && symbol === null) return null
    return { decimal: decimal(value, exact), symbol, stage: stageOf(stage) }
  }
}

function figureOf(store: Store, row: FigureRow): Figure {
  const [region, indicator, measure, period, change, stage, value, symbol, exact, typed, unit, sheet, cell] = row
  const place = sheet === null ? null : sheetPlace(store, sheet)
  return {
    region: store.regions.text(region),
    indicator: store.indicators.text(indicator),
    measure: measureOf(measure),
    period: periodText(period),
    decimal: decimal(value, exact),
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

function decimal(value: number | null, exact: string | null): string | null {
  return exact ?? (value === null ? null : decimalOf(value))
}
