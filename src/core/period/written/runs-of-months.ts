import type { Span } from './period-mark.ts'

/** From January on. */
export function monthsTo(to: number): Span {
  return to === 1 ? { kind: 'month', month: 1 } : { kind: 'months', to }
}

/** Runs that have a canonical form: from January, a quarter (4-6月), the second half (7-12月), one month. */
export function monthsBetween(from: number, to: number): Span | null {
  if (from === 1) return monthsTo(to)
  if (from === to) return { kind: 'month', month: to }
  if (to - from === 2 && to % 3 === 0) return { kind: 'quarter', quarter: to / 3 }
  return from === 7 && to === 12 ? { kind: 'half', half: 2 } : null
}
