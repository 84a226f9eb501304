import type { LabelMeaning } from '../label-meaning.ts'

/** 办结 beside 收件 is no earlier 收件, though what is in hand grows by the difference; 上周均价 is an earlier 均价. */
export function isAnother(one: LabelMeaning, other: LabelMeaning): boolean {
  const [name = '', own = ''] = [one.names.at(-1), other.names.at(-1)]
  if (name === '' || own === '' || isOfOtherTime(one.mark) || isOfOtherTime(other.mark)) return false
  return !name.includes(own) && !own.includes(name) && !BEFORE.test(name) && !BEFORE.test(own)
}

const BEFORE = /^[上去前原]/

/** 上年末, 9月: 本月 and 月末 are of the table's own time. */
function isOfOtherTime(mark: LabelMeaning['mark']): boolean {
  if (mark === null) return false
  return (mark.yearShift ?? 0) < 0 || mark.relativeSpan === 'previous' || mark.year !== null || mark.span !== null
}
