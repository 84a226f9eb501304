import type { Target } from '#contract/calls/target-calls.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { parsePeriod } from '#core/period/period.ts'
import { cellName } from '#core/reading/grid.ts'
import type { ReadObservation } from '#core/reading/reading.ts'
import { boundInWords } from '#core/target/bound-words.ts'
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
    bound: boundInWords(text) ?? (indicator.direction === 'lower' ? 'at-most' : 'at-least'),
    value: fits.fitted.decimal,
    source,
    note: Number(text) === observation.value ? null : text
  }
}

/** A target as storing would write it, beside those that stand; null where the cell states none. */
export function plannedTarget(
  table: JobTable,
  observation: ReadObservation,
  place: { readonly indicator: Indicator; readonly region: string; readonly period: string },
  standing: readonly Target[]
): Omit<PlannedTarget, 'regionName'> | null {
  const year = parsePeriod(place.period)?.year
  if (observation.decimal === null || year === undefined) return null
  const source = `${table.file.name} ${table.sheet.name} ${cellName(observation.row, observation.column)}`
  const target = targetOf(observation, { ...place, year, source })
  if (target === null) return null
  const same = standing.find(
    (one) =>
      one.indicator === target.indicator &&
      one.region === target.region &&
      one.year === year &&
      one.kind === target.kind
  )
  const isSame = same !== undefined && same.value === target.value && same.bound === target.bound
  return {
    kind: same === undefined ? 'new' : isSame ? 'same' : 'changed',
    table,
    row: observation.row,
    column: observation.column,
    indicator: place.indicator,
    target: { ...target, id: same?.id ?? null },
    old: same?.value ?? null
  }
}
