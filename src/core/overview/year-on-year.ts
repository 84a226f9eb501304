import { type LossTurn, turnSaid } from '../comparison/arithmetic/loss-turn.ts'
import type { RateBasis } from '../comparison/comparison-table.ts'

/** What one line says first of a figure against the year before (同比). */
export type YearOnYear =
  | { readonly says: 'percent' | 'points'; readonly number: number; readonly basis: RateBasis | null }
  /** 扭亏, 减亏 …: a loss has no rate. */
  | { readonly says: 'turn'; readonly turn: LossTurn; readonly reason: string | null }
  | { readonly says: 'nothing'; readonly reason: string | null }

interface ComparedFigure {
  readonly value: number | null
  readonly change: number | null
  readonly rate: number | null
  readonly points: number | null
  readonly reason: string | null
  readonly basis: RateBasis | null
}

/** Growth in percent, else a change in points, else how a loss turned. */
export function yearOnYear({ value, change, rate, points, reason, basis }: ComparedFigure): YearOnYear {
  const turn = turnSaid({ value, change, points, basis, reason })
  if (turn !== null) return { says: 'turn', turn, reason }
  if (rate !== null) return { says: 'percent', number: rate, basis }
  return points === null ? { says: 'nothing', reason } : { says: 'points', number: points, basis }
}

/**
 * Of each figure the number that is said of the last, null where there is none of its kind or of another origin: what was
 * published is not set against what was computed.
 */
export function pastYearOnYear(cells: readonly ComparedFigure[]): readonly (number | null)[] {
  const said = cells.map(yearOnYear)
  const last = said.at(-1)
  return said.map((one) => {
    if (last === undefined || !('number' in last) || !('number' in one)) return null
    // What fell to nothing grew from nothing after: it has no habit.
    if (one.says === 'percent' && one.number <= -100 && one !== last) return null
    return one.says === last.says && one.basis === last.basis ? one.number : null
  })
}
