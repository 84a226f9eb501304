import type { StructureLabel } from '../../../../structure.ts'
import { DONE } from '../../../measures/measure-words.ts'
import { isRatioName } from '../../../units/unit-choice.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import type { LabelSense } from '../../label-sense.ts'

/**
 * Does a head that says no time count by the end of the months so far? 已完成 beside 年度任务 does, 完成年度计划% wherever some
 * head tells them (`isTold`: 1-7月 beside 7月), another rate (千人口献血率) right behind one that does.
 */
export function countsSoFar(
  index: number,
  { marks, measure, names }: LabelSense,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  isTold: (index: number) => boolean
): boolean {
  if (marks.length > 0) return false
  const label = labels[index]
  const ofPlan = planForYear(labels, meanings)
  if (meanings[index]?.measure?.name === DONE) return ofPlan || meanings.some((_, at) => isTold(at))
  // 完成情况 over 9月 | 1-9月累计 leaves the time to them.
  const parted = labels.some(({ parent }, at) => parent === index && meanings[at]?.mark != null)
  if (ofPlan && !parted && label?.axis === 'column' && measure === null && DOES.test(label.text.trim())) return true
  if (label?.axis !== 'column' || label.parent !== null || measure !== null || !isRatioName(names)) return false
  return isTold(timedBefore(label.span.left, labels, meanings))
}

const DOES = /^(?:目前|现已|已|累计|实际)*(?:完成|实现)/

/** A head is the plan for the year: of that, what is done by the end of a month was done from January on. */
function planForYear(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): boolean {
  return labels.some(
    ({ axis, text }, at) =>
      axis === 'column' &&
      meanings[at]?.measure?.measure === 'target' &&
      /^(?:年度|全年|年初|本年|今年)/.test(text.trim())
  )
}

/** The nearest head before a column that says its time, whatever it stands under, years before aside; -1: none. */
function timedBefore(left: number, labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): number {
  let nearest = -1
  for (const [at, { axis, span }] of labels.entries()) {
    const { mark, measure } = meanings[at] ?? { mark: null, measure: null }
    if (axis !== 'column' || span.right >= left || mark === null || measure !== null) continue
    if ((mark.yearShift ?? 0) < 0) continue
    if (nearest < 0 || span.right >= (labels[nearest]?.span.right ?? 0)) nearest = at
  }
  return nearest
}
