import type { Stage } from '../../../comparison/stage.ts'
import type { PeriodMark } from '../../../period/period-mark.ts'
import type { StructureLabel } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import type { LabelTimes } from '../labels/label-times.ts'

/**
 * 2022年 | 2023年快报数 | 增长%: the growth that takes its time from a level has come as far as that level. null: it
 * has a time of its own, or the levels of that time differ.
 */
export function stageBeside(
  label: number,
  marks: readonly PeriodMark[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  times: LabelTimes,
  senses: LabelSenses
): Stage | null {
  if (meanings[label]?.mark !== null || marks.length === 0) return null
  const stages = new Set<Stage | null>()
  labels.forEach(({ axis, attribute }, other) => {
    if (axis !== 'column' || attribute !== null || meanings[other]?.measure !== null) return
    const beside = times.marksOf(other)
    const isSame = beside.length === marks.length && beside.every((mark, at) => mark === marks[at])
    if (isSame) stages.add(senses.of(other).stage)
  })
  const [stage] = stages
  return stages.size === 1 ? (stage ?? null) : null
}
