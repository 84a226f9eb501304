/** 预计, 快报, 初步核算, 最终核实, 普查修订: later ones win. */
export type Stage = 'estimate' | 'flash' | 'preliminary' | 'final' | 'census'

/** From the first word to the last. */
export const STAGES: readonly Stage[] = ['estimate', 'flash', 'preliminary', 'final', 'census']

/** What a person can say of figures: a stage, or that none is to be noted (不注明). */
export type StageChoice = Stage | 'unsaid'

/** The stage that a choice notes; null: none. */
export function chosenStage(choice: StageChoice): Stage | null {
  return choice === 'unsaid' ? null : choice
}

/**
 * May growth be computed between values at these stages? The prior value must have come at least as far as the
 * current one: a preliminary 2023 against a final 2022 is how bureaus publish growth themselves, but a final 2023
 * against a 2022 that was never finalised, or a census value against one from before the census, would show a
 * revision as growth. A stage that nobody said (null) hinders nothing, but is none from after a census.
 */
export function isComparableStage(current: Stage | null, prior: Stage | null): boolean {
  if (current === null) return true
  if (prior === null) return current !== 'census'
  return STAGES.indexOf(prior) >= STAGES.indexOf(current)
}

/**
 * May a value be told against one of several years before? As over one year; and no census may have restated a year
 * between them alone: what came after is on its ground, while the first year was left on the one before.
 */
export function isComparableOver(
  current: Stage | null,
  base: Stage | null,
  between: readonly (Stage | null)[]
): boolean {
  return isComparableStage(current, base) && (base === 'census' || !between.includes('census'))
}

/**
 * Are values of the same stage, so that the one may be taken from the other (one cumulative figure less the one before)?
 * As in `isComparableStage` a stage that nobody said hinders nothing, but is none from after a census: quarters bear none
 * while the year that they run up to is called preliminary.
 */
export function isSameStage(one: Stage | null, other: Stage | null): boolean {
  if (one === null || other === null) return one !== 'census' && other !== 'census'
  return one === other
}

/** The stage that came the least far: a number that follows from several figures is as final as the least of them. */
export function earliestStage(stages: Iterable<Stage | null>): Stage | null {
  const known = new Set(stages)
  return STAGES.find((stage) => known.has(stage)) ?? null
}
