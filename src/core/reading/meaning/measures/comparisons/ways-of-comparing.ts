import type { HeadReading } from '../../doubts/head-doubt.ts'
import type { LabelFigure } from '../../labels/whose/label-figures.ts'

export type WayOfComparing = HeadReading<'which-comparison'>

/** A figure that compares, with the level that it may compare. */
export interface ComparedLine {
  readonly told: LabelFigure
  readonly level: LabelFigure
  /** The level counts people or things, one by one. */
  readonly counted: boolean
}

/**
 * The ways in which figures can compare levels: a way is out where one line makes it impossible, or where so much is
 * odd that chance cannot have made it. None are left where the figures compare something else.
 */
export function waysLeft(lines: readonly ComparedLine[]): ReadonlySet<WayOfComparing> {
  if (lines.some(({ told }) => told.percent)) return new Set(['growth'])
  const left = WAYS.filter(({ isImpossible, oddness }) => {
    if (lines.some(isImpossible)) return false
    // Each line that is as it should be makes up for a little.
    return lines.reduce((sum, line) => sum + (oddness(line) || -0.3), 0) < TOO_ODD
  }).map(({ way }) => way)
  return new Set(followsLevels(lines) ? left.filter((way) => way !== 'growth') : left)
}

/** As three figures that end in nought by chance. */
const TOO_ODD = 3

interface Way {
  readonly way: WayOfComparing
  readonly isImpossible: (line: ComparedLine) => boolean
  /** In orders of magnitude: 1 is what one line in ten does. */
  readonly oddness: (line: ComparedLine) => number
}

const WAYS: readonly Way[] = [
  {
    way: 'growth',
    isImpossible: (line) => line.told.value < -100 || (line.counted && !leadsBackToCount(line)),
    oddness: ({ told }) => (Math.abs(told.value) > 150 ? 2 : 0)
  },
  {
    way: 'change',
    isImpossible: ({ told, level, counted }) => counted && level.value - told.value < 0,
    oddness: (line) => oddDigits(line) + oddGrowth(line.level.value, line.level.value - line.told.value)
  },
  {
    way: 'before',
    isImpossible: ({ told, counted }) => counted && told.value < 0,
    oddness: (line) => oddDigits(line) + oddGrowth(line.level.value, line.told.value)
  }
]

/** 12 people are 3 % fewer than no whole number of people. */
function leadsBackToCount({ told, level }: ComparedLine): boolean {
  if (told.value === -100) return level.value === 0
  const before = level.value / (1 + told.value / 100)
  const half = 0.5 * 10 ** -told.decimals + 1e-9
  return [Math.floor(before), Math.ceil(before)].some((count) => {
    return count === 0 ? level.value === 0 : Math.abs((100 * (level.value - count)) / count - told.value) <= half
  })
}

/**
 * A difference, and what was then, are told to the digit that what is now is told to: more digits have come from a
 * division, and fewer would be a nought at the end.
 */
function oddDigits({ told, level }: ComparedLine): number {
  if (told.decimals > level.decimals) return 3
  return told.decimals < level.decimals && told.value !== 0 ? 1 : 0
}

/** Hardly any growth, or many times over, or to the other sign. */
function oddGrowth(now: number, before: number): number {
  if (now === before) return 0
  if (before === 0 || Math.sign(now) * Math.sign(before) < 0) return 2
  const rate = Math.abs((now - before) / before) * 100
  return rate < 0.05 || rate > 500 || (rate > 80 && Math.abs(now) < Math.abs(before)) ? 2 : 0
}

/** Fewer lines may follow by chance. */
const FEWEST = 3

/** Large where the levels are large and small where they are small: what was then, or how much more. */
function followsLevels(lines: readonly ComparedLine[]): boolean {
  const levels = lines.map(({ level }) => Math.abs(level.value))
  if (lines.length < FEWEST || Math.max(...levels) < 10 * Math.min(...levels)) return false
  return lines.every(({ told, level }) => told.value / level.value > 0.5 && told.value / level.value < 2)
}
