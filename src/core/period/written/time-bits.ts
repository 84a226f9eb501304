import type { RelativeSpan, Span } from './period-mark.ts'

/** What has been found of time in a text so far. */
export interface TimeBits {
  year: number | null
  yearShift: number | null
  span: Span | null
  relativeSpan: RelativeSpan | null
  years: readonly [number, number] | null
}

/** The text without what was found in it. */
export function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)}${CUT}${text.slice(match.index + match[0].length)}`
}

/** Marks where time stood, so that what remains on its two sides does not run together unseen. */
export const CUT = '¦'
