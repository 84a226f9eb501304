/** How the cells and averages of rows are made; one for all rows of a table. */
export interface RowSource<Indicator, Cell, Averages> {
  /** Cells in a row: the periods of the table. */
  readonly count: number
  readonly cell: (row: RowName<Indicator>, at: number) => Cell
  readonly averages: (row: RowName<Indicator>) => Averages
  /** Is a value known to stand there, without making the cell? Left out: none is. */
  readonly stands?: (row: RowName<Indicator>, at: number) => boolean
}

export interface RowName<Indicator> {
  readonly region: string
  readonly indicator: Indicator
}

/** A row whose cells are made when they are first looked at: of a large table most never are. */
export class LazyRow<Indicator, Cell, Averages> implements RowName<Indicator> {
  readonly region: string
  readonly indicator: Indicator
  readonly #source: RowSource<Indicator, Cell, Averages>
  #made: Cell[] | null = null
  #cells: readonly Cell[] | null = null
  #averages: { readonly value: Averages } | null = null

  constructor({ region, indicator }: RowName<Indicator>, source: RowSource<Indicator, Cell, Averages>) {
    this.region = region
    this.indicator = indicator
    this.#source = source
  }

  /** null beyond the last. */
  cellAt(at: number): Cell | null {
    const known = this.#made?.[at]
    if (known !== undefined) return known
    if (at < 0 || at >= this.#source.count) return null
    const cell = this.#source.cell(this, at)
    this.#made ??= []
    this.#made[at] = cell
    return cell
  }

  /** true: a value stands there; false: the cell has to tell. */
  standsAt(at: number): boolean {
    return at >= 0 && at < this.#source.count && this.#source.stands?.(this, at) === true
  }

  get cells(): readonly Cell[] {
    this.#cells ??= Array.from({ length: this.#source.count }, (_, at) => this.cellAt(at) as Cell)
    return this.#cells
  }

  get averages(): Averages {
    this.#averages ??= { value: this.#source.averages(this) }
    return this.#averages.value
  }
}
