import { periodNumber, yearEarlier } from '../../../../period/period.ts'
import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import { NEAR } from '../../labels/label-lists.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSense } from '../../labels/label-sense.ts'
import type { KnownTimes } from '../../labels/times/known-times.ts'

/**
 * The words of time of a growth or change right behind a level of the year before: those of the level that it pairs.
 * Behind 10月 | 1-10月 | 上年同期 they are those of 1-10月. null: no such pair stands before it. `levelsBefore`: the last of
 * the labels before it that are no measure, in their order.
 */
export function ofPairBefore(
  index: number,
  { measure }: LabelSense,
  levelsBefore: (most: number) => readonly number[],
  meanings: readonly LabelMeaning[],
  times: KnownTimes
): readonly PeriodMark[] | null {
  if ((measure?.measure !== 'growth' && measure?.measure !== 'change') || measure.against !== null) return null
  const own = meanings[index]
  if (own === undefined || own.mark !== null || (own.names.length === 0 && own.measure === null)) return null
  const levels = levelsBefore(NEAR)
  const last = levels.at(-1)
  if (last === undefined) return null
  // 户数 | 2023年1-9月 in a table of 2024: a head that says nothing but when, behind one that leaves it to the title.
  const named = levels.at(-2)
  const untimed = named !== undefined && meanings[named]?.mark === null && meanings[last]?.names.length === 0
  const isOfYear = untimed && meanings[last]?.mark?.year != null
  if (!isOfYear && (meanings[last]?.mark?.yearShift ?? 0) >= 0) return null
  const prior = times.period(times.marksOf(last))
  if (prior === null) return null
  const later = levels.findLast((at) => {
    const isTold = meanings[at]?.mark != null || (isOfYear && at === named)
    const period = isTold ? times.period(times.marksOf(at)) : null
    const before = period === null ? null : yearEarlier(period)
    return before !== null && periodNumber(before) === periodNumber(prior)
  })
  return later === undefined ? null : times.marksOf(later)
}
