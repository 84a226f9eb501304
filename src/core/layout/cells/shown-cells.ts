import { changesInPoints, growsInPercent } from '../../comparison/arithmetic/growth.ts'
import {
  bearsStage,
  FIGURE_SIGNS,
  type FigureMark,
  marksOfChange,
  marksOfGrowth,
  marksOfMeasured,
  marksOfPoints,
  marksOfStage,
  marksOfValue,
  saysDisputed
} from '../../comparison/figures/figure-marks.ts'
import { decimalOf } from '../../quantity/decimal.ts'
import { isNoUnit } from '../../quantity/units/no-unit.ts'
import { formulaFinder } from '../formulas/formula-finder.ts'
import type { CellRef, LayoutFormula } from '../formulas/layout-formula.ts'
import type { LayoutCell } from '../layout.ts'
import { leavesResidual } from '../measures/leaves-residual.ts'
import { pointsSuffix } from '../measures/points-suffix.ts'
import { StagesSaid } from '../notes/stage-notes.ts'
import {
  averageMethod,
  type ComparedCube,
  type CubeIndicator,
  type CubeRow,
  heldMeasure,
  joined,
  NOWHERE,
  type Place,
  type PlainMeasure,
  type ShownMeasure
} from '../pivot/cube.ts'
import { unitName } from '../unit-name.ts'
import { isQuantity, USUAL_DECIMALS } from './figure-cell.ts'
import { FigureLooks } from './figure-looks.ts'
import { type HeldFigure, heldCell, heldNumber, heldNumberShown } from './held-cell.ts'
import { inShownUnit } from './shown-unit.ts'
import type { TableShown } from './table-shown.ts'

/** The cells of a table: what each speaks of, its number and its text, made when it is asked for. */
export class ShownCells {
  readonly cube: ComparedCube
  readonly #table: TableShown
  readonly #first: number
  readonly #looks: FigureLooks
  /** By row and column: formulas are looked for by the numbers of several cells. */
  readonly #numbers: (number | null)[][] = []
  /** Of the indicators in the cube, by id: a large selection asks for each of its figures. */
  #places: ReadonlyMap<string, number> | null = null
  readonly #leavesResidual: (indicator: number) => boolean
  #formulas: ReturnType<typeof formulaFinder> | null = null
  #stages: StagesSaid | null = null
  /** What is shown of each figure as it is now. */
  readonly #shown: readonly string[]
  /** Asked several times for each cell. */
  #last: CellRef & { readonly place: Place | null } = { row: -1, column: -1, place: null }

  constructor(table: TableShown) {
    this.#table = table
    this.#first = table.first
    this.cube = table.cube
    this.#looks = new FigureLooks(table)
    this.#leavesResidual = leavesResidual(table.cube)
    this.#shown = table.options.show.filter(
      (measure) => heldMeasure(measure).when === 'now' && averageMethod(measure) === null
    )
  }

  /** The members shown of dimensions in neither rows nor columns. */
  get fixed(): Place {
    return this.#table.fixed
  }

  placeAt(row: number, column: number): Place | null {
    const last = this.#last
    if (last.row === row && last.column === column) return last.place
    const place = this.#placeOf(row, column)
    this.#last = { row, column, place }
    return place
  }

  #placeOf(row: number, column: number): Place | null {
    const down = this.#table.rows[row]
    const across = this.#table.columns[column - this.#first]
    if (down === undefined || down.kind === 'group' || across === undefined) return null
    return joined(joined(down.place, across.place), this.#table.fixed)
  }

  measureAt(row: number, column: number): ShownMeasure | null {
    const down = this.#table.rows[row]
    const across = this.#table.columns[column - this.#first]
    if (down === undefined || down.kind === 'group' || across === undefined) return null
    if (down.measure === null) {
      const { indicators } = joined(joined(down.place, across.place), this.#table.fixed)
      return heldMeasure(across.measure).of !== 'residual' || this.#leavesResidual(indicators) ? across.measure : null
    }
    // An average is of all that stands above it: it is said once.
    const { measures } = this.#table
    const { of, when } = heldMeasure(across.measure)
    const bearer = measures.includes('growth') ? 'growth' : heldMeasure(measures[0] ?? 'growth').of
    if (of !== bearer) return null
    return when === 'now' ? down.measure : `${when}:${down.measure}`
  }

  numberAt(row: number, column: number): number | null {
    const place = this.placeAt(row, column)
    const measure = this.measureAt(row, column)
    if (place === null || measure === null) return null
    const indicator = this.cube.indicators[place.indicators]
    if (indicator === undefined) return null
    const { decimals } = this.#looks.of(column - this.#first, place.indicators)
    return heldNumber({ indicator, measure, ...this.#figure(place) }, decimals)
  }

  sizeAt(row: number, column: number): number | null {
    const stored = this.numberAt(row, column)
    const { indicators } = this.placeAt(row, column) ?? NOWHERE
    const measure = this.measureAt(row, column)
    if (stored === null || measure === null || !isQuantity(heldMeasure(measure).of)) return stored
    return stored * 10 ** this.#looks.unitShown(column - this.#first, indicators).power
  }

  unitAt(row: number, column: number): string {
    const { indicators } = this.placeAt(row, column) ?? NOWHERE
    const measure = this.measureAt(row, column)
    const indicator = this.cube.indicators[indicators]
    if (measure === null || indicator === undefined) return ''
    const { of } = heldMeasure(measure)
    if (isQuantity(of)) return this.#looks.unitShown(column - this.#first, indicators).unit ?? ''
    const inPoints = of === 'growth' ? !growsInPercent(indicator) : of === 'points' && changesInPoints(indicator.kind)
    return inPoints ? pointsSuffix(indicator, { ...this.#table, ...this.#table.options }).trim() : ''
  }

  decimalsOf(row: number): number {
    const place = this.placeAt(row, this.#first)
    return (place === null ? undefined : this.cube.indicators[place.indicators]?.decimals) ?? 0
  }

  inUnitShown(stored: string | number, { id, unit }: CubeIndicator, column: number) {
    this.#places ??= new Map(this.cube.indicators.map((one, at) => [one.id, at]))
    const shown = this.#table.units.inColumn(
      this.#table.columns[column - this.#first]?.key ?? '',
      { unit },
      this.#places.get(id) ?? -1
    )
    const decimal = typeof stored === 'string' ? stored : (decimalOf(stored) ?? String(stored))
    return { value: shown.power === 0 ? stored : inShownUnit(decimal, shown), unit: shown.unit }
  }

  #nameAt(index: number, column: number): LayoutCell {
    const row = this.#table.rows[index]
    if (row === undefined) return { type: 'text', text: '' }
    if (column === 0) return { type: 'text', text: row.text }
    const unit = row.kind === 'group' ? null : this.#table.units.inTable(row.place.indicators).unit
    // A blank would say that its unit is not known.
    return { type: 'text', text: isNoUnit(unit ?? '') ? '—' : unitName(unit ?? '', this.#table.options.language) }
  }

  cellAt(row: number, column: number): LayoutCell {
    if (column < this.#first) return this.#nameAt(row, column)
    const place = this.placeAt(row, column)
    const measure = this.measureAt(row, column)
    const indicator = place === null ? undefined : this.cube.indicators[place.indicators]
    if (place === null || measure === null || indicator === undefined) return { type: 'text', text: '' }
    const signs = this.#signsAt(row, column)
    const common = this.#looks.of(column - this.#first, place.indicators)
    const look = signs === '' ? common : { ...common, signs }
    const follows = () => this.#formulaOf(place, measure, { row, column })
    return heldCell({ indicator, measure, ...this.#figure(place) }, look, follows)
  }

  /** Where the table says the stages of its figures. */
  get stages(): StagesSaid {
    this.#stages ??= new StagesSaid(this.#table)
    return this.#stages
  }

  /** What is said by signs of the number that stands in a cell; of one of a snapshot not what was disputed then. */
  marksAt(row: number, column: number): readonly FigureMark[] {
    const held = this.measureAt(row, column)
    const place = this.placeAt(row, column)
    if (held === null || place === null) return NONE
    const { of, when } = heldMeasure(held)
    if (when === 'since') return NONE
    const now = this.cube.row(place.regions, place.indicators)
    if (when === 'now') return this.#marksOf(now, place, of)
    return this.#marksOf(now?.frozen ?? null, place, of).filter((mark) => !saysDisputed(mark))
  }

  #marksOf(shown: CubeRow | null, place: Place, measure: PlainMeasure): readonly FigureMark[] {
    const method = averageMethod(measure)
    if (method !== null) {
      const average = shown?.averages?.[method]
      return average === undefined ? NONE : marksOfMeasured(average, true)
    }
    const cell = shown?.cellAt(place.periods) ?? null
    if (cell === null) return NONE
    if (measure === 'value') return marksOfValue(cell)
    const stage = bearsStage(measure, cell, this.#shown) ? marksOfStage(cell) : NONE
    if (measure === 'change') return [...stage, ...marksOfChange(cell)]
    if (measure === 'growth') return [...stage, ...marksOfGrowth(cell)]
    if (measure === 'points') return [...stage, ...marksOfPoints(cell)]
    const more = cell.more[measure]
    const isGrowth = measure === 'computed' || measure === 'growth-change' || measure.startsWith('index:')
    return more === undefined ? stage : [...stage, ...marksOfMeasured(more, isGrowth)]
  }

  /** The signs that stand on paper: what growth is rests on a numbered mark of its own. */
  #signsAt(row: number, column: number): string {
    const { options, columns } = this.#table
    const marks = options.marks ? this.marksAt(row, column) : NONE
    const place = marks.length === 0 ? null : this.placeAt(row, column)
    const across = columns[column - this.#first]
    if (place === null || across === undefined) return ''
    const signs = FIGURE_SIGNS[options.language]
    return marks
      .filter(
        (mark) =>
          saysDisputed(mark) ||
          mark === 'contradicted' ||
          (isStage(mark) && !this.stages.isOfWhole(place, across.place))
      )
      .map((mark) => signs[mark])
      .join('')
  }

  #figure({ regions, indicators, periods }: Place): Pick<HeldFigure, 'row' | 'cell' | 'frozen'> {
    const row = this.cube.row(regions, indicators)
    return { row, cell: row?.cellAt(periods) ?? null, frozen: row?.frozen?.cellAt(periods) ?? null }
  }

  #formulaOf(place: Place, measure: ShownMeasure, at: CellRef): LayoutFormula | null {
    const { rows, columns } = this.#table
    this.#formulas ??= formulaFinder({
      ...{ cube: this.cube, rows, columns, first: this.#first, fixed: this.fixed },
      unitAt: (column, indicator) => this.#looks.of(column - this.#first, indicator).unit.unit,
      numberAt: (cell) => this.#numberShown(cell)
    })
    const { decimals } = this.#looks.of(at.column - this.#first, place.indicators)
    return this.#formulas({ place, measure, at, decimals: decimals ?? USUAL_DECIMALS })
  }

  /** The number that a cell shows; null where a sign or nothing stands. */
  #numberShown({ row, column }: CellRef): number | null {
    this.#numbers[row] ??= []
    const numbers = this.#numbers[row]
    let number = numbers[column]
    if (number === undefined) {
      number = this.#numberOf(row, column)
      numbers[column] = number
    }
    return number
  }

  #numberOf(row: number, column: number): number | null {
    const place = this.placeAt(row, column)
    const measure = this.measureAt(row, column)
    const indicator = place === null ? undefined : this.cube.indicators[place.indicators]
    if (place === null || measure === null || indicator === undefined) return null
    const look = this.#looks.of(column - this.#first, place.indicators)
    return heldNumberShown({ indicator, measure, ...this.#figure(place) }, look)
  }
}

const NONE: readonly [] = []

function isStage(mark: FigureMark): boolean {
  return mark === 'estimate' || mark === 'flash' || mark === 'preliminary'
}
