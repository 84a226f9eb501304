import { foldWidth } from '../../quantity/typed/typed-text.ts'
import { unitInName } from '../../quantity/units/unit-in-name.ts'
import { inSimplified } from './simplified.ts'

/**
 * The key under which two spellings of an indicator's name are the same: without width, spaces, case, numbering,
 * 其中, #, footnote marks, unit and a leading 全市, in simplified characters; 规上 is 规模以上. `plainName('　　（一）其中：规上工业 增加值（万元）①')` is
 * `规模以上工业增加值`. Never empty where the text has a word in it.
 */
export function plainName(text: string): string {
  let plain = inSimplified(foldWidth(text)).trim().toLowerCase()
  // Each wrapping may hide another (全市 before 一、 before 其中), so take them off until nothing changes.
  for (;;) {
    const next = unwrap(plain)
    if (next === plain || next === '') return plain
    plain = next
  }
}

function unwrap(text: string): string {
  const withoutMarks = stripLeading(text.replace(FOOTNOTE, '').trim())
  const name = unitInName(withoutMarks).name || withoutMarks
  let plain = name
    .replaceAll(' ', '')
    .replace(AMOUNT_SUFFIX, '')
    .replace(/[:：,，。]+$/, '')
    .replace(AREA_PREFIX, '')
    .replace(HELD_AT, '')
  for (const [short, long] of SHORT_FORMS) plain = plain.replace(short, long)
  return plain.replaceAll(/[-—–―"'“”‘’《》]/g, '')
}

/** What a name says beside naming an indicator: 地区生产总值增速 is the growth of 地区生产总值. null: nothing. */
export function growthOfName(plain: string): string | null {
  const match = GROWTH_SUFFIX.exec(plain)
  return match === null || match.index === 0 ? null : plain.slice(0, match.index)
}

/** 增长, 同比增速: growth over the year before, and no more. */
export function isGrowthAlone(plain: string): boolean {
  return GROWTH_SUFFIX.exec(plain)?.index === 0 && !plain.includes('年均')
}

function stripLeading(text: string): string {
  let rest = text
  for (;;) {
    const next = rest.replace(NUMBERING, '').replace(OF_WHICH, '').trim()
    if (next === rest || next === '') return rest
    rest = next
  }
}

/** 一、 (一) 1. 1.2 1) ① 第一部分 … before a name. A bare number is none: it may belong to the name (5G基站数). */
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:\.\d{1,2})*(?:[、)]|[.．](?!\d))|\d{1,3}(?:\.\d{1,2})* +(?=\p{Script=Han})|[\u2460-\u2473\u2474-\u2487\u2488-\u249B]|[ivx]{1,4}[、.])/u

const OF_WHICH = /^(?:其中[:：]?|#+|\*+|★|△(?!\d)|▲|●|■|◆|·|其中,|另[:：]|按[^:：]{1,8}分[:：]|ofwhich[:：]?|[-—–]+)/

const FOOTNOTE = /(?:\s*(?:[\u2460-\u2473\u00B9\u00B2\u00B3]|\*+|\[\d{1,2}\]|\((?:注\d?|见注)\)|注\d))+\s*$/

/** 全市, 全县: the whole of the region that the return is about. 全社会, 全部 and 全口径 mean something of their own. */
const AREA_PREFIX = /^(?:全(?:国|省|市|县|区|州|旗|盟|镇|乡)|[本我](?:省|市|县|区|州|旗))(?=.{2,})(?!化[率度水])/

/** What a bracket says of the amount and not of the indicator: (绝对额), (现价), (农村=1). */
const AMOUNT_SUFFIX =
  /\((?:绝对额|绝对值|绝对数|总量|现价|当年价|当年价格|按?现行价格?|累计|年末|期末|以?\p{Script=Han}{1,8}(?:为|=)1(?:00)?)\)$/u

/** 城镇登记失业率控制在 | 4.5%以内: what a plan says of the aim, and not of the indicator. */
const HELD_AT = /(?<=.{2})(?:控制|保持|稳定|维持)在$/

const GROWTH_SUFFIX =
  /[,，]?\(?(?:按(?:可比价|不变价)格?(?:计算)?)?(?:的?(?:同比|比上年|较上年|年均|年度|实际|名义))?(?:增长速度|增长率|增长幅度|增速|增幅|增长|上涨(?:幅度)?|涨跌?幅度?)\)?$/

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^规上|(?<=[(])规上/, '规模以上'],
  [/^限上|(?<=[(])限上/, '限额以上'],
  [/^社消零(?:总额)?|^社零(?:总?额)?/, '社会消费品零售总额'],
  [/^固投/, '固定资产投资'],
  // The price level that a plan holds in check is what consumers pay.
  [/^物价(?=总?水平|指数|涨|上涨)/, '居民消费价格'],
  [/^一般预算/, '一般公共预算'],
  // 三产融合 and 三产结构 speak of all three.
  [/^([一二三])产业?(?!业|融合|结构|比例?$|联动)/, '第$1产业']
]
