import type { Grid } from '../grid.ts'
import type { Measure } from '../measure.ts'
import type { ReadObservation } from '../reading.ts'
import type { TableContext } from './around/table-context.ts'
import type { Unknowns } from './doubts/questions.ts'
import { sumsOfMonthsTold } from './labels/times/months/sums-of-months-told.ts'
import { completionOfPlans } from './measures/computed/completion-of-plans.ts'
import { indicesBesideIndices } from './measures/computed/indices-beside-indices.ts'
import { priceIndices } from './measures/computed/price-indices.ts'
import { sharesOfHundred } from './measures/computed/shares-of-hundred.ts'
import { settleUnits } from './units/settle-units.ts'

/** What is known of a table once each of its figures was read by its words. */
interface TableRead {
  readonly grid: Grid
  readonly around: TableContext
  /** The unit that the importer says. */
  readonly unit: string | null
  /** A person said what measure it is. */
  readonly isSaid: (observation: ReadObservation) => boolean
  /** A person said of when it is. */
  readonly isTimeSaid: (observation: ReadObservation) => boolean
  /** Codes of why. */
  readonly remarks: Set<string>
  /** What nobody says of how many figures. */
  readonly unknown: Unknowns
}

/** Measures, units and what is computed, as the figures of a whole table show them where words do not tell. */
export function shownByFigures(observations: readonly ReadObservation[], table: TableRead): readonly ReadObservation[] {
  const { measure: ofTitle, units, unitFrom } = table.around
  const priced = measured(observations, priceIndices(observations), table, 'price-index-by-figures')
  const base = { unit: units[0]?.text ?? null, unitFrom }
  const indices = indicesBesideIndices(priced, ofTitle, units)
  const based = measured(priced, indices, table, 'index-by-figures', base)
  const settled = settleUnits(table.grid, based, table.unit, table.unknown, table.remarks)
  const shared = measured(settled, sharesOfHundred(settled), table, 'shares-by-sum')
  const summed = ofMonthsTold(shared, table)
  const completion = completionOfPlans(summed)
  if (completion.size === 0) return summed
  return summed.map((one) => (completion.has(one) ? { ...one, isComputed: true } : one))
}

/** Sums with the time of the months that make them up, but where a person said when they are. */
function ofMonthsTold(
  observations: readonly ReadObservation[],
  { isTimeSaid, remarks }: TableRead
): readonly ReadObservation[] {
  const found = new Map([...sumsOfMonthsTold(observations)].filter(([one]) => !isTimeSaid(one)))
  if (found.size === 0) return observations
  remarks.add('months-by-sum')
  return observations.map((one) => {
    const period = found.get(one)
    return period === undefined ? one : { ...one, period }
  })
}

/** With the measures that the figures show, but where a person said one; `remark`: the code of why; `told`: in what. */
function measured(
  observations: readonly ReadObservation[],
  shown: ReadonlyMap<ReadObservation, Measure>,
  { isSaid, remarks }: TableRead,
  remark: string,
  told: Partial<ReadObservation> = {}
): readonly ReadObservation[] {
  const found = new Map([...shown].filter(([one]) => !isSaid(one)))
  if (found.size === 0) return observations
  remarks.add(remark)
  return observations.map((one) => {
    const measure = found.get(one)
    return measure === undefined ? one : { ...one, ...told, measure }
  })
}
