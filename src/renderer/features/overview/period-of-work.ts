import { endMonth, formatPeriod, isCumulative, type Period, parsePeriod, yearEarlier } from '#core/period/period.ts'

/**
 * The period in which a year is looked at: the whole year where it has figures, else the longest cumulative
 * period so far (1—7月), else the last period of any kind; null where the year has none.
 */
export function periodOfWork(
  periods: readonly { readonly period: string; readonly figures: number }[],
  year: number
): string | null {
  const ofYear = periods
    .map(({ period }) => parsePeriod(period))
    .filter((period): period is Period => period !== null && period.year === year && period.kind !== 'fiscal')
  const best = ofYear.toSorted((one, other) => rank(other) - rank(one))[0]
  return best === undefined ? null : formatPeriod(best)
}

function rank(period: Period): number {
  if (period.kind === 'year') return 1000
  return endMonth(period) + (isCumulative(period) ? 100 : 0)
}

/** The period and its like in the years before, oldest first: what a sparkline shows. */
export function likePeriods(period: string, years: number): readonly string[] {
  const parsed = parsePeriod(period)
  if (parsed === null) return []
  return Array.from({ length: years }, (_, index) => formatPeriod(yearEarlier(parsed, years - 1 - index)))
}
