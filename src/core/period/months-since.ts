import { endMonth, endYear, type Period } from './period.ts'

/** A month of the calendar. */
export interface Month {
  readonly year: number
  /** 1–12. */
  readonly month: number
}

/** The month of a moment, by the clock on the wall. */
export function monthOf(moment: Date): Month {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1 }
}

/** How many months have passed since the last one of a period: 0 in that month, below zero before it. */
export function monthsSince(period: Period, { year, month }: Month): number {
  return (year - endYear(period)) * 12 + month - endMonth(period)
}
