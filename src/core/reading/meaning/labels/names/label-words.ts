import { foldWidth } from '../../../../quantity/typed/typed-text.ts'
import {
  AMONG_TOTAL,
  ASIDE,
  DRAWN_MARKS,
  JOINT_NUMBERS,
  LETTER_BEFORE_NAME,
  NUMBER_BEFORE_FIGURE,
  RECKONED
} from '../../../tables/words/label-words.ts'

/** A label's text without the furniture around its name. */
export interface BareLabel {
  readonly text: string
  /** 其中：, # or "of which" stood before it: a part of the label above or to the left. */
  readonly ofWhich: boolean
}

const NUMBERING = [
  // 二、三产业 are two of the industries, 三次产业 behind a number all of them.
  // 七、5月末待售面积 is numbered before its month.
  /^(?:第[一二三四五六七八九十]{1,3}[、.．](?!\d|三产业|三次)|[一二三四五六七八九十]{1,3}[、.．](?!\d(?!\d{0,3}[年月])|三产业)|[(（〔][一二三四五六七八九十]{1,3}[)）〕])\s*、?/,
  /^(?:\d{1,2}(?:\.\d{1,2})*[、．](?!\d)|\d{1,2}\.(?=\s*[^\d\s.%])|[(（]\d{1,2}[)）][.．、]?(?=\s*\S)|\d{1,2}[)）](?=\s*\S))\s*/,
  NUMBER_BEFORE_FIGURE,
  /^(?:[⑴-⒛]|[㈠-㈩]|[Ⅰ-Ⅻ][、.．])\s*/,
  /^[①-⑳](?=\s*[\u4e00-\u9fffA-Za-z])\s*/,
  /^(?:[IVX]{1,4}|[A-Z])[.、．]\s*(?=[\u4e00-\u9fff])/,
  LETTER_BEFORE_NAME
]
const OF_WHICH = new RegExp(
  String.raw`^\s*(?:[(（]?其\s*中[)）]?\s*[:：,，、]?|${AMONG_TOTAL}(?:\s*[:：,，]|\s*$)|[#＃]+|of which\s*[:：,]?|including\s*[:：])\s*`,
  'i'
)
/** km² is a unit, and so is （m） behind a Chinese name. */
const MARKS_AFTER =
  /(?:\s*(?:[①-⑳]|\*{1,3}|#|\[注?\s?\d{1,2}\]|(?<!(?<![A-Za-z])[kchd]?m)[¹²³⁴-⁹]+|[†‡§]|(?<![(（][^()（）]{0,20})(?<![\d=]\d?)\d[)）](?=\s*$)|[(（](?:注?\d{1,2}|注|(?<![\u4e00-\u9fff]\s*[(（])[gmt]|[a-fh-ln-su-z])[)）]))+\s*$/
/** Food at home ........... up to its figure. */
const LEADERS = /\s*(?:\.{3,}|(?:\. ){3,}\.?)\s*$/
const MARKS_BEFORE = /^(?:\*{1,3}|[¹²³⁴-⁹]+)\s*/
const LEAD = new RegExp(
  String.raw`^[\s·•${DRAWN_MARKS}\-–—]+(?=[\u4e00-\u9fffA-Za-z#(（]|\d{1,2}[.、．]\s*[\u4e00-\u9fff])`
)

/** What a label begins or ends with where there is anything to take away: most have nothing. */
const FURNISHED = /^[^\u4e00-\u9fff]|^[一二三四五六七八九十其第附另补在总合加减]|[^\u4e00-\u9fffA-Za-z%]$/

/** Takes numbering (一、（一）1.), 其中, #, 附：, bullets and footnote marks away. */
export function bareLabel(text: string): BareLabel {
  let rest = foldWidth(text).replaceAll('\n', ' ').trim()
  let ofWhich = false
  if (!FURNISHED.test(rest)) return { text: rest, ofWhich }
  for (let round = 0; round < 4; round++) {
    const before = rest
    rest = rest.replace(LEAD, '')
    if (!JOINT_NUMBERS.test(rest)) for (const pattern of NUMBERING) rest = rest.replace(pattern, '')
    rest = rest.replace(ASIDE, '').replace(RECKONED, '')
    const part = OF_WHICH.exec(rest)
    if (part !== null) {
      ofWhich = true
      rest = rest.slice(part[0].length)
    }
    rest = rest.replace(MARKS_BEFORE, '').replace(LEADERS, '').replace(MARKS_AFTER, '').trim()
    if (rest === before) break
  }
  return { text: rest.replace(/[:：]\s*$/, ''), ofWhich }
}

/** 常住人口① before its unit in brackets: the marks of notes behind a name. */
export function withoutNoteMarks(name: string): string {
  return name.replace(MARKS_AFTER, '')
}

/** 求和项:产值 in a pivot table is 产值. */
export function withoutSummary(text: string): string {
  return text.replace(/^(?:求和|计数|平均值|最大值|最小值)项\s*[:：]\s*(?=\S)/, '')
}

const TRANSLATION =
  /(?<=[\u4e00-\u9fff\d)）%‰】①-⑳])\s*[(（]?(?:\d{1,2}-)?[A-Z][A-Za-z&][A-Za-z ,.'’´‘`%‰()&/#:;=\-–\d]*$/
/**
 * The class or the figures that a Chinese name carries once more at the head of its translation: A级旅游景区 A-class Scenic
 * Spots, 5A级 5A Class, 90平方米及以下 90 sq.m and Below.
 */
const CLASS_AGAIN =
  /(?<=[\u4e00-\u9fff)）①-⑳])\s*(\d{0,2}[A-Z]{1,5}(?=[-–\s])|\d+(?:\.\d+)?(?:[-–~]\d+(?:\.\d+)?)?(?=\s))[-–\s]\s*[A-Za-z][A-Za-z ,.'’%()&/;\-–\d]*$/
/** 地区生产总值 GDP (of a region GRP, its name may be typed wide: 总 值): the whole name and its letters; 人均 GDP has no other name. */
const SHORT_AGAIN = /(?<=生\s*产\s*总\s*值)\s+G[DR]P$|(?<=居民消费价格指数)\s+CPI$|(?<=出厂价格指数)\s+PPI$/
const LONE_WORDS = /^\s*[A-Za-z][A-Za-z ,.'’&/\-–()]*\s(?=[\u4e00-\u9fff])/

/**
 * 年末总人口 Total Population is 年末总人口; 人均GDP, R&D and CPI are part of the name: only a tail with a word in small
 * letters is a translation. A text without Chinese stays.
 */
export function withoutTranslation(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text
  const short = SHORT_AGAIN.exec(text)
  if (short !== null) return text.slice(0, short.index)
  if (!/[a-z]{2}/.test(text)) return text
  const tail = TRANSLATION.exec(text)
  if (tail !== null && /[a-z]{2}/.test(tail[0]) && !/^(?:Wi-?Fi|App|Internet)/i.test(tail[0].trim())) {
    return text.slice(0, tail.index).trim()
  }
  const again = CLASS_AGAIN.exec(text)
  if (again !== null && text.slice(0, again.index).includes(again[1] ?? '')) return text.slice(0, again.index).trim()
  const lower = /(?<=[\u4e00-\u9fff)）①-⑳])(?:\s+[a-z]|[a-z]{4})[A-Za-z ,.'’%()&/:;-]*$/.exec(text)
  if (lower !== null) return text.slice(0, lower.index).trim()
  return text.replace(LONE_WORDS, '')
}

const TOTAL =
  /^(?:(?:全[国省市县区州盟旗镇乡辖])?(?:合计|总计|共计)|小计|计|总合计|全部合计|累计合计|合计数|总数|总和|total|grandtotal|subtotal|sum)$/i

/** 合计, 总计, 小计, Total: a sum and not the name of anything. */
export function isTotalWord(name: string): boolean {
  return TOTAL.test(name.replaceAll(' ', ''))
}

/** Names that say which part is meant, never of what: 男, 城镇, 15-64岁, 其他. */
const CATEGORY =
  /^(?:男性?|女性?|男女合计|城镇|乡村|农村|城市|其[他它]|本地|外地|省内|省外|市内|市外|国内|国外|境内|境外|\d{1,3}(?:[-~～—至到]\d{1,3})?(?:周?岁|人|层|平方米|公顷|亩|年)(?:[及]?以[上下])?|\d+岁?及?以[上下].*|male|female|urban|rural|other|others)$/i

export function isCategoryWord(name: string): boolean {
  const tight = name.replaceAll(' ', '')
  return CATEGORY.test(tight) || isTotalWord(tight)
}
