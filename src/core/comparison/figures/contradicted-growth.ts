import { growthAgainstLevels } from '../../checking/growth-against-levels.ts'
import { yearsEarlier } from '../../period/months-key.ts'
import type { Place } from '../comparing.ts'
import type { FigureLookup, ObservedFigure } from './observed-figure.ts'
import { isComparableStage, STAGES, type Stage } from './stage.ts'

/** A published growth, and what the level and the base that stand beside it give, in percent. */
export interface ContradictedGrowth<Found extends ObservedFigure = ObservedFigure> {
  readonly growth: Found & { readonly decimal: string }
  readonly current: Found & { readonly decimal: string }
  readonly prior: Found & { readonly decimal: string }
  readonly computed: number
}

/**
 * The published growth of a place, where the levels beside it contradict it and nothing explains it: one of the three is
 * wrong. null: it agrees, or prices, scope, stage or a revision between their sources may tell them apart. Growth that has
 * no two levels beside it stands by itself.
 */
export function contradictedGrowth<Found extends ObservedFigure>(
  { figures }: { readonly figures: FigureLookup<Found> },
  { region, indicator, months }: Place
): ContradictedGrowth<Found> | null {
  // Of rates and indices growth is told in points.
  if (indicator.kind !== 'flow' && indicator.kind !== 'stock') return null
  const growth = figures.find(region, indicator.id, months, 'growth')
  const current = growth === null ? null : figures.find(region, indicator.id, months, 'level')
  if (!hasNumber(growth) || !hasNumber(current)) return null
  const before = yearsEarlier(months)
  const base = figures.find(region, indicator.id, before, 'base')
  const isSameScope = hasNumber(base)
  const prior = isSameScope ? base : figures.find(region, indicator.id, before, 'level')
  if (!hasNumber(prior)) return null
  // A census restates by more than any revision; a year before that has not come as far as the level lies near it.
  const isComparable = isComparableStage(current.stage, prior.stage)
  if (!isComparable && current.stage === 'census') return null
  const levels = { current: current.decimal, prior: prior.decimal }
  const isRevisedSince = isComparable && isEarlier(growth.stage, current.stage)
  const isReadTogether =
    growth.readFrom != null && growth.readFrom === current.readFrom && growth.readFrom === prior.readFrom
  const told = { ...levels, isSameScope, isRevisedSince, isReadTogether }
  const computed = growthAgainstLevels(growth.decimal, told, indicator)
  return computed === null ? null : { growth, current, prior, computed }
}

function hasNumber<Found extends ObservedFigure>(figure: Found | null): figure is Found & { readonly decimal: string } {
  return figure?.decimal != null
}

function isEarlier(one: Stage | null, other: Stage | null): boolean {
  return one !== null && other !== null && STAGES.indexOf(one) < STAGES.indexOf(other)
}
