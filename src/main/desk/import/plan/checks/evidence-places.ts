import { cellCode } from '../../../store/claims/claim-codes.ts'
import type { EvidenceFigure } from '../../../store/suspicions.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { PlannedCell } from '../import-plan.ts'
import type { EvidenceCell } from './contradictions.ts'
import type { GivenValue } from './series-habits.ts'

type PlacedCell = PlannedCell & GivenValue

const cellsAtOnce = 20_000

/** The figures of the cells that tables show contradictions by. */
export class EvidencePlaces {
  readonly #places = new Map<JobTable, Map<number, PlacedCell[]>>()

  /** `placed`: everything that the tables gave a place; of what is left out with what the desk holds in its stead. */
  static *of(
    evidence: Iterable<EvidenceCell>,
    placed: readonly Iterable<PlacedCell>[]
  ): Generator<void, EvidencePlaces> {
    const known = new EvidencePlaces()
    for (const { table, row, column } of evidence) {
      const cells = known.#places.get(table) ?? new Map<number, PlacedCell[]>()
      known.#places.set(table, cells)
      cells.set(cellCode(row, column), [])
    }
    if (known.#places.size === 0) return known
    let seen = 0
    for (const some of placed) {
      for (const one of some) {
        if (seen++ % cellsAtOnce === 0) yield
        known.#places.get(one.table)?.get(cellCode(one.row, one.column))?.push(one)
      }
    }
    return known
  }

  /** The figures of some cells; none where one of the cells has no place, so that nothing can be told of it later. */
  of(cells: readonly EvidenceCell[]): readonly EvidenceFigure[] {
    const places = cells.map(({ table, row, column, measure }) => {
      const here = this.#places.get(table)?.get(cellCode(row, column)) ?? []
      // A cell may say several things: the growth behind a level.
      return here.find((one) => one.measure === measure) ?? here[0] ?? null
    })
    if (!places.every((place) => place !== null)) return []
    return places.map(({ region, indicator: { id: indicator }, measure, period, decimal }) => ({
      ...{ region, indicator, measure, period, decimal }
    }))
  }
}
