import type { Indicator } from '../catalogue/indicator.ts'
import { asWritten, type CheckedValue, halfPlace } from './checked-value.ts'
import { explainedPoints, type LevelsOfGrowth } from './growth-against-levels.ts'

/** Two levels and the change (增减额) that is printed beside them, all in one unit. */
export interface ChangeLine {
  readonly current: CheckedValue
  readonly prior: CheckedValue
  readonly printed: CheckedValue
}

/** The change from one level to the other; null where the printed one agrees within the rounding of all three. */
export function changeBeyondRounding({ current, prior, printed }: ChangeLine): number | null {
  const decimals = Math.max(current.decimals, prior.decimals)
  const computed = Number((Number(current.decimal) - Number(prior.decimal)).toFixed(Math.max(0, decimals)))
  const margin = halfPlace(current) + halfPlace(prior) + halfPlace(printed)
  const apart = Math.abs(computed - Number(printed.decimal))
  // Doubles of decimals lie beside them by less than a millionth of any place told.
  return apart <= margin * (1 + 1e-6) + Math.abs(computed) * 1e-12 ? null : computed
}

/**
 * The change by two levels, where they contradict the printed one, else null: by the rule of printed growth. What a
 * revision of a level, other prices or another set of enterprises explain is told in points of the year before.
 */
export function changeAgainstLevels(
  printed: string,
  levels: LevelsOfGrowth,
  indicator: Pick<Indicator, 'name' | 'priceBasis'>
): number | null {
  const { current, prior } = levels
  const computed = changeBeyondRounding({
    current: asWritten(current),
    prior: asWritten(prior),
    printed: asWritten(printed)
  })
  if (computed === null) return null
  return pointsApart(computed, printed, prior) < explainedPoints(levels, indicator) ? null : computed
}

/** How far two changes lie apart, in points of the level that both are changes of. */
export function pointsApart(computed: number, printed: string, prior: string): number {
  return (Math.abs(computed - Number(printed)) / Math.abs(Number(prior))) * 100
}
