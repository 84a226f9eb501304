import { type Period, parsePeriod } from '../period.ts'
import { censusIn, standardTimeIn } from './census-year.ts'
import { takeEnglishSpan } from './english-span.ts'
import { type PeriodHint, type PeriodMark, resolvePeriod } from './period-mark.ts'
import { plainSpelling } from './period-spelling.ts'
import { takeRelativeWords } from './relative-period.ts'
import { runOfDays } from './runs-of-days.ts'
import { monthsBetween, monthsTo } from './runs-of-months.ts'
import { CUT, cut, type TimeBits } from './time-bits.ts'
import { takeToDate } from './to-date.ts'

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
  let rest = takeYear(plain, bits, hint)
  // 2010年六普人口 says its year twice.
  const census = bits.year === null ? null : censusIn(rest)
  if (census !== null && census.year === bits.year) rest = cut(rest, census.words)
  if (bits.span === null) rest = takeToDate(rest, bits, CUT)
  if (bits.span === null) rest = takeSpan(rest, bits)
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

const YEAR = String.raw`(?<![\d.,A-Za-z表第])(?:FY ?)?((?:19|20)\d\d)`
/** A bare four-digit number is a year unless it runs on as another number, counts something or numbers it (2035号, 1951厂). */
const NOT_A_COUNT = String.raw`(?!\d| ?年(?:以[来上下前后内外]|代|[前后](?!\d))|[.,]\d| ?[万亿元人吨户个千百%‰公平米亩辆台套家头只件次号厂矿型级]|\+)`

/** 2023-2024年采暖季, 2023/24榨季: a season over the turn of the year. */
const SEASON = '年?[\\u4e00-\\u9fff]{0,2}(?![一二三四前本当上各第每])[\\u4e00-\\u9fff]季(?!度)'
const FISCAL = new RegExp(`${YEAR}年?([-/])((?:19|20)?\\d\\d)(?!\\d|[-/.月季])(年度|财年|学年|${SEASON}|年)?`)
const DAY = new RegExp(
  `${YEAR}(?:年(0?[1-9]|1[0-2])月([0-3]?\\d)日?|([-/.])(0?[1-9]|1[0-2])\\4([0-3]?\\d)(?!\\d))(?:末|底|止)?`
)
const COMPACT_DAY = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/
const YEAR_MONTHS = new RegExp(`${YEAR}(?:年|[.]|M|[-/]|年?-)?0?1-(0?[1-9]|1[0-2])(?:月|$)`)
const YEAR_MONTH_SPAN = new RegExp(`${YEAR}[年.](0?[1-9]|1[0-2])月?-(?:${'((?:19|20)\\d\\d)'}[年.])?(0?[1-9]|1[0-2])月`)
const YEAR_MONTH = new RegExp(
  `${YEAR}(?:年度?(0?[1-9]|1[0-2])月|([-/.]|M)(0?[1-9]|1[0-2])(?![\\d]|[-/.]\\d| ?[%万亿元]))(?:末|底|止)?`
)
/** 2023年末总人口 leaves 年末总人口, 2023年末 leaves nothing. */
const YEAR_WITH_WORD = new RegExp(
  `${YEAR} ?(?:(?=年[末初底][^)）])|年(?:末|底|度)?(?!以[来上下前后内外]|代|[前后](?!\\d)))`
)
/** 23年; 10年以上 and 30年期 are durations. */
const SHORT_YEAR = /^'?(\d\d) ?年(?:度|末)?(?![以期及内限间来级龄贷段制前后代])/
const BARE_YEAR = new RegExp(`${YEAR}${NOT_A_COUNT}`)

function takeYear(text: string, bits: TimeBits, hint: PeriodHint): string {
  const compact = COMPACT_DAY.exec(text)
  if (compact !== null) {
    bits.year = Number(compact[1])
    bits.span = { kind: 'month', month: Number(compact[2]) }
    return ''
  }
  const plan = FIVE_YEAR_PLAN.exec(text) ?? BARE_PLAN.exec(text)
  if (plan !== null) {
    takePlan(plan, bits)
    // “六五”期末1985 says its year twice.
    return cut(text, plan).replace(bits.year === null ? '' : new RegExp(`[(]?${bits.year}年?[)]?`), '')
  }
  const counted = standardTimeIn(text)
  if (counted !== null) {
    bits.year = counted.year
    bits.span = { kind: 'year' }
    return cut(text, counted.words)
  }
  const census = censusIn(text)
  if (census !== null && !BARE_YEAR.test(text) && !YEAR_WITH_WORD.test(text)) {
    bits.year = census.year
    return cut(text, census.words)
  }
  const fiscal = FISCAL.exec(text)
  if (fiscal !== null && takeFiscal(fiscal, bits, hint)) return cut(text, fiscal)
  const months = YEAR_MONTHS.exec(text)
  if (months !== null) {
    bits.year = Number(months[1])
    bits.span = monthsTo(Number(months[2]))
    return cut(text, months)
  }
  const span = YEAR_MONTH_SPAN.exec(text)
  if (span !== null) {
    const [, year, from, toYear, to] = span
    const found = toYear === undefined || toYear === year ? monthsBetween(Number(from), Number(to)) : null
    bits.span = found
    // The figure of a run that is no period is not the year's.
    if (found === null) bits.years = [Number(toYear ?? year), Number(toYear ?? year)]
    else bits.year = Number(year)
    return cut(text, span)
  }
  const days = runOfDays(text)
  if (days !== null) {
    bits.year = days.span === null ? null : days.year
    bits.span = days.span
    // The figure of a run that is no period is not the month's in which it begins.
    if (days.span === null) bits.years = [days.year, days.year]
    return text.replace(days.words, CUT)
  }
  const day = DAY.exec(text)
  if (day !== null) {
    bits.year = Number(day[1])
    bits.span = { kind: 'month', month: Number(day[2] ?? day[5]) }
    return cut(text, day)
  }
  const month = YEAR_MONTH.exec(text)
  if (month !== null) {
    bits.year = Number(month[1])
    bits.span = { kind: 'month', month: Number(month[2] ?? month[4]) }
    return cut(text, month)
  }
  const worded = YEAR_WITH_WORD.exec(text)
  if (worded !== null) {
    bits.year = Number(worded[1])
    // What stands at the end of a year is the year's, whatever months the table is of.
    if (/[末底]$/.test(worded[0])) bits.span = { kind: 'year' }
    return cut(text, worded)
  }
  const short = SHORT_YEAR.exec(text)
  if (short !== null) {
    const number = Number(short[1])
    bits.year = number < 50 ? 2000 + number : 1900 + number
    return cut(text, short)
  }
  const bare = BARE_YEAR.exec(text)
  const rest = bare === null ? text : cut(text, bare)
  if (bare === null || (hint.dated === true && /[\p{L}]/u.test(rest))) return text
  bits.year = Number(bare[1])
  return rest
}

/** “十四五”, 十二五时期: the years of a five-year plan; 十三五末 is its last year. A bare 十五 is a number. */
const FIVE_YEAR_PLAN =
  /(?:[“"'‘「]((?:十[一二三四五六]?|[一二三四五六七八九])五)[”"'’」](?:时期|期间|计划(?:时期|期间)?|规划)?|((?:十[一二三四五六]?|[一二三四五六七八九])五)(?:时期|期间|计划(?:时期|期间)|规划))(末|期末|末期)?/

/** 十三五 alone. */
const BARE_PLAN = /^((?:十[一二三四五六]|[六七八九])五)$/

function takePlan(match: RegExpExecArray, bits: TimeBits): void {
  const name = match[1] ?? match[2] ?? ''
  const figures = '一二三四五六七八九'
  const number = name.startsWith('十') ? 10 + figures.indexOf(name.charAt(1)) + 1 : figures.indexOf(name.charAt(0)) + 1
  const plan = name === '十五' ? 10 : number
  const first = plan <= 2 ? 1948 + plan * 5 : 1951 + plan * 5
  if (match[3] === undefined) bits.years = [first, first + 4]
  else bits.year = first + 4
}

/** 2022/23 is a year of account, 2016-2017 a range of years, 2011-12 a month unless its neighbours say otherwise. */
function takeFiscal(match: RegExpExecArray, bits: TimeBits, hint: PeriodHint): boolean {
  const first = Number(match[1])
  const sign = match[2]
  const secondText = match[3] ?? ''
  const short = secondText.length === 2
  const second = short ? Math.floor(first / 100) * 100 + Number(secondText) : Number(secondText)
  const consecutive = second === first + 1 || (short && Number(secondText) === (first + 1) % 100)
  const account = match[4] !== undefined && match[4] !== '年'
  const couldBeMonth = short && Number(secondText) >= 1 && Number(secondText) <= 12 && match[4] === undefined
  if (consecutive) {
    if (account || hint.fiscal === true || (sign === '/' ? true : short && !couldBeMonth && match[4] === undefined)) {
      bits.year = first
      bits.span = { kind: 'fiscal' }
      return true
    }
  }
  if (couldBeMonth || second <= first) return false
  bits.years = [first, second]
  return true
}

const MONTH_SPAN = /(?<![\d.])(0?[1-9]|1[0-2])月?-(0?[1-9]|1[0-2])月(?:末|底|止)?/
const FIRST_MONTHS = /前(1[0-2]|[1-9])个月/
/** 12月1日 is of that month, on one of its days. */
const MONTH = /(?<![\d.第])(0?[1-9]|1[0-2])月(?![报龄薪租供均])(?:[0-3]?\d日(?! ?[-至到]))?(?:末|底|止)?/
const QUARTER_SPAN = /(?<![\d.])1-([2-4])季度?|前([2-4])季度?|Q1-Q?([2-4])/
const QUARTER = /第?(?<![\d.-])([1-4])季度?(?!节)|(?<![A-Za-z])Q([1-4])(?!\d)|(?<!\d)([1-4])Q(?![A-Za-z])/
const HALF = /(上|前|下)半年度?|(?<![A-Za-z])H([12])(?!\d)|(?<!\d)([12])H(?![A-Za-z])/
const WHOLE_YEAR = /全年度?|年度|1-12月/
function takeSpan(text: string, bits: TimeBits): string {
  const months = MONTH_SPAN.exec(text)
  if (months !== null) {
    bits.span = monthsBetween(Number(months[1]), Number(months[2]))
    return bits.span === null ? text : cut(text, months)
  }
  const first = FIRST_MONTHS.exec(text)
  if (first !== null) {
    bits.span = monthsTo(Number(first[1]))
    return cut(text, first)
  }
  const month = MONTH.exec(text)
  if (month !== null) {
    bits.span = { kind: 'month', month: Number(month[1]) }
    return cut(text, month)
  }
  const quarters = QUARTER_SPAN.exec(text)
  if (quarters !== null) {
    bits.span = { kind: 'quarters', to: Number(quarters[1] ?? quarters[2] ?? quarters[3]) }
    return cut(text, quarters)
  }
  const quarter = QUARTER.exec(text)
  if (quarter !== null) {
    bits.span = { kind: 'quarter', quarter: Number(quarter[1] ?? quarter[2] ?? quarter[3]) }
    return cut(text, quarter)
  }
  const half = HALF.exec(text)
  if (half !== null) {
    const second = half[1] === '下' || half[2] === '2' || half[3] === '2'
    bits.span = { kind: 'half', half: second ? 2 : 1 }
    return cut(text, half)
  }
  const whole = WHOLE_YEAR.exec(text)
  if (whole !== null && (whole[0] !== '年度' || bits.year !== null)) {
    bits.span = { kind: 'year' }
    return cut(text, whole)
  }
  return takeEnglishSpan(text, bits)
}

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
