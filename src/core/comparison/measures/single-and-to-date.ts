import Big from 'big.js'
import { isFiscalKey, type MonthsKey, monthsKey, monthsKeyOf, monthsOf } from '../../period/months-key.ts'
import { parsePeriod } from '../../period/period.ts'
import { exactDifference } from '../arithmetic/exact-arithmetic.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { ComparedIndicator, MeasuredValue } from '../comparison-table.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import { isSameStage } from '../figures/stage.ts'
import { isSuppressed } from '../figures/suppressed.ts'
import { lacking, measured, noNumber } from './measured.ts'

/**
 * The single month, quarter or half-year at the end of a period (当月, 当季) out of cumulative figures: this cumulative
 * minus the one before, only where both are there and at the same stage. What its source printed comes first. `step`:
 * how many months a single one has; see `singleStep`.
 */
export function single(comparing: Comparing, place: Place, step: number): MeasuredValue {
  if (!isFlow(place.indicator)) return noNumber('not-a-flow')
  if (isFiscalKey(place.months)) return whole(comparing, place)
  const { year, month } = monthsOf(place.months)
  const printed = ownValue(comparing, { ...place, months: monthsKeyOf(year, month, step) })
  if (printed?.decimal != null) return measured(Number(printed.decimal), 'published', [printed])
  const current = ownValue(comparing, { ...place, months: monthsKeyOf(year, month, month) })
  const before = month - step
  const previous = before <= 0 ? null : ownValue(comparing, { ...place, months: monthsKeyOf(year, before, before) })
  const reason = lacking(current, 'no-current') ?? (before <= 0 ? null : lacking(previous, 'no-previous'))
  if (reason !== null || current?.decimal == null) return noNumber(reason ?? 'no-current')
  if (previous?.decimal == null) return measured(Number(current.decimal), 'computed', [current])
  if (!isSameStage(current.stage, previous.stage)) return noNumber('different-stage')
  return measured(exactDifference(current.decimal, previous.decimal), 'computed', [current, previous])
}

/** A fiscal year is made of no parts that could be told apart: it is what its source printed. */
function whole(comparing: Comparing, place: Place): MeasuredValue {
  const printed = ownValue(comparing, place)
  const reason = lacking(printed, 'no-current')
  if (printed?.decimal == null || reason !== null) return noNumber(reason ?? 'no-current')
  return measured(Number(printed.decimal), 'published', [printed])
}

/**
 * How many months a single period has in a table of these periods: what its finest counts in. So a table of months has
 * single months alone, where it says 一季度, 上半年 or a whole year too: months beside quarters are no series.
 */
export function singleStep(periods: readonly string[]): number {
  const own = periods.flatMap((text) => {
    const period = parsePeriod(text)
    return period === null ? [] : [singleMonths(monthsKey(period), text)]
  })
  return Math.min(...own)
}

/**
 * How many months the single period at the end of a column has by itself: of a cumulative column what its name counts in
 * (2024Q1-3 quarters, 2024M01-07 months), of another its own months. A whole year, and a first half, are themselves.
 */
export function singleMonths(column: MonthsKey, period: string): number {
  const { count } = monthsOf(column)
  if (/Q1-\d$/.test(period)) return 3
  return /M01-\d\d$/.test(period) ? 1 : count
}

/**
 * The year to date (累计) at the end of a period: as its source printed it, else what is known by then: the last
 * cumulative figure printed before, and the single months (or quarters) after it that are there. So it never forgets
 * what was printed, and gaps leave it where it stood: months none, 1, 2, none give none, 1, 3, 3. What is missing is
 * not taken for zero: before anything came in there is no number.
 */
export function yearToDate(comparing: Comparing, place: Place, step: number): MeasuredValue {
  if (!isFlow(place.indicator)) return noNumber('not-a-flow')
  if (isFiscalKey(place.months)) return whole(comparing, place)
  const { year, month } = monthsOf(place.months)
  const own = monthsKeyOf(year, month, month)
  const { cumulative, singles } = partsToDate(comparing, place, step)
  const parts = cumulative === null ? singles : [cumulative, ...singles]
  const isWithheld = lacking(ownValue(comparing, { ...place, months: own }), 'no-current') === 'suppressed'
  if (isWithheld || singles.some(({ figure }) => isSuppressed(figure?.symbol))) return noNumber('suppressed')
  const known = parts.flatMap(({ figure }) => figure?.decimal ?? [])
  if (known.length === 0) return noNumber('no-current')
  const sum = known.reduce((total, one) => total.plus(one), new Big(0)).toNumber()
  const basis = cumulative?.months === own ? 'published' : 'computed'
  return measured(
    sum,
    basis,
    parts.map(({ figure }) => figure)
  )
}

/** A figure that a year to date is made of; a gap has none. */
interface PartToDate {
  readonly months: MonthsKey
  readonly figure: ObservedFigure | null
}

/** The last cumulative figure printed by the end of a period, and what is known of the months after it, one by one. */
export function partsToDate(
  comparing: Comparing,
  place: Place,
  step: number
): { readonly cumulative: PartToDate | null; readonly singles: readonly PartToDate[] } {
  const { year, month } = monthsOf(place.months)
  const part = (end: number, count: number): PartToDate => {
    const months = monthsKeyOf(year, end, count)
    return { months, figure: ownValue(comparing, { ...place, months }) }
  }
  const last = rangeDown(month).find((end) => part(end, end).figure?.decimal != null) ?? 0
  const after = (done: number): { part: PartToDate; count: number } | null => {
    const counts = [step, ...SINGLES].filter((count) => done + count <= month)
    for (const count of counts) {
      const one = part(done + count, count)
      if (one.figure?.decimal != null || isSuppressed(one.figure?.symbol)) return { part: one, count }
    }
    return null
  }
  const singles: PartToDate[] = []
  for (let done = last; done < month; ) {
    const next = after(done)
    let count = next?.count ?? 1
    // A gap reaches to the next figure that is there, or as far as a period of the table's own length.
    if (next === null) while (count < step && done + count < month && after(done + count) === null) count++
    singles.push(next?.part ?? part(done + count, count))
    done += count
  }
  return { cumulative: last === 0 ? null : part(last, last), singles }
}

/** How many months what is counted singly may have: months, quarters, half-years. */
const SINGLES = [1, 3, 6]

function rangeDown(from: number): number[] {
  return Array.from({ length: from }, (_, at) => from - at)
}

function isFlow({ kind, aggregation }: ComparedIndicator): boolean {
  return kind === 'flow' && aggregation !== 'average'
}
