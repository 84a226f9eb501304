import type { PeriodMark } from '../../../../../period/written/period-mark.ts'

/**
 * Does the label at `place` stand before a turn of the year that nothing but the order of the heads tells (12月 | 1月 |
 * 2月, 12月 | 1-2月, 四季度 | 一季度)? The year that the table states is that of its end. `markAt`: what the neighbour
 * at a place says of time, nothing behind the last.
 */
export function beforeTurnOfYear(markAt: (place: number) => PeriodMark | null | undefined, place: number): boolean {
  let at = place
  let mark = markAt(at)
  let next = markAt(at + 1)
  while (isPart(mark) && isPart(next)) {
    if (endsYear(mark) && beginsYear(next)) return true
    at++
    mark = next
    next = markAt(at + 1)
  }
  return false
}

function isPart(mark: PeriodMark | null | undefined): mark is PeriodMark {
  return mark?.span != null && mark.year === null && mark.yearShift === null
}

function endsYear({ span }: PeriodMark): boolean {
  return (span?.kind === 'month' && span.month === 12) || (span?.kind === 'quarter' && span.quarter === 4)
}

function beginsYear({ span }: PeriodMark): boolean {
  if (span?.kind === 'month') return span.month === 1
  if (span?.kind === 'months') return span.to < 12
  return span?.kind === 'quarter' && span.quarter === 1
}
