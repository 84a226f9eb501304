import { parsePeriod } from '../../../period/period.ts'
import { NO_TIME, type PeriodMark } from '../../../period/written/period-mark.ts'
import { readPeriodMark } from '../../../period/written/read-period.ts'

/** What a person's words say of time (2022年, 2023M01-09, 上年同期, 上月); null: they say something else, or more. */
export function saidTime(text: string): PeriodMark | null {
  const canonical = parsePeriod(text.trim())
  if (canonical !== null) {
    const { year } = canonical
    return { ...NO_TIME, year, span: canonical.kind === 'year' ? null : canonical }
  }
  const mark = readPeriodMark(text.trim())
  if (mark === null || mark.rest !== '' || mark.years !== null) return null
  // 2023年上年 says two things.
  return mark.year !== null && mark.yearShift !== null ? null : mark
}

/** 上年, 上年同期, 上月: a time that is told from the table's own and so holds for the next return as well. */
export function isLastingTime({ year, span }: PeriodMark): boolean {
  return year === null && (span === null || span.kind === 'year')
}

/** What is left of other words of time beside what a person said: what that speaks of itself they do not decide. */
export function besideSaid(marks: readonly PeriodMark[], said: PeriodMark): readonly PeriodMark[] {
  const saysYear = said.year !== null
  const saysPart = said.span !== null || said.relativeSpan !== null
  return marks.map((mark) => ({
    ...mark,
    ...(saysYear ? { year: null, yearShift: null, years: null } : {}),
    ...(saysPart ? { span: null, relativeSpan: null } : {})
  }))
}
