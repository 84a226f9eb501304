import { periodNumber, yearEarlier } from '../../../../period/period.ts'
import { DONE } from '../../measures/measure-words.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { KnownTimes } from './known-times.ts'

/**
 * The label to the left that 上年同期 is the year before of: the nearest, or behind another level of that year (本月 | 累计
 * | 上年同月 | 上年同期) the nearest of those that no level is held against yet. null: none. `near`: those right before it.
 */
export function levelHeldAgainst(
  nearest: number,
  near: readonly number[],
  meanings: readonly LabelMeaning[],
  times: KnownTimes
): number | null {
  // 上年末 is what balances are held against, and no level of those months.
  if (!isOfYearBefore(meanings[nearest])) return latestOfItsKind(nearest, near, meanings, times)
  if (meanings[nearest]?.mark?.span?.kind === 'year') return nearest
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

/** 上月末 between them is what both are held against, and 完成比例 is told of the level before it. */
export function mayBeHeldAgainst(meaning: LabelMeaning | undefined): boolean {
  return !isMeasured(meaning) && meaning?.mark?.relativeSpan !== 'previous'
}

/**
 * 为预算% is what 上年为预算% behind it is held against: a rate of a plan, of the same months, though a level of the year
 * before stands between them.
 */
export function isRateOfPlan(meaning: LabelMeaning | undefined): boolean {
  return meaning?.measure?.name === DONE
}

function isMeasured(meaning: LabelMeaning | undefined): boolean {
  return meaning?.mark === null && meaning.measure !== null
}

/** 二季度末 behind 三季度末 is what that is held against, as 上月末 is behind 本月末: it is the later one's year before. */
function latestOfItsKind(
  nearest: number,
  near: readonly number[],
  meanings: readonly LabelMeaning[],
  times: KnownTimes
): number {
  let latest = nearest
  // 9月 | 上年同期 | 8月 | 上年同期: behind one that is held against already stands another pair.
  const open = near.slice(near.findLastIndex((at) => isOfYearBefore(meanings[at])) + 1)
  for (const at of open) {
    if (meanings[at]?.mark == null || meanings[at]?.measure !== null) continue
    const [one, other] = [times.period(times.marksOf(at)), times.period(times.marksOf(latest))]
    if (one !== null && other?.kind === one.kind && periodNumber(one) > periodNumber(other)) latest = at
  }
  return latest
}

function isOfYearBefore(meaning: LabelMeaning | undefined): boolean {
  return (meaning?.mark?.yearShift ?? 0) < 0
}
