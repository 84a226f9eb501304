import { type Period, previousPeriod } from '../period.ts'

/** A part of a year, without the year. */
export type Span =
  | { readonly kind: 'year' }
  | { readonly kind: 'fiscal' }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'quarters'; readonly to: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'months'; readonly to: number }

/**
 * 本月, 当季 (current); 累计, 本月止累计 (cumulative); 上月, 上季 (previous); 1-上月 (until-previous); 期末, 月末, what there is by
 * then (closing): measured from the table's own period.
 */
export type RelativeSpan = 'current' | 'cumulative' | 'previous' | 'until-previous' | 'closing'

/**
 * What one text says of time. A header says it in pieces (1-7月累计 above 上年同期, 2024年7月 in the title);
 * `resolvePeriod` puts the pieces together.
 */
export interface PeriodMark {
  readonly year: number | null
  /** 本年 0, 上年同期 −1, 前年 −2. */
  readonly yearShift: number | null
  readonly span: Span | null
  readonly relativeSpan: RelativeSpan | null
  /**
   * 2016—2017, 2021-2025年: first and last year of a range, which is no period itself; a run of months that is none
   * (2023年3—5月) has its year twice.
   */
  readonly years: readonly [number, number] | null
  /** What stands in the text beside the words of time. */
  readonly rest: string
  /** It is said of one name against what its table or its head is of: 城镇化率（2022年） below 2023年. */
  readonly alone?: boolean
}

/** A mark that says nothing yet: what a made one says is set over it. */
export const NO_TIME: PeriodMark = {
  year: null,
  yearShift: null,
  span: null,
  relativeSpan: null,
  years: null,
  rest: ''
}

/** All of the year, whatever months the table is of. */
export const WHOLE_YEAR: PeriodMark = { ...NO_TIME, span: { kind: 'year' } }

/** A mark that can be read two ways (2011-12 is December or a year of account) is told by its neighbours. */
export interface PeriodHint {
  /** The neighbours are fiscal years, so 2011-12 is one too. */
  readonly fiscal?: boolean | undefined
  /** Other labels say when: in 健康中国2030专项投资 the number is part of the name. */
  readonly dated?: boolean | undefined
}

/**
 * One period from what the labels say, outermost first, on the ground of the table's own period (title, sheet, file).
 * null where they do not add up to one: a month without any year.
 */
export function resolvePeriod(marks: readonly PeriodMark[], base: Period | null): Period | null {
  const year = resolveYear(marks, base)
  if (year === null) return null
  const span = resolveSpan(marks, base)
  if (span === null) return null
  const period = inYear(span.span, year)
  return span.previous ? (previousPeriod(period) ?? period) : period
}

function resolveYear(marks: readonly PeriodMark[], base: Period | null): number | null {
  let year: number | null = base?.year ?? null
  let shift = 0
  for (const mark of marks) {
    if (mark.year !== null) {
      year = mark.year
      shift = 0
    } else if (mark.yearShift !== null && mark.yearShift !== 0) {
      // 本年累计 under 上年同期 says of which months it is.
      shift = mark.yearShift
    }
  }
  return year === null ? null : year + shift
}

function resolveSpan(marks: readonly PeriodMark[], base: Period | null): { span: Span; previous: boolean } | null {
  let span: Span | null = base
  let relative: RelativeSpan | null = null
  for (const mark of marks) {
    if (mark.span !== null) span = mark.span
    // 月末贷款 under 1-9月累计 is what there is by then: what is there at an end does not add up.
    if (mark.relativeSpan !== null && !(relative === 'closing' && mark.relativeSpan === 'cumulative'))
      relative = mark.relativeSpan
  }
  if (span === null) {
    const named = marks.some((mark) => mark.year !== null || mark.yearShift !== null)
    return named ? { span: { kind: 'year' }, previous: false } : null
  }
  if (relative === 'cumulative') return { span: cumulative(span), previous: false }
  if (relative === 'until-previous') {
    const last = single(span)
    return last.kind === 'month' && last.month > 1
      ? { span: cumulative({ kind: 'month', month: last.month - 1 }), previous: false }
      : null
  }
  // 本月 in a table that names no month is not known.
  if (relative === 'current') return span.kind === 'year' ? null : { span: single(span), previous: false }
  // What there is at the end of the months so far there is at the end of the last of them.
  if (relative === 'closing') return { span: single(span), previous: false }
  return { span: relative === 'previous' ? single(span) : span, previous: relative === 'previous' }
}

function cumulative(span: Span): Span {
  if (span.kind === 'month') return span.month === 1 ? span : { kind: 'months', to: span.month }
  if (span.kind === 'quarter') return span.quarter === 1 ? span : { kind: 'quarters', to: span.quarter }
  return span
}

function single(span: Span): Span {
  if (span.kind === 'months') return { kind: 'month', month: span.to }
  if (span.kind === 'quarters') return { kind: 'quarter', quarter: span.to }
  return span
}

function inYear(span: Span, year: number): Period {
  switch (span.kind) {
    case 'year':
    case 'fiscal':
      return { kind: span.kind, year }
    case 'half':
      return { kind: 'half', year, half: span.half }
    case 'quarter':
      return { kind: 'quarter', year, quarter: span.quarter }
    case 'quarters':
      return { kind: 'quarters', year, to: span.to }
    case 'month':
      return { kind: 'month', year, month: span.month }
    case 'months':
      return { kind: 'months', year, to: span.to }
  }
}
