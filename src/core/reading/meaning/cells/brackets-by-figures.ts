import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import { type FiguresByLine, LabelFigures } from '../labels/whose/label-figures.ts'
import { countFits } from '../labels/whose/owner-fits.ts'
import { bodyRows } from '../measures/measure-evidence.ts'

/** Says of columns of growth and change whether their figures show that brackets are no minus. */
export class BracketsByFigures {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #figures: LabelFigures
  readonly #known = new Map<number, boolean>()

  constructor(grid: Grid, structure: TableStructure) {
    this.#grid = grid
    this.#structure = structure
    this.#figures = new LabelFigures(grid, structure)
  }

  /**
   * 9.9（1） above （3）: what stands in brackets is something else; and （5.7） beside levels that grew by 5.7 is no
   * decrease.
   */
  showNoMinus({ column, columnLabel }: StructureEntry, measure: Measure): boolean {
    if (columnLabel === null) return false
    const known = this.#known.get(columnLabel)
    if (known !== undefined) return known
    const found = this.#holdsSecondFigures(column) || this.#fitsWithoutMinus(column, columnLabel, measure)
    this.#known.set(columnLabel, found)
    return found
  }

  #holdsSecondFigures(column: number): boolean {
    return bodyRows(this.#structure).some((row) => SECOND.test(foldWidth(this.#grid.at(row, column)?.text ?? '')))
  }

  /** Of the two levels that most figures fit, do more fit where those in brackets have no minus? */
  #fitsWithoutMinus(column: number, label: number, measure: Measure): boolean {
    const { labels } = this.#structure
    const told = this.#figures.of(label)
    const isBracketed = (row: number): boolean => BRACKETED.test(foldWidth(this.#grid.at(row, column)?.text ?? ''))
    const turned = new Map(
      [...told].map(([row, one]) => [row, isBracketed(row) ? { ...one, value: -one.value } : one] as const)
    )
    const beside = labels.flatMap(({ axis, parent, attribute }, at) =>
      axis === 'column' && attribute === null && parent === labels[label]?.parent && at !== label ? [at] : []
    )
    const figures = beside.slice(0, MOST).map((at) => this.#figures.of(at))
    let typed = 0
    let without = 0
    for (const level of figures) {
      for (const before of figures) {
        if (before === level) continue
        const fits = (all: FiguresByLine): number =>
          countFits(measure, all, level, { figures: before, isChange: false }).fitting
        typed = Math.max(typed, fits(told))
        without = Math.max(without, fits(turned))
      }
    }
    return without > typed && 2 * without > told.size
  }
}

/** Columns looked at. */
const MOST = 10
const SECOND = /^\s*[-+]?[\d.,]+%?\s*\([^()]*\d[^()]*\)\s*$/
const BRACKETED = /^\s*\(.*\)\s*%?\s*$/
