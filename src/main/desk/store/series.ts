import { BETWEEN, ColumnsInMaking, type FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { chosenClaims } from './claims/chosen-claims.ts'
import { meaningOf, periodText, stageOf } from './claims/claim-codes.ts'
import type { ClaimWord } from './claims/claim-row.ts'
import { observedIn, readObserved } from './figures.ts'
import type { Store } from './store.ts'

/** All measures of some indicators of regions; null: of all, in all periods. */
export interface ChosenSeries {
  readonly regions: readonly string[]
  readonly indicators: readonly string[] | null
  readonly periods: readonly string[] | null
}

/**
 * The figures of the chosen series in columns, as `readObserved` gives them one by one. SQLite puts the claims of a
 * series together: to have a row for each of them takes twice the time.
 */
export function readSeries(store: Store, choice: ChosenSeries): FigureColumns {
  const { where, whose, only } = chosenClaims(store, { ...choice, measures: null })
  const columns = new ColumnsInMaking()
  if (!whose.isPlain) {
    columns.addFigures(readObserved(store, { ...choice, measures: null }))
    return columns.made
  }
  const rows = store.read(() =>
    store.db
      .prepare(
        `SELECT region, indicator, measure, json_group_array(${PLACED}), json_group_array(${TOLD}),
           json_group_array(json_array(${PLACED}, ${TOLD}, symbol, meaning)) FILTER (WHERE symbol IS NOT NULL),
           group_concat(ifnull(value, ''), '${BETWEEN}'), json_group_array(sheet)
         FROM claim WHERE ${where}
         GROUP BY region, indicator, measure`
      )
      .raw()
      .all()
  ) as SeriesRow[]
  const formOf = forms(columns)
  /** Claims of series in which a place has several, or one that says nothing. */
  const others: ClaimWord[] = []
  for (const row of rows) {
    const [region, indicator, measure] = row
    if (only !== null && !only.has(indicator)) continue
    const form = formOf(row)
    const values = row[6]
    if (form !== null && isStated(values, form))
      columns.add(store.regions.text(region), store.indicators.text(indicator), measure, { ...form, decimals: values })
    else others.push(...claimsOf(row))
  }
  columns.addFigures(observedIn(store, others))
  return columns.made
}

/* Two numbers in one: each list that SQLite makes takes its time. Fewer than 16 stages, and 4096 claims of a change. */
const PLACED = '(period << 4) | stage'
const TOLD = '(change << 12) | nth'

/** The claims of a series: lists of JSON, but for the values, which stand as columns have them. */
type SeriesRow = readonly [
  region: number,
  indicator: number,
  measure: number,
  placed: string,
  told: string,
  symbols: string,
  values: string,
  sheets: string
]

/** Periods and traits of a series whose places have one claim each. */
interface Form {
  readonly span: number
  readonly kinds: number
  readonly symbols: readonly (SaidSign | null)[]
}

/** Most series have the form of the one before; null: a place has several claims. */
function forms(columns: ColumnsInMaking): (row: SeriesRow) => Form | null {
  const known = new Map<string, Form | null>()
  return ([, , , placed, , symbols, , sheets]) => {
    const key = `${placed}${symbols}${sheets}`
    let form = known.get(key)
    if (form === undefined) {
      const places = numbers(placed)
      form = isAscending(places.map(periodIn)) ? formOf(columns, places, symbols, sheetsIn(sheets)) : null
      known.set(key, form)
    }
    return form
  }
}

function formOf(
  columns: ColumnsInMaking,
  places: readonly number[],
  symbolList: string,
  sheets: readonly (number | null)[]
): Form {
  const found = symbolsIn(symbolList)
  const symbols = places.map((placed) => found.find((one) => one[0] === placed) ?? null)
  const traits = places.map((placed, at) => ({
    stage: stageOf(stageIn(placed)),
    symbol: symbols[at]?.[2] ?? null,
    meaning: meaningOf(symbols[at]?.[3] ?? null),
    isDisputed: false,
    readFrom: sheets[at] ?? null
  }))
  return {
    span: columns.span(places.map((placed) => columns.period(periodText(periodIn(placed))))),
    kinds: columns.kinds(traits.map((trait) => columns.trait(trait))),
    symbols
  }
}

function isAscending(list: readonly number[]): boolean {
  return list.every((number, at) => at === 0 || number > (list[at - 1] ?? number))
}

/** Does every claim say something? */
function isStated(values: string, { symbols }: Form): boolean {
  const isWhole = values !== '' && !values.startsWith(BETWEEN) && !values.endsWith(BETWEEN)
  if (isWhole && !values.includes(BETWEEN + BETWEEN)) return true
  return values.split(BETWEEN).every((value, at) => value !== '' || symbols[at] !== null)
}

/** Those of a place after one another. */
function claimsOf([region, indicator, measure, ...lists]: SeriesRow): ClaimWord[] {
  const told = numbers(lists[1])
  const symbols = new Map(symbolsIn(lists[2]).map((sign) => [`${sign[0]} ${sign[1]}`, sign]))
  const values = lists[3].split(BETWEEN)
  const sheets = sheetsIn(lists[4])
  return numbers(lists[0])
    .map((placed, at): ClaimWord => {
      const by = told[at] ?? 0
      const value = values[at] ?? ''
      const rank = [Math.floor(by / 4096), stageIn(placed), by % 4096] as const
      const [, , symbol = null, meaning = null] = symbols.get(`${placed} ${by}`) ?? []
      const said = [value === '' ? null : value, symbol, sheets[at] ?? null, meaning] as const
      return [region, indicator, measure, periodIn(placed), ...rank, ...said]
    })
    .sort((one, other) => one[3] - other[3] || one[4] - other[4] || one[6] - other[6])
}

function periodIn(placed: number): number {
  return placed >> 4
}

function stageIn(placed: number): number {
  return placed & 15
}

function numbers(list: string): readonly number[] {
  return JSON.parse(list) as number[]
}

/** Of each claim the sheet that it was read from. */
function sheetsIn(list: string): readonly (number | null)[] {
  return JSON.parse(list) as (number | null)[]
}

/** The sign of a claim and what it says. */
type SaidSign = readonly [placed: number, told: number, symbol: string, meaning: number | null]

/** Of the claims that have one, by which they are told from the others of the series. */
function symbolsIn(list: string): readonly SaidSign[] {
  return JSON.parse(list) as SaidSign[]
}
