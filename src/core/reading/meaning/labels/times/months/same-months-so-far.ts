import type { PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import type { LabelSense } from '../../label-sense.ts'

/**
 * 累计增长% behind 1-8月累计 is of these months, whatever month the title names: the only months so far that the heads
 * beside it say. null: it says more than 累计, or several of them say different months.
 */
export function sameMonthsSoFar(
  index: number,
  { marks }: LabelSense,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[]
): readonly PeriodMark[] | null {
  const [own, other] = marks
  if (labels[index]?.axis !== 'column' || own === undefined || other !== undefined) return null
  const saysOnlySoFar = own.relativeSpan === 'cumulative' && own.span === null && own.year === null
  if (!saysOnlySoFar || own.yearShift !== null) return null
  const said = new Map<string, PeriodMark>()
  const { parent, column } = labels[index]
  meanings.forEach(({ mark, measure }, at) => {
    const { span = null, yearShift = null } = mark ?? {}
    const other = labels[at]
    if (other?.axis !== 'column' || other.parent !== parent || other.column > column) return
    if (mark === null || measure !== null || yearShift !== null) return
    if (span?.kind === 'months') said.set(JSON.stringify([mark.year, span]), mark)
  })
  const [months, different] = said.values()
  return months === undefined || different !== undefined ? null : [months]
}
