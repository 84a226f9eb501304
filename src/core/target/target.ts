import type { NoNumberReason } from '../comparison/reason.ts'

/** What a year should bring: a bound on an indicator's level or on its growth. Grammar, paths and tasks come beside it. */
export interface Target {
  readonly indicator: string
  readonly region: string
  readonly year: number
  /** A level in the indicator's unit, or growth over the year before in percent. */
  readonly kind: TargetKind
  /** null: its source says none, and it is held as `boundMeant` says. */
  readonly bound: TargetBound | null
  /** Decimal text. */
  readonly value: string
  /** Where it is written: 政府工作报告, a return's cell … */
  readonly source: string | null
}

/** Are two targets of one indicator, region, year and kind? Both may stand, or one is meant to take the other's place. */
export function isOfOnePlace(one: Omit<Target, 'bound' | 'value' | 'source'>, other: typeof one): boolean {
  return (
    one.indicator === other.indicator &&
    one.region === other.region &&
    one.year === other.year &&
    one.kind === other.kind
  )
}

export type TargetKind = 'level' | 'growth'
/** 以上, 不低于: at-least · 以内, 控制在: at-most · 左右: about. */
export type TargetBound = 'at-least' | 'at-most' | 'about'

/**
 * 已完成 · 达到进度 · 落后进度 · 未完成 · 未评判: its year has figures, but none in the terms of the target · 无数据: it has
 * none.
 */
export type TargetState = 'achieved' | 'on-pace' | 'behind' | 'missed' | 'not-judged' | 'no-data'

/**
 * Why there is no actual value to judge a target by: no figures, none but growth of them, growth that their levels
 * contradict, or why their growth is not known.
 */
export type NoActualReason = 'no-actual' | 'growth-only' | 'nominal-only' | 'growth-contradicted' | NoNumberReason

/** Why there is no rate of completion. */
export type NoCompletionReason = NoActualReason | 'target-is-zero' | 'opposite-signs' | 'at-most'

export interface Judgement {
  readonly state: TargetState
  /** 完成率: actual / target × 100, unrounded. */
  readonly completion: number | null
  /** Actual − target, in the target's own unit (points for growth). */
  readonly gap: number | null
  readonly reason: NoCompletionReason | null
}
