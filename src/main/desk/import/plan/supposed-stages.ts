import type { Stage } from '#contract/figure.ts'
import { STAGE_OF_NEWEST_YEAR } from '#core/comparison/figures/stage.ts'
import { endYear, type Period, parsePeriod } from '#core/period/period.ts'
import { readObserved } from '../../store/figures.ts'
import type { Store } from '../../store/store.ts'
import type { PlacedValue } from './placed-value.ts'

/** So many indicators are looked up, and so many values looked at, before others are heard. */
const indicatorsAtOnce = 100
const valuesAtOnce = 20_000

/**
 * How far figures have come of which neither their sheet nor the person says it. Those of the newest year are
 * preliminary. Years before it have been looked at again by whoever sends them, and how often nobody said: they are of
 * no stage, unless the desk has one for their place, beside which a word of none would not be heard.
 */
export class SupposedStages {
  readonly #newest: ReadonlyMap<Span, number>
  /** Series of the desk with figures of later years than the import's. */
  readonly #latest = new Map<string, number>()

  private constructor(newest: ReadonlyMap<Span, number>) {
    this.#newest = newest
  }

  static *of(store: Store, placed: readonly PlacedValue[]): Generator<void, SupposedStages> {
    const newest = new Map<Span, number>()
    const regions = new Set<string>()
    const indicators = new Set<string>()
    for (const [index, { period: text, said, region, indicator }] of placed.entries()) {
      if (index % valuesAtOnce === 0) yield
      const period = parsePeriod(text)
      if (period === null) continue
      if (said === null) {
        regions.add(region)
        indicators.add(indicator.id)
      }
      // What is expected of a year to come does not make the year before an older one.
      if (said === 'estimate') continue
      newest.set(spanOf(period), Math.max(newest.get(spanOf(period)) ?? 0, endYear(period)))
    }
    const stages = new SupposedStages(newest)
    if (regions.size === 0 || newest.size === 0) return stages
    const from = Math.min(...newest.values()) + 1
    const ids = [...indicators]
    for (let at = 0; at < ids.length; at += indicatorsAtOnce) {
      yield
      const later = readObserved(store, {
        regions: [...regions],
        indicators: ids.slice(at, at + indicatorsAtOnce),
        measures: null,
        periods: null,
        years: { from, to: null }
      })
      for (const { region, indicator, period: text, stage } of later) {
        const period = parsePeriod(text)
        if (period === null || stage === 'estimate') continue
        const key = seriesKey(region, indicator, spanOf(period))
        stages.#latest.set(key, Math.max(stages.#latest.get(key) ?? 0, endYear(period)))
      }
    }
    return stages
  }

  /** `standing`: the stage of what was said of the place last, or null. */
  of({ region, indicator, period: text }: SeriesPlace, standing: Stage | null): Stage | null {
    const period = parsePeriod(text)
    if (period === null || standing !== null) return STAGE_OF_NEWEST_YEAR
    const span = spanOf(period)
    const newest = Math.max(this.#newest.get(span) ?? 0, this.#latest.get(seriesKey(region, indicator.id, span)) ?? 0)
    return endYear(period) < newest ? null : STAGE_OF_NEWEST_YEAR
  }
}

type SeriesPlace = Pick<PlacedValue, 'region' | 'indicator' | 'period'>

/** Months of a year that is not over leave the year before the newest whole one. */
type Span = 'year' | 'part'

export function spanOf({ kind }: Period): Span {
  return kind === 'year' || kind === 'fiscal' ? 'year' : 'part'
}

function seriesKey(region: string, indicator: string, span: Span): string {
  return `${region} ${indicator} ${span}`
}
