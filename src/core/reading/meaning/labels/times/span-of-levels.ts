import { NO_TIME, type PeriodMark } from '../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../label-meaning.ts'
import type { LabelSense } from '../label-sense.ts'
import type { LabelSenses } from '../label-senses.ts'

/**
 * The words of time of a growth or change that names only its year: 2023年 under 增长速度 is of the months of the levels
 * beside it (2022年1—10月 | 2023年1—10月), or of the whole year where theirs are. null: the levels do not tell.
 */
export function spanOfLevels(
  { measure, marks }: LabelSense,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  senses: LabelSenses
): readonly PeriodMark[] | null {
  if (measure?.measure !== 'growth' && measure?.measure !== 'change') return null
  const year = marks.findLast((mark) => mark.year !== null)?.year ?? null
  const parts = ({ span, relativeSpan, yearShift }: PeriodMark): boolean =>
    span !== null || relativeSpan !== null || yearShift !== null
  if (year === null || marks.some(parts)) return null
  const levels = labels.flatMap(({ axis, attribute }, at) => {
    const mark = axis === 'column' && attribute === null ? (meanings[at]?.mark ?? null) : null
    return mark === null || mark.year === null || senses.of(at).measure !== null ? [] : [mark]
  })
  const ofYear = levels.filter((mark) => mark.year === year)
  const spans = new Map((ofYear.length > 0 ? ofYear : levels).map(({ span }) => [JSON.stringify(span), span]))
  if (spans.size !== 1) return null
  const [span = null] = spans.values()
  return span === null ? marks : [...marks, { ...NO_TIME, span }]
}
