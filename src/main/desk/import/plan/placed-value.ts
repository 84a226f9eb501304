import type { Measure } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { growthOfName, plainName } from '#core/catalogue/names/plain-name.ts'
import type { StageChoice } from '#core/comparison/figures/stage.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import { fitLevel, fitPercent } from '#core/quantity/units/fit-unit.ts'
import { isIndexUnit, isRateUnit, parseUnit } from '#core/quantity/units/unit.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { type JobName, measureOfGrowth } from '../names/job-name.ts'
import type { ClaimedElsewhere, PlannedCell, PlannedPlace } from './import-plan.ts'
import type { StageTold } from './supposed-stages.ts'

/** A value of a sheet that has found its place. */
export interface PlacedValue extends PlannedCell, PlannedPlace {
  readonly decimal: string | null
  readonly symbol: string | null
  readonly meaning: SymbolMeaning | null
  readonly typed: string | null
  readonly convertedFrom: string | null
  readonly claimed: ClaimedElsewhere | null
  /** The stage that the sheet says, else the one that the person says of all; null: nobody says one. */
  readonly said: StageChoice | null
  /** A level of which nothing said the unit: it is taken in that of the indicator. */
  readonly isUnitUnwritten: boolean
}

/** With the stage that it is stored at. */
export interface StagedValue extends PlacedValue, StageTold {}

/** null: it is claimed of the indicator that it is shown as. */
export function claimedElsewhere(
  observation: ReadObservation,
  measure: Measure,
  claimant: Indicator | undefined
): ClaimedElsewhere | null {
  const value = claimant === undefined ? null : fittedValue(observation, measure, claimant)
  return claimant === undefined || value === null ? null : { indicator: claimant.id, ...value }
}

/**
 * What the value says of the indicator. A rate's, index's and rank's own values are its level, whatever the header
 * calls them; a name of growth makes percentages growth.
 */
export function measureOf(observation: ReadObservation, indicator: Indicator, name: JobName): Measure {
  const { measure, basis } = observation
  if (basis === 'same-scope') return 'base'
  const ofGrowth = measureOfGrowth(observation, name)
  if (ofGrowth !== null) return ofGrowth
  if (indicator.kind === 'rank') return measure === 'level' ? 'rank' : measure
  if (indicator.kind === 'index' && measure === 'index') return 'level'
  if (indicator.kind === 'rate' && measure === 'share') return 'level'
  if (indicator.kind === 'rate' && measure === 'growth' && growthOfName(plainName(indicator.name)) !== null)
    return 'level'
  if (name.isGrowth && measure === 'level') return 'growth'
  return measure
}

/** The value in the unit that the desk keeps it in; null where its unit measures something else. */
export function fittedValue(
  observation: ReadObservation,
  measure: Measure,
  indicator: Indicator
): { readonly decimal: string | null; readonly convertedFrom: string | null } | null {
  const { decimal, unit } = observation
  if (decimal === null) return { decimal: null, convertedFrom: null }
  if (measure === 'growth' || measure === 'share') return fitPercent(decimal, unit)
  if (measure === 'level' || measure === 'base') return fitLevel(decimal, unit, indicator.unit, indicator.name)
  if (measure === 'change' && unit !== null) {
    if (!isRate(unit)) return fitLevel(decimal, unit, indicator.unit, indicator.name)
    // 1.4 百分点 of what is told in 亿元 is the change of its growth or its share, and no amount.
    if (indicator.unit !== null && isAmount(indicator.unit)) return null
  }
  return { decimal, convertedFrom: null }
}

function isRate(unit: string): boolean {
  const parsed = parseUnit(unit)
  return parsed !== null && isRateUnit(parsed)
}

function isAmount(unit: string): boolean {
  const parsed = parseUnit(unit)
  return parsed !== null && !isRateUnit(parsed) && !isIndexUnit(parsed)
}

/** Where what was typed is more than the number: 2000万, 5.2%①. */
export function typedText({ text, value, decimal }: ReadObservation): string | null {
  if (text === decimal || text === '') return null
  const plain = text.replaceAll(/[,\s]/g, '')
  return plain === decimal || (value !== null && Number(plain) === value) ? null : text
}
