import type { SymbolMeaning } from '../../quantity/typed/symbols.ts'
import { type ObservedFigure, type ObservedMeasure, placeOfMeasure } from '../figures/observed-figure.ts'

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
  /** Five numbers a series: the places of its region, indicator, measure (`observedMeasures`), span and kinds. */
  readonly series: readonly number[]
  /** Of each series its decimal texts with blanks between; empty where there is none. */
  readonly decimals: readonly string[]
}

export interface FigureTraits {
  readonly stage: ObservedFigure['stage']
  readonly symbol: string | null
  /** What the symbol says; null: nobody said. */
  readonly meaning: SymbolMeaning | null
  readonly isDisputed: boolean
  /** The sheet that it was read from, where published growth and the levels beside it may be of one; null: nobody asks. */
  readonly readFrom: number | null
}

/** Numbers in `series` that belong to one. */
export const WIDTH = 5

/** Between the decimals of a series: in no decimal, and, unlike a line feed, written in JSON as it is. */
export const BETWEEN = ' '

export function figureColumns(figures: Iterable<ObservedFigure>): FigureColumns {
  const columns = new ColumnsInMaking()
  columns.addFigures(figures)
  return columns.made
}

/** Columns that grow by one series after the other. */
export class ColumnsInMaking {
  readonly #regions = new Places<string>()
  readonly #indicators = new Places<string>()
  readonly #periods = new Places<string>()
  readonly #traits = new Places<FigureTraits>()
  readonly #spans = new Lists()
  readonly #kinds = new Lists()
  readonly #series: number[] = []
  readonly #decimals: string[] = []

  period(text: string): number {
    return this.#periods.of(text, text)
  }

  trait({ stage, symbol, meaning, isDisputed, readFrom }: FigureTraits): number {
    const key = `${stage} ${isDisputed} ${readFrom} ${symbol === null ? '' : `${meaning} “${symbol}`}`
    return this.#traits.of(key, { stage, symbol, meaning, isDisputed, readFrom })
  }

  span(periods: readonly number[]): number {
    return this.#spans.of(periods)
  }

  kinds(traits: readonly number[]): number {
    return this.#kinds.of(traits)
  }

  /** `measure`: its place among `observedMeasures`. */
  add(
    region: string,
    indicator: string,
    measure: number,
    series: { readonly span: number; readonly kinds: number; readonly decimals: string }
  ): void {
    this.#series.push(this.#regions.of(region, region), this.#indicators.of(indicator, indicator), measure)
    this.#series.push(series.span, series.kinds)
    this.#decimals.push(series.decimals)
  }

  /** Whole series; quickest where figures come in the order region, indicator, measure. */
  addFigures(figures: Iterable<ObservedFigure>): void {
    const all = new Map<string, Building>()
    let series: Building | null = null
    let last: ObservedFigure | null = null
    let trait = 0
    for (const figure of figures) {
      const { region, indicator, measure, stage, symbol, meaning = null, readFrom = null } = figure
      if (series === null || last?.indicator !== indicator || last.measure !== measure || last.region !== region) {
        const key = `${region} ${indicator} ${measure}`
        series = all.get(key) ?? { region, indicator, measure, span: [], kinds: [], decimals: [] }
        all.set(key, series)
      }
      const isDisputed = figure.conflict != null
      if (last === null || !haveSameTraits(last, figure))
        trait = this.trait({ stage, symbol, meaning, isDisputed, readFrom })
      series.span.push(this.period(figure.period))
      series.kinds.push(trait)
      series.decimals.push(figure.decimal ?? '')
      last = figure
    }
    for (const { region, indicator, measure, span, kinds, decimals } of all.values())
      this.add(region, indicator, placeOfMeasure[measure], {
        span: this.span(span),
        kinds: this.kinds(kinds),
        decimals: decimals.join(BETWEEN)
      })
  }

  get made(): FigureColumns {
    return {
      regions: this.#regions.list,
      indicators: this.#indicators.list,
      periods: this.#periods.list,
      traits: this.#traits.list,
      spans: this.#spans.list,
      kinds: this.#kinds.list,
      series: this.#series,
      decimals: this.#decimals
    }
  }
}

/** Do two figures share their traits? */
function haveSameTraits(one: ObservedFigure, other: ObservedFigure): boolean {
  return (
    one.stage === other.stage &&
    one.symbol === other.symbol &&
    one.meaning === other.meaning &&
    one.readFrom === other.readFrom &&
    (one.conflict != null) === (other.conflict != null)
  )
}

interface Building {
  readonly region: string
  readonly indicator: string
  readonly measure: ObservedMeasure
  readonly span: number[]
  readonly kinds: number[]
  readonly decimals: string[]
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
