import { parsePeriod } from '../../../../period/period.ts'
import { censusIn } from '../../../../period/written/census-year.ts'
import { spanName } from '../several-years/span-of-years.ts'
import { baseOfComparison, lastYearOfPlan, meanComparedWith } from '../words/comparison.ts'

/**
 * What a growth, change or index compares with where its words do not say the same period a year before: the period
 * before (环比), the end of the year before (比年初, 比上年末), a year that was chosen as base (2023年比2020年增长), the
 * year on the other axis (比该年增长 beside the years 2015, 2020 …), or each year of a span with the one before it.
 */
export type ComparedWith = '环比' | '比年初' | '比上年末' | '比该年' | WithMean | number | Average

/** 比多年平均, 比近五年平均: against what is usual. */
type WithMean = `比${string}年平均`

/** 年均增长: over years that nothing says; over those since a base year (2023年比2015年年均增长); over so many (五年平均). */
export type Average = '年均' | { readonly since: number } | { readonly years: number }

export function isAverage(against: ComparedWith | null): against is Average {
  return against === '年均' || (typeof against === 'object' && against !== null)
}

/** What the words of a label, without spaces, say of that; null: the same period a year before, or nothing. */
export function comparedWith(tight: string): ComparedWith | null {
  if (tight.includes('环比') || PERIOD_BEFORE.test(tight)) return '环比'
  const mean = meanComparedWith(tight)
  if (mean !== null) return `比${mean}` as WithMean
  const base = baseOfComparison(tight)
  if (base === null) return null
  if (/^[上前]一?个?[月季期周旬日]/.test(base)) return base.includes('同期') ? null : '环比'
  if (/^(?:年初|期初)/.test(base)) return '比年初'
  if (/^(?:上一?年度?|去年)?年?[末底]/.test(base)) return '比上年末'
  if (/^(?:该年|相应年份|表列年份|所列年份)/.test(base)) return '比该年'
  const year = BASE_YEAR.exec(base)?.[1]
  if (year === undefined) return censusIn(base)?.year ?? lastYearOfPlan(base)
  return Number(year.length === 2 ? `20${year}` : year)
}

/** MoM, q-o-q, month-on-month growth. */
const PERIOD_BEFORE = /^(?:m-?o-?m|q-?o-?q)(?![a-z])|^(?:month|quarter)-?on-?(?:month|quarter)/i

/** Not 2020年6月, and no year that begins a span. */
const BASE_YEAR = /^((?:19|20)\d\d|\d\d(?=年))(?!年?\d{1,2}月)/

/**
 * The name under which such a figure stands beside the one compared with a year before; null where it is that one:
 * against the year before, or of a whole year against the end of the one before.
 */
export function comparedName(against: ComparedWith, period: string | null): string | null {
  if (against === '比该年') return null
  const of = period === null ? null : parsePeriod(period)
  if (isAverage(against)) return averageName(against, of?.year ?? null)
  if (typeof against === 'string' && against !== '比上年末') return against
  if (against === '比上年末') return of?.kind === 'year' ? null : '比年初'
  return of?.year === against + 1 ? null : `比${against}年`
}

/** The years of an average growth up to `last`; the base year is none of them (2015 to 2023: 2016–2023年年均增长). */
function averageName(average: Average, last: number | null): string {
  if (average === '年均' || last === null) return '年均增长'
  const base = 'since' in average ? average.since : last - average.years
  return base < last - 1 ? spanName([base + 1, last], true) : '年均增长'
}
