import { isIndexUnit, parseUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Measure } from '../../../measure.ts'
import type { ReadObservation } from '../../../reading.ts'

/**
 * 人均GDP（元） in a table of 地区生产总值指数（上年=100）: the head says in what the quantity is told and not its index. No amounts
 * of all rows lie within the indices beside them, and so they are indices on the base of the table.
 */
export function indicesBesideIndices(
  observations: readonly ReadObservation[],
  ofTitle: Measure | null,
  [base]: readonly Unit[]
): ReadonlyMap<ReadObservation, 'index'> {
  if (ofTitle !== 'index' || base === undefined || !isIndexUnit(base)) return NONE
  const indices = observations.flatMap(({ measure, unit, value }) =>
    measure === 'index' && unit === base.text && value !== null ? value : []
  )
  if (indices.length < FEWEST) return NONE
  const [least, most] = [indices.reduce((a, b) => Math.min(a, b)), indices.reduce((a, b) => Math.max(a, b))]
  const amounts = observations.filter(isAmountOfHead)
  const columns = Map.groupBy(amounts, ({ column }) => column).values()
  const within = [...columns].filter((all) => {
    const told = all.flatMap(({ value }) => value ?? [])
    return told.length >= FEWEST && told.every((value) => value >= least && value <= most)
  })
  return new Map(within.flat().map((one) => [one, 'index']))
}

const NONE: ReadonlyMap<ReadObservation, 'index'> = new Map()
/** A figure or two may lie there by chance. */
const FEWEST = 3

function isAmountOfHead({ measure, unit, unitFrom }: ReadObservation): boolean {
  if (measure !== 'level' || unitFrom !== 'column' || unit === null) return false
  return parseUnit(unit)?.dimension.startsWith('money') === true
}
