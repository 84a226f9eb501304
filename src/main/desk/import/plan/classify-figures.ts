import type { Stage } from '#contract/figure.ts'
import { suspicionOf } from '#core/checking/habit.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '#core/period/period.ts'
import { stageCode } from '../../store/claim-codes.ts'
import { readFigures } from '../../store/figures.ts'
import { type StandingFigure, standingFigures } from '../../store/place-claims.ts'
import type { Store } from '../../store/store.ts'
import type { PlannedCell, PlannedFigure, PlannedPlace } from './import-plan.ts'

/** A value of a sheet that has found its place. */
export interface PlacedValue extends PlannedCell, PlannedPlace {
  readonly decimal: string | null
  readonly symbol: string | null
  readonly typed: string | null
  readonly convertedFrom: string | null
}

/** Holds each value against what stands in the desk and against the other values of the import. */
export function classifyFigures(store: Store, placed: readonly PlacedValue[], stage: Stage): PlannedFigure[] {
  const standingAt = standingFigures(store)
  const series = new Series(store, placed)
  const seen = new Map<string, { first: PlannedFigure; at: number; times: number }>()
  const figures: PlannedFigure[] = []
  for (const value of placed) {
    const key = `${value.region} ${value.indicator.id} ${value.measure} ${value.period}`
    const before = seen.get(key)
    if (before !== undefined) {
      const agrees = before.first.decimal === value.decimal && before.first.symbol === value.symbol
      if (agrees) {
        figures.push({ ...before.first, ...value, kind: 'same', nth: null, suspicion: null })
        continue
      }
      before.times += 1
      if (before.first.kind !== 'conflicting') {
        before.first = { ...before.first, kind: 'conflicting' }
        figures[before.at] = before.first
      }
      figures.push({ ...before.first, ...value, kind: 'conflicting', nth: before.times, suspicion: null })
      continue
    }
    const old = standingAt({ ...value, indicator: value.indicator.id })
    const figure: PlannedFigure = {
      ...value,
      stage,
      kind: kindOf(value, stage, old),
      nth: 0,
      old,
      suspicion: series.suspicion(value, old)
    }
    seen.set(key, { first: figure, at: figures.length, times: 0 })
    figures.push(figure)
  }
  return figures
}

function kindOf(
  value: Pick<PlacedValue, 'decimal' | 'symbol'>,
  stage: Stage,
  old: StandingFigure | null
): PlannedFigure['kind'] {
  if (old === null) return 'new'
  const outranked = stageCode(old.stage) > stageCode(stage)
  if (old.decimal === value.decimal && old.symbol === value.symbol) {
    return old.stage === stage || outranked ? 'same' : 'changed'
  }
  // A figure of a later stage stays: the two sources disagree.
  if (outranked) return 'conflicting'
  return value.decimal === null && old.decimal !== null ? 'withdrawn' : 'changed'
}

/** Levels of the indicators and regions of an import over time: those of the desk and, before them, of the import. */
class Series {
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

  suspicion(value: PlacedValue, old: StandingFigure | null): PlannedFigure['suspicion'] {
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
