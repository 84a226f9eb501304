import { type CheckedValue, halfPlace } from './checked-value.ts'

/** A total and its parts in one line of a table. */
export interface SumLine {
  readonly total: CheckedValue
  readonly parts: readonly CheckedValue[]
}

/**
 * How surely the parts are all parts: `complete` where the total is called 合计 or the parts are known to make up the
 * whole; `open` where they are called 其中, of which; `unsaid` where only the lines themselves can tell.
 */
export type Completeness = 'complete' | 'unsaid' | 'open'

export interface BrokenSum {
  /** Index of the line. */
  readonly line: number
  readonly sum: number
}

/** A gap wider than this part of the total is no slip where the parts are said to be complete. */
const widestGap = 0.5
/** The same where nothing says so, and no other line adds up. */
const nearGap = 0.1

/**
 * The lines whose total is not the sum of its parts, though it should be: parts that are said to be complete, parts
 * that add up in most other lines, or a sum so near to the total that it can only be meant.
 */
export function brokenSums(lines: readonly SumLine[], completeness: Completeness): BrokenSum[] {
  const broken = lines.flatMap((line, at): BrokenSum[] => (addsUp(line) ? [] : [{ line: at, sum: sumOf(line.parts) }]))
  // Most of the lines beside a broken one hold where half of all do.
  if (2 * broken.length <= lines.length) return broken
  if (completeness === 'open') return []
  const widest = completeness === 'complete' ? widestGap : nearGap
  return broken.filter(({ line, sum }) => {
    const total = Number(lines[line]?.total.decimal)
    return Math.abs(total - sum) <= widest * Math.max(Math.abs(total), Math.abs(sum))
  })
}

/**
 * Lines whose parts come to more than their whole, which no missing part explains. What is told in two ways one after
 * the other (男, 女, 城镇, 乡村) comes to more by nature: there one run of the parts makes up the whole by itself.
 */
export function exceededWholes(lines: readonly SumLine[], completeness: Completeness): BrokenSum[] {
  if (completeness === 'open' || lines.some(addsUpInRuns)) return []
  return lines.flatMap((line, at): BrokenSum[] => {
    const sum = sumOf(line.parts)
    const whole = Number(line.total.decimal)
    // A whole that lies among its parts is their average.
    const isAmongParts = line.parts.some(({ decimal }) => Number(decimal) < 0 || Number(decimal) > whole)
    return isAmongParts || sum <= whole + tolerance(line) ? [] : [{ line: at, sum }]
  })
}

/** Do some parts beside each other, two or more, make up the whole by themselves? */
function addsUpInRuns({ total, parts }: SumLine): boolean {
  return parts.some((_, from) =>
    parts.some((__, to) => to > from && addsUp({ total, parts: parts.slice(from, to + 1) }))
  )
}

/** Does the total stand for the sum of its parts, within rounding? */
export function addsUp(line: SumLine): boolean {
  return Math.abs(Number(line.total.decimal) - sumOf(line.parts)) <= tolerance(line)
}

function sumOf(parts: readonly CheckedValue[]): number {
  const sum = parts.reduce((total, { decimal }) => total + Number(decimal), 0)
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), 0)
  // What binary floats add is no part of the sum.
  return Number(sum.toFixed(decimals))
}

/** Each printed figure may stand half a unit of its last place away from the true one. */
function tolerance({ total, parts }: SumLine): number {
  return halfPlace(total) + parts.reduce((sum, part) => sum + halfPlace(part), 0) + 1e-9
}
