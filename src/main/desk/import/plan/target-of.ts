import type { Target } from '#contract/target-calls.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { fitLevel, fitPercent } from '#core/quantity/fit-unit.ts'
import { isRateUnit, parseUnit } from '#core/quantity/unit.ts'
import type { ReadObservation } from '#core/reading/reading.ts'

const atMost = /以内|以下|不超过|不高于|不大于|控制在|低于|≤|<|within|at most|below/i
const about = /左右|大约|约|前后|about|around/i
const atLeast = /以上|不低于|不少于|高于|超过|达到|≥|>|at least|above/i

/** The target that a cell of a target column states; null where its unit does not fit the indicator. */
export function targetOf(
  observation: ReadObservation,
  place: { readonly indicator: Indicator; readonly region: string; readonly year: number; readonly source: string }
): Omit<Target, 'id'> | null {
  const { indicator, region, year, source } = place
  const { decimal, unit, text } = observation
  if (decimal === null) return null
  const parsed = unit === null ? null : parseUnit(unit)
  // Percent for what is not itself a rate means growth.
  const isGrowth = parsed !== null && isRateUnit(parsed) && indicator.kind !== 'rate' && indicator.kind !== 'index'
  const value = isGrowth ? fitPercent(decimal, unit) : fitLevel(decimal, unit, indicator.unit)
  if (value === null) return null
  return {
    indicator: indicator.id,
    region,
    year,
    kind: isGrowth ? 'growth' : 'level',
    bound: boundOf(text, indicator),
    value: value.decimal,
    source,
    note: Number(text) === observation.value ? null : text
  }
}

function boundOf(text: string, indicator: Indicator): Target['bound'] {
  if (about.test(text)) return 'about'
  if (atMost.test(text)) return 'at-most'
  if (atLeast.test(text)) return 'at-least'
  return indicator.direction === 'lower' ? 'at-most' : 'at-least'
}
