import type { MonthsKey } from '../../period/months-key.ts'
import {
  type FigureLookup,
  keyOfText,
  type ObservedFigure,
  observedMeasures,
  placeOfMeasure
} from '../figures/observed-figure.ts'
import { BETWEEN, type FigureColumns, WIDTH } from './figure-columns.ts'

/**
 * Columns ready to be looked up; a figure is made when it is asked for. Who disagrees about it is not told any more, only
 * that somebody does. The same months may be stored by two names (2023H1 and 2023M01-06): the one that is among `named`
 * speaks, else the later of the two.
 */
export function lookupInColumns(columns: FigureColumns, named: ReadonlySet<string>): FigureLookup {
  const { series, decimals } = columns
  // A process that only hands the figures on never looks at one.
  let index: SeriesIndex | null = null
  const months = columns.spans.map(() => null as ReadonlyMap<MonthsKey, number> | null)
  const decimalAt = decimalsIn(decimals)
  let last: SeriesLookedAt | null = null
  return {
    find(region, indicator, key, measure) {
      index ??= indexOf(columns)
      const which = placeOfMeasure[measure]
      if (index.measured[which] !== true) return null
      if (last === null || last.indicator !== indicator || last.region !== region)
        last = { region, indicator, own: index.places.get(region)?.get(indicator), made: [] }
      const at = last.own?.[which]
      if (at === undefined) return null
      const span = series[at * WIDTH + 3] ?? 0
      const byMonths = months[span] ?? monthsOf(columns, span, named)
      months[span] = byMonths
      const place = byMonths.get(key)
      if (place === undefined) return null
      const made = last.made[which] ?? []
      last.made[which] = made
      const known = made[place]
      if (known !== undefined) return known
      const decimal = decimalAt(at, place)
      const trait = columns.traits[columns.kinds[series[at * WIDTH + 4] ?? 0]?.[place] ?? -1]
      const figure: ObservedFigure = {
        region,
        indicator,
        period: columns.periods[columns.spans[span]?.[place] ?? -1] ?? '',
        measure,
        decimal: decimal === '' ? null : decimal,
        symbol: trait?.symbol ?? null,
        meaning: trait?.meaning ?? null,
        stage: trait?.stage ?? null,
        readFrom: trait?.readFrom ?? null,
        conflict: trait?.isDisputed === true ? SOMEBODY : null
      }
      made[place] = figure
      return figure
    }
  }
}

/** The series of an indicator of a region, by the places of their measures, and the figures made of them so far: cells of a row ask for the same ones. */
interface SeriesLookedAt {
  readonly region: string
  readonly indicator: string
  readonly own: readonly number[] | undefined
  readonly made: ObservedFigure[][]
}

interface SeriesIndex {
  /** By region and indicator, and then by the place of the measure: where the series stands. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>
  /** Which measures there are figures of: most tables have levels alone, and are asked for all. */
  readonly measured: readonly boolean[]
}

function indexOf({ series, regions, indicators }: FigureColumns): SeriesIndex {
  const places = new Map<string, Map<string, number[]>>()
  const measured = new Array<boolean>(observedMeasures.length).fill(false)
  for (let at = 0; at * WIDTH < series.length; at++) {
    const region = regions[series[at * WIDTH] ?? 0] ?? ''
    const indicator = indicators[series[at * WIDTH + 1] ?? 0] ?? ''
    const measure = series[at * WIDTH + 2] ?? 0
    measured[measure] = true
    const ofRegion = places.get(region) ?? new Map<string, number[]>()
    if (ofRegion.size === 0) places.set(region, ofRegion)
    const own = ofRegion.get(indicator) ?? []
    if (own.length === 0) ofRegion.set(indicator, own)
    own[measure] = at
  }
  return { places, measured }
}

/** Of most series of a large table no more than the first figures are ever looked at: those are found without the others. */
const NEAR = 3

function decimalsIn(decimals: readonly string[]): (series: number, place: number) => string {
  const all = decimals.map(() => null as readonly string[] | null)
  return (series, place) => {
    const text = decimals[series] ?? ''
    let own = all[series] ?? null
    if (own === null && place < NEAR) {
      let start = 0
      for (let before = 0; before < place; before++) start = text.indexOf(BETWEEN, start) + 1
      const end = text.indexOf(BETWEEN, start)
      return end < 0 ? text.slice(start) : text.slice(start, end)
    }
    own ??= text.split(BETWEEN)
    all[series] = own
    return own[place] ?? ''
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

/** The indicators of which some region has a level in some period. */
export function indicatorsWithLevel(
  columns: FigureColumns,
  regions: ReadonlySet<string>,
  periods: ReadonlySet<string>
): ReadonlySet<string> {
  const isIn = columns.spans.map((span) => span.some((period) => periods.has(columns.periods[period] ?? '')))
  const found = new Set<string>()
  const { series } = columns
  for (let at = 0; at < series.length; at += WIDTH) {
    const indicator = columns.indicators[series[at + 1] ?? -1]
    const isLevel = series[at + 2] === placeOfMeasure.level && isIn[series[at + 3] ?? -1] === true
    if (isLevel && indicator !== undefined && regions.has(columns.regions[series[at] ?? -1] ?? '')) found.add(indicator)
  }
  return found
}

/** The figures that somebody disagrees about. */
export function disputedIn({
  series,
  ...columns
}: FigureColumns): Pick<ObservedFigure, 'region' | 'indicator' | 'measure' | 'period'>[] {
  const isDisputed = columns.traits.map((trait) => trait.isDisputed)
  const places = columns.kinds.map((kinds) => kinds.flatMap((trait, place) => (isDisputed[trait] ? [place] : [])))
  const found: Pick<ObservedFigure, 'region' | 'indicator' | 'measure' | 'period'>[] = []
  for (let at = 0; at < series.length; at += WIDTH) {
    for (const place of places[series[at + 4] ?? -1] ?? []) {
      const region = columns.regions[series[at] ?? -1]
      const indicator = columns.indicators[series[at + 1] ?? -1]
      const measure = observedMeasures[series[at + 2] ?? -1]
      const period = columns.periods[columns.spans[series[at + 3] ?? -1]?.[place] ?? -1]
      if (region !== undefined && indicator !== undefined && measure !== undefined && period !== undefined)
        found.push({ region, indicator, measure, period })
    }
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
