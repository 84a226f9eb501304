import { type Period, parsePeriod } from '../period.ts'
import { censusIn } from './census-year.ts'
import { type PeriodHint, type PeriodMark, resolvePeriod } from './period-mark.ts'
import { plainSpelling } from './period-spelling.ts'
import { takeRelativeWords } from './relative-period.ts'
import { takeSpan } from './span-in-text.ts'
import { CUT, cut, type TimeBits } from './time-bits.ts'
import { takeToDate } from './to-date.ts'
import { takeYear } from './year-in-text.ts'

/**
 * The period that a text names, on the ground of `base` (the table's own period) where the text is relative or
 * names only a part of a year. null where it names none: `readPeriod('1-7月', null)` has no year.
 */
export function readPeriod(text: string, base: Period | null, hint: PeriodHint = {}): Period | null {
  const mark = readPeriodMark(text, hint)
  if (mark === null) return null
  const named = mark.year !== null && mark.relativeSpan === null
  return resolvePeriod([mark], named ? null : base)
}

/** The period that a text names and nothing beside it, as somebody types it: 2023, 2023M01-07, 2023年1-7月; else null. */
export function typedPeriod(text: string): Period | null {
  const canonical = parsePeriod(text.trim())
  if (canonical !== null) return canonical
  return readPeriodMark(text)?.rest === '' ? readPeriod(text, null) : null
}

/** What a text says of time, and what else it says; null where it says nothing of time. */
export function readPeriodMark(text: string, hint: PeriodHint = {}): PeriodMark | null {
  const plain = plainSpelling(text)
  if (!MAY_SPEAK_OF_TIME.test(plain)) return null
  const bits: TimeBits = { year: null, yearShift: null, span: null, relativeSpan: null, years: null }
  // 到2025年目标 is what is to be by then, and the goal of that year.
  let rest = takeYear(plain.replace(/^到(?=(?:19|20)\d\d年)/, ''), bits, hint)
  // 2010年六普人口 says its year twice.
  const census = bits.year === null ? null : censusIn(rest)
  if (census !== null && census.year === bits.year) rest = cut(rest, census.words)
  if (bits.span === null) rest = takeToDate(rest, bits, CUT)
  if (bits.span === null) rest = takeSpan(rest, bits, hint)
  rest = takeRelativeWords(rest, bits)
  if (
    bits.year === null &&
    bits.yearShift === null &&
    bits.span === null &&
    bits.relativeSpan === null &&
    bits.years === null
  ) {
    return null
  }
  return { ...bits, rest: tidyRest(rest) }
}

const MAY_SPEAK_OF_TIME =
  /\d|[年月季期初普]|[十一二三四五六七八九]五|累计|全年|半年|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|quarter|half|month|year|cumulative|ytd/i

function tidyRest(text: string): string {
  return text
    .replaceAll(CUT, ' ')
    .replace(/[(（] *[)）]/g, '')
    .trim()
    .replace(/^[-,，、:：·/_ ]+|[-,，、:：·/_ ]+$/g, '')
    .replace(/^的/, '')
    .trim()
    .replace(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/g, '')
}
