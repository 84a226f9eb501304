import { endMonth, endYear, monthCount, type Period } from './period.ts'

/**
 * One integer for the months that a period covers: equal for 2023H1, 2023Q1-2 and 2023M01-06. A fiscal year has a key
 * of its own. Looking figures up by it is many times quicker than by text.
 */
export type MonthsKey = number

const FISCAL = 1
const COUNT = 2
const MONTH = 32

export function monthsKey(period: Period): MonthsKey {
  return monthsKeyOf(endYear(period), endMonth(period), monthCount(period)) + (period.kind === 'fiscal' ? FISCAL : 0)
}

/** The key of the `count` months that end with a month (1–12) of a year. */
export function monthsKeyOf(year: number, month: number, count: number): MonthsKey {
  return (year * 12 + month - 1) * MONTH + count * COUNT
}

/** It is that of a fiscal year, which has no months of its own: where it ends differs by country. */
export function isFiscalKey(key: MonthsKey): boolean {
  return key % COUNT === FISCAL
}

/** The same months `years` earlier. */
export function yearsEarlier(key: MonthsKey, years = 1): MonthsKey {
  return key - years * 12 * MONTH
}

/** What a key says: the calendar year and month of the end, and how many months. */
export function monthsOf(key: MonthsKey): { readonly year: number; readonly month: number; readonly count: number } {
  const months = Math.floor(key / MONTH)
  return { year: Math.floor(months / 12), month: (months % 12) + 1, count: Math.floor((key % MONTH) / COUNT) }
}

/** The other periods that end with the same month, the longest first: of 2023 they are 2023H2, 2023Q4 and 2023M12. */
export function withTheSameEnd(key: MonthsKey): readonly MonthsKey[] {
  let others = sameEnds.get(key)
  if (others === undefined) {
    others = sameEndOf(key)
    sameEnds.set(key, others)
  }
  return others
}

/** A large table asks hundreds of thousands of times for the same few. */
const sameEnds = new Map<MonthsKey, readonly MonthsKey[]>()

function sameEndOf(key: MonthsKey): readonly MonthsKey[] {
  if (isFiscalKey(key)) return []
  const { year, month } = monthsOf(key)
  const counts = new Set([month, ...(month === 12 ? [6] : []), ...(month % 3 === 0 ? [3] : []), 1])
  return [...counts].map((count) => monthsKeyOf(year, month, count)).filter((other) => other !== key)
}
