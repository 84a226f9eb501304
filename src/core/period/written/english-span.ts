import { monthsBetween } from './runs-of-months.ts'
import { cut, type TimeBits, yearOfTwoDigits } from './time-bits.ts'

const ENGLISH_MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|Jun(?:e)?|Jul(?:y)?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const ENGLISH_SPAN = new RegExp(`\\b(${ENGLISH_MONTH})\\.? ?(?:-|–|—|to) ?(${ENGLISH_MONTH})\\b\\.?`, 'i')
const ENGLISH_SINGLE = new RegExp(`(?<![A-Za-z])(${ENGLISH_MONTH})\\b\\.?(?:[- ']?(\\d\\d)(?!\\d))?,?`, 'i')
const ENGLISH_QUARTER = /\b(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)(?: of)?\b/i
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** Takes Jan-Jul, third quarter, March out of the text. */
export function takeEnglishSpan(text: string, bits: TimeBits): string {
  if (!/[A-Za-z]{3}/.test(text)) return text
  const months = ENGLISH_SPAN.exec(text)
  if (months !== null) {
    bits.span = monthsBetween(monthNumber(months[1]), monthNumber(months[2]))
    return bits.span === null ? text : cut(text, months)
  }
  const quarter = ENGLISH_QUARTER.exec(text)
  if (quarter !== null) {
    const name = (quarter[1] ?? '').toLowerCase()
    const place = /^\d/.test(name) ? Number(name.charAt(0)) : ORDINALS.indexOf(name) + 1
    if (quarter[2]?.toLowerCase() === 'half') bits.span = place <= 2 ? { kind: 'half', half: place } : null
    else bits.span = { kind: 'quarter', quarter: place }
    return cut(text, quarter)
  }
  const single = ENGLISH_SINGLE.exec(text)
  // "May" and "March" begin sentences too: without a year beside it only the month alone counts.
  if (single !== null && (bits.year !== null || single[2] !== undefined || single[0] === text)) {
    bits.span = { kind: 'month', month: monthNumber(single[1]) }
    if (bits.year === null && single[2] !== undefined) {
      bits.year = yearOfTwoDigits(single[2])
      return cut(text, single)
    }
    return text.replace(new RegExp(`${single[1] ?? ''}\\.?,?`), '')
  }
  return text
}

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(name: string | undefined): number {
  return MONTH_STARTS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}
