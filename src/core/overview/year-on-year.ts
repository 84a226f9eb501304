import { exactDifference } from '../comparison/arithmetic/exact-arithmetic.ts'
import { type IndicatorKind, isYearBeforeIndex } from '../comparison/arithmetic/growth.ts'
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
  readonly decimal: string | null
  readonly change: number | null
  readonly rate: number | null
  readonly points: number | null
  readonly reason: string | null
  readonly basis: RateBasis | null
}

/**
 * Growth in percent, else a change in points, else how a loss turned. An index with the year before as 100 says its
 * growth itself: 100.1 is +0.1 % whatever it was the year before.
 */
export function yearOnYear(
  { value, decimal, change, rate, points, reason, basis }: ComparedFigure,
  indicator: { readonly kind: IndicatorKind; readonly unit: string | null }
): YearOnYear {
  if (isYearBeforeIndex(indicator) && decimal !== null) {
    return { says: 'percent', number: exactDifference(decimal, '100'), basis: 'published' }
  }
  const turn = turnSaid({ value, change, points, basis, reason })
  if (turn !== null) return { says: 'turn', turn, reason }
  if (rate !== null) return { says: 'percent', number: rate, basis }
  return points === null ? { says: 'nothing', reason } : { says: 'points', number: points, basis }
}

/**
 * Of each figure the number that is said of the last, null where there is none of its kind or of another origin: what was
 * published is not set against what was computed.
 */
export function pastYearOnYear(
  cells: readonly ComparedFigure[],
  indicator: { readonly kind: IndicatorKind; readonly unit: string | null }
): readonly (number | null)[] {
  const said = cells.map((cell) => yearOnYear(cell, indicator))
  const last = said.at(-1)
  return said.map((one) => {
    if (last === undefined || !('number' in last) || !('number' in one)) return null
    // What fell to nothing grew from nothing after: it has no habit.
    if (one.says === 'percent' && one.number <= -100 && one !== last) return null
    return one.says === last.says && one.basis === last.basis ? one.number : null
  })
}
