import { formatPeriod, type Period, parsePeriod, periodNumber } from '#core/period/period.ts'
import { WrongUse } from '../../terminal/command.ts'

/**
 * `2024-01..2024-07`, `2024Q1..2024Q3`, `2023H1,2024H1`, `2024M01-07` as canonical period texts in the order given.
 * `cumulative`: months and quarters are those since January.
 */
export function namedPeriods(text: string, cumulative: boolean): string[] {
  const periods = text
    .split(/[,，]/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => range(part.trim()))
    .map((period) => formatPeriod(cumulative ? sinceJanuary(period) : period))
  const unique = [...new Set(periods)]
  if (unique.length === 0) throw unreadable(text)
  return asMany(unique)
}

/** The periods, as many as a comparison takes. */
export function asMany(periods: string[]): string[] {
  if (periods.length > most) {
    throw new WrongUse(`一次最多比较 ${most} 个时期`, `a comparison takes ${most} periods at most`)
  }
  return periods
}

/** The contract's own limit. */
const most = 120

function range(text: string): Period[] {
  const [first = '', last, ...more] = text.split(/\s*(?:\.\.|…|—|～|~|至)\s*/)
  const from = period(first)
  if (last === undefined) return [from]
  const to = period(last)
  if (more.length > 0 || to.kind !== from.kind) throw unreadable(text)
  if (periodNumber(to) < periodNumber(from)) {
    throw new WrongUse(`时期“${text}”的起点晚于终点`, `in “${text}” the first is later than the last`)
  }
  const periods = [from]
  let at = from
  while (formatPeriod(at) !== formatPeriod(to)) {
    at = following(at)
    periods.push(at)
    if (periods.length > 1000) throw unreadable(text)
  }
  return periods
}

/** Canonical, else a month as 2024-01, 2024.1, 2024年1月 or a year as 2024年: 2011/12 is the fiscal year of that name. */
function period(text: string): Period {
  const [, year = '', month] = /^(\d{4})(?:(?:[-./]|年)(\d{1,2})月?|年)$/.exec(text) ?? []
  const typed = month === undefined ? year : `${year}M${month.padStart(2, '0')}`
  const named = parsePeriod(text.toUpperCase()) ?? parsePeriod(typed)
  if (named === null) throw unreadable(text)
  return named
}

/** The next period of the same kind: after the months from January to December come those to January of the next year. */
function following(period: Period): Period {
  const { year } = period
  switch (period.kind) {
    case 'year':
    case 'fiscal':
      return { ...period, year: year + 1 }
    case 'month':
      return period.month < 12 ? { ...period, month: period.month + 1 } : { ...period, year: year + 1, month: 1 }
    case 'quarter':
      return period.quarter < 4 ? { ...period, quarter: period.quarter + 1 } : { ...period, year: year + 1, quarter: 1 }
    case 'half':
      return period.half === 1 ? { ...period, half: 2 } : { ...period, year: year + 1, half: 1 }
    case 'quarters':
      return period.to < 4 ? { ...period, to: period.to + 1 } : { ...period, year: year + 1, to: 2 }
    case 'months':
      return period.to < 12 ? { ...period, to: period.to + 1 } : { ...period, year: year + 1, to: 2 }
  }
}

/** The months from January to the end of a period; January alone is that month, the whole year the year. */
function sinceJanuary(period: Period): Period {
  const { year } = period
  switch (period.kind) {
    case 'month':
      return period.month === 1 ? period : { kind: 'months', year, to: period.month }
    case 'quarter':
      return period.quarter === 1 ? period : { kind: 'quarters', year, to: period.quarter }
    case 'half':
      return period.half === 1 ? period : { kind: 'year', year }
    default:
      return period
  }
}

function unreadable(text: string): WrongUse {
  return new WrongUse(
    `看不懂时期“${text}”，请写成 2024-01..2024-07、2024Q1,2024Q2、2024M01-07 或 2023H1`,
    `“${text}” is no period: write 2024-01..2024-07, 2024Q1,2024Q2, 2024M01-07 or 2023H1`
  )
}
