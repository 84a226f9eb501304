import { foldWidth } from '../../../quantity/typed-text.ts'
import { parseUnit } from '../../../quantity/unit.ts'
import type { Measure } from '../../measure.ts'

/** What the lines around a table say that figures in brackets are; null: nothing. */
export type BracketsSaid = 'minus' | 'other' | null

/** 注：括号内为女性, （）内为位次, 括号内数字为负数. */
const SAID_OF_BRACKETS = /(?:括号|[(（]\s*[)）])(?:[内中里]|表示|为)(.{0,20})/

export function bracketsSaid(lines: readonly string[]): BracketsSaid {
  const said = lines.flatMap((line) => SAID_OF_BRACKETS.exec(line)?.[0] ?? [])
  if (said.length === 0) return null
  return said.every((words) => /负|减少|下降|亏/.test(words)) ? 'minus' : 'other'
}

/** Is the whole of what was typed a figure in brackets? */
export function isBracketed(text: string): boolean {
  return /^[(（].*[)）]$/.test(foldWidth(text).trim())
}

/**
 * Brackets around a figure are a minus where it can be negative: a growth, a change, money, a balance. What is counted
 * or measured is never less than nothing: there they set a part or a note apart, and the table does not say which.
 */
export function bracketsAreMinus(
  said: BracketsSaid,
  measure: Measure,
  unit: string | null,
  indicator: readonly string[]
): boolean {
  if (said !== null) return said === 'minus'
  if (measure !== 'level' && measure !== 'target') return measure !== 'share' && measure !== 'rank'
  const dimension = unit === null ? null : (parseUnit(unit)?.dimension ?? null)
  if (dimension === null || !COUNTED.test(dimension)) return true
  return indicator.some((name) => MAY_BE_NEGATIVE.test(name)) || !indicator.some((name) => /[\u4e00-\u9fff]/.test(name))
}

const COUNTED = /^(?:person|person-time|household|piece|count:.*|area|mass|length|volume|energy)$/
const MAY_BE_NEGATIVE = /差|净|盈|亏|增|减|余|变动|变化|迁|平衡|缺口/
