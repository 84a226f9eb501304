import { leapFrom, suspicionOf } from '#core/checking/habit.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import type { Remark } from '#core/reading/reading.ts'
import type { StandingFigure } from '../../store/claims/place-claims.ts'
import { readObserved } from '../../store/figures.ts'
import type { Store } from '../../store/store.ts'
import type { PlacedValue } from './placed-value.ts'

/** So many indicators are read, and so many values looked at, before others are heard. */
const indicatorsAtOnce = 20
const valuesAtOnce = 20_000

/** Levels of the indicators and regions of an import over time: those of the desk and, before them, of the import. */
export class SeriesHabits {
  /** By region, indicator and period. */
  readonly #series = new Map<string, Map<string, Map<string, number>>>()
  readonly #earlier = new Map<string, string | null>()

  /** Some milliseconds a step. */
  static *of(store: Store, placed: readonly PlacedValue[]): Generator<void, SeriesHabits> {
    const habits = new SeriesHabits()
    const regions = new Set<string>()
    const indicators = new Set<string>()
    for (const [index, value] of placed.entries()) {
      if (index % valuesAtOnce === 0) yield
      if (!isWatched(value)) continue
      regions.add(value.region)
      indicators.add(value.indicator.id)
    }
    const ids = [...indicators]
    for (let at = 0; at < ids.length; at += indicatorsAtOnce) {
      yield
      const stored = readObserved(store, {
        regions: [...regions],
        indicators: ids.slice(at, at + indicatorsAtOnce),
        measures: ['level'],
        periods: null
      })
      for (const { region, indicator, period, decimal } of stored) {
        if (decimal !== null) habits.#seriesOf(region, indicator).set(period, Number(decimal))
      }
    }
    for (const [index, value] of placed.entries()) {
      if (index % valuesAtOnce === 0) yield
      if (!isWatched(value) || value.decimal === null) continue
      habits.#seriesOf(value.region, value.indicator.id).set(value.period, Number(value.decimal))
    }
    return habits
  }

  /** What is odd about a value beside what stands at its place and the years before it, or null. */
  suspicion(value: PlacedValue, old: StandingFigure | null): Remark | null {
    if (!isWatched(value) || value.decimal === null) return null
    const standing = old?.decimal == null ? null : Number(old.decimal)
    const levels = this.#levelsBefore(value)
    const factors: number[] = []
    for (let at = 0; at + 1 < levels.length; at += 1) {
      const factor = (levels[at] as number) / (levels[at + 1] as number)
      if (factor > 0 && Number.isFinite(factor)) factors.push(factor)
    }
    return suspicionOf(Number(value.decimal), { standing, prior: levels[0] ?? null, factors })
  }

  /** What is odd about a value that takes the place of another, or null. */
  leap(value: PlacedValue, old: StandingFigure): Remark | null {
    if (!isWatched(value) || value.decimal === null || old.decimal === null) return null
    return leapFrom(Number(old.decimal), Number(value.decimal))
  }

  /** A year earlier, two years earlier … as far as known without a gap, at most ten. */
  #levelsBefore({ region, indicator, period }: PlacedValue): number[] {
    const levels: number[] = []
    const series = this.#seriesOf(region, indicator.id)
    let at = this.#yearEarlier(period)
    while (at !== null && levels.length < 10) {
      const level = series.get(at)
      if (level === undefined) break
      levels.push(level)
      at = this.#yearEarlier(at)
    }
    return levels
  }

  #seriesOf(region: string, indicator: string): Map<string, number> {
    let ofRegion = this.#series.get(region)
    if (ofRegion === undefined) {
      ofRegion = new Map()
      this.#series.set(region, ofRegion)
    }
    let series = ofRegion.get(indicator)
    if (series === undefined) {
      series = new Map()
      ofRegion.set(indicator, series)
    }
    return series
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

/** Only amounts have a habit; rates, indices and ranks move as they like. */
function isWatched({ measure, indicator }: PlacedValue): boolean {
  return measure === 'level' && (indicator.kind === 'flow' || indicator.kind === 'stock')
}
