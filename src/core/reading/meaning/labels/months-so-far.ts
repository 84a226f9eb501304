import type { StructureLabel } from '../../structure.ts'
import { DONE } from '../measures/measure-words.ts'
import { isRatioName } from '../units/unit-choice.ts'
import type { LabelMeaning } from './label-meaning.ts'
import type { LabelSense } from './label-sense.ts'

/**
 * Does a head that says no time count by the end of the months so far? 完成年度计划% does wherever some head tells them
 * (`isTold`: 1-7月 beside 7月), another rate (千人口献血率) right behind one that does.
 */
export function countsSoFar(
  index: number,
  { marks, measure, names }: LabelSense,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  isTold: (index: number) => boolean
): boolean {
  if (marks.length > 0) return false
  if (meanings[index]?.measure?.name === DONE) return meanings.some((_, at) => isTold(at))
  const label = labels[index]
  if (label?.axis !== 'column' || label.parent !== null || measure !== null || !isRatioName(names)) return false
  return isTold(timedBefore(label.span.left, labels, meanings))
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
