import { censusIn, standardTimeIn } from './census-year.ts'
import { takeFiveYearPlan } from './five-year-plan.ts'
import type { PeriodHint } from './period-mark.ts'
import { runOfDays } from './runs-of-days.ts'
import { monthsBetween, monthsTo } from './runs-of-months.ts'
import { CUT, cut, type TakesTime, type TimeBits, takeFirst, written, yearOfTwoDigits } from './time-bits.ts'

/** Takes the year that a text names out of it, with the part of the year that is written as one with it (2023-07). */
export function takeYear(text: string, bits: TimeBits, hint: PeriodHint): string {
  return takeFirst(YEARS, text, bits, hint)
}

/** Digits before a comma run on as a number; words before it (实物量,2022年) do not. */
const YEAR = String.raw`(?<![\d.A-Za-z表第]|\d,)(?:FY ?)?((?:19|20)\d\d)`
/** A bare four-digit number is a year unless it runs on as another number, counts something or numbers it (2035号, 1951厂). */
const NOT_A_COUNT = String.raw`(?!\d| ?年(?:以[来上下前后内外]|代|[前后](?!\d))|[.,]\d| ?[万亿元人吨户个千百%‰公平米亩辆台套家头只件次号厂矿型级]|\+)`

/** 2023-2024年采暖季, 2023/24榨季: a season over the turn of the year. */
const SEASON = '年?[\\u4e00-\\u9fff]{0,2}(?![一二三四前本当上各第每])[\\u4e00-\\u9fff]季(?!度)'
const FISCAL = new RegExp(`${YEAR}年?([-/])((?:19|20)?\\d\\d)(?!\\d|[-/.月季])(年度|财年|学年|${SEASON}|年)?`)
/** 2024学年, 2024学年度, 2024年学年初: the school year that begins then. 2024学年初中 speaks of 初中. */
const SCHOOL_YEAR = new RegExp(`${YEAR} ?年?学年度?(?:初(?![中级一二三])|末)?`)
const DAY = new RegExp(
  `${YEAR}(?:年(0?[1-9]|1[0-2])月([0-3]?\\d)(?:日|(?![\\d个家项种类户]))|([-/.])(0?[1-9]|1[0-2])\\4([0-3]?\\d)(?!\\d))(?:末|底|止)?`
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

const compactDay: TakesTime = (text, bits) => {
  const match = COMPACT_DAY.exec(text)
  if (match === null) return null
  bits.year = Number(match[1])
  bits.span = { kind: 'month', month: Number(match[2]) }
  return ''
}

const standardTime: TakesTime = (text, bits) => {
  const counted = standardTimeIn(text)
  if (counted === null) return null
  bits.year = counted.year
  bits.span = { kind: 'year' }
  return cut(text, counted.words)
}

const censusAlone: TakesTime = (text, bits) => {
  const census = censusIn(text)
  if (census === null || BARE_YEAR.test(text) || YEAR_WITH_WORD.test(text)) return null
  bits.year = census.year
  return cut(text, census.words)
}

const fiscalYear: TakesTime = (text, bits, hint) => {
  const fiscal = FISCAL.exec(text)
  // 2024-2025年全市基础教育情况: schools count by school years. （2006-2007） behind a title are two years.
  const isOfSchools = fiscal?.[4] === '年' && !/[(（]/.test(text.slice(0, fiscal.index)) && OF_SCHOOLS.test(text)
  const ofSchools = isOfSchools ? { ...hint, fiscal: true } : hint
  // 2022-2023年度重点指标对比 holds one year against the other.
  if (fiscal?.[4] === '年度' && fiscal[2] === '-' && fiscal[3]?.length === 4 && HELD_AGAINST.test(text)) {
    bits.years = [Number(fiscal[1]), Number(fiscal[3])]
    return cut(text, fiscal)
  }
  return fiscal !== null && takeFiscal(fiscal, bits, ofSchools) ? cut(text, fiscal) : null
}

const HELD_AGAINST = /(?:对比|比较|对照)(?!研究)/
const OF_SCHOOLS = /教育(?!费|经费|支出|附加)|学校|在校|招生|毕业生|中小学|幼儿园|[中小大]学(?![以及]上|生物)/

const schoolYear = written(SCHOOL_YEAR, (match, bits) => {
  bits.year = Number(match[1])
  bits.span = { kind: 'fiscal' }
})

const monthsOfYear = written(YEAR_MONTHS, (match, bits) => {
  bits.year = Number(match[1])
  bits.span = monthsTo(Number(match[2]))
})

const monthToMonth = written(YEAR_MONTH_SPAN, ([, year, from, toYear, to], bits) => {
  const found = toYear === undefined || toYear === year ? monthsBetween(Number(from), Number(to)) : null
  bits.span = found
  // The figure of a run that is no period is not the year's.
  if (found === null) bits.years = [Number(toYear ?? year), Number(toYear ?? year)]
  else bits.year = Number(year)
})

const dayToDay: TakesTime = (text, bits) => {
  const days = runOfDays(text)
  if (days === null) return null
  bits.year = days.span === null ? null : days.year
  bits.span = days.span
  // The figure of a run that is no period is not the month's in which it begins.
  if (days.span === null) bits.years = [days.year, days.year]
  return text.replace(days.words, CUT)
}

const day = written(DAY, (match, bits) => {
  bits.year = Number(match[1])
  bits.span = { kind: 'month', month: Number(match[2] ?? match[5]) }
})

const month = written(YEAR_MONTH, (match, bits) => {
  bits.year = Number(match[1])
  bits.span = { kind: 'month', month: Number(match[2] ?? match[4]) }
})

const yearWithWord = written(YEAR_WITH_WORD, (match, bits) => {
  bits.year = Number(match[1])
  // What stands at the end of a year is the year's, whatever months the table is of.
  if (/[末底]$/.test(match[0])) bits.span = { kind: 'year' }
})

const shortYear = written(SHORT_YEAR, (match, bits) => {
  bits.year = yearOfTwoDigits(match[1] ?? '')
})

const bareYear: TakesTime = (text, bits, hint) => {
  const bare = BARE_YEAR.exec(text)
  const rest = bare === null ? text : cut(text, bare)
  if (bare === null || (hint.dated === true && /[\p{L}]/u.test(rest))) return null
  bits.year = Number(bare[1])
  return rest
}

/** The more a way needs to be there, the earlier it is tried: a bare year stands in all of them. */
const YEARS: readonly TakesTime[] = [
  ...[compactDay, takeFiveYearPlan, standardTime, censusAlone, fiscalYear, schoolYear],
  ...[monthsOfYear, monthToMonth, dayToDay, day, month, yearWithWord, shortYear, bareYear]
]

const COMPARES = /对比|比较|对照/

/** 2022/23 is a year of account, 2016-2017 a range of years, 2011-12 a month unless its neighbours say otherwise. */
function takeFiscal(match: RegExpExecArray, bits: TimeBits, hint: PeriodHint): boolean {
  const first = Number(match[1])
  const sign = match[2]
  const secondText = match[3] ?? ''
  const short = secondText.length === 2
  const second = short ? Math.floor(first / 100) * 100 + Number(secondText) : Number(secondText)
  const consecutive = second === first + 1 || (short && Number(secondText) === (first + 1) % 100)
  // 2022—2023年度主要指标对比 compares two years.
  const compares = match[4] === '年度' && hint.fiscal !== true && COMPARES.test(match.input)
  if (compares) {
    bits.years = [first, second]
    return second > first
  }
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
