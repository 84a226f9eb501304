import { endMonth, endYear, formatPeriod, monthCount, type Period, parsePeriod, yearEarlier } from '../period/period.ts'
import type { ComparedIndicator, ComparisonCell, ComparisonRow, RateBasis } from './comparison-table.ts'
import { exactDifference } from './exact-arithmetic.ts'
import { type ComparedValue, changesInPoints, type Growth, growth } from './growth.ts'

/** One figure of the region compared: what is known of one indicator in one period by one measure. */
export interface ObservedFigure<Source = unknown> extends ComparedValue {
  readonly indicator: string
  /** Canonical period text. */
  readonly period: string
  readonly measure: 'level' | 'growth' | 'change' | 'share' | 'index' | 'rank' | 'target' | 'base'
  readonly source: Source
}

/**
 * The rows of a comparison: each indicator in each period against the same kind of period a year earlier.
 * `figures` must hold those of the periods and of the year before each (`neededPeriods`); others are ignored.
 * Published growth (measure `growth`, or an index with the year before as 100) wins over growth computed from levels.
 */
export function buildComparison<Indicator extends ComparedIndicator, Source>(
  indicators: readonly Indicator[],
  periods: readonly string[],
  figures: Iterable<ObservedFigure<Source>>
): ComparisonRow<Indicator, Source>[] {
  const columns = periods.map(readColumn)
  const named = new Set(periods.flatMap((period) => [period, formatPeriod(yearEarlier(readPeriodText(period)))]))
  const byIndicator = new Map<string, Map<string, ObservedFigure<Source>>>()
  for (const figure of figures) {
    let places = byIndicator.get(figure.indicator)
    if (places === undefined) {
      places = new Map()
      byIndicator.set(figure.indicator, places)
    }
    const place = placesOf(figure.period)[figure.measure]
    // The same months may be stored by two names (2023H1 and 2023M01-06): the one asked for speaks.
    const other = places.get(place)
    if (other === undefined || !named.has(other.period)) places.set(place, figure)
  }
  const nothing = new Map<string, ObservedFigure<Source>>()
  return indicators.map((indicator) => {
    const places = byIndicator.get(indicator.id) ?? nothing
    return { indicator, cells: columns.map((column) => compareCell(indicator, column, places)) }
  })
}

/**
 * The periods whose figures `buildComparison` wants: those asked for, the year before each, and other names of the
 * same months (2023H1, 2023Q1-2 and 2023M01-06 are one), as canonical texts without repetition.
 */
export function neededPeriods(periods: readonly string[]): string[] {
  const needed = new Set<string>()
  for (const period of periods.map(readPeriodText)) {
    for (const one of [period, yearEarlier(period)]) for (const name of namesOfSameMonths(one)) needed.add(name)
  }
  return [...needed]
}

interface Column {
  readonly period: string
  readonly current: Places
  readonly prior: Places
}

function readColumn(period: string): Column {
  return { period, current: placesOf(period), prior: placesOf(formatPeriod(yearEarlier(readPeriodText(period)))) }
}

function compareCell<Source>(
  indicator: ComparedIndicator,
  column: Column,
  places: ReadonlyMap<string, ObservedFigure<Source>>
): ComparisonCell<Source> {
  const current = ownValue(indicator, column.current, places)
  const prior = ownValue(indicator, column.prior, places)
  const fromLevels = growth(current, prior, { kind: indicator.kind })
  const published = publishedGrowth(indicator, column, places)
  const shown = published?.growth ?? fromLevels
  const origin = current ?? published?.figure ?? null
  return {
    period: column.period,
    value: current?.decimal == null ? null : Number(current.decimal),
    decimal: current?.decimal ?? null,
    symbol: current?.symbol ?? null,
    stage: origin?.stage ?? null,
    change: fromLevels.difference ?? published?.growth.difference ?? null,
    rate: shown.rate,
    points: shown.points,
    reason: shown.reason,
    basis: shown.reason === null ? basisOf(indicator, published !== null) : null,
    computedRate: published === null ? null : fromLevels.rate,
    source: origin?.source ?? null,
    growthSource: published?.figure.source ?? null
  }
}

/** An index or a rank may have been read as that measure rather than as a level; for its own indicator both say the same. */
function ownValue<Source>(
  indicator: ComparedIndicator,
  at: Places,
  places: ReadonlyMap<string, ObservedFigure<Source>>
): ObservedFigure<Source> | null {
  const level = places.get(at.level)
  if (level !== undefined) return level
  const { kind } = indicator
  return (kind === 'index' || kind === 'rank' ? places.get(at[kind]) : undefined) ?? null
}

function basisOf(indicator: ComparedIndicator, isPublished: boolean): RateBasis {
  if (isPublished) return 'published'
  return indicator.priceBasis === 'current' && !changesInPoints(indicator.kind) ? 'nominal' : 'computed'
}

function publishedGrowth<Source>(
  indicator: ComparedIndicator,
  column: Column,
  places: ReadonlyMap<string, ObservedFigure<Source>>
): { readonly growth: Growth; readonly figure: ObservedFigure<Source> } | null {
  if (changesInPoints(indicator.kind)) {
    const change = places.get(column.current.change)
    if (change?.decimal == null) return null
    const points = Number(change.decimal)
    return { growth: { difference: points, rate: null, points, reason: null }, figure: change }
  }
  const rate = places.get(column.current.growth)
  if (rate?.decimal != null) {
    return { growth: { difference: null, rate: Number(rate.decimal), points: null, reason: null }, figure: rate }
  }
  const index = places.get(column.current.index)
  if (index?.decimal != null) {
    const overHundred = exactDifference(index.decimal, '100')
    return { growth: { difference: null, rate: overHundred, points: null, reason: null }, figure: index }
  }
  return null
}

/** Keys of an indicator's figures for the same months, one a measure. */
type Places = Readonly<Record<ObservedFigure['measure'], string>>

const placesOfPeriod = new Map<string, Places>()

/**
 * The same for 2023H1, 2023Q1-2 and 2023M01-06. Made once for each period: a table of 14,000 cells looks its figures
 * up 70,000 times, and a text that is put together anew must be hashed anew.
 */
function placesOf(period: string): Places {
  let places = placesOfPeriod.get(period)
  if (places === undefined) {
    const months = monthsKey(readPeriodText(period))
    const key = (measure: keyof Places) => `${measure} ${months}`
    places = {
      level: key('level'),
      growth: key('growth'),
      change: key('change'),
      share: key('share'),
      index: key('index'),
      rank: key('rank'),
      target: key('target'),
      base: key('base')
    }
    placesOfPeriod.set(period, places)
  }
  return places
}

function monthsKey(period: Period): string {
  return `${period.kind === 'fiscal' ? 'F' : ''}${endYear(period)} ${endMonth(period)} ${monthCount(period)}`
}

function readPeriodText(text: string): Period {
  const period = parsePeriod(text)
  if (period === null) throw new Error(`not a canonical period: ${text}`)
  return period
}

function namesOfSameMonths(period: Period): string[] {
  const year = String(period.year).padStart(4, '0')
  if (period.kind === 'fiscal') return [`${year}/${String((period.year + 1) % 100).padStart(2, '0')}`]
  const months = monthCount(period)
  const end = endMonth(period)
  const two = String(end).padStart(2, '0')
  if (months === 1) return [`${year}M${two}`]
  if (end !== months) return [end === 12 && months === 6 ? `${year}H2` : `${year}Q${end / 3}`]
  const names = [`${year}M01-${two}`]
  if (end % 3 === 0) names.push(end === 3 ? `${year}Q1` : `${year}Q1-${end / 3}`)
  if (end === 6) names.push(`${year}H1`)
  if (end === 12) names.push(year)
  return names
}
