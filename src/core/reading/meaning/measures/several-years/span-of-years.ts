import type { PeriodMark } from '../../../../period/written/period-mark.ts'

/** First and last year. */
export type YearSpan = readonly [number, number]

/**
 * The years of 1979—2022年 and of 十三五时期, where no single year stands further in; null: none. Such a span is no
 * period: its figure is told from the year's own by its name, and stands at its last year. `further`: marks further in.
 */
export function spanOfYears(marks: readonly PeriodMark[], further: readonly PeriodMark[] = NO_MARKS): YearSpan | null {
  const years = (further.findLast(saysYear) ?? marks.findLast(saysYear))?.years ?? null
  // A run of months that is no period names its years too.
  return years !== null && years[0] < years[1] ? years : null
}

function saysYear({ year, years }: PeriodMark): boolean {
  return year !== null || years !== null
}

const NO_MARKS: readonly PeriodMark[] = []

/** 2016–2020年年均增长 of the years after the base 2015; 2016–2020年 of what the five years add up to. */
export function spanName([first, last]: YearSpan, average: boolean): string {
  return `${first}–${last}年${average ? '年均增长' : ''}`
}
