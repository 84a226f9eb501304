import { periodNumber, yearEarlier } from '../../../../period/period.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { KnownTimes } from './known-times.ts'

/**
 * The label to the left that 上年同期 is the year before of: the nearest, or behind another level of that year (本月 | 累计
 * | 上年同月 | 上年同期) the nearest of those that no level is held against yet. null: none.
 */
export function levelHeldAgainst(
  before: readonly number[],
  meanings: readonly LabelMeaning[],
  times: KnownTimes
): number | null {
  // 上月末 between them is what both are held against, and 完成比例 is told of the level before it.
  const nearest =
    before.findLast((at) => !isMeasured(meanings[at]) && meanings[at]?.mark?.relativeSpan !== 'previous') ?? null
  // 上年末 is what balances are held against, and no level of those months.
  if (nearest === null || !isOfYearBefore(meanings[nearest])) return nearest
  if (meanings[nearest]?.mark?.span?.kind === 'year') return nearest
  const near = before.slice(-NEAR)
  const numberOf = (at: number): number | null => {
    const period = times.period(times.marksOf(at))
    return period === null ? null : periodNumber(period)
  }
  const held = new Set(near.filter((at) => isOfYearBefore(meanings[at])).map(numberOf))
  const open = near.findLast((at) => {
    const { mark = null, measure = null } = meanings[at] ?? {}
    if (mark === null || measure !== null || (mark.yearShift ?? 0) !== 0 || mark.relativeSpan === 'previous')
      return false
    const period = times.period(times.marksOf(at))
    return period !== null && !held.has(periodNumber(yearEarlier(period)))
  })
  return open ?? null
}

function isMeasured(meaning: LabelMeaning | undefined): boolean {
  return meaning?.mark === null && meaning.measure !== null
}

function isOfYearBefore(meaning: LabelMeaning | undefined): boolean {
  return (meaning?.mark?.yearShift ?? 0) < 0
}

/** Neighbours are looked for this far. */
const NEAR = 12
