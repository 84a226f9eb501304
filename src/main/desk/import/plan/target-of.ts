import type { Target } from '#contract/calls/target-calls.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { parsePeriod } from '#core/period/period.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { boundMeant } from '#core/target/bound-meant.ts'
import { boundInWords } from '#core/target/bound-words.ts'
import { isOfOnePlace } from '#core/target/target.ts'
import { fitTarget } from '#core/target/target-growth.ts'
import type { JobTable } from '../job/job-file.ts'
import type { PlannedTarget } from './import-plan.ts'

/** The target that a cell of a target column states; null where its unit does not fit the indicator. */
export function targetOf(
  observation: ReadObservation,
  place: { readonly indicator: Indicator; readonly region: string; readonly year: number; readonly source: string }
): Omit<Target, 'id'> | null {
  const { indicator, region, year, source } = place
  const { decimal, unit, text } = observation
  if (decimal === null) return null
  const fits = fitTarget(decimal, unit, indicator)
  if (fits === null) return null
  return {
    indicator: indicator.id,
    region,
    year,
    kind: fits.kind,
    bound: boundInWords(text, decimal),
    value: fits.fitted.decimal,
    source,
    note: Number(text) === observation.value ? null : text
  }
}

/** The targets that a cell's may change, or say again: those that stand, and those of the import's cells before it. */
export interface TargetsThere {
  readonly standing: readonly Target[]
  readonly planned: readonly PlannedTarget[]
}

/**
 * A target as storing would write it, beside those that are there; null where the cell states none. One that says what
 * another says already is the same, also where several stand of one indicator and year; of two cells of one import that
 * say two, each becomes a target, and the second names the first.
 */
export function plannedTarget(
  table: JobTable,
  observation: ReadObservation,
  place: { readonly indicator: Indicator; readonly region: string; readonly period: string },
  { standing, planned }: TargetsThere
): Omit<PlannedTarget, 'regionName'> | null {
  const year = parsePeriod(place.period)?.year
  if (observation.decimal === null || year === undefined) return null
  const source = `${table.file.name} ${table.sheet.name} ${cellName(observation.row, observation.column)}`
  const target = targetOf(observation, { ...place, year, source })
  if (target === null) return null
  const others = planned.filter((one) => isOfOnePlace(one.target, target))
  const { direction } = place.indicator
  const again = others.find((one) => meansTheSame(one.target, target, direction))
  const there = standing.filter((one) => isOfOnePlace(one, target))
  // What a cell before it takes is no longer there to be changed.
  const free = there.filter(({ id }) => others.every((one) => one.target.id !== id))
  const known = there.find((one) => addsNothing(target, one, direction))
  const alike = free.find((one) => meansTheSame(one, target, direction))
  const old = known ?? alike ?? free[0] ?? null
  const isSame = again !== undefined || known !== undefined
  return {
    kind: isSame ? 'same' : old === null ? 'new' : 'changed',
    table,
    row: observation.row,
    column: observation.column,
    indicator: place.indicator,
    target: { ...target, id: old?.id ?? null },
    old,
    rival: isSame ? null : (others[0] ?? null)
  }
}

type Said = Pick<Target, 'kind' | 'value' | 'bound'>

/** Are both judged alike? */
function meansTheSame(one: Said, other: Said, direction: Indicator['direction']): boolean {
  return one.value === other.value && boundMeant(one, direction) === boundMeant(other, direction)
}

/** Does the one that stands say it already? Where it says no bound and the new one does, it does not. */
function addsNothing(target: Said, standing: Said, direction: Indicator['direction']): boolean {
  const isUnsaid = standing.bound === null && target.bound !== null
  return !isUnsaid && meansTheSame(target, standing, direction)
}
