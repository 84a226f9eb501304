import type { Period } from '../../../../../period/period.ts'
import { type PeriodMark, resolvePeriod } from '../../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../../structure.ts'
import type { LabelMeaning } from '../../label-meaning.ts'

/**
 * Of which months 本月, 上月 and 累计 are in a table whose lines say the year alone: those that 1-9月 beside them names, else
 * those of the importer or the file's name (`beside`). null: nothing says it, and 累计 is then no whole year; undefined:
 * the labels have no word for a single month or quarter.
 */
export function monthWithin(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  base: Period | null,
  beside: PeriodMark | null
): Period | null | undefined {
  if (base?.kind !== 'year') return undefined
  const single = labels.flatMap(({ text }, at) =>
    meanings[at]?.mark?.relativeSpan == null ? [] : (OF_PART.exec(text) ?? [])
  )
  if (single.length === 0) return undefined
  const ends = new Map<string, PeriodMark>()
  for (const { mark } of meanings) {
    if (mark === null || (mark.year !== null && mark.year !== base.year)) continue
    if (mark.span?.kind === 'months' || mark.span?.kind === 'quarters') ends.set(JSON.stringify(mark.span), mark)
  }
  // 1-9月 | 1-8月: the months so far, and those before the last.
  const latest = [...ends.values()].toSorted((one, other) => endOf(other) - endOf(one))
  const said = latest.length > MOST ? null : (latest[0] ?? beside)
  if (said === null) return null
  const within = resolvePeriod([{ ...said, year: base.year, yearShift: null, relativeSpan: null }], null)
  // 本月 beside 1-3季度 is the last month of these.
  const ofMonth = single.some((words) => /月|month/i.test(words))
  return ofMonth && within?.kind === 'quarters' ? { kind: 'months', year: base.year, to: within.to * 3 } : within
}

/** 本月, 当季, 上月; 本期 and 上期 may be years. */
const OF_PART = /[本当该上]一?个?[月季]|单月|month|quarter/i
const MOST = 2

function endOf({ span }: PeriodMark): number {
  return span?.kind === 'months' || span?.kind === 'quarters' ? span.to : 0
}
