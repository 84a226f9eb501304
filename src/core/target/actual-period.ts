import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import { endMonth, type Period } from '../period/period.ts'
import type { TargetKind } from './target.ts'

/**
 * The periods whose value says most of a year's target, best first: the year, then the longest time since January.
 * What does not add up over the year (a stock, a rate, growth) is also said by a single month or quarter.
 */
export function actualPeriods(year: number, target: TargetKind, kind: IndicatorKind): Period[] {
  const addsUp = target === 'level' && kind === 'flow'
  const periods: Period[] = [{ kind: 'year', year }]
  for (let month = 12; month >= 1; month--) {
    const quarter = month / 3
    const endsQuarter = Number.isInteger(quarter)
    if (month > 1) periods.push({ kind: 'months', year, to: month })
    if (endsQuarter && quarter > 1) periods.push({ kind: 'quarters', year, to: quarter })
    if (month === 6) periods.push({ kind: 'half', year, half: 1 })
    if (month === 3) periods.push({ kind: 'quarter', year, quarter: 1 })
    if (month === 1 || !addsUp) periods.push({ kind: 'month', year, month })
    if (!addsUp && month === 12) periods.push({ kind: 'half', year, half: 2 })
    if (!addsUp && endsQuarter && quarter > 1) periods.push({ kind: 'quarter', year, quarter })
  }
  return periods
}

/** 序时进度 by the calendar: the share of the year that is over when the period ends, 0–1. */
export function shareOfYear(period: Period): number {
  return period.kind === 'fiscal' ? 1 : endMonth(period) / 12
}
