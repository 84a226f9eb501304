import type { SymbolMeaning } from '../../quantity/typed/symbols.ts'
import { isFixedBaseUnit, isYearBeforeUnit } from '../../quantity/units/unit.ts'
import { isComparableStage, type Stage } from '../figures/stage.ts'
import { isSuppressed } from '../figures/suppressed.ts'
import type { NoNumberReason } from '../reason.ts'
import { exactChange, exactDifference, signOf } from './exact-arithmetic.ts'

/** What kind of quantity an indicator is; it decides what may be computed from two of its values. */
export type IndicatorKind = 'flow' | 'stock' | 'rate' | 'index' | 'rank' | 'text'

/** One observed value as a comparison needs it. */
export interface ComparedValue {
  /** Decimal text in the indicator's unit; null where there is a symbol instead. */
  readonly decimal: string | null
  /** The symbol printed instead of a number (—, …, x), or null. */
  readonly symbol: string | null
  /** What the symbol says; null or left out: nobody said. */
  readonly meaning?: SymbolMeaning | null
  readonly stage: Stage | null
  /** Why a derived value has no number; null where it has one. */
  readonly lack?: NoNumberReason | null
}

/**
 * How one value compares with the value a year earlier. Exactly one of `rate`, `points` and `reason` is set.
 */
export interface Growth {
  /** current − prior, in the indicator's unit. */
  readonly difference: number | null
  /** Percent. */
  readonly rate: number | null
  /** Percentage points (百分点) of a rate or index; places of a rank (below zero: nearer to the first place). */
  readonly points: number | null
  readonly reason: NoNumberReason | null
}

/** What is known beside the two values. */
export interface GrowthContext {
  readonly kind: IndicatorKind
}

/**
 * Growth of `current` over `prior` in percent: (current − prior) / prior × 100, for a prior value above zero.
 * A rate, share or index changes in percentage points, a rank in places; neither ever in percent.
 * Not rounded: rounding happens once, where the number is shown.
 * Source: NBS, definitions of 同比增长速度 and 百分点.
 */
export function growth(current: ComparedValue | null, prior: ComparedValue | null, context: GrowthContext): Growth {
  const { kind } = context
  if (kind === 'text') return none('not-a-number')
  if (isSuppressed(current?.symbol) || isSuppressed(prior?.symbol)) return none('suppressed')
  if (current === null || current.decimal === null) return none(current?.lack ?? 'no-current')
  if (prior === null || prior.decimal === null) return none('no-prior')
  if (!isComparableStage(current.stage, prior.stage)) return none('different-stage')

  if (changesInPoints(kind)) {
    const points = exactDifference(current.decimal, prior.decimal)
    return { difference: points, rate: null, points, reason: null }
  }
  const { difference, percent } = exactChange(current.decimal, prior.decimal)
  return { difference, rate: percent, points: null, reason: whyNoRate(signOf(prior.decimal)) }
}

/** Of levels by the sign of the one before: what comes from zero or below it has no rate. */
export function whyNoRate(prior: number): NoNumberReason | null {
  if (prior === 0) return 'prior-is-zero'
  return prior < 0 ? 'prior-is-negative' : null
}

/** An index over a year that is named (1978年=100): a level like any other, which grows in percent and changes by points. */
export function isFixedBaseIndex({ kind, unit }: Measured): boolean {
  return kind === 'index' && unit !== null && isFixedBaseUnit(unit)
}

/** Something of which a multiple can be said: no rate, no rank, no index over the year before. */
export function isLevel(indicator: Measured): boolean {
  return indicator.kind === 'flow' || indicator.kind === 'stock' || isFixedBaseIndex(indicator)
}

/** An index with the year before as 100 (居民消费价格指数): it says growth itself, which is what it is over a hundred. */
export function isYearBeforeIndex({ kind, unit }: Measured): boolean {
  return kind === 'index' && unit !== null && isYearBeforeUnit(unit)
}

/** Whether growth is a percentage: of amounts and indices; from an index on another base (上月=100) none can be told. */
export function growsInPercent(indicator: Measured): boolean {
  return !changesInPoints(indicator.kind) || isFixedBaseIndex(indicator) || isYearBeforeIndex(indicator)
}

export interface Measured {
  readonly kind: IndicatorKind
  readonly unit: string | null
}

/** Rates, shares, indices and ranks: their change is a difference; see `growsInPercent`. */
export function changesInPoints(kind: IndicatorKind): boolean {
  return kind === 'rate' || kind === 'index' || kind === 'rank'
}

function none(reason: NoNumberReason): Growth {
  return { difference: null, rate: null, points: null, reason }
}
