import { endMonth, type Period } from '../../../../../period/period.ts'
import type { PeriodMark } from '../../../../../period/written/period-mark.ts'
import type { LabelMeaning } from '../../label-meaning.ts'
import type { LabelSense } from '../../label-sense.ts'

/**
 * 本年末 in a table of December, as 上年末 beside it, is the year and not its last month: what came in a year (城镇新增就业)
 * is told by then as well. In a table of other months it is no more than they are.
 */
export function endOfYear(
  text: string,
  meaning: LabelMeaning | undefined,
  { marks }: LabelSense,
  base: Period | null
): readonly PeriodMark[] | null {
  const own = meaning?.mark ?? null
  if (own?.yearShift !== 0 || own.span !== null || own.relativeSpan !== null || !/[本今当]年度?[末底]/.test(text))
    return null
  if (base === null || base.kind === 'fiscal' || endMonth(base) !== 12) return null
  return [...marks.filter((mark) => mark !== own), { ...own, span: { kind: 'year' } }]
}
