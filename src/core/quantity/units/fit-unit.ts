import { shiftDecimal } from '../decimal.ts'
import { convert } from './convert.ts'
import { baseOfIndex, isFixedBaseUnit, isIndexUnit, isRateUnit, parseUnit, type Unit } from './unit.ts'

/** A value in the unit that the desk keeps it in. */
export interface FittedValue {
  readonly decimal: string
  /** The unit as written, where the value was converted from it; else null. */
  readonly convertedFrom: string | null
}

/**
 * A level as written in the unit of its indicator. null where the two measure different things. Units that nobody
 * knows, or that are not said, are taken as they are. `name`: the indicator's, which may say of how many a unit is told.
 */
export function fitLevel(
  decimal: string,
  written: string | null,
  kept: string | null,
  name: string | null = null
): FittedValue | null {
  if (written === null || kept === null || written === kept) return { decimal, convertedFrom: null }
  const from = unitIn(written, kept, name)
  const to = unitIn(kept, written, name)
  if (from === null || to === null) return { decimal, convertedFrom: null }
  const converted = convert(decimal, from, to)
  if (converted !== null) return fitted(converted.decimal, decimal, written)
  if (isIndexUnit(from) && isIndexUnit(to))
    return baseOfIndex(from) === baseOfIndex(to) ? { decimal, convertedFrom: null } : null
  if (isBare(from) ? isPureNumber(to) : isBare(to) && isPureNumber(from)) return { decimal, convertedFrom: null }
  if (isRateUnit(from) && isIndexUnit(to) && !isFixedBaseUnit(kept)) return indexOfPercent(decimal, written)
  if (!countsThings(from) || !countsThings(to)) return null
  return fitted(shiftDecimal(decimal, from.power - to.power), decimal, written)
}

/** Growth and shares in percent, whether written in %, ‰ or 倍. */
export function fitPercent(decimal: string, written: string | null): FittedValue {
  const from = written === null ? null : unitOf(written)
  const percent = unitOf('%')
  if (from === null || percent === null || !isRateUnit(from)) return { decimal, convertedFrom: null }
  const converted = convert(decimal, from, percent)
  return converted === null ? { decimal, convertedFrom: null } : fitted(converted.decimal, decimal, written ?? '')
}

/** The year before is 100 %: 102.1 % of it is the index 102.1. 2.1 % would be its growth, and is no index. */
function indexOfPercent(decimal: string, written: string): FittedValue | null {
  const percent = fitPercent(decimal, written)
  const value = Number(percent.decimal)
  return value >= 50 && value <= 200 ? percent : null
}

function fitted(converted: string, decimal: string, written: string): FittedValue {
  return { decimal: converted, convertedFrom: converted === decimal ? null : written }
}

/** 无单位, as — in a column of units says. */
function isBare({ dimension }: Unit): boolean {
  return dimension === 'dimensionless'
}

/** 上年=100, 农村=1, 倍: so many of another, which are told without a unit as well; in % they are other numbers. */
function isPureNumber(unit: Unit): boolean {
  return isIndexUnit(unit) || unit.dimension.startsWith('to-') || (unit.dimension === 'ratio' && unit.power === 0)
}

/** 户, 家, 个 and 所 count the same things by different words; 张/千人 counts none, but by the head. */
export function countsThings({ dimension }: Unit): boolean {
  return !dimension.includes('/') && /^(?:piece|household)$|^count:/.test(dimension)
}

/** A unit beside another: 张 of 每千人口…床位数 is 张/千人 where the other says so. null: nobody knows it. */
export function unitIn(text: string, other: string, name: string | null): Unit | null {
  const per = name === null || /[/／]/.test(text) || !/[/／]/.test(other) ? null : perOfName(name)
  return unitOf(per === null ? text : `${text}/${per}`)
}

/** 千人 of 每千人口…, 人 of 人均…: of how many a name says that its figures are told; null: it does not. */
function perOfName(name: string): string | null {
  const [, each = null] =
    /每([十百千万]*(?:人|户|亩|公顷|平方米|平方公里))/.exec(name.replace(/(?:常住|户籍)(?=人)/, '')) ?? []
  return each ?? /^(人|户|亩)均/.exec(name)?.[1] ?? null
}

const units = new Map<string, Unit | null>()

/** A unit by its text, each read once; null: nobody knows it. */
export function unitOf(text: string): Unit | null {
  let unit = units.get(text)
  if (unit === undefined) {
    unit = parseUnit(text)
    units.set(text, unit)
  }
  return unit
}
