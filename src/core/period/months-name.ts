import { isFiscalKey, type MonthsKey, monthsKey, monthsOf } from './months-key.ts'
import { parsePeriod } from './period.ts'

/** The plainest name of some months: 2023, 2023H1, 2023M01-07. */
export function nameOfMonths(key: MonthsKey): string {
  return namesOfMonths(key).at(-1) ?? ''
}

/** Every name by which some months may be stored. */
export function namesOfMonths(key: MonthsKey): string[] {
  const { year, month, count } = monthsOf(key)
  const text = String(year).padStart(4, '0')
  // A fiscal year is kept by the year that it ends in and named by the one before.
  if (isFiscalKey(key)) return [`${String(year - 1).padStart(4, '0')}/${String(year % 100).padStart(2, '0')}`]
  const two = String(month).padStart(2, '0')
  if (count === 1) return [`${text}M${two}`]
  if (month !== count) return [month === 12 && count === 6 ? `${text}H2` : `${text}Q${month / 3}`]
  const names = [`${text}M01-${two}`]
  if (month % 3 === 0) names.push(month === 3 ? `${text}Q1` : `${text}Q1-${month / 3}`)
  if (month === 6) names.push(`${text}H1`)
  if (month === 12) names.push(text)
  return names
}

const plain = new Map<string, string>()

/**
 * The period by its plainest name: 2023M01-12 and 2023Q1-4 are 2023, 2023M01-06 is 2023H1. A figure has one place,
 * whichever way its months were said; the third quarter and the first three stay apart.
 */
export function plainPeriod(text: string): string {
  let name = plain.get(text)
  if (name === undefined) {
    const period = parsePeriod(text)
    if (period === null) throw new Error(`not a canonical period: ${text}`)
    name = nameOfMonths(monthsKey(period))
    plain.set(text, name)
  }
  return name
}

/** Every name of the months that a period covers, the plainest last. */
export function namesOfPeriod(text: string): readonly string[] {
  const period = parsePeriod(text)
  return period === null ? [] : namesOfMonths(monthsKey(period))
}
