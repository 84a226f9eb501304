import type { PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/** The latest of the years that head columns; null where other times stand among them. */
export function latestOfYears(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[]): PeriodMark | null {
  let latest: PeriodMark | null = null
  for (const [at, { mark }] of meanings.entries()) {
    if (mark === null) continue
    if (mark.year === null || mark.span !== null || labels[at]?.axis !== 'column') return null
    if (latest?.year == null || mark.year > latest.year) latest = mark
  }
  return latest
}
