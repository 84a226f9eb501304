import type { Indicator } from '../catalogue/indicator.ts'
import type { ObservedMeasure } from '../comparison/figures/observed-figure.ts'
import { isFixedBaseUnit, isIndexUnit, parseUnit } from '../quantity/units/unit.ts'
import type { Remark } from '../reading/reading.ts'

/** What a new value is held against, all in the indicator's unit. */
export interface Habit {
  readonly movement: Movement
  /** The figure that stands at the place itself. */
  readonly standing: number | null
  /** The figure a year earlier, of this import or of the desk. */
  readonly prior: number | null
  /** Earlier years' rates of change, as factors (1.05). */
  readonly factors: readonly number[]
}

/**
 * How the figures of a series move, which tells what is odd about the next: amounts, and indices over a year that is
 * named (1978年=100), go on from the year before; indices over the period before (上年=100, 上月=100) begin at 100 each
 * time anew; rates, and what is printed beside a level, may do anything from year to year.
 */
export type Movement = 'onward' | 'about-hundred' | 'free'

/** null: nothing can be odd about a rank. */
export function movementOf(
  measure: ObservedMeasure,
  { kind, unit }: Pick<Indicator, 'kind' | 'unit'>
): Movement | null {
  if (measure === 'rank' || measure === 'growth-rank' || kind === 'rank' || kind === 'text') return null
  if (measure === 'index') return 'about-hundred'
  if (measure !== 'level' && measure !== 'base') return 'free'
  if (kind === 'rate') return 'free'
  if (kind !== 'index' || unit === null) return 'onward'
  const base = parseUnit(unit)
  return base !== null && isIndexUnit(base) && !isFixedBaseUnit(unit) ? 'about-hundred' : 'onward'
}

/** How near to a power of ten a factor must be, in powers of ten: ×8 to ×12.5 is near to ×10. */
const nearTen = 0.1

/**
 * One sentence about a value that looks wrong, or null: it is about 10, 100, 1,000 or 10,000 times what was expected
 * or a like part of it (a slip of the unit or of the point), far from how the series moves, or a leap.
 */
export function suspicionOf(value: number, habit: Habit): Remark | null {
  return slipOf(value, habit) ?? strayed(value, habit)
}

function slipOf(value: number, habit: Habit): Remark | null {
  const expected = expectedBy(habit)
  const factor = factorOf(value, expected)
  if (expected === null || factor === null) return null
  const power = Math.round(Math.log10(factor))
  const isSlip = Math.abs(power) >= 1 && Math.abs(power) <= 4 && Math.abs(Math.log10(factor) - power) < nearTen
  // What stands at the place itself is no year before: a series that leaps from year to year excuses nothing there.
  if (!isSlip || (habit.standing === null && isHabitual(factor, habit.factors))) return null
  const times = 10 ** Math.abs(power)
  return { code: power > 0 ? 'unit-slip-up' : 'unit-slip-down', params: { times, expected, value } }
}

/** The year before tells what to expect of a rate only where the years before it have stayed together. */
function expectedBy({ movement, standing, prior, factors }: Habit): number | null {
  if (standing !== null || movement === 'onward') return standing ?? prior
  if (movement === 'about-hundred') return 100
  return isCalm(factors, Math.LN2) ? prior : null
}

function strayed(value: number, { movement, prior, factors }: Habit): Remark | null {
  if (movement === 'about-hundred') {
    return value < 50 || value > 200 ? { code: 'far-from-hundred', params: { value } } : null
  }
  if (prior === null || (movement === 'free' && !isCalm(factors, Math.LN2))) return null
  const isFar = movement === 'onward' && prior > 0 && value <= 0 ? factors.length > 1 : isFarFrom(value, prior, factors)
  if (isFar) return { code: 'far-from-habit', params: { expected: prior, value } }
  return movement === 'onward' ? leapOf(value, prior, factors) : null
}

/**
 * However few years are known, an amount that is more than some thirty times the last, or a like part of it, is odd. What
 * is below zero is a balance, which may come to anything.
 */
function leapOf(value: number, prior: number, factors: readonly number[]): Remark | null {
  const factor = factorOf(value, prior)
  if (factor === null || value < 0 || isHabitual(factor, factors) || !isLeap(factor) || factors.some(isLeap))
    return null
  const times = Math.round(factor > 1 ? factor : 1 / factor)
  return { code: factor > 1 ? 'leap-up' : 'leap-down', params: { times, expected: prior, value } }
}

function isLeap(factor: number): boolean {
  return Math.abs(Math.log10(factor)) > oneAndAHalf
}

/** Powers of ten: what is less may be a small number that grew. */
const oneAndAHalf = 1.5

/** Of few years only a half or the double is far, and only where these were alike. */
function isFarFrom(value: number, prior: number, factors: readonly number[]): boolean {
  const factor = factorOf(value, prior)
  if (factor === null) return false
  if (factors.length >= fewYears) return !isHabitual(factor, factors)
  return isCalm(factors, calm) && Math.abs(Math.log(factor)) > Math.LN2
}

const fewYears = 4
/** A change of less than a half or so is never suspicious by itself. */
const calm = 0.35

function isCalm(factors: readonly number[], within: number): boolean {
  return factors.length > 0 && factors.every((factor) => Math.abs(Math.log(factor)) < within)
}

/** null: nothing is so many times another that is none, or lies across nought. */
function factorOf(value: number, expected: number | null): number | null {
  if (expected === null || expected === 0 || value === 0 || Math.sign(expected) !== Math.sign(value)) return null
  return value / expected
}

/** A figure that moves by more than a third of what stands at its own place, or across nought, has changed its meaning as like as not. */
export function leapFrom(standing: number, value: number): Remark | null {
  if (standing === 0 || value === 0) return null
  const factor = value / standing
  return factor < 1 - aThird || factor > 1 + aThird ? { code: 'far-from-standing', params: { standing, value } } : null
}

const aThird = 1 / 3

/** Within six standard deviations of the factors so far, and never suspicious below a half or so. */
function isHabitual(factor: number, factors: readonly number[]): boolean {
  const step = Math.log(factor)
  if (Math.abs(step) < calm) return true
  if (factors.length < fewYears) return false
  const steps = factors.map(Math.log)
  const mean = steps.reduce((sum, one) => sum + one, 0) / steps.length
  const spread = Math.sqrt(steps.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (steps.length - 1))
  return Math.abs(step - mean) <= 6 * spread
}
