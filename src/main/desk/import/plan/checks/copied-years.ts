import { movementOf } from '#core/checking/habit.ts'
import type { Remark } from '#core/reading/reading.ts'
import type { JobTable } from '../../job/job-file.ts'
import type { PlannedCell } from '../import-plan.ts'
import type { GivenValue, SeriesHabits } from './series-habits.ts'

type GivenCell = PlannedCell & GivenValue

/** So many values are looked at before others are heard. */
const valuesAtOnce = 20_000

/** From so many figures on, and where they are so large a share, it is no accident that they repeat the year before. */
const fewest = 3
const mostOf = 0.5

/**
 * Figures of a table that repeat, digit for digit, what the desk has of the year before, as many others of their year
 * there do: the form of last year under another year, or a column moved by one. One alone may well have stayed as it was.
 */
export class CopiedYears {
  readonly #copied = new Map<JobTable, Map<string, string>>()

  static *of(given: readonly GivenCell[], habits: SeriesHabits): Generator<void, CopiedYears> {
    const columns = new Map<JobTable, Map<string, Column>>()
    for (const [index, value] of given.entries()) {
      if (index % valuesAtOnce === 0) yield
      const { table, region, period, decimal } = value
      if (decimal === null || value.measure !== 'level' || movementOf('level', value.indicator) !== 'onward') continue
      // Few digits repeat by themselves: a county has as many towns as the year before.
      if (decimal.replace(/^-?0*\.?0*|\./g, '').length < 3) continue
      const before = habits.storedBefore(value)
      if (before === null) continue
      const ofTable = columns.get(table) ?? new Map<string, Column>()
      columns.set(table, ofTable)
      const column = ofTable.get(`${region} ${period}`) ?? { known: 0, repeated: [] }
      ofTable.set(`${region} ${period}`, column)
      column.known += 1
      if (before === Number(decimal)) column.repeated.push(value)
    }
    const copied = new CopiedYears()
    for (const [table, ofTable] of columns) {
      for (const { known, repeated } of ofTable.values()) {
        if (repeated.length < fewest || repeated.length < mostOf * known) continue
        const cells = copied.#copied.get(table) ?? new Map<string, string>()
        copied.#copied.set(table, cells)
        for (const { row, column, decimal } of repeated) cells.set(`${row} ${column}`, decimal ?? '')
      }
    }
    return copied
  }

  at({ table, row, column }: PlannedCell): Remark | null {
    const value = this.#copied.get(table)?.get(`${row} ${column}`)
    return value === undefined ? null : { code: 'repeats-year-before', params: { value } }
  }
}

interface Column {
  known: number
  readonly repeated: GivenCell[]
}
