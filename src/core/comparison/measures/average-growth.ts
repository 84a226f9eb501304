import Big from 'big.js'
import { type MonthsKey, yearsEarlier } from '../../period/months-key.ts'
import { formatPeriod, type Period, yearEarlier } from '../../period/period.ts'
import { percentOf, signOf } from '../arithmetic/exact-arithmetic.ts'
import { exactRate, factorOf } from '../arithmetic/exact-rate.ts'
import { isLevel } from '../arithmetic/growth.ts'
import { breakBefore, publishedGrowth, rateBasis } from '../compare-cell.ts'
import { type Comparing, ownValue, type Place } from '../comparing.ts'
import type { AverageGrowth, Averages, MeasuredValue } from '../comparison-table.ts'
import type { ObservedFigure } from '../figures/observed-figure.ts'
import { isComparableOver, isComparableStage } from '../figures/stage.ts'
import { lacking, measured, noNumber } from './measured.ts'

/** From which year to which an average goes; the months of every year from the base on. */
export interface AverageSpan {
  readonly base: Period
  readonly last: Period
  /** Oldest first, the base's own among them. */
  readonly months: readonly MonthsKey[]
}

/** 水平法 `horizontal`, 累计法 `cumulative`, 按公布增速连乘 `chained`: see `Averages`. */
export const averageMethods = ['horizontal', 'cumulative', 'chained'] as const
export type AverageMethod = (typeof averageMethods)[number]

/** Average growth by each method, over a span of at least one year. */
export function averageGrowth(
  comparing: Comparing,
  place: Place,
  span: AverageSpan | 'one-period' | 'periods-differ'
): Averages {
  if (typeof span === 'string') {
    const none = { ...noNumber(span), computed: null, base: null, from: null, to: null }
    return { horizontal: none, cumulative: none, chained: none }
  }
  const label = {
    base: formatPeriod(span.base),
    from: formatPeriod(yearEarlier(span.base, -1)),
    to: formatPeriod(span.last)
  }
  const labelled = (value: MeasuredValue, computed: number | null = null): AverageGrowth => ({
    ...value,
    computed,
    ...label
  })
  const published = chained(comparing, place, span)
  const levels = fromLevels(comparing, place, span)
  return {
    // As in each year, published growth comes first: an average of other growth than the years show would contradict them.
    horizontal: published.value === null ? labelled(levels) : labelled(published, levels.value),
    cumulative: labelled(cumulative(comparing, place, span)),
    chained: labelled(published)
  }
}

/** Did the scope change within the span? Then its levels are of two quantities. */
function isBroken(comparing: Comparing, place: Place, { months }: AverageSpan): boolean {
  return months.slice(1).some((at) => breakBefore(comparing, { ...place, months: at }) !== null)
}

function fromLevels(comparing: Comparing, place: Place, span: AverageSpan): MeasuredValue {
  const { months } = span
  if (!isLevel(place.indicator)) return noNumber('in-points')
  const base = ownValue(comparing, { ...place, months: months[0] ?? 0 })
  const last = ownValue(comparing, { ...place, months: months.at(-1) ?? 0 })
  const reason = lacking(last, 'no-current') ?? lacking(base, 'no-base')
  if (reason !== null || last?.decimal == null || base?.decimal == null) return noNumber(reason ?? 'no-base')
  const between = months.slice(1, -1).map((at) => ownValue(comparing, { ...place, months: at })?.stage ?? null)
  if (!isComparableOver(last.stage, base.stage, between)) return noNumber('different-stage')
  if (isBroken(comparing, place, span)) return noNumber('scope-break')
  if (signOf(base.decimal) === 0) return noNumber('base-is-zero')
  if (signOf(base.decimal) < 0) return noNumber('base-is-negative')
  if (signOf(last.decimal) < 0) return noNumber('current-is-negative')
  const [from, to, n] = [new Big(base.decimal), new Big(last.decimal), months.length - 1]
  const near = rootOf(percentOf(last.decimal, base.decimal) / 100, n)
  const rate = exactRate(near, (factor) => from.times(factor.pow(n)).eq(to))
  return measured(rate, rateBasis(place.indicator, false), [last, base])
}

/** (times^(1/n) − 1) × 100, without losing the digits of what is near to one. */
function rootOf(times: number, n: number): number {
  return n === 1 ? (times - 1) * 100 : Math.expm1(Math.log(times) / n) * 100
}

function cumulative(comparing: Comparing, place: Place, span: AverageSpan): MeasuredValue {
  const { months } = span
  if (!isLevel(place.indicator)) return noNumber('in-points')
  if (place.indicator.kind !== 'flow') return noNumber('not-a-flow')
  const [base, ...years] = months.map((at) => ownValue(comparing, { ...place, months: at }))
  const withheld = [base, ...years].some((one) => lacking(one ?? null, 'no-base') === 'suppressed')
  if (withheld) return noNumber('suppressed')
  if (base?.decimal == null) return noNumber('no-base')
  let sum = new Big(0)
  for (const one of years) {
    if (one?.decimal == null) return noNumber('years-missing')
    if (!isComparableStage(one.stage, base.stage)) return noNumber('different-stage')
    sum = sum.plus(one.decimal)
  }
  if (isBroken(comparing, place, span)) return noNumber('scope-break')
  if (signOf(base.decimal) === 0) return noNumber('base-is-zero')
  if (signOf(base.decimal) < 0) return noNumber('base-is-negative')
  if (signOf(years.at(-1)?.decimal ?? '0') < 0) return noNumber('current-is-negative')
  if (years.some((one) => signOf(one?.decimal ?? '0') < 0)) return noNumber('years-negative')
  const from = new Big(base.decimal)
  const near = (cumulativeFactor(sum.div(from).toNumber(), years.length) - 1) * 100
  // x + x² + … + xⁿ from its inmost bracket: ((x + 1)·x + 1)·x …
  const series = (factor: Big): Big => years.reduce((inner) => inner.plus(1).times(factor), new Big(0))
  const rate = exactRate(near, (factor) => from.times(series(factor)).eq(sum))
  return measured(rate, rateBasis(place.indicator, false), [base, ...years])
}

/**
 * The x ≥ 0 of x + x² + … + x^n = `sum`. The left side grows with x, so there is exactly one; it lies between 0 and
 * max(1, sum). Newton's step where it stays within what is known, else the middle.
 */
export function cumulativeFactor(sum: number, n: number): number {
  let low = 0
  let high = Math.max(1, sum)
  let x = (sum / n) ** (2 / (n + 1))
  for (let step = 0; step < 200; step++) {
    let power = 1
    let value = -sum
    let slope = 0
    for (let k = 1; k <= n; k++) {
      slope += k * power
      power *= x
      value += power
    }
    if (value === 0) return x
    if (value > 0) high = x
    else low = x
    const next = x - value / slope
    const inside = next > low && next < high ? next : (low + high) / 2
    if (inside === x || high - low <= Number.EPSILON * x) return inside
    x = inside
  }
  return x
}

/** The published growth of each year as one: (∏ (1 + r_i))^(1/n) − 1. */
function chained(comparing: Comparing, place: Place, { months }: AverageSpan): MeasuredValue {
  const rates: number[] = []
  const figures: ObservedFigure[] = []
  for (const at of months.slice(1)) {
    const published = publishedGrowth(comparing, { ...place, months: at })
    const rate = published?.growth.rate ?? null
    if (published === null || rate === null || rate <= -100) return noNumber('no-published')
    figures.push(published.figure)
    rates.push(rate)
  }
  const logs = rates.reduce((sum, rate) => sum + Math.log1p(rate / 100), 0)
  const near = Math.expm1(logs / rates.length) * 100
  const rate = exactRate(near, (factor) =>
    rates.reduce((product, one) => product.times(factorOf(one)), new Big(1)).eq(factor.pow(rates.length))
  )
  return measured(rate, 'published', figures)
}

/** The years that an average over some periods covers: from the earliest to the latest, which must be alike. */
export function averageSpan(
  periods: readonly Period[],
  key: (period: Period) => MonthsKey
): AverageSpan | 'one-period' | 'periods-differ' {
  const ordered = periods.toSorted((one, other) => one.year - other.year)
  const base = ordered[0]
  const last = ordered.at(-1)
  if (base === undefined || last === undefined) return 'one-period'
  const years = last.year - base.year
  const end = key(last)
  if (periods.some((period) => yearsEarlier(end, last.year - period.year) !== key(period))) return 'periods-differ'
  if (years < 1) return 'one-period'
  return { base, last, months: Array.from({ length: years + 1 }, (_, at) => yearsEarlier(end, years - at)) }
}
