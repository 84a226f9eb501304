import { BETWEEN, ColumnsInMaking, type FigureColumns } from '#core/comparison/underlying/figure-columns.ts'
import { chosenClaims } from './claims/chosen-claims.ts'
import { periodText, stageOf } from './claims/claim-codes.ts'
import type { ClaimWord } from './claims/claim-row.ts'
import { hasSendersBySheet } from './claims/claim-sender.ts'
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
  // Most desks need no sheet to know who gave a claim.
  const sheets = hasSendersBySheet(store) ? 'json_group_array(sheet)' : `'[]'`
  const rows = store.read(() =>
    store.db
      .prepare(
        `SELECT region, indicator, measure, json_group_array(period), json_group_array(change),
           json_group_array(stage), json_group_array(nth), json_group_array(symbol),
           group_concat(ifnull(value, ''), '${BETWEEN}'), ${sheets}
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
    const values = row[8]
    if (form !== null && isStated(values, form))
      columns.add(store.regions.text(region), store.indicators.text(indicator), measure, { ...form, decimals: values })
    else others.push(...claimsOf(row))
  }
  columns.addFigures(observedIn(store, others))
  return columns.made
}

/** The claims of a series: lists of JSON, but for the values, which stand as columns have them. */
type SeriesRow = readonly [
  region: number,
  indicator: number,
  measure: number,
  periods: string,
  changes: string,
  stages: string,
  nths: string,
  symbols: string,
  values: string,
  sheets: string
]

/** Periods and traits of a series whose places have one claim each. */
interface Form {
  readonly span: number
  readonly kinds: number
  readonly symbols: readonly (string | null)[]
}

/** Most series have the form of the one before; null: a place has several claims. */
function forms(columns: ColumnsInMaking): (row: SeriesRow) => Form | null {
  const known = new Map<string, Form | null>()
  return ([, , , periods, , stages, , symbols]) => {
    const key = `${periods}${stages}${symbols}`
    let form = known.get(key)
    if (form === undefined) {
      const lists = { periods: numbers(periods), stages: numbers(stages), symbols: texts(symbols) }
      form = isAscending(lists.periods) ? formOf(columns, lists) : null
      known.set(key, form)
    }
    return form
  }
}

function formOf(
  columns: ColumnsInMaking,
  lists: { periods: readonly number[]; stages: readonly number[]; symbols: readonly (string | null)[] }
): Form {
  const { periods, stages, symbols } = lists
  const traits = stages.map((stage, at) => ({ stage: stageOf(stage), symbol: symbols[at] ?? null, isDisputed: false }))
  return {
    span: columns.span(periods.map((period) => columns.period(periodText(period)))),
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
  const [changes, stages, nths] = [numbers(lists[1]), numbers(lists[2]), numbers(lists[3])]
  const [symbols, values] = [texts(lists[4]), lists[5].split(BETWEEN)]
  const sheets = JSON.parse(lists[6]) as readonly (number | null)[]
  return numbers(lists[0])
    .map((period, at): ClaimWord => {
      const [value = '', symbol = null] = [values[at], symbols[at]]
      const rank = [changes[at] ?? 0, stages[at] ?? 0, nths[at] ?? 0] as const
      return [region, indicator, measure, period, ...rank, value === '' ? null : value, symbol, sheets[at] ?? null]
    })
    .sort((one, other) => one[3] - other[3] || one[4] - other[4] || one[6] - other[6])
}

function numbers(list: string): readonly number[] {
  return JSON.parse(list) as number[]
}

function texts(list: string): readonly (string | null)[] {
  return JSON.parse(list) as (string | null)[]
}
