/**
 * A statistical period. Written canonically as 2023, 2023H1, 2023Q3, 2023Q1-3, 2023M07, 2023M01-07, 2022/23.
 * `quarters` and `months` are cumulative: from January to the end of quarter or month `to`.
 * A fiscal year is named by the calendar year in which it begins.
 */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'quarters'; readonly year: number; readonly to: number }
  | { readonly kind: 'months'; readonly year: number; readonly to: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'fiscal'; readonly year: number }

export type PeriodKind = Period['kind']

/** Periods that end together sort in this order; the place is the last four bits of the sorting integer. */
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'quarters', 'months', 'year', 'fiscal']

const CANONICAL = /^(\d{4})(?:H([12])|Q([1-4])(?:-([1-4]))?|M(\d\d)(?:-(\d\d))?|\/(\d\d))?$/

/** Reads canonical text; null where it is not canonical (2023M13, 2023Q2-3, 2022/24 are not). */
export function parsePeriod(text: string): Period | null {
  const match = CANONICAL.exec(text)
  if (match === null) return null
  const [, yearText, half, quarter, toQuarter, month, toMonth, fiscal] = match
  const year = Number(yearText)
  if (half !== undefined) return { kind: 'half', year, half: Number(half) }
  if (toQuarter !== undefined) {
    return quarter === '1' && toQuarter !== '1' ? { kind: 'quarters', year, to: Number(toQuarter) } : null
  }
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) }
  if (toMonth !== undefined) {
    return month === '01' && isMonth(Number(toMonth)) && toMonth !== '01'
      ? { kind: 'months', year, to: Number(toMonth) }
      : null
  }
  if (month !== undefined) return isMonth(Number(month)) ? { kind: 'month', year, month: Number(month) } : null
  if (fiscal !== undefined) return Number(fiscal) === (year + 1) % 100 ? { kind: 'fiscal', year } : null
  return { kind: 'year', year }
}

/** The canonical text of a period. `parsePeriod(formatPeriod(p))` is `p`. */
export function formatPeriod(period: Period): string {
  const year = String(period.year).padStart(4, '0')
  switch (period.kind) {
    case 'year':
      return year
    case 'half':
      return `${year}H${period.half}`
    case 'quarter':
      return `${year}Q${period.quarter}`
    case 'quarters':
      return `${year}Q1-${period.to}`
    case 'month':
      return `${year}M${twoDigits(period.month)}`
    case 'months':
      return `${year}M01-${twoDigits(period.to)}`
    case 'fiscal':
      return `${year}/${twoDigits((period.year + 1) % 100)}`
  }
}

/** One integer that sorts periods by their end, then by kind. `periodFromNumber` gives the period back. */
export function periodNumber(period: Period): number {
  return ((endYear(period) * 12 + endMonth(period) - 1) << 4) | KINDS.indexOf(period.kind)
}

/** The period of a sorting integer; null where the integer is none. */
export function periodFromNumber(number: number): Period | null {
  const kind = KINDS[number & 15]
  const months = number >> 4
  if (!Number.isInteger(number) || number < 0 || kind === undefined) return null
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const period = ending(kind, year, month)
  return period !== null && periodNumber(period) === number ? period : null
}

function ending(kind: PeriodKind, year: number, month: number): Period | null {
  switch (kind) {
    case 'year':
      return { kind, year }
    case 'fiscal':
      return { kind, year: year - 1 }
    case 'half':
      return month % 6 === 0 ? { kind, year, half: month / 6 } : null
    case 'quarter':
      return month % 3 === 0 ? { kind, year, quarter: month / 3 } : null
    case 'quarters':
      return month > 3 && month % 3 === 0 ? { kind, year, to: month / 3 } : null
    case 'month':
      return { kind, year, month }
    case 'months':
      return month > 1 ? { kind, year, to: month } : null
  }
}

/** Orders periods by their end, then by kind. */
export function comparePeriods(one: Period, other: Period): number {
  return periodNumber(one) - periodNumber(other)
}

/** The last calendar month, 1–12. Where a fiscal year ends differs by country; June keeps it in its order. */
export function endMonth(period: Period): number {
  switch (period.kind) {
    case 'year':
      return 12
    case 'half':
      return period.half * 6
    case 'quarter':
      return period.quarter * 3
    case 'quarters':
      return period.to * 3
    case 'month':
      return period.month
    case 'months':
      return period.to
    case 'fiscal':
      return 6
  }
}

/** The calendar year in which the period ends. */
export function endYear(period: Period): number {
  return period.kind === 'fiscal' ? period.year + 1 : period.year
}

/** How many months the period covers. */
export function monthCount(period: Period): number {
  switch (period.kind) {
    case 'year':
    case 'fiscal':
      return 12
    case 'half':
      return 6
    case 'quarter':
      return 3
    case 'month':
      return 1
    case 'quarters':
      return period.to * 3
    case 'months':
      return period.to
  }
}

/** Runs from January on (累计): a first half is cumulative too, a whole year is not called so. */
export function isCumulative(period: Period): boolean {
  return period.kind === 'months' || period.kind === 'quarters' || (period.kind === 'half' && period.half === 1)
}

/** The same period `years` earlier (同比 compares with one year earlier). */
export function yearEarlier(period: Period, years = 1): Period {
  return { ...period, year: period.year - years }
}

/**
 * The period of the same kind just before (环比). null for cumulative periods, which have none.
 */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case 'year':
    case 'fiscal':
      return { ...period, year: period.year - 1 }
    case 'month':
      return period.month > 1 ? { ...period, month: period.month - 1 } : { ...period, year: period.year - 1, month: 12 }
    case 'quarter':
      return period.quarter > 1
        ? { ...period, quarter: period.quarter - 1 }
        : { ...period, year: period.year - 1, quarter: 4 }
    case 'half':
      return period.half > 1 ? { ...period, half: 1 } : { ...period, year: period.year - 1, half: 2 }
    case 'quarters':
    case 'months':
      return null
  }
}

/**
 * Do both cover the same months? 2023Q1-2, 2023H1 and 2023M01-06 do, 2023Q1-4 and 2023 do.
 * A fiscal year only covers what the same fiscal year covers.
 */
export function coversSameMonths(one: Period, other: Period): boolean {
  if (one.kind === 'fiscal' || other.kind === 'fiscal') return one.kind === other.kind && one.year === other.year
  return one.year === other.year && endMonth(one) === endMonth(other) && monthCount(one) === monthCount(other)
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
