import { parsePeriod } from '../period/period.ts'
import { isYearBeforeUnit } from '../quantity/units/unit.ts'

/**
 * The unit of a figure of a period: an index over the year before is one indicator, whose base goes by the period:
 * 上年=100, of a month 上年同月=100, of a half, quarters and the months so far 上年同期=100.
 */
export function baseInPeriod(unit: string | null, period: string): string | null {
  if (unit === null || !isYearBeforeUnit(unit)) return unit
  const kind = parsePeriod(period)?.kind
  if (kind === undefined || kind === 'year' || kind === 'fiscal') return unit
  return kind === 'month' ? '上年同月=100' : '上年同期=100'
}

/** That of figures of several periods; as it is kept where these do not share it. */
export function baseInPeriods(unit: string | null, periods: readonly string[]): string | null {
  if (unit === null || !isYearBeforeUnit(unit)) return unit
  const [base = unit, ...others] = new Set(periods.map((period) => baseInPeriod(unit, period)))
  return others.length === 0 ? base : unit
}
