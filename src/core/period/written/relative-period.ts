import type { RelativeSpan, Span } from './period-mark.ts'

interface RelativeBits {
  yearShift: number | null
  span: Span | null
  relativeSpan: RelativeSpan | null
}

/** After 比, 较, 为 …  上年 is what something is compared with, not when it happened; 上年=100 is a unit. */
const NOT_COMPARED = `(?<![比较为与占以同是于])`
const NOT_A_BASE = `(?![^,，;；、]{0,4}[=＝为]100|价格 ?[=＝为])`

/** A year that begins in its midst: 学年, 榨季, 采暖季. */
const SEASON =
  '(?:学年度?(?!龄)|财政?年度?|(?:榨|糖|茶|烟|雪|(?:采|供|取)暖|供热|制糖|烤烟?|收购|种植|播种|养殖|捕捞|生产|采茶|防火|灌溉)季)'

interface Words {
  readonly words: RegExp
  readonly year?: number
  readonly span?: RelativeSpan
  /** What stands at the end of that year is the year's, whatever months the table is of. */
  readonly ofYear?: true
}

const WORDS: readonly Words[] = [
  { words: new RegExp(`${NOT_COMPARED}(?:上一?个?|上年度?|去年)${SEASON}(?:同期)?${NOT_A_BASE}`), year: -1 },
  { words: new RegExp(`(?:本|今|当前|当|本年度?)${SEASON}(?:累计)?`), year: 0 },
  { words: /1[-—–~至]上月/, span: 'until-previous' },
  {
    words: new RegExp(`${NOT_COMPARED}(?:上年|去年)同[月季][末底]?止?累计(?:数|值|额)?`),
    year: -1
  },
  // 历年累计, 五年累计 and 多年累计 are sums of several.
  { words: /(?<=^|¦ ?)年度?累计(?:数|值|额)?/, year: 0 },
  { words: /^累计(?!比$)|累计$|累计(?=¦|[ (（])|(?<=¦)累计/, span: 'cumulative' },
  {
    words: new RegExp(`${NOT_COMPARED}(?:上年|去年)(?:同月|同季)(?:数|值)?${NOT_A_BASE}`),
    year: -1,
    span: 'current'
  },
  {
    words: new RegExp(
      `${NOT_COMPARED}(?:上年|去年)同时?期(?:数|值)?${NOT_A_BASE}|^同期¦?(?:(?:完成|实际|实绩|执行|发生)?(?:数|值|额)?)$|(?:same (?:period|month|quarter) (?:of )?)(?:last|previous|prior) year`,
      'i'
    ),
    year: -1
  },
  {
    words: new RegExp(`${NOT_COMPARED}(?:上一?年度?|去年)年?[末底](?![\u4e00-\u9fff])${NOT_A_BASE}`),
    year: -1,
    ofYear: true
  },
  {
    words: new RegExp(
      `${NOT_COMPARED}(?:上一?年度?|去年度?)(?:末|年末)?(?:本[月季])?${NOT_A_BASE}|^基期(?:数|值)?|\\b(?:last|previous|prior|preceding) year\\b`,
      'i'
    ),
    year: -1
  },
  { words: new RegExp(`${NOT_COMPARED}前年(?!均)|year before last`, 'i'), year: -2 },
  { words: /(?:明年|下年|次年)(?!初)|\bnext year\b/i, year: 1 },
  { words: /(?:本|今|当)年度?(?:累计)?(?!级)|[本当该]期|报告期(?:数|值)?|\b(?:current|this) year\b/i, year: 0 },
  { words: /[本当该](?:月|季度?)(?:[末底](?!数|值))?|单月|\b(?:current|this) (?:month|quarter)\b/i, span: 'current' },
  {
    words: new RegExp(
      `${NOT_COMPARED}(?:上月|上季度?|上期)${NOT_A_BASE}(?:末)?|\\b(?:last|previous|prior) (?:month|quarter)\\b`,
      'i'
    ),
    span: 'previous'
  }
]

/** Takes 本年, 上年同期, 累计, 本月 … out of the text into `bits`; gives back what remains. */
export function takeRelativeWords(text: string, bits: RelativeBits): string {
  let rest = text
  for (const { words, year, span, ofYear } of WORDS) {
    const match = words.exec(rest)
    if (match === null) continue
    if (year !== undefined) {
      if (bits.yearShift !== null) continue
      bits.yearShift = year
      if (ofYear) bits.span ??= { kind: 'year' }
      if (match[0].includes('累计')) bits.relativeSpan = 'cumulative'
    }
    if (span !== undefined) {
      if (bits.relativeSpan !== null) continue
      bits.relativeSpan = span
    }
    rest = `${rest.slice(0, match.index)}¦${rest.slice(match.index + match[0].length)}`
  }
  return rest
}
