import { remembered } from '../../remembered.ts'
import { foldWidth } from '../typed/typed-text.ts'
import { ENGLISH_MAGNITUDES, MAGNITUDES, UNIT_WORDS, type UnitWord } from './unit-words.ts'

/** What one of a unit is in the base of its dimension: `numerator / denominator × 10^power`, exactly. */
export interface Unit {
  /** As written, folded and without layout spaces: 万元, 元/平方米, 上年=100. */
  readonly text: string
  /** Units convert into each other where their dimensions are equal. */
  readonly dimension: string
  readonly power: number
  readonly numerator: number
  readonly denominator: number
  /** Also an everyday word (年, 位): a unit only where one is expected. */
  readonly shy: boolean
  /** What a statement says it is the unit of (面积：公顷；总产：吨): of nothing else. */
  readonly of?: string
  /** The whole statement of two units that one figure may count together: 万头（只） of all livestock. */
  readonly together?: string
  /** ±%, +/-%, ±百分点: told with its sign, as only a rate of change or a difference is. */
  readonly signed?: true
}

/**
 * The unit a text states, the text being nothing else: 万元, 人次, 公斤/亩, ‰, 上年=100, million yuan, 10 000 persons.
 * null where it is not wholly a unit.
 */
export const parseUnit: (text: string) => Unit | null = remembered(parse)

function parse(text: string): Unit | null {
  const plain = foldWidth(text).trim()
  if (plain === '' || plain.length > 40) return null
  const tight = plain.replaceAll(' ', '').replace(/^人民币(?=.*元$)|(?<=元)人民币$/, '')
  const rate = SIGNED.exec(tight)?.[1]
  const told = rate === undefined ? null : parseSimple(rate)
  if (told !== null) return { ...told, signed: true }
  const unit =
    parseIndexBase(tight) ??
    parseOneIn(tight) ??
    parseRatioOfUnits(tight) ??
    parseSimple(tight) ??
    countersTogether(tight) ??
    parseEnglish(plain)
  return unit === null || !/[a-z] /i.test(plain) ? unit : { ...unit, text: plain.replace(/^(?:in|units?:?) +/i, '') }
}

const SIGNED = /^\(?(?:±|[+＋][、/]?[-－−—])\)?([%‰]|个?(?:[百千]分)?点)$/

/** 1/10万, 1/万, /10万: how many of so many, as rates of disease are told. */
function parseOneIn(text: string): Unit | null {
  const [, zeros, magnitudes = ''] = /^1?[/／](?:1(0*))?([十百千万亿]+)$/.exec(text) ?? []
  if (magnitudes === '') return null
  const power = (zeros?.length ?? 0) + powerOf(magnitudes)
  return { text, dimension: 'ratio', power: -power, numerator: 1, denominator: 1, shy: false }
}

const INDEX_BASE =
  /^(?:以)?(?:(?:上年|去年)(?:同期|同月|同季)?|上月|上季|上季度|上期|基期|前一?年|(?:year)?[12]\d{3}年?(?:[.\-/]?\d{1,2}月?)?|previousyear|precedingyear|lastyear|sameperiodoflastyear|samemonthoflastyear|precedingmonth)(?:价格|底|末)?(?:=|为)100$/i

/** 上年=100, and in a head 以上年价格为100的指数. */
function parseIndexBase(said: string): Unit | null {
  const text = said.replace(/(?<=100)的(?:价格)?指数$/, '')
  if (!/[=为]1$|100$/.test(text)) return null
  if (!INDEX_BASE.test(text)) {
    // 性别比（女=100）, 城乡收入比（农村=1）, 构成（以生产总值为100）: so many to a hundred, or to one, of another; no index.
    const [, of = '', to = ''] =
      /^([\u4e00-\u9fff]{1,6})=(100|1)$/.exec(text) ??
      /^以([\u4e00-\u9fff、（）()]{1,16})(?:为|=)(100|1)$/.exec(text) ??
      []
    if (of === '') return null
    const kind = to === '1' ? 'to-one' : 'to-hundred'
    return {
      text: `${of}=${to}`,
      dimension: `${kind}:${of}`,
      power: 0,
      numerator: 1,
      denominator: 1,
      shy: false
    }
  }
  const base = text
    .replace(/^以/, '')
    .replace(/(?:=|为)100$/, '')
    .replace(/^(?:去年|前一年)/, '上年')
    .replace(/^year(?=\d)/i, '')
    .replace(/(?<=^上.+)价格$/, '')
  return {
    // However it is worded, a base is written in one way: 以上年为100, 以上年价格为100 and 去年=100 are 上年=100.
    text: `${base}=100`,
    // 1978年价格=100 and 1978=100 are one base.
    dimension: `index:${base.replace(/(?<=\d)年?(?:价格)?$|价格$/, '')}`,
    power: 0,
    numerator: 1,
    denominator: 1,
    shy: false
  }
}

function parseRatioOfUnits(text: string): Unit | null {
  const slash = text.search(/[/／每]/)
  if (slash <= 0 || slash === text.length - 1) return null
  const above = parseSimple(text.slice(0, slash)) ?? countOfTwo(text.slice(0, slash))
  if (above === null) return null
  let whole: Unit = above
  for (const part of text.slice(slash + 1).split(/[·•/*]/)) {
    // 元/500克, 元/50公斤: a packing.
    const packed = /^(\d+)(\D+)$/.exec(part)
    const word = packed?.[2] ?? part
    const one = parseSimple(word) ?? countOfTwo(word) ?? (above.dimension.startsWith('money') ? priced(word) : null)
    if (one === null) return null
    const below = packed === null ? one : { ...one, numerator: one.numerator * Number(packed[1]) }
    whole = quotient(text, whole, below)
  }
  return whole
}

function parseSimple(text: string): Unit | null {
  const word = UNIT_BY_WORD.get(text)
  if (word !== undefined) return fromWord(text, word, 0)
  let power = 0
  for (let at = 0; at < text.length; at++) {
    const step = MAGNITUDES[text.charAt(at)]
    if (step === undefined) break
    power += step
    // 万千瓦时 is 万 of 千瓦时: the longest word that fits is the unit.
    const rest = UNIT_BY_WORD.get(text.slice(at + 1))
    // 十月, 十日 and 十级 count and name; nothing is told in tens of them.
    const counts = rest?.shy === true && text.startsWith('十') && at === 0
    if (rest !== undefined) return { ...fromWord(text, rest, power), shy: counts }
  }
  const compound = compoundUnit(text) ?? (STAYED.test(text) ? countOfTwo(text) : null)
  if (compound !== null) return compound
  return /^[十百千万亿]{0,1}[百千万亿]$/.test(text)
    ? { text, dimension: 'number', power, numerator: 1, denominator: 1, shy: true }
    : null
}

/** 间夜, 台时, 座公里: a thing for as long, as often or as far. As words of their own they are units where one is expected. */
function countOfTwo(text: string): Unit | null {
  const [, thing = '', extent = ''] =
    /^([\u4e00-\u9fff]{1,3}?)(夜|晚|天|日|时|小时|次|月|年|公里|海里)$/.exec(text) ?? []
  const { dimension = '' } = UNIT_BY_WORD.get(thing) ?? {}
  if (extent === '' || !/^(?:count:|person$|household$|piece$)/.test(dimension)) return null
  return { text, dimension: `count:${text}`, power: 0, numerator: 1, denominator: 1, shy: true }
}

/** 元/桌, 元/标段: what has a price is counted in something, in a list of units or not; 占比 and 增幅 are figures. */
function priced(text: string): Unit | null {
  if (!/^[\u4e00-\u9fff]{1,4}$/.test(text) || /[比率增减幅速量额数均价值位占总合]/.test(text)) return null
  return { text, dimension: `other:${text}`, power: 0, numerator: 1, denominator: 1, shy: true }
}

/** 万标箱, 万重量箱, 亿标砖块: behind 万 and 亿 a word that ends in a unit is a kind of that unit, in no list. */
function compoundUnit(text: string): Unit | null {
  const [, magnitude = '', word = ''] = /^([十百千]?[万亿])([\u4e00-\u9fff]{2,4})$/.exec(text) ?? []
  const counted = countOfTwo(word)
  if (counted !== null) return { ...counted, text, power: powerOf(magnitude), shy: false }
  for (let at = 1; at < word.length; at++) {
    const kind = UNIT_BY_WORD.get(word.slice(at))
    if (kind === undefined || kind.shy === true) continue
    return { text, dimension: `other:${word}`, power: powerOf(magnitude), numerator: 1, denominator: 1, shy: false }
  }
  return null
}

/** 万册、件: so many of what is counted by either, and the same as 万册 where that is all that is said. */
export function countersTogether(text: string): Unit | null {
  const [, magnitude = '', words = ''] =
    /^([十百千万亿]+)([\u4e00-\u9fff]{1,2}(?:、[\u4e00-\u9fff]{1,2})+)$/.exec(text) ?? []
  const counters = words.split('、').map((word) => UNIT_BY_WORD.get(word))
  const [first] = counters
  if (first === undefined || !counters.every((word) => word?.dimension.startsWith('count:'))) return null
  return { ...fromWord(text, first, powerOf(magnitude)), shy: false }
}

/** 元/亩、头: told per 亩 of what grows and per 头 of what is kept; as written, for the name does not say which. */
export function perEither(text: string): Unit | null {
  const [, above = '', first = '', others = ''] = /^([^/／、]+)[/／]([^/／、]+)((?:、[^/／、]+)+)$/.exec(text) ?? []
  const whole = parseUnit(above)
  const per = [first, ...others.split('、').slice(1)].map(parseUnit)
  const isEither = per.length > 1 && per.every((one) => one !== null && /^(?:area|count:)/.test(one.dimension))
  if (whole?.dimension.startsWith('money') !== true || !isEither) return null
  return { ...whole, text, dimension: `${whole.dimension}/other:${first}${others}`, shy: false }
}

/** No other words end so: 本次 and 头年 are none of 本 and 头. */
const STAYED = /(?:夜|晚|小时|公里|海里)$/

function powerOf(magnitude: string): number {
  return [...magnitude].reduce((sum, letter) => sum + (MAGNITUDES[letter] ?? 0), 0)
}

function fromWord(text: string, word: UnitWord, power: number): Unit {
  const [numerator, denominator] = word.factor ?? [1, 1]
  return {
    // 百分比 over figures is one more way to write the sign, and 个 of 1.3个百分点 belongs to the number.
    text: /^百分[比数]$/.test(text) ? '%' : text.replace(POINTS_COUNTED, ''),
    dimension: word.dimension,
    power: power + (word.power ?? 0),
    numerator,
    denominator,
    shy: word.shy === true
  }
}

const POINTS_COUNTED = /^个(?=[百千]分点$)/

const UNIT_BY_WORD: ReadonlyMap<string, UnitWord> = new Map(UNIT_WORDS.map((word) => [word.word, word]))
const UNIT_BY_LOWER_WORD: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_WORDS.filter(({ word }) => /^[A-Za-z%$€£]/.test(word)).map((word) => [word.word.toLowerCase(), word])
)

/** 元/人, kg per ha: one unit told per another, written as `text`. */
function quotient(text: string, above: Unit, below: Unit): Unit {
  return {
    text,
    dimension: `${above.dimension}/${below.dimension}`,
    power: above.power - below.power,
    numerator: above.numerator * below.denominator,
    denominator: above.denominator * below.numerator,
    shy: false
  }
}

/** million US$, in thousands of dollars, RMB 100 million, US$ billion, persons per sq. km, % change. */
function parseEnglish(text: string): Unit | null {
  if (!/[A-Za-z]|^['’‘]000$/.test(text)) return null
  let rest = text
    .replace(/^(?:in|unit|units)\b:? */i, '')
    .replace(PRICE_BASIS, '')
    .trim()
  const per = /^(.+?) (?:per|\/) (.+)$/i.exec(rest)
  if (per !== null && rest.toLowerCase() !== 'per cent') {
    const above = parseEnglish(per[1] ?? '') ?? parseSimple((per[1] ?? '').toLowerCase())
    const below = parseEnglish(per[2] ?? '') ?? parseSimple((per[2] ?? '').toLowerCase())
    if (above === null || below === null) return null
    return quotient(text, above, below)
  }
  const leading = /^(US\$|HK\$|RMB|USD|CNY|EUR|NOK|SEK|DKK|CAD|AUD|NZD|CHF|€|£|\$) ?(?=.)/i.exec(rest)
  if (leading !== null) rest = `${rest.slice(leading[0].length)} ${leading[1]}`
  let power = 0
  let counted = false
  const magnitude = ENGLISH_MAGNITUDES.find(([pattern]) => pattern.test(rest))
  if (magnitude !== undefined) {
    rest = rest.replace(magnitude[0], '').trim().replace(/^of +/i, '')
    power = magnitude[1]
    counted = true
  }
  const name = rest
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sq\.? (km|m)$/, 'sq.$1')
    .replace(/^u\.?s\.? (?=dollars?$)/, '')
  const word =
    UNIT_BY_LOWER_WORD.get(name === 'per cent' ? 'percent' : name) ??
    UNIT_BY_LOWER_WORD.get(name.replaceAll(' ', '')) ??
    (name.length > 3 ? UNIT_BY_LOWER_WORD.get(`${name}s`) : undefined)
  if (word !== undefined) return { ...fromWord(text, word, power), text, shy: word.shy === true && !counted }
  if (counted && rest === '') return { text, dimension: 'number', power, numerator: 1, denominator: 1, shy: false }
  return null
}

/** Billions of chained 2000 dollars, unadjusted $ thousands: at which prices, and whether the season is taken out. */
const PRICE_BASIS = /\b(?:(?:seasonally )?(?:un)?adjusted|current|constant|chained)(?: (?:19|20)\d\d)? (?=\S)/gi

/** Percent, per mille and their points, 倍: what a rate or a change is given in. */
export function isRateUnit(unit: Unit): boolean {
  return unit.dimension === 'ratio' || unit.dimension === 'points' || unit.dimension === 'permille-points'
}

/** 上年=100, 1978年=100. */
export function isIndexUnit(unit: Unit): boolean {
  return unit.dimension.startsWith('index')
}

/** An index over a year that is named (1978年=100), not over the one before (上年=100). */
export function isFixedBaseUnit(text: string): boolean {
  return /^index:以?\d{4}/.test(parseUnit(text)?.dimension ?? '')
}

/** An index over the year before, or the same period of it (上年=100, 上年同期=100). */
export function isYearBeforeUnit(text: string): boolean {
  return OVER_YEAR_BEFORE.test(parseUnit(text)?.dimension ?? '')
}

const OVER_YEAR_BEFORE =
  /^index:(?:上年|去年|前一?年|previousyear|precedingyear|lastyear|same(?:period|month)oflastyear)/i

/** What is 100: of 上年=100, 上年同月=100 and 上年同期=100 the same, the period tells which; null: no index. */
export function baseOfIndex(unit: Unit): string | null {
  if (!isIndexUnit(unit)) return null
  return OVER_YEAR_BEFORE.test(unit.dimension) ? YEAR_BEFORE_BASE : unit.dimension
}

export const YEAR_BEFORE = '上年=100'
export const YEAR_BEFORE_BASE = 'index:上年'
