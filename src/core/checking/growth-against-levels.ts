import type { Indicator } from '../catalogue/indicator.ts'
import { asWritten } from './checked-value.ts'
import { growthBeyondRounding } from './printed-growth.ts'

/** What is known of the two levels that a printed growth is held against. */
export interface LevelsOfGrowth {
  readonly current: string
  readonly prior: string
  /** The year before is told on the same scope: it is what growth was printed over. */
  readonly isSameScope: boolean
  /** The level has come to a later stage than the growth, so it was looked at anew since and the growth was not. */
  readonly isRevisedSince: boolean
  /** All three were read from one sheet: nobody revised a level between them. */
  readonly isReadTogether: boolean
}

/**
 * The growth by two levels in percent, where they contradict the printed one, else null. Where one of the levels may
 * have been revised since, some points apart are no contradiction; at other prices, many more are none.
 */
export function growthAgainstLevels(
  printed: string,
  levels: LevelsOfGrowth,
  indicator: Pick<Indicator, 'name' | 'priceBasis'>
): number | null {
  const { current, prior } = levels
  const computed = growthBeyondRounding({
    current: asWritten(current),
    prior: asWritten(prior),
    printed: asWritten(printed)
  })
  if (computed === null) return null
  return Math.abs(computed - Number(printed)) < explainedPoints(levels, indicator) ? null : computed
}

/** Percentage points that a printed growth, or change, may lie from its levels before nothing explains them. */
export function explainedPoints(
  { isSameScope, isRevisedSince, isReadTogether }: LevelsOfGrowth,
  indicator: Pick<Indicator, 'name' | 'priceBasis'>
): number {
  if (differsFromLevels(indicator, isSameScope)) return beyondPrices
  return isSameScope || isRevisedSince || isReadTogether ? 0 : beyondRevision
}

/** Growth at constant prices, or over another set of enterprises than last year's: levels give another. */
export function differsFromLevels(
  { name, priceBasis }: Pick<Indicator, 'name' | 'priceBasis'>,
  isSameScope: boolean
): boolean {
  return priceBasis === 'current' || REAL.test(name) || (!isSameScope && RESTATED.test(name))
}

/** Percentage points that no revision of one of the levels explains, as a rule. */
export const beyondRevision = 3
/** Percentage points that neither prices nor another set of enterprises explain. */
export const beyondPrices = 20

const REAL = /生产总值|增加值|^第[一二三]产业|gdp/i
const RESTATED = /规模以上|规上|限额以上|限上/
