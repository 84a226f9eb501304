import { remembered } from '../../remembered.ts'
import { foldWidth } from '../typed/typed-text.ts'
import { countersTogether, parseUnit, type Unit } from './unit.ts'
import { unitOfKind, unitsOfKinds } from './units-of-kinds.ts'

export interface UnitStatement {
  /** In the order written: 人、‰ states two, the first for the columns that need one of its kind. */
  readonly units: readonly Unit[]
  /** Said with 单位 or 计量单位, in brackets, or with "Unit:": certainly meant as a unit. */
  readonly explicit: boolean
}

const MARKED = /^(?:计 *量|计 *算|金 *额|数 *量|货 *币|面 *积)? *单 *位 *[:：]? *(.*)$/
const ENGLISH_MARKED = /^units?(?: of measure(?:ment)?)? *[:：] *(.*)$/i
const BRACKETED = /^[([【] *([^()[\]【】]*(?:\([^()]*\)[^()]*)?) *[)\]】]$/

/**
 * Is this text only a statement of units? 单位：万元 · （万元） · 计量单位: 人、‰ · 上年=100 · in millions.
 * `expected` is set where a unit is expected (a column headed 单位): everyday words (年, 位, 级) count there as well.
 */
export function readUnit(text: string, expected = false): UnitStatement | null {
  const plain = foldWidth(text).trim().replace(LEADERS, '').replace(EXCEPTIONS, '').replace(PARTED_FROM_NAME, '')
  if (plain === '' || plain.length > 60) return null
  const said = BARE_WORD.test(plain) ? bareUnit(plain) : unitStatement(plain)
  const certain = said === null || expected || said.explicit || !said.units.some((unit) => unit.shy)
  return certain ? said : null
}

/** 资源量 above /亿m3, 比较 above /%: a quantity over its unit. */
const PARTED_FROM_NAME = /^\/(?=[^/\d\s])(?=.{1,6}$)/

/** 粮食产量, 2023年: Chinese without a sign between is one word, and a unit or none. 单位万元 says what it is. */
const BARE_WORD = /^(?!.*(?:单位|无量纲))[\d\u4e00-\u9fff]+$/

function bareUnit(plain: string): UnitStatement | null {
  const unit = parseUnit(plain)
  return unit === null ? null : { units: [unit], explicit: false }
}

const unitStatement = remembered((plain): UnitStatement | null => {
  const inside = BRACKETED.exec(plain)?.[1]?.trim()
  const kinds = unitsOfKinds((inside ?? plain).replace(/^(?:计 *量|计 *算)? *单 *位 *[:：]? */, ''))
  // 产量（吨）、产值（万元） alone are names with their units, and so is 单位面积产量（公斤/公顷）.
  const states =
    /单 *位(?: *[:：]| )/.test(plain) || ((kinds?.length ?? 0) > 1 && (inside !== undefined || /[:：]/.test(plain)))
  if (kinds !== null && states) return { units: kinds, explicit: true }
  const marked = MARKED.exec(inside ?? plain) ?? ENGLISH_MARKED.exec(inside ?? plain)
  if (marked !== null || inside !== undefined) {
    // (000) over a column counts in thousands, as '000 does; without brackets it is a figure.
    const said = (marked?.[1] ?? inside ?? '').replace(/^000$/, "'000")
    const units = readUnitList(said) ?? (marked === null ? null : withUnlisted(said))
    return units === null ? null : { units, explicit: true }
  }
  const units = readUnitList(plain)
  // 粮食产量：吨 alone is a name with its unit.
  if (units === null || (units.length === 1 && units[0]?.of !== undefined)) return null
  return { units, explicit: false }
})

/** (.......百万吨.......), ( . . . million tonnes . . . ): dots that lead from the first to the last of its columns. */
const LEADERS = /(?<=^\() *(?:[.·…] *){3,}|(?: *[.·…]){3,} *(?=\)$)/g

/** (tonnes unless otherwise stated), 单位：万元（除注明外）: exceptions are said where they stand. */
const EXCEPTIONS = /[,，]? *(?:unless otherwise [a-z]+|[(，,]?除(?:另有?)?(?:特别)?注明(?:者|的)?外\)?)(?=[)\]]?$)/i

/** 人、‰ · 万元，% · 亿元（现价）; null unless every part is a unit. */
export function readUnitList(text: string): readonly Unit[] | null {
  // 单位：万册、件 over a table may count books in the one and journals in the other.
  const apart = countersTogether(text.trim()) !== null
  const whole = apart ? null : (parseUnit(text) ?? refinedUnit(text) ?? translatedUnit(text))
  if (whole !== null) return [whole]
  const listed = text.replace(COUNTS_BESIDE, '$1、')
  const parts = (SEVERAL.test(listed) ? partsOf(listed) : [listed]).filter(
    (part) => part !== '' && !PRICE_BASIS.test(part)
  )
  if (parts.length === 0) return null
  const units = parts.map((part) => parseUnit(part) ?? unitOfKind(part) ?? unitBehindName(part) ?? unitCounted(part))
  if (!units.every((unit) => unit !== null)) return null
  const stated = units.filter((unit, at) => !isTranslation(unit, units.slice(0, at)))
  const counts = stated.length === 2 && stated.every(({ dimension }) => dimension.startsWith('count:'))
  return counts && ONE_IN_BRACKETS.test(text) ? stated.map((unit) => ({ ...unit, together: text })) : stated
}

/** Brackets, separators and spaces: nearly all texts that are no unit are one word. */
const SEVERAL = /[(（、,，;；\s]/

function partsOf(text: string): readonly string[] {
  return text
    .replace(ANIMALS_BEHIND, '、$1$2')
    .replace(
      /([十百千万亿]*)([^(（、,，;；十百千万亿]*)[(（]([^)）]*)[)）]/g,
      (_all, size: string, unit: string, inner: string) => {
        // 万头(只) is 万头 and 万只.
        const other = /^[十百千万亿]/.test(inner) ? inner : `${size}${inner}`
        const kept = parseUnit(inner) === null ? exceptions(inner) : `、${parseUnit(other) === null ? inner : other}`
        return `${size}${unit}${kept}`
      }
    )
    .split(/[、,，;；]| {1,}(?=[\u4e00-\u9fff%‰])|(?<=[\u4e00-\u9fff]) +(?=[A-Za-z\d])/)
    .map((part) => part.trim())
}

/** 万头、只 are 万头 and 万只: so many in all of animals of either kind. */
const ANIMALS_BEHIND = /(?<=([十百千万亿]+)[头只匹羽])[、,，;；/／] *([头只匹羽])(?=$|[、,，;；()（）\s])/g

/** mg/L（pH值无量纲，水温：℃）: those that are told in another unit than the rest. */
function exceptions(inside: string): string {
  const parts = inside.split(/[、,，;；]/).map((part) => part.trim())
  const units = parts.map((part) => unitOfKind(part) ?? unitBehindName(part))
  return units.every((unit) => unit !== null) ? `、${parts.join('、')}` : ''
}

/** pH值无量纲: a name with its unit right behind it. */
function unitBehindName(text: string): Unit | null {
  const [, of = '', rest = ''] = /^([A-Za-z]{0,4}[\u4e00-\u9fff]{0,6}?)(?:为|以)?(无量纲|℃|[%‰])$/.exec(text) ?? []
  const unit = of.length < 2 ? null : parseUnit(rest)
  return unit === null ? null : { ...unit, of }
}

/** 人数/人次，万元: two counts beside each other, and no ratio of one to the other. */
const COUNTS_BESIDE = /([人户件起例只头]数)[/／](?=人次|[人户件起例只头]数)/g

/** 单位：人数、万元: the number of persons is counted in 人. */
function unitCounted(text: string): Unit | null {
  const [, counted = ''] = /^([人户件起例只头])数$/.exec(text) ?? []
  const unit = counted === '' ? null : parseUnit(counted)
  return unit === null ? null : { ...unit, shy: true }
}

/** 单位：篇次、%: what stands beside a unit where units are said is one too, though it is in no list. */
function withUnlisted(text: string): readonly Unit[] | null {
  const parts = text.split(/[、,，;；]/).map((part) => part.trim())
  const units = parts.map((part) => parseUnit(part) ?? (UNLISTED.test(part) ? unlisted(part) : null))
  return parts.some((part) => parseUnit(part) !== null) && units.every((unit) => unit !== null) ? units : null
}

const UNLISTED = /^[\u4e00-\u9fff]{1,3}$/

function unlisted(text: string): Unit {
  return { text, dimension: `other:${text}`, power: 0, numerator: 1, denominator: 1, shy: true }
}

/** 万头(只): one statement of two, which 头、只 is not. */
const ONE_IN_BRACKETS = /^[^(（、,，;；]+[(（][^()（）、,，;；]+[)）]$/

/** 万立方米 10 000 cu.m: behind a unit, its name in another language, in whatever spelling. */
function translatedUnit(text: string): Unit | null {
  const base = BASE_TWICE.exec(text)?.[1]
  if (base !== undefined) return parseUnit(base)
  const [, unit = ''] = /^([\u4e00-\u9fff/]+) *\(?[A-Za-z\d][A-Za-z\d ,.%/'’-]*\)?$/.exec(text) ?? []
  return /[A-Za-z]{2}/.test(text) ? parseUnit(unit) : null
}

/** 美元（万美元）: what stands in the brackets is the unit, the word before them its kind. */
function refinedUnit(text: string): Unit | null {
  const [, kind = '', inner = ''] = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(text) ?? []
  const unit = inner.endsWith(kind.trim()) ? parseUnit(inner) : null
  return unit !== null && parseUnit(kind)?.dimension === unit.dimension ? unit : null
}

/** 上年=100 Preceding Year=100, 1978年=100 (1978=100): a base, and the same in English. */
const BASE_TWICE = /^([^A-Za-z=]*(?:=|为) *100)[ ,/(]+(?:[A-Za-z][A-Za-z\d .'’]*|(?:19|20)\d\d *)= *100\)?$/

/** 元 (yuan), 亿元 100 million yuan: the same unit said again in English. */
function isTranslation(unit: Unit, before: readonly Unit[]): boolean {
  if (!/^[\d ]*[A-Za-z]/.test(unit.text)) return false
  return before.some(
    ({ text, dimension, power, numerator, denominator }) =>
      /[\u4e00-\u9fff]/.test(text) &&
      dimension === unit.dimension &&
      power === unit.power &&
      numerator === unit.numerator &&
      denominator === unit.denominator
  )
}

/** Said beside a unit without being one: 亿元，当年价. */
const PRICE_BASIS = /^(?:按)?(?:当年|现行|可比|不变|\d{4}年)?(?:价格?|现价)(?:计算)?$/
