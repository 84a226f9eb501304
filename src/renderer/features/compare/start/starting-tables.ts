import type { Indicator } from '#contract/figure.ts'
import { comparePeriods, formatPeriod, type Period, parsePeriod } from '#core/period/period.ts'
import { type ComparisonView, FIRST_SHAPE, FIRST_VIEW } from '../comparison-view.ts'

/** 常用表: the tables that bureaus make every month and every year, set up from what the desk holds. */
export const startingTables = ['ten-years', 'ranking', 'contribution', 'months'] as const
export type StartingTable = (typeof startingTables)[number]

/** What the desk has figures for. */
export interface Holdings {
  readonly regions: readonly { readonly code: string }[]
  /** The region of work. */
  readonly region: string
  readonly periods: readonly { readonly period: string; readonly figures: number }[]
  /** Indicators with figures, in the order of the catalogue. */
  readonly indicators: readonly Indicator[]
  /** The indicator in focus. */
  readonly focus: string | null
  readonly year: number | null
}

/** The view of a starting table; null: the desk has not got what it is made of. */
export function startingTable(which: StartingTable, held: Holdings): Partial<ComparisonView> | null {
  const choice = CHOICES[which](held)
  if (choice === null) return null
  return {
    ...FRESH,
    ...choice,
    shape: { ...FIRST_SHAPE, ...choice.shape }
  }
}

/** What an earlier table must not leave behind. */
const FRESH = {
  regions: [],
  indicators: null,
  basis: FIRST_VIEW.basis,
  asOf: null,
  colour: FIRST_VIEW.colour,
  sort: null,
  closed: [],
  widths: {},
  opened: null,
  against: null
} satisfies Partial<ComparisonView>

type Choice = Omit<Partial<ComparisonView>, 'shape'> & { readonly shape: Partial<ComparisonView['shape']> }

const CHOICES: Readonly<Record<StartingTable, (held: Holdings) => Choice | null>> = {
  /** Years across, with growth beside each value and the average growth after the last. */
  'ten-years': (held) => {
    const years = yearsOf(held).slice(-TEN)
    if (years.length < 2) return null
    return { periods: years, shape: { show: ['value', 'growth', 'average:horizontal'] } }
  },
  /** Regions down, the best first: value, growth and place of one indicator in the last period. */
  ranking: (held) => {
    const [indicator] = rankable(held)
    const period = yearsOf(held).at(-1) ?? held.periods.at(-1)?.period
    if (held.regions.length < 2 || indicator === undefined || period === undefined) return null
    return {
      regions: held.regions.map(({ code }) => code),
      periods: [period],
      indicators: [indicator],
      sort: { column: 'value', descending: true },
      shape: {
        pivot: { rows: ['regions'], columns: [] },
        fixed: { indicators: indicator, periods: period },
        show: ['value', 'change', 'growth', 'rank']
      }
    }
  },
  /** A whole and its parts: growth, share, contribution and pull of each. */
  contribution: (held) => {
    const whole = wholeWithParts(held)
    const years = yearsOf(held).slice(-THREE)
    if (whole === null || years.length === 0) return null
    return {
      periods: years,
      indicators: whole,
      shape: { show: ['value', 'growth', 'share', 'contribution', 'pull'], chapters: false }
    }
  },
  /** What has run up from January to each month of the last year. */
  months: (held) => {
    const cumulative = held.periods
      .map(({ period }) => parsePeriod(period))
      .filter((period) => period?.kind === 'months')
    const last = cumulative.reduce((most, period) => Math.max(most, period?.year ?? 0), 0)
    const own = inTime(cumulative.filter((period) => period?.year === last))
    return own.length === 0 ? null : { periods: own, shape: { show: ['value', 'growth'] } }
  }
}

const TEN = 10
const THREE = 3

/** Years that have figures, up to the year of work, in order. */
function yearsOf({ periods, year }: Holdings): string[] {
  const years = periods.map(({ period }) => parsePeriod(period)).filter((period) => period?.kind === 'year')
  const upTo = years.filter((period) => year === null || (period?.year ?? 0) <= year)
  return inTime(upTo.length > 0 ? upTo : years)
}

function inTime(periods: readonly (Period | null)[]): string[] {
  return periods
    .filter((period) => period !== null)
    .sort(comparePeriods)
    .map(formatPeriod)
}

/** Indicators that regions can be ranked by, that in focus first. */
function rankable({ indicators, focus }: Holdings): string[] {
  const ids = indicators.filter(({ kind }) => kind !== 'text').map(({ id }) => id)
  return focus !== null && ids.includes(focus) ? [focus, ...ids] : ids
}

/** The indicator in focus (or above it) with its parts, else the first of the catalogue that has two or more. */
function wholeWithParts({ indicators, focus }: Holdings): string[] | null {
  const partsOf = (id: string) => indicators.filter(({ parent, aggregation }) => parent === id && aggregation === 'sum')
  const focused = indicators.find(({ id }) => id === focus)
  const candidates = [focused?.id, focused?.parent, ...indicators.map(({ id }) => id)]
  const whole = candidates.find((id) => id != null && indicators.some((one) => one.id === id) && partsOf(id).length > 1)
  return whole == null ? null : [whole, ...partsOf(whole).map(({ id }) => id)]
}
