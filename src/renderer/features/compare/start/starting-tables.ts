import type { Indicator } from '#contract/figure.ts'
import { comparePeriods, endMonth, formatPeriod, monthCount, type Period, parsePeriod } from '#core/period/period.ts'
import { likePeriods, periodOfWork } from '../../overview/period-of-work.ts'
import { type ComparisonView, FIRST_SHAPE, FIRST_VIEW } from '../view/comparison-view.ts'

/** 常用表: the tables that bureaus make every month and every year, set up from what the desk holds. */
export const startingTables = ['ten-years', 'ranking', 'contribution', 'months', 'quarters', 'latest'] as const
export type StartingTable = (typeof startingTables)[number]

/** What the desk has figures for. */
export interface Holdings {
  readonly periods: readonly { readonly period: string; readonly figures: number }[]
  /** What the regions around that of work can be ranked by; null: there is nothing. */
  readonly ranking: {
    readonly regions: readonly string[]
    readonly indicators: readonly string[]
    readonly period: string
    readonly grows: boolean
  } | null
  /** Indicators that have figures of parts of the last year; null: not known, all are taken. */
  readonly withinYear: readonly string[] | null
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
  chartKind: null,
  title: null,
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
  /** Regions down, the best first: value, growth and place of one indicator in one period. */
  ranking: ({ ranking }) =>
    ranking === null
      ? null
      : {
          regions: [...ranking.regions],
          periods: [ranking.period],
          // The others are a press away, in the list of the fixed indicator.
          indicators: [...ranking.indicators],
          sort: { column: 'value', descending: true },
          shape: {
            pivot: { rows: ['regions'], columns: [] },
            fixed: { indicators: ranking.indicators[0], periods: ranking.period },
            show: ranking.grows ? ['value', 'change', 'growth', 'rank'] : ['value', 'rank']
          }
        },
  /** A whole and its parts: growth, share, contribution and pull of each, and what contributions leave. */
  contribution: (held) => {
    const whole = wholeWithParts(held)
    const years = yearsOf(held).slice(-THREE)
    if (whole === null || years.length === 0) return null
    return {
      periods: years,
      indicators: whole,
      shape: { show: ['value', 'growth', 'share', 'contribution', 'pull', 'residual'], chapters: false }
    }
  },
  /** What has run up from January to the end of each month of the last year that has such figures. */
  months: (held) => {
    const periods = runningPeriods(held)
    const indicators = held.withinYear === null ? null : [...held.withinYear]
    return periods.length === 0 ? null : { periods, indicators, shape: { show: ['value', 'growth'] } }
  },
  /** 一季度, 上半年, 前三季度, 全年: the year up to each quarter, and the quarter by itself. */
  quarters: (held) => {
    const known = parsedOf(held)
    const isQuarter = (period: Period): boolean => runsFromJanuary(period) && monthCount(period) % QUARTER === 0
    const last = Math.max(
      ...known.filter((period) => isQuarter(period) && monthCount(period) > QUARTER && isPartOfYear(period)).map(yearOf)
    )
    const own = inTime(known.filter((period) => period.year === last && isQuarter(period)))
    const indicators = held.withinYear === null ? null : [...held.withinYear]
    return own.length < 2 ? null : { periods: own, indicators, shape: { show: ['value', 'growth', 'single'] } }
  },
  /** The year so far, where it is not over, beside the same months of the years before. */
  latest: (held) => {
    const latest = soFar(held)
    if (latest === null) return null
    const stored = new Set(held.periods.map(({ period }) => period))
    const own = likePeriods(latest, THREE).filter((period) => stored.has(period))
    return { periods: own, shape: { show: ['value', 'change', 'growth'] } }
  }
}

/** What has run up from January to the end of each month of the last year that has such figures. */
export function runningPeriods(held: Pick<Holdings, 'periods'>): string[] {
  const known = parsedOf(held)
  const last = Math.max(...known.filter(isPartOfYear).map(yearOf))
  return inTime(known.filter((period) => period.year === last && runsFromJanuary(period)))
}

/** Those of them that are no whole year: what has figures there belongs into a table of months. */
export function periodsWithinYear(held: Pick<Holdings, 'periods'>): string[] {
  return runningPeriods(held).filter((text) => parsePeriod(text)?.kind !== 'year')
}

function parsedOf({ periods }: Pick<Holdings, 'periods'>): Period[] {
  return periods.map(({ period }) => parsePeriod(period)).filter((period) => period !== null)
}

function yearOf({ year }: Period): number {
  return year
}

const QUARTER = 3

/** The part of the last year that there are figures of; null: they are of the whole year. */
function soFar({ periods }: Holdings): string | null {
  const years = periods.map(({ period }) => parsePeriod(period)).filter((period) => period?.kind !== 'fiscal')
  const latest = periodOfWork(periods, Math.max(...years.map((period) => period?.year ?? 0)))
  return latest === null || parsePeriod(latest)?.kind === 'year' ? null : latest
}

/** 1—3月 is the first quarter, 1—6月 the first half and 1—12月 the year: they are stored under those names. */
function runsFromJanuary(period: Period): boolean {
  return period.kind !== 'fiscal' && endMonth(period) === monthCount(period)
}

function isPartOfYear(period: Period): boolean {
  return runsFromJanuary(period) && monthCount(period) > 1 && monthCount(period) < 12
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

/** The indicator in focus (or above it) with its parts, else the first of the catalogue that has two or more. */
function wholeWithParts({ indicators, focus }: Holdings): string[] | null {
  const partsOf = new Map<string | null, string[]>(indicators.map(({ id }) => [id, []]))
  for (const { id, parent, aggregation } of indicators) if (aggregation === 'sum') partsOf.get(parent)?.push(id)
  const focused = indicators.find(({ id }) => id === focus)
  const candidates = [focused?.id, focused?.parent, ...indicators.map(({ id }) => id)]
  for (const whole of candidates) {
    const parts = partsOf.get(whole ?? null) ?? []
    if (whole != null && parts.length > 1) return [whole, ...parts]
  }
  return null
}
