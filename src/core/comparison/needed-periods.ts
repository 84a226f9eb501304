import { type MonthsKey, monthsKey, monthsKeyOf, monthsOf, withTheSameEnd, yearsEarlier } from '../period/months-key.ts'
import { namesOfMonths } from '../period/months-name.ts'
import { type Period, parsePeriod } from '../period/period.ts'
import { indexBase, type MeasureName } from './measure-name.ts'
import { averageSpan } from './measures/average-growth.ts'
import { indexBaseFor, yearsBetween } from './measures/fixed-base-index.ts'

/**
 * The periods whose figures a comparison wants: those asked for, the year before each, what the measures reach back to,
 * those with the same end, and other names of the same months (2023H1, 2023Q1-2 and 2023M01-06 are one), as canonical
 * texts without repetition.
 */
export function neededPeriods(periods: readonly string[], measures: readonly MeasureName[] = []): string[] {
  const parsed = periods.flatMap((text) => parsePeriod(text) ?? [])
  const keys = new Set<MonthsKey>()
  for (const period of parsed) {
    const key = monthsKey(period)
    for (const one of [key, yearsEarlier(key)]) keys.add(one)
    // The growth of the year before is over the one before that.
    if (measures.includes('growth-change')) keys.add(yearsEarlier(key, 2))
    if (measures.includes('single') || measures.includes('ytd')) for (const one of withinYear(period)) keys.add(one)
    for (const measure of measures) {
      const base = parsePeriod(indexBase(measure) ?? '')
      if (base === null) continue
      const at = indexBaseFor(key, monthsKey(base))
      // A change of scope is told by the years between.
      for (const one of [at, ...yearsBetween(at, key)]) keys.add(one)
    }
  }
  const span = measures.includes('average') ? averageSpan(parsed, monthsKey) : 'one-period'
  if (typeof span !== 'string') for (const one of span.months) keys.add(one)
  return [...withSameEnds(keys)].flatMap(namesOfMonths)
}

/** A state is that of its day, by whichever period that was said. */
function withSameEnds(keys: ReadonlySet<MonthsKey>): ReadonlySet<MonthsKey> {
  return new Set([...keys, ...[...keys].flatMap(withTheSameEnd)])
}

/** The single and the cumulative months and quarters of a year up to a period's end. */
function withinYear(period: Period): MonthsKey[] {
  if (period.kind === 'fiscal') return []
  const { year, month } = monthsOf(monthsKey(period))
  const keys: MonthsKey[] = []
  for (let end = 1; end <= month; end++) {
    keys.push(monthsKeyOf(year, end, end), monthsKeyOf(year, end, 1))
    if (end % 3 === 0) keys.push(monthsKeyOf(year, end, 3))
    if (end % 6 === 0) keys.push(monthsKeyOf(year, end, 6))
  }
  return keys
}
