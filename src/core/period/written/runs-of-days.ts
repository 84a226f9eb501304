import type { Span } from './period-mark.ts'
import { monthsBetween } from './runs-of-months.ts'

export interface RunOfDays {
  /** The year in which it ends. */
  readonly year: number
  /** The months that it begins and ends in; null: it begins in the midst of one, or is no period. */
  readonly span: Span | null
  readonly words: string
}

/**
 * 2024年1月1日至9月30日, 2024.1.1-2024.9.30: from the first of a month on, the months up to that of its last day. null: the
 * text has no such run.
 */
export function runOfDays(text: string): RunOfDays | null {
  const [words, from = '', , month, day, to = from, lastMonth] = RUN.exec(text) ?? []
  if (words === undefined) return null
  const whole = from === to && Number(day) === 1
  return { year: Number(to), span: whole ? monthsBetween(Number(month), Number(lastMonth)) : null, words }
}

const YEAR = '((?:19|20)\\d\\d)'
const MONTH = '(0?[1-9]|1[0-2])'
const DAY = '([12]\\d|3[01]|0?[1-9])'
const RUN = new RegExp(
  `(?<!\\d)${YEAR}(年|[-/.])${MONTH}(?:月|\\2)${DAY}日?(?: ?零时| ?0时)?起? ?[-至到]+ ?(?:${YEAR}(?:年|\\2))?${MONTH}(?:月|\\2)${DAY}(?!\\d)日?(?:24时)?[止末]?`
)
