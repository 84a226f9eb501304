import { singleStep } from '../../comparison/measures/single-and-to-date.ts'
import { type MonthsKey, monthsKey, monthsKeyOf, monthsOf } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import type { Formulas } from './cells-shown.ts'
import { call, minus } from './layout-formula.ts'

/** A single month or quarter out of cumulative figures, and the year to date out of single ones. */
export const runningFormulas: Formulas = (cells, place, measure, unit) => {
  const { periods } = cells.table.cube
  const text = periods[place.periods] ?? ''
  const period = parsePeriod(text)
  if (period === null) return []
  const own = cells.quantity(place, 'value', unit)
  const months = monthsKey(period)
  const { year, month } = monthsOf(months)
  const value = (at: MonthsKey) => {
    const index = periods.findIndex((other) => keyOf(other) === at)
    return index < 0 ? null : cells.quantity({ ...place, periods: index }, 'value', unit)
  }
  const cumulative = value(monthsKeyOf(year, month, month))
  if (measure === 'single') {
    const step = singleStep(periods)
    const before = month - step
    const previous = before <= 0 ? null : value(monthsKeyOf(year, before, before))
    const difference = cumulative === null || previous === null ? null : minus(cumulative, previous)
    return [difference, value(monthsKeyOf(year, month, step)), own]
  }
  const singles = periods.flatMap((other) => {
    const key = keyOf(other)
    const at = key === null ? null : monthsOf(key)
    const isWithin = at !== null && at.year === year && at.month <= month && at.count === monthsOf(months).count
    return isWithin && key !== null ? (value(key) ?? []) : []
  })
  return [cumulative, singles.length < 2 ? null : call('SUM', singles), ...singles]
}

function keyOf(text: string): MonthsKey | null {
  const period = parsePeriod(text)
  return period === null ? null : monthsKey(period)
}
