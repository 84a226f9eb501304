import type { ComparisonCell, ComparisonRow, ComparisonTable, MeasuredValue } from '../calls/compare-calls.ts'
import { type NumberColumn, packNumbers, unpackNumbers } from './number-column.ts'

/**
 * A comparison as it travels: one column a field over all cells, row after row. What repeats (indicators, and the
 * signs, stages and reasons of cells) stands once in a list and is named by its place there.
 */
interface PackedComparison {
  readonly regions: ComparisonTable['regions']
  readonly periods: ComparisonTable['periods']
  readonly indicators: readonly ComparisonRow['indicator'][]
  /** Of each row: its region, its place among the indicators, its averages. */
  readonly rows: readonly (readonly [region: string, indicator: number, averages: ComparisonRow['averages']])[]
  /** One a cell, with line feeds between; empty where there is none. `value` is the same as a number. */
  readonly decimals: string
  readonly change: NumberColumn | null
  readonly rate: NumberColumn | null
  readonly points: NumberColumn | null
  readonly computedRate: NumberColumn | null
  readonly traits: readonly Traits[]
  /** Of each cell: its place among the traits. */
  readonly traitsOf: readonly number[]
  readonly more: readonly PackedMeasure[]
}

/** What many cells share. */
type Traits = Pick<ComparisonCell, 'symbol' | 'stage' | 'reason' | 'basis' | 'conflict' | 'break'>

interface PackedMeasure {
  readonly name: string
  readonly values: NumberColumn | null
  readonly traits: readonly Pick<MeasuredValue, 'reason' | 'basis'>[]
  readonly traitsOf: readonly number[]
}

export function packComparison(table: ComparisonTable): PackedComparison {
  const cells: ComparisonCell[] = []
  for (const row of table.rows) for (const cell of row.cells) cells.push(cell)
  const indicators = new Places<ComparisonRow['indicator']>()
  const traits = new Places<Traits>()
  const numbers = (field: 'change' | 'rate' | 'points' | 'computedRate') =>
    packNumbers(cells.length, (at) => cells[at]?.[field] ?? null)
  return {
    regions: table.regions,
    periods: table.periods,
    rows: table.rows.map((row) => [row.region, indicators.of(row.indicator.id, () => row.indicator), row.averages]),
    indicators: indicators.list,
    decimals: cells.map(({ decimal }) => decimal ?? '').join('\n'),
    change: numbers('change'),
    rate: numbers('rate'),
    points: numbers('points'),
    computedRate: numbers('computedRate'),
    traitsOf: placesOfTraits(cells, ({ symbol, stage, reason, basis, conflict, break: broken }) =>
      traits.of(`${stage} ${reason} ${basis} ${conflict} ${broken} ${symbol === null ? '' : `“${symbol}`}`, () => ({
        symbol,
        stage,
        reason,
        basis,
        conflict,
        break: broken
      }))
    ),
    traits: traits.list,
    more: Object.keys(cells[0]?.more ?? {}).map((name) => packMeasure(name, cells))
  }
}

/** The place of each cell's traits; most cells have those of the cell before them. */
function placesOfTraits(cells: readonly ComparisonCell[], placeOf: (cell: ComparisonCell) => number): number[] {
  let last: ComparisonCell | null = null
  let place = 0
  return cells.map((cell) => {
    if (last === null || !haveSameTraits(cell, last)) place = placeOf(cell)
    last = cell
    return place
  })
}

function haveSameTraits(one: ComparisonCell, other: ComparisonCell): boolean {
  return (
    one.symbol === other.symbol &&
    one.stage === other.stage &&
    one.reason === other.reason &&
    one.basis === other.basis &&
    one.conflict === other.conflict &&
    one.break === other.break
  )
}

const NO_VALUE: MeasuredValue = { value: null, reason: null, basis: null }

function packMeasure(name: string, cells: readonly ComparisonCell[]): PackedMeasure {
  const traits = new Places<PackedMeasure['traits'][number]>()
  const values = cells.map(({ more }) => more[name] ?? NO_VALUE)
  return {
    name,
    values: packNumbers(values.length, (at) => values[at]?.value ?? null),
    traitsOf: values.map(({ reason, basis }) => traits.of(`${reason} ${basis}`, () => ({ reason, basis }))),
    traits: traits.list
  }
}

/** Cells are made when a row is first asked for them: a screen shows a few dozen out of thousands. */
export function unpackComparison(packed: unknown): ComparisonTable {
  // The desk packed it by the function above.
  const columns = packed as PackedComparison
  const { regions, periods, indicators } = columns
  const cellAt = cellsOf(columns)
  return {
    regions,
    periods,
    rows: columns.rows.flatMap(([region, at, averages], row) => {
      const indicator = indicators[at]
      if (indicator === undefined) return []
      let made: readonly ComparisonCell[] | null = null
      return {
        region,
        indicator,
        averages,
        get cells() {
          made ??= periods.map((period, column) => cellAt(row * periods.length + column, period))
          return made
        }
      }
    })
  }
}

const NO_TRAITS: Traits = { symbol: null, stage: null, reason: null, basis: null, conflict: false, break: null }
const NOTHING: ComparisonCell['more'] = Object.freeze({})

function cellsOf(columns: PackedComparison): (place: number, period: string) => ComparisonCell {
  const decimals = columns.decimals.split('\n')
  const change = unpackNumbers(columns.change)
  const rate = unpackNumbers(columns.rate)
  const points = unpackNumbers(columns.points)
  const computedRate = unpackNumbers(columns.computedRate)
  const more = columns.more.map((measure) => ({ name: measure.name, at: measureAt(measure) }))
  return (place, period) => {
    const text = decimals[place]
    const decimal = text === undefined || text === '' ? null : text
    const {
      symbol,
      stage,
      reason,
      basis,
      conflict,
      break: broken
    } = columns.traits[columns.traitsOf[place] ?? -1] ?? NO_TRAITS
    return {
      period,
      value: decimal === null ? null : Number(decimal),
      decimal,
      symbol,
      stage,
      change: change(place),
      rate: rate(place),
      points: points(place),
      reason,
      basis,
      computedRate: computedRate(place),
      conflict,
      break: broken,
      more: more.length === 0 ? NOTHING : Object.fromEntries(more.map(({ name, at }) => [name, at(place)]))
    }
  }
}

function measureAt(measure: PackedMeasure): (place: number) => MeasuredValue {
  const value = unpackNumbers(measure.values)
  return (place) => ({ ...NO_VALUE, ...measure.traits[measure.traitsOf[place] ?? -1], value: value(place) })
}

/** Things that repeat, each once, by a text that tells them apart. */
class Places<Item> {
  readonly list: Item[] = []
  readonly #places = new Map<string, number>()

  of(key: string, item: () => Item): number {
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.list.push(item()) - 1
      this.#places.set(key, place)
    }
    return place
  }
}
