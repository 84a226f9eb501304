import { remembered } from '../../remembered.ts'
import { foldWidth, tidySpaces } from '../typed/typed-text.ts'
import { readUnitList } from './read-unit.ts'
import { countersTogether, parseUnit, perEither, type Unit } from './unit.ts'

export interface NamedUnit {
  /** The name without its unit. */
  readonly name: string
  /** null: the name states none. */
  readonly unit: Unit | null
  /** All that are stated, where a name states several (个、万元). */
  readonly units: readonly Unit[]
}

/**
 * Parts a name from the unit written in it: 地区生产总值（亿元） · 粮食产量:万吨 · 企业个数 个 · 增速(%) · 增长%.
 * A text that is wholly a unit has an empty name.
 */
export const unitInName: (text: string) => NamedUnit = remembered(partUnit)

function partUnit(text: string): NamedUnit {
  const folded = foldWidth(text).trim().replace(SIGN_IN_BRACKETS, '')
  const rates = ratesAndPoints(folded)
  if (rates !== null) return rates
  const bracketed = fromBrackets(folded)
  if (bracketed !== null) return bracketed
  const marked = /^(.*?)[,，;；(（]? *单位[:：] *([^()（）]+)[)）]?$/.exec(folded)
  if (marked !== null) {
    const units = readUnitList(marked[2] ?? '')
    if (units !== null) return named(marked[1] ?? '', units)
  }
  const letters = LETTERS_BEHIND.exec(folded)
  const spelled = letters === null ? null : parseUnit(letters[2] ?? '')
  if (letters !== null && spelled !== null) return named(letters[1] ?? '', [spelled])
  const money = MONEY_BEHIND.exec(folded)
  const told = money === null ? null : parseUnit(money[2] ?? '')
  if (money !== null && told !== null) return named(money[1] ?? '', [told])
  const tail = /^(.*[^:：,，/\s]) *[:：,，/] *([^:：,，]+)$/.exec(folded) ?? /^(.*\S{2,}) +(\S+)$/.exec(folded)
  if (tail !== null && parseUnit(folded) === null && !RANK_SET_WIDE.test(folded)) {
    const unit = parseUnit(tail[2] ?? '')
    // Number of households, housing area per person: an English word behind a space belongs to the name.
    const word = /^[a-z]{4,}$/i.test(tail[2] ?? '') && /[a-z] +[a-z]{4,}$/i.test(folded)
    if (unit !== null && !unit.shy && !word) return named(tail[1] ?? '', [unit])
  }
  const sign = /^(.*?[^\d.])((?:±|\+[、/]?[-−—]|\+)?(?:%|‰)|个?百分点|(?:±|\+[、/]?[-−—])个?点)$/.exec(folded)
  if (sign !== null) {
    const unit = parseUnit((sign[2] ?? '').replace(/^\+(?=[%‰])/, ''))
    if (unit !== null) return named(sign[1] ?? '', [unit])
  }
  const either = /^(.*[\u4e00-\u9fff](?:±|\+[、/]?[-−—]))([\u4e00-\u9fff]{1,4})$/.exec(folded)
  const moved = either === null ? null : parseUnit(either[2] ?? '')
  if (either !== null && moved !== null) return named(either[1] ?? '', [moved])
  return { name: tidySpaces(folded), unit: null, units: [] }
}

/** 增减%（±）: the sign of the rate once more. */
const SIGN_IN_BRACKETS = /(?<=[%‰点])\((?:±|[+][、/]?[-－−—])\)$/

const RATE = '[±+]?[-/]?(?:%|‰|个?百分点|个?千分点)'
const RATES = new RegExp(`^(.*?)[±+]?[(（]?[ ,，]*(${RATE}(?:[ 、,，;；/或和及(（]+${RATE}[)）]?)+)[)）]?$`)

/** 比上年±%（±百分点）, 同比增长（%或百分点）, 增减%/百分点: growth in percent of what is an amount, points of what is a rate. */
function ratesAndPoints(text: string): NamedUnit | null {
  if (!text.includes('点') || !/[%‰]/.test(text) || /单位[:：]/.test(text)) return null
  const [, name = '', said = ''] = RATES.exec(text) ?? []
  const units = (said.match(/%|‰|个?[百千]分点/g) ?? []).flatMap((unit) => parseUnit(unit) ?? [])
  return units.length < 2
    ? null
    : named(
        name,
        units.toSorted((one, other) => order(one) - order(other))
      )
}

/** The rate first: it is the unit of most figures, points the one of a few. */
function order({ dimension }: Unit): number {
  return dimension === 'ratio' ? 0 : 1
}

/** 2005 $ millions, Balance sheet $ millions, Value NOK 1 000, 2005 current dollars: money behind a space, by its sign, code or prices. */
const MONEY_BEHIND =
  /^(.*?[^\s([]) +((?:(?:(?:seasonally )?(?:un)?adjusted|current|constant) )?(?:[A-Z]{2,3}\$?|\$|€|£) ?(?:(?:thousand|million|billion)s?|1[ ,]000)|(?:current|constant) dollars)$/

/** 长度km, 库容万m3, 落差m, 均值ug/m3: letters that are nothing but a unit. */
const LETTERS_BEHIND =
  /^(.*?[\u4e00-\u9fff]{2})([kmuμµ]?g\/(?:N?m[3³]|L)|[万亿]?(?:[kcm]?m|[kh]?m[23²³]|ha|k?g|t|[kM]W|[kM]Wh|m?L|dB))$/

/** 位  次, 名 次: one word, and no count of times. */
const RANK_SET_WIDE = /[位名] +次$/

/** 广义货币（M2）: how wide money is meant, and no square metre. */
const MONEY_SUPPLY = /^ *M\d *$/

const SIGNED = /^ *(?:±|\+ ?[、/]? ?[-−—]) *(\S+)$/

/** 开班期数（期）, 课程门数（门）: the name counts what the bracket repeats, whether or not a list knows it. */
function countedIn(inner: string, before: string): Unit | null {
  if (!/^[\u4e00-\u9fff]{1,2}$/.test(inner) || !before.trimEnd().endsWith(`${inner}数`)) return null
  return { text: inner, dimension: `other:${inner}`, power: 0, numerator: 1, denominator: 1, shy: false }
}

/** 信件（亿件物品）, 电话（万条线路）: how many of what is counted by its classifier. */
function countOfThings(inner: string): Unit | null {
  const [, text = '', size = '', counter = '', thing = ''] =
    /^(([十百千]?[万亿])([\u4e00-\u9fff])([\u4e00-\u9fff]{2,6}))$/.exec(inner) ?? []
  const unit = counter === '' ? null : parseUnit(`${size}${counter}`)
  if (unit === null || !/^(?:count:|household$|piece$)/.test(unit.dimension)) return null
  return { ...unit, text, dimension: `other:${counter}${thing}` }
}

/** Every bracket that holds a unit is taken out; the first unit counts (the second is often its translation). */
function fromBrackets(text: string): NamedUnit | null {
  if (!/[([【]/.test(text)) return null
  const found: Unit[] = []
  const name = withoutInnerBrackets(text).replace(
    / *[([【]([^()[\]【】]*)[)\]】]/g,
    (whole, inner: string, at: number) => {
      const moved = parseUnit(SIGNED.exec(inner)?.[1] ?? '')
      // 比年初（±亿元）: the sign says that it is a change, whatever the unit.
      if (moved !== null && moved.dimension !== 'ratio') {
        found.push(moved)
        return '±'
      }
      const tight = inner.replaceAll(' ', '')
      const counters = countersTogether(tight) ?? perEither(tight)
      if (counters !== null) {
        found.push(counters)
        return ' '
      }
      const units = readUnitList(inner.replace(/^ *单位 *[:：]? */, '').replace(/^[-+](?=%)/, ''))
      // 注（吊）销户数: an everyday word in the midst of a name belongs to it.
      const amid =
        units?.[0]?.shy === true &&
        /^ *(?!总?数|[合总]计|增|[同环比较占])[\u4e00-\u9fff]/.test(text.slice(at + whole.length))
      if (MONEY_SUPPLY.test(inner) && text.slice(0, at).endsWith('货币')) return whole
      if (units !== null && !amid) {
        found.push(...units)
        return ' '
      }
      const counted =
        units === null ? (countedIn(inner.trim(), text.slice(0, at)) ?? countOfThings(inner.trim())) : null
      if (counted !== null) {
        found.push(counted)
        return ' '
      }
      const parts = inner.split(/[,，;；]/)
      const rest = parts.filter((part) => {
        const unit = parseUnit(part)
        if (unit === null || unit.shy) return true
        found.push(unit)
        return false
      })
      return rest.length === parts.length ? whole : `(${rest.join('，')})`
    }
  )
  return found.length === 0 ? null : named(name, found)
}

/** 羊年末存栏(万头(只)), 产值(亿元(现价)): a unit with brackets of its own. */
function withoutInnerBrackets(text: string): string {
  return text.replace(/\(([^()]+)\(([^()]+)\) *\)/g, (whole, unit: string, inner: string) =>
    readUnitList(`${unit}(${inner})`) === null ? whole : `(${unit}、${inner})`
  )
}

function named(name: string, units: readonly Unit[]): NamedUnit {
  return { name: tidySpaces(name.replace(/[:：,，]\s*$/, '')), unit: units[0] ?? null, units }
}
