import { exactDifference, percentOf, signOf } from '../comparison/arithmetic/exact-arithmetic.ts'
import type { IndicatorKind } from '../comparison/arithmetic/growth.ts'
import { boundMeant } from './bound-meant.ts'
import type { Judgement, NoActualReason, NoCompletionReason, Target, TargetBound, TargetState } from './target.ts'

/** What judging a target needs to know beside the actual value. */
export interface JudgementContext {
  readonly kind: IndicatorKind
  /** Which way is better; it decides on which side "about" forgives. */
  readonly direction: 'higher' | 'lower' | 'neutral'
  /** 0–1: the share of the year that the actual value covers (`shareOfYear`). */
  readonly shareOfYear: number
}

/**
 * 左右: how far beside its value an "about" target still counts as met, as a share of that value.
 * Growth of 7.4 against "about 7.5" (2014) and 6.9 against "about 7" (2015) were declared achieved.
 */
const ABOUT = 0.05

/**
 * How a target stands against the actual value (decimal text in the target's unit).
 * Only a flow adds up over the year, so only a level of a flow is measured against the share of the year gone;
 * a stock, a rate or a growth target compares as it stands, and is final when the year is over.
 * Source: the verdicts of the 2016 report on national plans.
 */
export function judge(
  target: Pick<Target, 'kind' | 'bound' | 'value'>,
  actual: string,
  context: JudgementContext
): Judgement {
  const gap = exactDifference(actual, target.value)
  const bound = boundMeant(target, context.direction)
  const side = sideOf(bound, context.direction)
  const reason = noCompletion(actual, target.value, side)
  return {
    state: stateOf({ ...target, bound }, Number(actual), gap, context),
    completion: reason === null ? percentOf(actual, target.value) : null,
    gap,
    reason
  }
}

/** Where there is no value to hold it against. */
export function unjudged(reason: NoActualReason): Judgement {
  return { state: reason === 'no-actual' ? 'no-data' : 'not-judged', completion: null, gap: null, reason }
}

/** Is it met bit by bit over the year? Growth, rates and stocks are judged whole: no part of them is due by now. */
export function addsUpOverYear(target: Pick<Target, 'kind'>, indicator: { readonly kind: IndicatorKind }): boolean {
  return target.kind === 'level' && indicator.kind === 'flow'
}

/** A limit is kept or passed: 3.1 within 4 is not 77.5 % done. A cut, at most −3.4, is carried out like any task. */
function noCompletion(actual: string, value: string, side: Side): NoCompletionReason | null {
  if (signOf(value) === 0) return 'target-is-zero'
  if (side === 'at-most' && signOf(value) > 0) return 'at-most'
  return signOf(actual) === -signOf(value) && signOf(actual) !== 0 ? 'opposite-signs' : null
}

function stateOf(
  target: Pick<Target, 'kind' | 'value'> & { readonly bound: TargetBound },
  actual: number,
  gap: number,
  context: JudgementContext
): TargetState {
  const value = Number(target.value)
  const slack = target.bound === 'about' ? Math.abs(value) * ABOUT : 0
  const side = sideOf(target.bound, context.direction)
  const isLow = side !== 'at-most' && gap < -slack
  const isHigh = side !== 'at-least' && gap > slack
  if (context.shareOfYear >= 1) return isLow || isHigh ? 'missed' : 'achieved'

  if (!addsUpOverYear(target, context)) return isLow || isHigh ? 'behind' : 'on-pace'
  if (isHigh) return 'missed'
  const due = value * context.shareOfYear
  if (side === 'at-most') return actual <= due + slack ? 'on-pace' : 'behind'
  if (gap >= 0) return 'achieved'
  return actual >= due ? 'on-pace' : 'behind'
}

type Side = 'at-least' | 'at-most' | 'both'

/** "About" forgives the better side altogether: prices of 2.0 against "about 3" were achieved. */
function sideOf(bound: TargetBound, direction: JudgementContext['direction']): Side {
  if (bound !== 'about') return bound
  if (direction === 'neutral') return 'both'
  return direction === 'higher' ? 'at-least' : 'at-most'
}
