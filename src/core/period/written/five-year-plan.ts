import { cut, type TakesTime, type TimeBits } from './time-bits.ts'

/** “十四五”, 十二五时期: the years of a five-year plan; 十三五末 is its last year. A bare 十五 is a number. */
const FIVE_YEAR_PLAN =
  /(?:[“"'‘「]((?:十[一二三四五六]?|[一二三四五六七八九])五)[”"'’」](?:时期|期间|计划(?:时期|期间)?|规划)?|((?:十[一二三四五六]?|[一二三四五六七八九])五)(?:时期|期间|计划(?:时期|期间)|规划))(末|期末|末期)?/

/** 十三五 alone. */
const BARE_PLAN = /^((?:十[一二三四五六]|[六七八九])五)$/

function sayPlan(match: RegExpExecArray, bits: TimeBits): void {
  const name = match[1] ?? match[2] ?? ''
  const figures = '一二三四五六七八九'
  const number = name.startsWith('十') ? 10 + figures.indexOf(name.charAt(1)) + 1 : figures.indexOf(name.charAt(0)) + 1
  const plan = name === '十五' ? 10 : number
  const first = plan <= 2 ? 1948 + plan * 5 : 1951 + plan * 5
  if (match[3] === undefined) bits.years = [first, first + 4]
  else bits.year = first + 4
}

/** Takes “十四五”, 十三五末 out of a text. */
export const takeFiveYearPlan: TakesTime = (text, bits) => {
  const plan = FIVE_YEAR_PLAN.exec(text) ?? BARE_PLAN.exec(text)
  if (plan === null) return null
  sayPlan(plan, bits)
  // “六五”期末1985 says its year twice.
  return cut(text, plan).replace(bits.year === null ? '' : new RegExp(`[(]?${bits.year}年?[)]?`), '')
}
