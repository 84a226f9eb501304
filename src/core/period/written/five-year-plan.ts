import { cut, type TakesTime, type TimeBits } from './time-bits.ts'

/**
 * “十四五”, 十二五时期, 十四五年均: the years of a five-year plan; 十三五末 is its last year, “十四五”前三年 the first three. A bare
 * 十五 is a number, and “十四五”以来 no plan as a whole.
 */
const FIVE_YEAR_PLAN = new RegExp(
  `(?:[“"'‘「]((?:十[一二三四五六]?|[一二三四五六七八九])五)[”"'’」](?!(?:时期|期间)?以来)(?:时期|期间|计划(?:时期|期间)?|规划)?` +
    '|((?:十[一二三四五六]?|[一二三四五六七八九])五)(?:时期|期间|计划(?:时期|期间)|规划)(?!以来)|(十[一二三四五六]五)(?=年均))' +
    '(?:(末|期末|末期)|的?([前头后])([两二三四])年)?'
)

/** 十三五 alone. */
const BARE_PLAN = /^((?:十[一二三四五六]|[六七八九])五)$/

function sayPlan(match: RegExpExecArray, bits: TimeBits): void {
  const [, quoted, named, bare, end, side, count = ''] = match
  const name = quoted ?? named ?? bare ?? ''
  const figures = '一二三四五六七八九'
  const number = name.startsWith('十') ? 10 + figures.indexOf(name.charAt(1)) + 1 : figures.indexOf(name.charAt(0)) + 1
  const plan = name === '十五' ? 10 : number
  const first = plan <= 2 ? 1948 + plan * 5 : 1951 + plan * 5
  const years = side === undefined ? 5 : figures.indexOf(count.replace('两', '二')) + 1
  if (end !== undefined) bits.year = first + 4
  else bits.years = side === '后' ? [first + 5 - years, first + 4] : [first, first + years - 1]
}

/** Takes “十四五”, 十三五末 out of a text. */
export const takeFiveYearPlan: TakesTime = (text, bits) => {
  const plan = FIVE_YEAR_PLAN.exec(text) ?? BARE_PLAN.exec(text)
  if (plan === null) return null
  sayPlan(plan, bits)
  // “六五”期末1985 says its year twice.
  return cut(text, plan).replace(bits.year === null ? '' : new RegExp(`[(]?${bits.year}年?[)]?`), '')
}
