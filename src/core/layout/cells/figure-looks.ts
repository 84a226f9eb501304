import { growthMarks, growthShown } from '../notes/growth-marks.ts'
import type { FigureLook } from './figure-cell.ts'
import type { ShownUnit } from './shown-unit.ts'
import type { TableShown } from './table-shown.ts'

/** How the figures of a table's columns look: nearly all of a column alike. Columns from 0, the first of figures. */
export class FigureLooks {
  readonly #table: TableShown
  #columns: readonly FigureLook[] | null = null
  /** Of each column by the unit shown; asked for each cell of a table. */
  readonly #known: Map<ShownUnit, FigureLook>[] = []

  constructor(table: TableShown) {
    this.#table = table
  }

  of(column: number, indicator: number): FigureLook {
    const unit = this.unitShown(column, indicator)
    const unitBeside = this.#table.units.besideFigure(this.#keyOf(column), indicator)
    this.#known[column] ??= new Map()
    let look = this.#known[column].get(unit)
    if (look?.unitBeside !== unitBeside) {
      look = { ...this.#ofColumn(column), unit, unitBeside }
      this.#known[column].set(unit, look)
    }
    return look
  }

  unitShown(column: number, indicator: number): ShownUnit {
    const stored = this.#table.cube.indicators[indicator]?.unit ?? null
    return this.#table.units.inColumn(this.#keyOf(column), { unit: stored }, indicator)
  }

  #keyOf(column: number): string {
    return this.#table.columns[column]?.key ?? ''
  }

  #ofColumn(column: number): FigureLook {
    this.#columns ??= this.#ofColumns()
    const look = this.#columns[column]
    if (look === undefined) throw new RangeError(`no column ${column}`)
    return look
  }

  #ofColumns(): FigureLook[] {
    const { columns, options, words, points, units } = this.#table
    const { language, look, symbols } = options
    const none = { published: '', computed: '', nominal: '' }
    const marks = options.marks ? growthMarks(growthShown({ ...this.#table, show: options.show }), words).of : none
    return columns.map(({ key, measure, place }) => ({
      language,
      words,
      unit: { unit: null, power: 0 },
      unitBeside: '',
      decimals: units.look(key)?.decimals ?? look.decimals,
      noFigure: symbols === 'yearbook' ? '' : words.noFigure,
      negligible: symbols === 'yearbook' ? words.negligible : null,
      marks,
      signs: '',
      pointsApart: options.show.includes('points'),
      pointsInHeading: points(measure, place) !== null
    }))
  }
}
