import type { Stage } from '../../../comparison/figures/stage.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../structure.ts'
import { periodTextOf } from '../axes/axis-sense.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { LabelSenses } from '../labels/label-senses.ts'
import type { LabelTimes } from '../labels/times/label-times.ts'

/**
 * 2022年 | 2023年快报数 | 增长%, 2023年(预计) | 2023年增速%: the growth of a level has come as far as that level, whether it
 * takes its time from it or says it. null: the levels of that time differ, or there are none.
 */
export function stageBeside(
  marks: readonly PeriodMark[],
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  times: LabelTimes,
  senses: LabelSenses
): Stage | null {
  if (marks.length === 0) return null
  const period = periodTextOf(times.period(marks))
  const stages = new Set<Stage | null>()
  labels.forEach(({ axis, attribute }, other) => {
    if (axis !== 'column' || attribute !== null || meanings[other]?.measure !== null) return
    const beside = times.marksOf(other)
    const isSame = beside.length === marks.length && beside.every((mark, at) => mark === marks[at])
    if (isSame || (period !== null && beside.length > 0 && periodTextOf(times.period(beside)) === period))
      stages.add(senses.of(other).stage)
  })
  const [stage] = stages
  return stages.size === 1 ? (stage ?? null) : null
}
