import type { Grid } from '../../grid.ts'
import type { ReadObservation } from '../../reading.ts'
import type { Unknowns } from '../doubts/questions.ts'
import { NEEDS_UNIT } from '../measure-and-unit.ts'
import { isRatioName } from './ratio-names.ts'
import { beyondOne } from './sizes-that-cannot-be.ts'
import { unitsUntold } from './units-untold.ts'

/**
 * Units as the figures of a table leave them. One that is said around figures which cannot be in it is not theirs; one
 * that nothing states may be told by the name, or by the money beside it; else it is what the importer says (`supplied`),
 * or is counted in `unknown`, to be asked. `remarks`: codes of why.
 */
export function settleUnits(
  grid: Grid,
  observations: readonly ReadObservation[],
  supplied: string | null,
  unknown: Unknowns,
  remarks: Set<string>
): readonly ReadObservation[] {
  const beyond = beyondOne(grid, observations)
  if (beyond.size > 0 && supplied !== null) remarks.add('unit-from-importer')
  if (supplied === null) unknown.ofOne = beyond.size
  const possible =
    beyond.size === 0
      ? observations
      : observations.map((one) => (beyond.has(one) ? { ...one, unit: supplied, unitFrom: null } : one))
  const found = unitsUntold(possible, supplied)
  return possible.map((one) => {
    const unit = found.get(one)
    if (unit !== undefined) {
      remarks.add(unit.from)
      return { ...one, unit: unit.unit, unitFrom: null }
    }
    if (one.unit !== null || !NEEDS_UNIT.has(one.measure)) return one
    if (one.symbol === null) {
      unknown.unit++
      if (isRatioName(one.indicator)) unknown.ratios++
    }
    return one.unitFrom === null ? one : { ...one, unitFrom: null }
  })
}
