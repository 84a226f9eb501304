import type { MonthsKey } from '../../period/months-key.ts'
import { monthsKey } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import type { ComparedValue } from '../arithmetic/growth.ts'

/** What was observed: the level itself, or something that its source printed beside it. `base`: see `PriorBasis`. */
export const observedMeasures = [
  'level',
  'growth',
  'change',
  'share',
  'index',
  'rank',
  'target',
  'base',
  'growth-rank',
  'growth-change'
] as const
export type ObservedMeasure = (typeof observedMeasures)[number]

/** One figure: what is known of one indicator of a region in one period by one measure. */
export interface ObservedFigure extends ComparedValue {
  readonly region: string
  readonly indicator: string
  /** Canonical period text. */
  readonly period: string
  readonly measure: ObservedMeasure
  /** The sheet that it was read from, by its key; null or left out: none, or nobody knows. */
  readonly readFrom?: number | null
  /** Who disagrees with it, as long as nobody has decided; null: nobody. */
  readonly conflict?: readonly unknown[] | null
  /** Of one that follows from others: which of those are disputed. Left out: it was observed itself. */
  readonly disputed?: Disputed
}

/** Where an observed figure stands. */
export type FigurePlace = Pick<ObservedFigure, 'region' | 'indicator' | 'period' | 'measure'>

/** The observed figures among those that a number rests on that sources disagree about; none: nobody doubts it. */
export type Disputed = readonly FigurePlace[]

/** Where a comparison finds its figures, by the months they cover. */
export interface FigureLookup<Found extends ObservedFigure = ObservedFigure> {
  find(region: string, indicator: string, months: MonthsKey, measure: ObservedMeasure): Found | null
}

/** Where a measure stands among them. */
export const placeOfMeasure = Object.fromEntries(observedMeasures.map((measure, at) => [measure, at])) as Readonly<
  Record<ObservedMeasure, number>
>

const WIDTH = observedMeasures.length

/**
 * Figures ready to be looked up. The same months may be stored by two names (2023H1 and 2023M01-06): the one that is
 * among `named` speaks, else the later of the two.
 */
export function figureLookup<Found extends ObservedFigure>(
  figures: Iterable<Found>,
  named: ReadonlySet<string>
): FigureLookup<Found> {
  const places = new Map<string, Map<string, Series<Found>>>()
  /** Which measures there are figures of: most tables have levels alone, and are asked for all. */
  const measured = new Array<boolean>(observedMeasures.length).fill(false)
  // Figures come in the order of their places, and are asked for so: most are of the same indicator as the one before.
  let last: { region: string; indicator: string; series: Series<Found> | undefined } | null = null
  for (const figure of figures) {
    const { region, indicator } = figure
    if (last?.series === undefined || last.indicator !== indicator || last.region !== region) {
      const indicators: Map<string, Series<Found>> = orMade(places, region, () => new Map())
      last = { region, indicator, series: orMade(indicators, indicator, () => new Map()) }
    }
    measured[placeOfMeasure[figure.measure]] = true
    const key = keyOfText(figure.period) * WIDTH + placeOfMeasure[figure.measure]
    const other = last.series?.get(key)
    if (other === undefined || !named.has(other.period)) last.series?.set(key, figure)
  }
  return {
    find(region, indicator, months, measure) {
      const which = placeOfMeasure[measure]
      if (measured[which] !== true) return null
      if (last === null || last.indicator !== indicator || last.region !== region)
        last = { region, indicator, series: places.get(region)?.get(indicator) }
      return last.series?.get(months * WIDTH + which) ?? null
    }
  }
}

/** What is known of an indicator of a region, by months and measure. */
type Series<Found> = Map<number, Found>

const keys = new Map<string, MonthsKey>()

/** Worked out once for each text: a large table asks hundreds of thousands of times. */
export function keyOfText(text: string): MonthsKey {
  let key = keys.get(text)
  if (key === undefined) {
    const period = parsePeriod(text)
    if (period === null) throw new Error(`not a canonical period: ${text}`)
    key = monthsKey(period)
    keys.set(text, key)
  }
  return key
}

function orMade<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
