import type { Measure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { changeAgainstLevels } from '#core/checking/change-against-levels.ts'
import { growthAsFraction } from '#core/checking/check-growth.ts'
import { growthAgainstLevels } from '#core/checking/growth-against-levels.ts'
import { leapFrom, movementOf, suspicionOf } from '#core/checking/habit.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import type { Remark } from '#core/reading/reading.ts'
import { readObserved } from '../../../store/figures.ts'
import type { Store } from '../../../store/store.ts'

/** So many indicators are read, and so many values looked at, before others are heard. */
const indicatorsAtOnce = 20
const valuesAtOnce = 20_000

/** A value that an import or a person gives to a place. */
export interface GivenValue {
  readonly region: string
  readonly indicator: Pick<Indicator, 'id' | 'name' | 'kind' | 'unit' | 'priceBasis'>
  readonly measure: Measure
  readonly period: string
  /** null: it says that there is no number. */
  readonly decimal: string | null
}

/** Levels of the indicators and regions of an import over time: those of the desk and, before them, of the import. */
export class SeriesHabits {
  /** By region, indicator and period. */
  readonly #series: Levels = new Map()
  /** Of those, what the desk has where the import says something of its own. */
  readonly #replaced: Levels = new Map()
  /** Growth and changes that the desk has and the import says nothing of. */
  readonly #compared: Readonly<Record<Comparison, Levels>> = { growth: new Map(), change: new Map() }
  readonly #earlier = new Map<string, string | null>()

  /** Some milliseconds a step. */
  static *of(store: Store, given: readonly GivenValue[]): Generator<void, SeriesHabits> {
    const habits = new SeriesHabits()
    const regions = new Set<string>()
    const indicators = new Set<string>()
    for (const [index, value] of given.entries()) {
      if (index % valuesAtOnce === 0) yield
      if (!isOfSeries(value) && !hasLevels(value)) continue
      regions.add(value.region)
      indicators.add(value.indicator.id)
    }
    const ids = [...indicators]
    for (let at = 0; at < ids.length; at += indicatorsAtOnce) {
      yield
      const stored = readObserved(store, {
        regions: [...regions],
        indicators: ids.slice(at, at + indicatorsAtOnce),
        measures: ['level', 'growth', 'change'],
        periods: null
      })
      for (const { region, indicator, measure, period, decimal } of stored) {
        const series = isComparison(measure) ? habits.#compared[measure] : habits.#series
        if (decimal !== null) seriesIn(series, region, indicator).set(period, Number(decimal))
      }
    }
    for (const [index, value] of given.entries()) {
      if (index % valuesAtOnce === 0) yield
      if (isComparison(value.measure))
        seriesIn(habits.#compared[value.measure], value.region, value.indicator.id).delete(value.period)
      if (value.measure !== 'level') continue
      const series = seriesIn(habits.#series, value.region, value.indicator.id)
      const stored = series.get(value.period)
      const replaced = seriesIn(habits.#replaced, value.region, value.indicator.id)
      const isFirst = !replaced.has(value.period)
      if (isFirst) replaced.set(value.period, stored ?? Number.NaN)
      if (value.decimal !== null) series.set(value.period, Number(value.decimal))
      // That there is none is the weaker word beside a number of the same import.
      else if (isFirst) series.delete(value.period)
    }
    return habits
  }

  /**
   * What is odd about a value beside what stands at its place (null: nothing that could measure it) and the years before
   * it, or null. `replaces`: it takes the place of what stands, and no stage explains that it leaps.
   */
  suspicion(value: GivenValue, old: { readonly decimal: string | null } | null, replaces: boolean): Remark | null {
    const movement = movementOf(value.measure, value.indicator)
    if (movement === null || value.decimal === null) return null
    const decimal = Number(value.decimal)
    const standing = old?.decimal == null ? null : Number(old.decimal)
    const series = isOfSeries(value) ? this.#levelsBefore(value) : []
    const factors: number[] = []
    for (let at = 0; at + 1 < series.length; at += 1) {
      const factor = (series[at] as number) / (series[at + 1] as number)
      if (factor > 0 && Number.isFinite(factor)) factors.push(factor)
    }
    if (hasLevels(value)) {
      const fraction = value.measure === 'growth' ? growthAsFraction(value.decimal) : null
      const off = this.#comparisonOff(value) ?? fraction
      if (off !== null) return off
    }
    const odd = suspicionOf(decimal, { movement, standing, prior: series[0] ?? null, factors })
    if (odd !== null) return odd
    const leap = replaces && standing !== null && movement !== 'free' ? leapFrom(standing, decimal) : null
    return leap ?? this.#leftBehind(value, 'growth', standing) ?? this.#leftBehind(value, 'change', standing)
  }

  /**
   * Growth or a change that the desk has of a level that is now another, and of which this import says nothing. Where it agreed with
   * what stood there, it was told of that, and nothing but rounding excuses it beside the new one.
   */
  #leftBehind(
    { region, indicator, measure, period, decimal }: GivenValue,
    comparison: Comparison,
    standing: number | null
  ): Remark | null {
    if (measure !== 'level' || decimal === null || standing === Number(decimal)) return null
    if (indicator.kind !== 'flow' && indicator.kind !== 'stock') return null
    const printed = this.#compared[comparison].get(region)?.get(indicator.id)?.get(period)
    const earlier = this.#yearEarlier(period)
    const prior = earlier === null ? undefined : this.#series.get(region)?.get(indicator.id)?.get(earlier)
    if (printed === undefined || prior === undefined) return null
    const beside = { prior: String(prior), isSameScope: false, isReadTogether: false }
    const against = againstLevels[comparison]
    const agreed =
      standing !== null &&
      against(String(printed), { ...beside, current: String(standing), isRevisedSince: true }, indicator) === null
    const levels = { ...beside, current: decimal, isRevisedSince: agreed }
    const computed = against(String(printed), levels, indicator)
    if (computed === null) return null
    return { code: `${comparison}-left-behind`, params: { current: decimal, prior: String(prior), printed, computed } }
  }

  /** What the desk has of the year before; null: nothing. */
  storedBefore({ region, indicator, period }: GivenValue): number | null {
    const earlier = this.#yearEarlier(period)
    if (earlier === null) return null
    const replaced = this.#replaced.get(region)?.get(indicator.id)?.get(earlier)
    if (replaced !== undefined) return Number.isNaN(replaced) ? null : replaced
    return this.#series.get(region)?.get(indicator.id)?.get(earlier) ?? null
  }

  /** Printed growth, or a change, that the levels of its year and the year before contradict, be they of the import or of the desk. */
  #comparisonOff({ region, indicator, measure, period, decimal }: GivenValue): Remark | null {
    const series = this.#series.get(region)?.get(indicator.id)
    const earlier = this.#yearEarlier(period)
    const current = series?.get(period)
    const prior = earlier === null ? undefined : series?.get(earlier)
    if (current === undefined || prior === undefined || decimal === null || !isComparison(measure)) return null
    const levels = { current: String(current), prior: String(prior) }
    const told = { ...levels, isSameScope: false, isRevisedSince: false, isReadTogether: false }
    const computed = againstLevels[measure](decimal, told, indicator)
    return computed === null ? null : { code: `${measure}-differs`, params: { ...levels, printed: decimal, computed } }
  }

  /** A year earlier, two years earlier … as far as known without a gap, at most ten. */
  #levelsBefore({ region, indicator, period }: GivenValue): number[] {
    const levels: number[] = []
    const series = seriesIn(this.#series, region, indicator.id)
    let at = this.#yearEarlier(period)
    while (at !== null && levels.length < 10) {
      const level = series.get(at)
      if (level === undefined) break
      levels.push(level)
      at = this.#yearEarlier(at)
    }
    return levels
  }

  #yearEarlier(text: string): string | null {
    let earlier = this.#earlier.get(text)
    if (earlier === undefined) {
      const period = parsePeriod(text)
      earlier = period === null ? null : formatPeriod(yearEarlier(period))
      this.#earlier.set(text, earlier)
    }
    return earlier
  }
}

/** The year before on the same scope goes with the levels that were published. */
function isOfSeries({ measure, indicator }: GivenValue): boolean {
  return (measure === 'level' || measure === 'base') && movementOf(measure, indicator) !== null
}

/** Of a rate or an index growth is told in points. */
function hasLevels({ measure, indicator }: GivenValue): boolean {
  return isComparison(measure) && (indicator.kind === 'flow' || indicator.kind === 'stock')
}

/** What is told of two levels. */
type Comparison = 'growth' | 'change'

const againstLevels = { growth: growthAgainstLevels, change: changeAgainstLevels }

function isComparison(measure: Measure): measure is Comparison {
  return measure === 'growth' || measure === 'change'
}

type Levels = Map<string, Map<string, Map<string, number>>>

function seriesIn(levels: Levels, region: string, indicator: string): Map<string, number> {
  let ofRegion = levels.get(region)
  if (ofRegion === undefined) {
    ofRegion = new Map()
    levels.set(region, ofRegion)
  }
  let series = ofRegion.get(indicator)
  if (series === undefined) {
    series = new Map()
    ofRegion.set(indicator, series)
  }
  return series
}
