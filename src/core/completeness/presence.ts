import { type Month, monthsSince } from '../period/months-since.ts'
import { endMonth, formatPeriod, type Period, parsePeriod } from '../period/period.ts'

/**
 * Whether the figures of an indicator for a period are there.
 *
 * - `there`: a figure, or a symbol that stands for one;
 * - `missing` 缺: none, though figures for the same part of later years have come;
 * - `late` 迟: none, and none since, though the same part of earlier years had one;
 * - `not-due` 未到期: none yet, and the period is not over;
 * - `none`: never collected for this part of a year; or not yet, where it is a part: monthly series begin when they
 *   begin, while whole years before the first are worth asking for.
 */
export type Presence = 'there' | 'missing' | 'late' | 'not-due' | 'none'

/** Periods at which an indicator has figures, ready to be asked about any period. */
export class Collected {
  readonly #periods: ReadonlySet<string>
  /** First and last year by part of the year. */
  readonly #span = new Map<string, { first: number; last: number }>()

  constructor(periods: Iterable<string>) {
    this.#periods = new Set(periods)
    for (const text of this.#periods) {
      const period = expectPeriod(text)
      const part = partOfYear(period)
      const span = this.#span.get(part)
      const { year } = period
      if (span === undefined) this.#span.set(part, { first: year, last: year })
      else this.#span.set(part, { first: Math.min(span.first, year), last: Math.max(span.last, year) })
    }
  }

  /** `thisMonth`: what ends in it or later is not due yet. */
  presence(text: string, thisMonth: Month): Presence {
    if (this.#periods.has(text)) return 'there'
    const period = expectPeriod(text)
    const span = this.#span.get(partOfYear(period))
    if (span === undefined) return 'none'
    if (monthsSince(period, thisMonth) <= 0) return 'not-due'
    if (period.year > span.last) return 'late'
    return period.year > span.first || period.kind === 'year' ? 'missing' : 'none'
  }
}

/**
 * The periods of some years that figures are expected for: every part of a year that ever had one, and the whole
 * year; in their order.
 */
export function expectedPeriods(years: readonly number[], collected: Iterable<string>): string[] {
  const parts = new Map<string, Period>([['whole', { kind: 'year', year: 0 }]])
  for (const text of collected) {
    const period = expectPeriod(text)
    if (period.kind !== 'year') parts.set(partOfYear(period), period)
  }
  const inOrder = [...parts.values()].sort((one, other) => endMonth(one) - endMonth(other) || rank(one) - rank(other))
  return years.flatMap((year) => inOrder.map((period) => formatPeriod({ ...period, year })))
}

/** Whole years stand after their parts, as they are published. */
function rank({ kind }: Period): number {
  return kind === 'year' ? 1 : 0
}

/** The period without its year: Q1-3, M01-07. */
function partOfYear(period: Period): string {
  return period.kind === 'fiscal' ? 'fiscal' : formatPeriod({ ...period, year: 0 })
}

function expectPeriod(text: string): Period {
  const period = parsePeriod(text)
  if (period === null) throw new Error(`not a canonical period: ${text}`)
  return period
}
