import type { Period } from './period.ts'

/**
 * The period that the next return of a series is of: the month, quarter or year after; of what runs from January on,
 * one month or quarter more. After a whole year of months come January and February, which are told together.
 */
export function followingPeriod(period: Period): Period {
  const year = period.year + 1
  switch (period.kind) {
    case 'year':
    case 'fiscal':
      return { ...period, year }
    case 'month':
      return period.month < 12 ? { ...period, month: period.month + 1 } : { ...period, year, month: 1 }
    case 'quarter':
      return period.quarter < 4 ? { ...period, quarter: period.quarter + 1 } : { ...period, year, quarter: 1 }
    case 'half':
      return period.half < 2 ? { ...period, half: 2 } : { ...period, year, half: 1 }
    case 'quarters':
      return period.to < 4 ? { ...period, to: period.to + 1 } : { kind: 'quarter', year, quarter: 1 }
    case 'months':
      return period.to < 12 ? { ...period, to: period.to + 1 } : { ...period, year, to: 2 }
  }
}
