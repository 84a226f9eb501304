import type { PeriodHint, RelativeSpan, Span } from './period-mark.ts'

/** What has been found of time in a text so far. */
export interface TimeBits {
  year: number | null
  yearShift: number | null
  span: Span | null
  relativeSpan: RelativeSpan | null
  years: readonly [number, number] | null
}

/**
 * One way to write a time: what it says of it goes into `bits`, and the text is given back without it; null: the text
 * has none that is written so.
 */
export type TakesTime = (text: string, bits: TimeBits, hint: PeriodHint) => string | null

/** A way that one pattern tells. */
export function written(pattern: RegExp, say: (match: RegExpExecArray, bits: TimeBits) => void): TakesTime {
  return (text, bits) => {
    const match = pattern.exec(text)
    if (match === null) return null
    say(match, bits)
    return cut(text, match)
  }
}

/** Takes what the first of the ways finds; the text as it is where none finds anything. */
export function takeFirst(ways: readonly TakesTime[], text: string, bits: TimeBits, hint: PeriodHint): string {
  for (const way of ways) {
    const rest = way(text, bits, hint)
    if (rest !== null) return rest
  }
  return text
}

/** '98 is 1998, '23 is 2023. */
export function yearOfTwoDigits(digits: string): number {
  const number = Number(digits)
  return number < 50 ? 2000 + number : 1900 + number
}

/** The text without what was found in it. */
export function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)}${CUT}${text.slice(match.index + match[0].length)}`
}

/** Marks where time stood, so that what remains on its two sides does not run together unseen. */
export const CUT = '¦'
