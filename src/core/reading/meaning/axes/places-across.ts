import type { AxisSense } from './axis-sense.ts'

/**
 * 广东省 | 浙江省 over rows of towns are where their people went: a figure has one place, which its row tells, and what
 * stands over it is a part of what is counted. 恩施州 over all columns is only where the towns lie.
 */
export class PlacesAcross {
  readonly #columns: () => readonly AxisSense[]
  #differ: boolean | null = null
  readonly #named = new Map<AxisSense, AxisSense>()

  /** `columns`: what each column with figures says. */
  constructor(columns: () => readonly AxisSense[]) {
    this.#columns = columns
  }

  /** What a column says under the place of a row. */
  beside(row: AxisSense, column: AxisSense): AxisSense {
    const { region } = column
    if (region === null || row.region === null || region === row.region || column.said?.region != null) return column
    this.#differ ??= new Set(this.#columns().map((one) => one.region)).size > 1
    if (!this.#differ) return column
    let named = this.#named.get(column)
    if (named === undefined) {
      named = { ...column, names: [...column.names, region], region: null, onlyCategories: false }
      this.#named.set(column, named)
    }
    return named
  }
}
