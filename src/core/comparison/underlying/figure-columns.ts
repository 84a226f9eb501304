import type { MonthsKey } from '../../period/months-key.ts'
import {
  type FigureLookup,
  keyOfText,
  type ObservedFigure,
  type ObservedMeasure,
  observedMeasures,
  placeOfMeasure
} from '../observed-figure.ts'

/**
 * Figures as they are kept and travel: a series (one measure of one indicator of a region) after the other. What repeats
 * stands once in a list and is named by its place there; most series have the same periods and traits.
 */
export interface FigureColumns {
  readonly regions: readonly string[]
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly traits: readonly FigureTraits[]
  /** Periods of series, one a figure: places among `periods`. */
  readonly spans: readonly (readonly number[])[]
  /** Traits of series, one a figure: places among `traits`. */
  readonly kinds: readonly (readonly number[])[]
  /** Five numbers a series: the places of its region, indicator, measure, span and kinds. */
  readonly series: readonly number[]
  /** Of each series its decimal texts with line feeds between; empty where there is none. */
  readonly decimals: readonly string[]
}

interface FigureTraits {
  readonly stage: ObservedFigure['stage']
  readonly symbol: string | null
  readonly isDisputed: boolean
}

/** Quickest where figures come in the order region, indicator, measure. */
export function figureColumns(figures: Iterable<ObservedFigure>): FigureColumns {
  const regions = new Places<string>()
  const indicators = new Places<string>()
  const periods = new Places<string>()
  const traits = new Places<FigureTraits>()
  const all = new Map<string, Building>()
  let series: Building | null = null
  let last: ObservedFigure | null = null
  let trait = 0
  for (const figure of figures) {
    const { region, indicator, measure, stage, symbol } = figure
    if (series === null || last?.indicator !== indicator || last.measure !== measure || last.region !== region) {
      const key = `${region} ${indicator} ${measure}`
      series = all.get(key) ?? { region, indicator, measure, span: [], kinds: [], decimals: [] }
      all.set(key, series)
    }
    const isDisputed = figure.conflict != null
    if (last === null || last.stage !== stage || last.symbol !== symbol || (last.conflict != null) !== isDisputed)
      trait = traits.of(`${stage} ${isDisputed} ${symbol === null ? '' : `“${symbol}`}`, { stage, symbol, isDisputed })
    series.span.push(periods.of(figure.period, figure.period))
    series.kinds.push(trait)
    series.decimals.push(figure.decimal ?? '')
    last = figure
  }
  const spans = new Lists()
  const kinds = new Lists()
  const made: number[] = []
  const decimals: string[] = []
  for (const one of all.values()) {
    made.push(regions.of(one.region, one.region), indicators.of(one.indicator, one.indicator))
    made.push(placeOfMeasure[one.measure], spans.of(one.span), kinds.of(one.kinds))
    decimals.push(one.decimals.join('\n'))
  }
  return {
    regions: regions.list,
    indicators: indicators.list,
    periods: periods.list,
    traits: traits.list,
    spans: spans.list,
    kinds: kinds.list,
    series: made,
    decimals
  }
}

interface Building {
  readonly region: string
  readonly indicator: string
  readonly measure: ObservedMeasure
  readonly span: number[]
  readonly kinds: number[]
  readonly decimals: string[]
}

/** Numbers in `series` that belong to one. */
const WIDTH = 5

/**
 * Columns ready to be looked up; a figure is made when it is asked for. Who disagrees about it is not told any more, only
 * that somebody does. The same months may be stored by two names (2023H1 and 2023M01-06): the one that is among `named`
 * speaks, else the later of the two.
 */
export function lookupInColumns(columns: FigureColumns, named: ReadonlySet<string>): FigureLookup {
  const { series, decimals } = columns
  const places = new Map<string, Map<string, number[]>>()
  /** Which measures there are figures of: most tables have levels alone, and are asked for all. */
  const measured = new Array<boolean>(observedMeasures.length).fill(false)
  for (let at = 0; at * WIDTH < series.length; at++) {
    const region = columns.regions[series[at * WIDTH] ?? 0] ?? ''
    const indicator = columns.indicators[series[at * WIDTH + 1] ?? 0] ?? ''
    const measure = series[at * WIDTH + 2] ?? 0
    measured[measure] = true
    const indicators = places.get(region) ?? new Map<string, number[]>()
    if (indicators.size === 0) places.set(region, indicators)
    const own = indicators.get(indicator) ?? []
    if (own.length === 0) indicators.set(indicator, own)
    own[measure] = at
  }
  const months = columns.spans.map(() => null as ReadonlyMap<MonthsKey, number> | null)
  const texts: (readonly string[])[] = []
  let last: { region: string; indicator: string; own: readonly number[] | undefined } | null = null
  return {
    find(region, indicator, key, measure) {
      const which = placeOfMeasure[measure]
      if (measured[which] !== true) return null
      if (last === null || last.indicator !== indicator || last.region !== region)
        last = { region, indicator, own: places.get(region)?.get(indicator) }
      const at = last.own?.[which]
      if (at === undefined) return null
      const span = series[at * WIDTH + 3] ?? 0
      const byMonths = months[span] ?? monthsOf(columns, span, named)
      months[span] = byMonths
      const place = byMonths.get(key)
      if (place === undefined) return null
      const own = texts[at] ?? decimals[at]?.split('\n') ?? []
      texts[at] = own
      const decimal = own[place]
      const trait = columns.traits[columns.kinds[series[at * WIDTH + 4] ?? 0]?.[place] ?? -1]
      return {
        region,
        indicator,
        period: columns.periods[columns.spans[span]?.[place] ?? -1] ?? '',
        measure,
        decimal: decimal === undefined || decimal === '' ? null : decimal,
        symbol: trait?.symbol ?? null,
        stage: trait?.stage ?? null,
        conflict: trait?.isDisputed === true ? SOMEBODY : null
      }
    }
  }
}

/** The indicators that some regions have figures of. */
export function indicatorsIn({ series, ...columns }: FigureColumns, regions: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < series.length; at += WIDTH) {
    const region = columns.regions[series[at] ?? -1]
    const indicator = columns.indicators[series[at + 1] ?? -1]
    if (region !== undefined && indicator !== undefined && regions.has(region)) found.add(indicator)
  }
  return found
}

const SOMEBODY: readonly unknown[] = Object.freeze([])

/** Where in a series the months stand. */
function monthsOf(
  { spans, periods }: FigureColumns,
  span: number,
  named: ReadonlySet<string>
): ReadonlyMap<MonthsKey, number> {
  const found = new Map<MonthsKey, number>()
  const texts = (spans[span] ?? []).map((period) => periods[period] ?? '')
  for (const [place, text] of texts.entries()) {
    const key = keyOfText(text)
    const other = found.get(key)
    if (other === undefined || !named.has(texts[other] ?? '')) found.set(key, place)
  }
  return found
}

/** Things that repeat, each once, by a text that tells them apart. */
class Places<Item> {
  readonly list: Item[] = []
  readonly #places = new Map<string, number>()

  of(key: string, item: Item): number {
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.list.push(item) - 1
      this.#places.set(key, place)
    }
    return place
  }
}

/** Lists of numbers, likewise; most are like the one before. */
class Lists {
  readonly #places = new Places<readonly number[]>()
  #last: { readonly numbers: readonly number[]; readonly place: number } | null = null

  get list(): readonly (readonly number[])[] {
    return this.#places.list
  }

  of(numbers: readonly number[]): number {
    const last = this.#last
    if (last !== null && isSame(last.numbers, numbers)) return last.place
    const place = this.#places.of(numbers.join(' '), numbers)
    this.#last = { numbers, place }
    return place
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
