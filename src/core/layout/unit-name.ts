import type { Language } from '../language.ts'
import { isNoUnit } from '../quantity/units/no-unit.ts'

/** English for the units of Chinese statistics, as the China Statistical Yearbook writes them. */
const BASES: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  人: 'persons',
  人次: 'person-times',
  户: 'households',
  个: 'units',
  家: 'units',
  所: 'units',
  处: 'units',
  座: 'units',
  台: 'units',
  项: 'items',
  件: 'pieces',
  套: 'homes',
  张: 'beds',
  册: 'volumes',
  场: 'events',
  头: 'head',
  只: 'head',
  辆: 'vehicles',
  吨: 'tons',
  公斤: 'kg',
  千克: 'kg',
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'sq.m',
  平方公里: 'sq.km',
  立方米: 'cu.m',
  公里: 'km',
  千米: 'km',
  米: 'm',
  毫米: 'mm',
  千瓦: 'kW',
  千瓦时: 'kWh',
  吨标准煤: 'tons of SCE',
  天: 'days',
  日: 'day',
  岁: 'years',
  小时: 'hours',
  微克: 'μg',
  分贝: 'dB',
  位: 'place',
  '农村=1': 'rural = 1',
  点: 'points',
  百分点: 'percentage points',
  个百分点: 'percentage points',
  千分点: 'permille points',
  个千分点: 'permille points'
}

const BEFORE: Readonly<Record<string, string>> = {
  上年: 'preceding year',
  上年同月: 'same month of the preceding year',
  上年同期: 'same period of the preceding year',
  上月: 'preceding month',
  上季: 'preceding quarter',
  上季度: 'preceding quarter',
  上期: 'preceding period'
}

const MAGNITUDES: readonly (readonly [string, string])[] = [
  ['万亿', '1 000 billion '],
  ['百万', 'million '],
  ['亿', '100 million '],
  ['万', '10 000 '],
  ['千', '1 000 ']
]

/**
 * The unit in the language asked for: 亿元 is `100 million yuan`, 上年=100 `preceding year = 100`, 无单位 is not spoken.
 * A unit without a known translation stays as it is.
 */
export function unitName(unit: string, language: Language): string {
  if (isNoUnit(unit)) return ''
  return language === 'zh-CN' ? unit : (english(unit) ?? unit)
}

/**
 * A number with the name of its unit behind it: 259.9 亿元, 5.2%, 259.9 (100 million yuan). A unit that begins with a
 * number itself is set apart: 259.9 100 million yuan would be read as one number.
 */
export function inUnit(number: string, name: string): string {
  if (name === '') return number
  return name === '%' || name === '‰' ? `${number}${name}` : `${number} ${unitBeside(name)}`
}

/** The name of a unit as it stands behind a number. */
export function unitBeside(name: string): string {
  return /^\d/.test(name) ? `(${name})` : name
}

function english(unit: string): string | null {
  const index = /^(上年|上年同期|上年同月|上月|上季度?|上期|\d{4}年?)=100$/.exec(unit)
  if (index !== null) {
    const [, base = ''] = index
    return `${BEFORE[base] ?? base.replace('年', '')} = 100`
  }
  const [above, below, ...more] = unit.split('/')
  if (below !== undefined && above !== undefined && more.length === 0) {
    const one = english(above)
    const other = english(below)
    return one === null || other === null ? null : `${one}/${other}`
  }
  const base = BASES[unit]
  if (base !== undefined) return base
  for (const [prefix, words] of MAGNITUDES) {
    const rest = unit.startsWith(prefix) ? BASES[unit.slice(prefix.length)] : undefined
    if (rest !== undefined) return words + rest
  }
  return null
}
