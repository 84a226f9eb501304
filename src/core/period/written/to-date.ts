import type { RelativeSpan, Span } from './period-mark.ts'

interface ToDateBits {
  yearShift: number | null
  span: Span | null
  relativeSpan: RelativeSpan | null
}

/** 今年, 年初, 自1月: where the months so far begin. */
const THIS_YEAR = '(?:今年|本年度?|当年)'
const BEGIN = `(?:${THIS_YEAR}|年初|年内|开年)`
const FROM = `自?(?:${BEGIN}|(?<!\\d)1月(?:1日)?)`
/** 本月, 当季, 报告期: the one that the table is of. */
const PERIOD = '(?:[本当该](?:月|季度?|期)|报告期)[末底]?'
const UP_TO = '(?:截?[至止]到?|到|[-—–~])'
/** 起, 以来, 至今, 至本月末, 截至当月: how far they go. */
const SINCE = `(?:起|以来|至今|迄今|${UP_TO}${PERIOD}止?)`
/** 截至本月末余额 is what there is then, and no sum of months. */
const NO_STOCK = '(?![末底]?(?:余额|存|实有|在|结))'

const TO_DATE = new RegExp(
  [
    `${FROM}${SINCE}+(?:累计)?`,
    `(?:自?${BEGIN}|自1月)累计`,
    `(?:1[-—–~]|${UP_TO})?${PERIOD}(?:止(?:累计)?|累计)`,
    `${UP_TO}${PERIOD}止?(?:累计)?平均`,
    `1[-—–~]${PERIOD}`,
    `截[至止]${PERIOD}${NO_STOCK}`,
    'year to date',
    String.raw`\bytd\b`,
    String.raw`\bcumulative\b`
  ].join('|'),
  'i'
)
/** 年初至8月, 今年截至10月底: the months to that one. */
const TO_MONTH = new RegExp(`自?${BEGIN}${UP_TO}(1[0-2]|0?[1-9])月[末底份]?止?(?:累计)?`)
const OF_THIS_YEAR = new RegExp(THIS_YEAR)

/** Takes 今年以来, 年初至本月累计, 至本月平均, 截至当月 … out of the text into `bits`; gives back what remains, `cut` in its place. */
export function takeToDate(text: string, bits: ToDateBits, cut: string): string {
  const found = TO_MONTH.exec(text) ?? TO_DATE.exec(text)
  if (found === null) return text
  const to = found[1] === undefined ? null : Number(found[1])
  if (to === null) bits.relativeSpan = 'cumulative'
  else bits.span = to === 1 ? { kind: 'month', month: 1 } : { kind: 'months', to }
  if (OF_THIS_YEAR.test(found[0])) bits.yearShift = 0
  return `${text.slice(0, found.index)}${cut}${text.slice(found.index + found[0].length)}`
}
