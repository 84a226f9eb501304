import { parsePeriod } from '../../../../period/period.ts'

/**
 * What a growth, change or index compares with where its words do not say the same period a year before: the period
 * before (环比), the end of the year before (比年初, 比上年末), a year that was chosen as base (2023年比2020年增长), the
 * year on the other axis (比该年增长 beside the years 2015, 2020 …), or each year of a span with the one before it (年均).
 */
export type ComparedWith = '环比' | '比年初' | '比上年末' | '比该年' | '年均' | number

/** What the words of a label, without spaces, say of that; null: the same period a year before, or nothing. */
export function comparedWith(tight: string): ComparedWith | null {
  if (/环比|[比较与同](?:上月|上季|上期|上周|上旬)/.test(tight) && !/上月同期/.test(tight)) return '环比'
  if (/[比较]年初/.test(tight)) return '比年初'
  if (/[比较](?:上年度?|去年)[末底]/.test(tight)) return '比上年末'
  if (/[比较为](?:该年|相应年份|表列年份|所列年份)/.test(tight)) return '比该年'
  const year = BASE_YEAR.exec(tight)?.[1]
  return year === undefined ? null : Number(year)
}

const BASE_YEAR = /(?:[比较为是与同和]|相当于)((?:19|20)\d\d)(?!\d|年?\d{1,2}月|[-—～~])/

/**
 * The name under which such a figure stands beside the one compared with a year before; null where it is that one:
 * against the year before, or of a whole year against the end of the one before.
 */
export function comparedName(against: ComparedWith, period: string | null): string | null {
  if (against === '环比' || against === '比年初') return against
  if (against === '年均') return '年均增长'
  if (against === '比该年') return null
  const of = period === null ? null : parsePeriod(period)
  if (against === '比上年末') return of?.kind === 'year' ? null : '比年初'
  return of?.year === against + 1 ? null : `比${against}年`
}
