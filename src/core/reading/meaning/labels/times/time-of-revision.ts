import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../structure.ts'
import { ownWords } from '../../measures/one-of-several.ts'
import { type LabelLists, NEAR } from '../label-lists.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { KnownTimes } from './known-times.ts'

/**
 * 2022年 | 2023年初步数 | 2023年核实数 | 修订幅度: a revision changes figures that are there, so what is told of it is of the time
 * of those right before it, and never of another year than they. null: the label tells of none, or nothing before it
 * has a time.
 */
export function timeOfRevision(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  lists: LabelLists,
  times: KnownTimes
): readonly PeriodMark[] | null {
  const label = labels[index]
  if (label === undefined || meanings[index]?.mark !== null || !MAY_REVISE.test(label.text)) return null
  if (!REVISION.test(ownWords(label))) return null
  const revised = lists.before(index, NEAR).findLast((at) => meanings[at]?.mark != null)
  return revised === undefined ? null : times.marksOf(revised)
}

const MAY_REVISE = /[修订]/
const REVISION = /^(?:数据)?(?:修订|修正|订正)(?:前|后|幅度|差额|差|额|量|率|数|值)/
