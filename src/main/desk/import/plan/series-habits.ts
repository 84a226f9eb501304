import { suspicionOf } from '#core/checking/habit.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import type { Remark } from '#core/reading/reading.ts'
import type { StandingFigure } from '../../store/claims/place-claims.ts'
import { readFigures } from '../../store/figures.ts'
import type { Store } from '../../store/store.ts'
import type { PlacedValue } from './placed-value.ts'

/** Levels of the indicators and regions of an import over time: those of the desk and, before them, of the import. */
export class SeriesHabits {
  readonly #levels = new Map<string, number>()
  readonly #earlier = new Map<string, string | null>()

  constructor(store: Store, placed: readonly PlacedValue[]) {
    const levels = placed.filter(isWatched)
    if (levels.length === 0) return
    const stored = readFigures(store, {
      regions: [...new Set(levels.map(({ region }) => region))],
      indicators: [...new Set(levels.map(({ indicator }) => indicator.id))],
      measures: ['level'],
      periods: null
    })
    for (const { region, indicator, period, decimal } of stored) {
      if (decimal !== null) this.#levels.set(`${region} ${indicator} ${period}`, Number(decimal))
    }
    for (const { region, indicator, period, decimal } of levels) {
      if (decimal !== null) this.#levels.set(`${region} ${indicator.id} ${period}`, Number(decimal))
    }
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

  /** A year earlier, two years earlier … as far as known without a gap, at most ten. */
  #levelsBefore({ region, indicator, period }: PlacedValue): number[] {
    const levels: number[] = []
    let at = this.#yearEarlier(period)
    while (at !== null && levels.length < 10) {
      const level = this.#levels.get(`${region} ${indicator.id} ${at}`)
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

/** Only amounts have a habit; rates, indices and ranks move as they like. */
function isWatched({ measure, indicator }: PlacedValue): boolean {
  return measure === 'level' && (indicator.kind === 'flow' || indicator.kind === 'stock')
}
