import { decimalParts, decimalText } from '../decimal.ts'
import { parseUnit, type Unit } from '../units/unit.ts'
import { damageOf, type NumberDamage } from './damaged-number.ts'
import { COMMON_SYMBOLS, readSymbol, type SymbolMeaning, type SymbolProfile } from './symbols.ts'
import { foldWidth } from './typed-text.ts'

/** What a cell's text holds where a figure is expected. */
export type NumberReading =
  | ReadNumber
  | { readonly kind: 'blank' }
  | { readonly kind: 'symbol'; readonly symbol: string; readonly meaning: SymbolMeaning }
  /** Was a figure once and is no longer: 4.9T, 4. 51, 1.2.3. Never believed. */
  | { readonly kind: 'damaged'; readonly damage: NumberDamage }
  | { readonly kind: 'text' }

export interface ReadNumber {
  readonly kind: 'number'
  readonly value: number
  /** Exact, canonical. */
  readonly decimal: string
  /** Stated inside the cell (5.2%, 12.3亿元); null: none. */
  readonly unit: Unit | null
  /** A magnitude without a unit (2000万): the power of ten to read the number with. */
  readonly magnitude: string | null
  /** Footnote marks behind or before the figure (①, *, [1]). */
  readonly notes: readonly string[]
  /** 同比增长, 下降, 约, 左右, 以上 … where the cell says it beside the figure. */
  readonly words: string | null
}

/** No figure, whatever is said around it, is longer. */
const LONGEST = 80

/** How databases write that a field holds nothing. */
const DATABASE_BLANK = /^(?:[(<[]?null[)>\]]?|\\N|nan)$/i

const PLAIN = /^-?\d{1,15}(?:\.\d{1,12})?$/

/**
 * Reads one cell's text as people type figures (statistics.md §6): separators, full-width forms, brackets and △ for
 * negatives, a unit or a percent sign in the cell, notes behind it. What is no sound number is said to be so.
 */
export function readNumber(text: string, profile: SymbolProfile = COMMON_SYMBOLS): NumberReading {
  if (PLAIN.test(text)) return plainNumber(text)
  if (text.length > LONGEST) return { kind: 'text' }
  const folded = foldWidth(text).trim().replace(/^'/, '')
  if (folded === '' || DATABASE_BLANK.test(folded)) return { kind: 'blank' }
  if (PLAIN.test(folded)) return plainNumber(folded)
  const symbol = readSymbol(folded.replaceAll(' ', ''), profile)
  if (symbol !== null) return { kind: 'symbol', ...symbol }
  if (!/\d/.test(folded)) return { kind: 'text' }
  return readTyped(folded)
}

function plainNumber(text: string): ReadNumber {
  const parts = decimalParts(text)
  const decimal = parts === null ? text : decimalText(parts)
  return { kind: 'number', value: Number(decimal), decimal, unit: null, magnitude: null, notes: [], words: null }
}

const NOTE_AFTER =
  /(?: *(?:[①-⑳]|\*{1,3}|\[\d{1,2}\]|\((?:[a-z]|\d)\)|[†‡§]|(?<![a-zA-Z米])[¹²³⁴-⁹]+|#))+$|(?<=\d) ?[rpe]$/
/** 10(其中,灾情因素6万元), 25（含上年结转6万元）: what a part of the figure is, which is no figure of the cell. */
const PART_AFTER = / *\((?:其中|(?:内|包)?含(?!量|税)|包括)[^()]{2,}\)$/
const NOTE_BEFORE = /^(?:[①-⑳†‡§]|\*{1,3}|#|\^)+ *(?=[\d+(△▲-])/
const WORDS_BEFORE = /^([\u4e00-\u9fff]{1,14}) *[:：]? *(?=[\d+△▲(-])/
const QUALIFIER_AFTER = /(左右|以上|以下|以内|以外|上下|多|余|强|\((?:预计|初步|快报|估计|暂定|计划|目标)\))$/
const LIMIT = /^以[上下内外]$/
const FALLING = /下降|减少|降低|回落|减亏|负增长|缩减|下滑|[跌减降]$|[降跌]幅/

function readTyped(folded: string): NumberReading {
  let rest = folded
  const notes: string[] = []
  const words: string[] = []
  rest = rest.replace(NOTE_BEFORE, (note) => {
    notes.push(note.trim())
    return ''
  })
  const said = WORDS_BEFORE.exec(rest)
  if (said !== null) {
    const [before, word = ''] = said
    if (!NUMBER_WORDS.test(word)) return { kind: 'text' }
    rest = rest.slice(before.length)
    // 负1.3, 同比负1.3: a sign in words. Before another sign nobody knows which of the two holds.
    const minus = word.endsWith('负')
    if (minus && !/^\d/.test(rest)) return { kind: 'text' }
    if (minus) rest = `-${rest}`
    if (word !== '负') words.push(minus ? word.slice(0, -1) : word)
  }
  rest = rest.replace(/^[≥≤＞＜><≈~] *(?=\d)/, (sign) => {
    words.push(sign.trim())
    return ''
  })
  rest = rest.replace(QUALIFIER_AFTER, (word) => {
    words.push(word)
    return ''
  })
  const part = PART_AFTER.exec(rest)
  if (part !== null && /^[\d.,]*\d(?:$|[^\d])/.test(rest)) {
    notes.push(part[0].trim())
    rest = rest.slice(0, part.index)
  }
  const noted = NOTE_AFTER.exec(rest)
  // (1.2) is a negative number, 5(1) is a number with a note.
  if (noted !== null && /\d/.test(rest.slice(0, noted.index))) {
    notes.push(...(noted[0].match(/\[[^\]]*\]|\([^)]*\)|\*+|\S/g) ?? []))
    rest = rest.slice(0, noted.index)
  }
  // （100 million）, （10 000 persons） tell in what others are told.
  if (/^\(\d[\d ,]* [a-z]{4,}[a-z ]*\)$/i.test(rest.trim())) return { kind: 'text' }
  const signed = takeSign(rest.trim())
  const tail = /^([\d., '’·]*\d(?:[eE][+-]\d+)?|\d[\d., ]*\.)(?: *([^\d\s].*))?$/.exec(signed.rest)
  if (tail === null) return rejected(folded, signed.rest)
  const figures = wholeNumber((tail[1] ?? '').trim())
  if (figures === null) return rejected(folded, signed.rest)
  const unit = unitBehind(tail[2]?.trim() ?? '')
  if (unit === null) return rejected(folded, signed.rest)
  // 2023年 is a time, not two thousand years; 60岁以上 is a class of people.
  if (unit.unit?.dimension === 'duration:year') {
    if (/^(?:19|20)\d\d$/.test(figures) || (unit.unit.text.endsWith('岁') && words.some((word) => LIMIT.test(word))))
      return { kind: 'text' }
  }
  const falling = words.some((word) => FALLING.test(word))
  // 下降-1.3 fell or rose: nothing says whether the sign says the word again.
  if (falling && signed.negative) return { kind: 'text' }
  const parts = decimalParts(figures)
  if (parts === null) return { kind: 'damaged', damage: 'malformed' }
  const digits = signed.negative || falling ? -parts.digits : parts.digits
  const decimal = decimalText({ digits, scale: parts.scale })
  return {
    kind: 'number',
    value: Number(decimal),
    decimal,
    unit: unit.unit,
    magnitude: unit.magnitude,
    notes,
    words: words.length === 0 ? null : words.join('')
  }
}

/** 同比, 较上年同期, 与去年相比: what a growth is held against. */
const AGAINST =
  '同比|环比|[比较](?:(?:上年|去年)(?:同期|同月|同季|末)?|上月|上季度?|上期|年初)|与(?:上年|去年)(?:同期)?相比'
/** 按可比价格计算, 同口径: at which prices and in which scope. */
const GROUND = '名义|实际|按?(?:同口径|可比口径|自然口径|可比价格?|不变价格?|现价)(?:计算)?'
const MOVED =
  '负?增长|增加|上升|上涨|回升|提高|下降|减少|降低|回落|下跌|下滑|净[增减]|[增减升降涨跌]|增[速幅]|[涨降跌]幅|增长率'
const BOUND = '约|近|超过?|达到?|高于|低于|不[低高大小多少]于|不超过|控制在|稳定在|保持在|维持在|力争|确保|至少|突破'
const NUMBER_WORDS = new RegExp(
  `^(?:${AGAINST}|${GROUND}|${MOVED}|${BOUND}|[大小]幅|[略微]|累计|第|负|为|排名|位居|居|±|人民币)+$`
)

/** △ ▲ ↓ and brackets are minus signs in returns; ↑, + and ±0 are not. */
function takeSign(text: string): { readonly negative: boolean; readonly rest: string } {
  const bracketed = /^\((.*\d.*?)\)([%‰]?)$/.exec(text)
  if (bracketed !== null) {
    const inner = takeSign((bracketed[1] ?? '').trim())
    return { negative: true, rest: `${inner.rest}${bracketed[2] ?? ''}` }
  }
  const signed = /^(?:([-−–—－△▲▼▽↓])|[+±↑]) *(?=[\d.])/.exec(text)
  if (signed !== null) return { negative: signed[1] !== undefined, rest: text.slice(signed[0].length) }
  const arrow = /^(.*\d[%‰]?) *([↓↑])$/.exec(text)
  if (arrow !== null) return { negative: arrow[2] === '↓', rest: arrow[1] ?? '' }
  const currency = /^(?:¥|￥|[A-Z]{0,3}\$|RMB|€|£) ?(?=\d)/.exec(text)
  return { negative: false, rest: currency === null ? text : text.slice(currency[0].length) }
}

/** 1,234.5 · 1 234.5 · 1'234.5 with every group of three digits; null where the groups do not fit. */
function wholeNumber(text: string): string | null {
  if (/^\d+(?:\.\d+)?(?:[eE][+-]\d+)?$|^\.\d+$/.test(text)) return text
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  if (/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(' ', '')
  if (/^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/.test(text)) return text.replace(/['’]/g, '')
  if (/^\d{1,3}(?:, \d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(', ', '')
  return null
}

/** 亿元, and （百分点） in brackets. */
function unitBehind(text: string): { readonly unit: Unit | null; readonly magnitude: string | null } | null {
  if (text === '') return { unit: null, magnitude: null }
  const unit = parseUnit(/^\(([^()]*[\u4e00-\u9fff%‰][^()]*)\)$/.exec(text)?.[1] ?? text)
  // 1978年=100 names a base; nothing is told in it.
  if (unit === null || /[=＝]/.test(text)) return null
  // A single letter behind a figure is a misread digit (4.9T) before it is a unit (吨).
  if (/^[A-Za-z]$/.test(text)) return null
  return unit.dimension === 'number' ? { unit: null, magnitude: unit.text } : { unit, magnitude: null }
}

function rejected(folded: string, rest: string): NumberReading {
  const damage = damageOf(rest)
  return damage === null || /^[\u4e00-\u9fff]/.test(folded) ? { kind: 'text' } : { kind: 'damaged', damage }
}
