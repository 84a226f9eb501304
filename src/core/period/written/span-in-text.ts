import { takeEnglishSpan } from './english-span.ts'
import type { PeriodHint } from './period-mark.ts'
import { monthsBetween, monthsTo } from './runs-of-months.ts'
import { cut, type TakesTime, type TimeBits, takeFirst, written } from './time-bits.ts'

/** Takes the part of a year that a text names out of it: 1-7月, 三季度, 上半年, Jan-Jul. */
export function takeSpan(text: string, bits: TimeBits, hint: PeriodHint): string {
  return takeFirst(SPANS, text, bits, hint)
}

const MONTH_SPAN = /(?<![\d.])(0?[1-9]|1[0-2])月?-(0?[1-9]|1[0-2])月(?:末|底|止)?/
const FIRST_MONTHS = /前(1[0-2]|[1-9])个月/
/** 12月1日 is of that month, on one of its days. */
const MONTH = /(?<![\d.第])(0?[1-9]|1[0-2])月(?![报龄薪租供均])(?:[0-3]?\d日(?! ?[-至到]))?(?:末|底|止)?/
const QUARTER_SPAN = /(?<![\d.])1-([2-4])季度?(?:末|底|止)?|前([2-4])季度?(?:末|底|止)?|Q1-Q?([2-4])/
const QUARTER = /第?(?<![\d.-])([1-4])季(?!节)度?(?:末|底|止)?|(?<![A-Za-z])Q([1-4])(?!\d)|(?<!\d)([1-4])Q(?![A-Za-z])/
const HALF = /(上|前|下)半年度?(?:末|底|止)?|(?<![A-Za-z])H([12])(?!\d)|(?<!\d)([12])H(?![A-Za-z])/
const WHOLE_YEAR = /全年度?|(?<![上下本今当去次])年度|1-12月/

const monthToMonth: TakesTime = (text, bits) => {
  const months = MONTH_SPAN.exec(text)
  if (months === null) return null
  bits.span = monthsBetween(Number(months[1]), Number(months[2]))
  return bits.span === null ? text : cut(text, months)
}

const firstMonths = written(FIRST_MONTHS, (match, bits) => {
  bits.span = monthsTo(Number(match[1]))
})

const month = written(MONTH, (match, bits) => {
  bits.span = { kind: 'month', month: Number(match[1]) }
})

const quarters = written(QUARTER_SPAN, (match, bits) => {
  bits.span = { kind: 'quarters', to: Number(match[1] ?? match[2] ?? match[3]) }
})

const quarter = written(QUARTER, (match, bits) => {
  bits.span = { kind: 'quarter', quarter: Number(match[1] ?? match[2] ?? match[3]) }
})

const half = written(HALF, (match, bits) => {
  const isSecond = match[1] === '下' || match[2] === '2' || match[3] === '2'
  bits.span = { kind: 'half', half: isSecond ? 2 : 1 }
})

const wholeYear: TakesTime = (text, bits) => {
  const whole = WHOLE_YEAR.exec(text)
  if (whole === null || (whole[0] === '年度' && bits.year === null)) return null
  bits.span = { kind: 'year' }
  return cut(text, whole)
}

const SPANS: readonly TakesTime[] = [
  ...[monthToMonth, firstMonths, month, quarters, quarter, half, wholeYear],
  takeEnglishSpan
]
