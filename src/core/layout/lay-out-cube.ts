import { changesInPoints, growsInPercent } from '../comparison/growth.ts'
import { decimalOf } from '../quantity/decimal.ts'
import { formulaFinder } from './formulas/formula-finder.ts'
import type { LayoutFormula } from './formulas/layout-formula.ts'
import type { CellRef, HeaderCell, LayoutCell, LayoutColumn, LayoutRow, TableLayout } from './layout.ts'
import { type DisputedNumber, disputedNumbers } from './notes/dispute-notes.ts'
import { growthMarks, growthShown } from './notes/growth-marks.ts'
import { tableNotes } from './notes/table-notes.ts'
import { type AxisColumn, columnAxis, columnHeader } from './pivot/column-axis.ts'
import {
  type ComparedCube,
  type CubeIndicator,
  heldMeasure,
  joined,
  NOWHERE,
  type Place,
  type PlainMeasure,
  type ShownMeasure
} from './pivot/cube.ts'
import { withoutEmpty } from './pivot/empty-lines.ts'
import { type FigureLook, isQuantity } from './pivot/figure-cell.ts'
import { type HeldFigure, heldCell, heldNumber, heldNumberShown } from './pivot/held-cell.ts'
import { laidColumns } from './pivot/laid-columns.ts'
import { LaidRow } from './pivot/laid-row.ts'
import type { LayoutOptions } from './pivot/layout-options.ts'
import { leavesResidual } from './pivot/leaves-residual.ts'
import { measureName, whenName } from './pivot/measure-name.ts'
import type { MemberOptions } from './pivot/members.ts'
import { type Dimension, fixedDimensions, placeOfDimension } from './pivot/pivot.ts'
import { pointsSuffix } from './pivot/points-suffix.ts'
import { type AxisRow, rowAxis } from './pivot/row-axis.ts'
import { measuresOf, type PointsOver, pointsOver } from './pivot/shown-measures.ts'
import { inShownUnit, type ShownUnit } from './pivot/shown-unit.ts'
import { withTotals } from './pivot/totals.ts'
import { UnitsShown } from './pivot/units-shown.ts'
import { namedTitle, type TitleParts, tableTitle } from './table-title.ts'
import { unitName } from './unit-name.ts'
import { type LayoutWording, layoutWording } from './wording.ts'

/** A cube laid out. Texts are made when a row's cells are first looked at: a large table is never formatted whole. */
export interface CubeLayout extends TableLayout {
  /** With the sums that were asked for. */
  readonly cube: ComparedCube
  /** Where the figure of a cell stands in the cube; null in stub and unit, and in headings. */
  readonly placeAt: (row: number, column: number) => Place | null
  /** What a cell shows; null in stub and unit, in headings, and where nothing stands. */
  readonly measureAt: (row: number, column: number) => ShownMeasure | null
  /** The number of a cell as it is stored, without its text; null: none. */
  readonly numberAt: (row: number, column: number) => number | null
  /** The same in the unit that the cell shows: what rows are put in order by. */
  readonly sizeAt: (row: number, column: number) => number | null
  /** The unit of that size: what is in another is neither more nor less. */
  readonly unitAt: (row: number, column: number) => string
  /** A quantity of an indicator as a column shows it: decimal text stays exact. */
  readonly inUnitShown: (
    stored: string | number,
    indicator: CubeIndicator,
    column: number
  ) => { readonly value: string | number; readonly unit: string | null }
  /** The members shown of dimensions in neither rows nor columns. */
  readonly fixed: Place
  /** Its title where it has a name. */
  readonly titleNamed: (name: string) => string
  /** Of some of the rows the numbers that sources disagree about. */
  readonly disputedIn: (rows: readonly LayoutRow[]) => readonly DisputedNumber[]
  /** The notes under a table of some of the rows. */
  readonly notesOf: (rows: readonly LayoutRow[]) => string[]
  /** One cell; the other texts of its row are not made for it. */
  readonly cellAt: (row: number, column: number) => LayoutCell
}

/** A cube laid out for screen, print and export, in the language and with the measures asked for. */
export function layOutCube(given: ComparedCube, options: LayoutOptions): CubeLayout {
  const cube = options.totals ? withTotals(given) : given
  const words = layoutWording[options.language]
  const fixed = fixedPlace(cube, options)
  const members: MemberOptions = { language: options.language, chapters: options.chapters, totalName: words.total }
  const { averages, measures } = measuresOf(options)
  const isHeld = options.show.some((measure) => heldMeasure(measure).when !== 'now')
  const isValueAlone = isHeld && options.show.every((measure) => heldMeasure(measure).of === 'value')
  const points = pointsOver({ cube, fixed, words, options })
  const nameOf = (measure: PlainMeasure) => measureName(measure, given.periods, words, options.language)
  const names = (measure: ShownMeasure, place: Place): string[] => {
    const { of } = heldMeasure(measure)
    const common = points(measure, place)
    const name = common === null ? nameOf(of) : words.changeIn(common)
    return [...(isValueAlone ? [] : [name]), ...(isHeld ? [whenName(measure, words)] : [])]
  }
  const named = (measure: ShownMeasure, place: Place): string => names(measure, place).join('·')
  const units = new UnitsShown(cube, options)
  const everyColumn = columnAxis(cube, options.pivot.columns, {
    ...members,
    measures,
    arrange: options.arrange,
    measureNames: names,
    unitOfIndicator: (indicator) => unitText(units.inTable(indicator), options),
    suffixOf: (key) => {
      const unit = units.inHead(key)
      return unit === null ? '' : words.inUnit(unit)
    }
  })
  const under = averages.map((measure) => ({ measure, text: nameOf(measure) }))
  const everyRow = rowAxis(cube, options.pivot.rows, { ...members, averages: under })
  const { rows, columns } = withoutEmpty(cube, everyRow, everyColumn, fixed, options)
  return new Laid({ cube, words, fixed, rows, columns, units, options, measures, points, named })
}

interface Shape {
  readonly cube: ComparedCube
  readonly words: LayoutWording
  readonly fixed: Place
  readonly rows: readonly AxisRow[]
  /** Columns of figures. */
  readonly columns: readonly AxisColumn[]
  readonly units: UnitsShown
  readonly options: LayoutOptions
  /** What the columns show of each figure; the first, or growth where it is among them, has the averages. */
  readonly measures: readonly ShownMeasure[]
  readonly points: PointsOver
  /** What a measure is called over a column of such a place. */
  readonly named: (measure: ShownMeasure, place: Place) => string
}

class Laid implements CubeLayout {
  readonly cube: ComparedCube
  readonly title: string
  readonly unitLine: string | null
  readonly columns: readonly LayoutColumn[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly LayoutRow[]
  readonly #shape: Shape
  /** Columns before the figures: the stub, and the unit where there are several. */
  readonly #first: number
  #looks: readonly FigureLook[] | null = null
  /** Of the indicators in the cube, by id: a large selection asks for each of its figures. */
  #places: ReadonlyMap<string, number> | null = null
  readonly #leavesResidual: (indicator: number) => boolean
  #formulas: ReturnType<typeof formulaFinder> | null = null
  /** Asked several times for each cell. */
  #last: CellRef & { readonly place: Place | null } = { row: -1, column: -1, place: null }

  constructor(shape: Shape) {
    const { cube, words, options, columns, units: shown } = shape
    const { language, pivot } = options
    this.#shape = shape
    this.cube = cube
    this.#leavesResidual = leavesResidual(cube)
    const units = new Set(indicatorsShown(shape).map((indicator) => shown.inTable(indicator).unit))
    const [only = null] = units
    const inColumns = pivot.columns.includes('indicators')
    this.unitLine = units.size === 1 && only !== null && !inColumns ? words.unitLine(unitName(only, language)) : null
    const hasUnits = units.size > 1 && pivot.rows.includes('indicators')
    this.#first = hasUnits ? 2 : 1
    const above = columnHeader(columns, this.#first)
    const stub: HeaderCell[] = [
      { text: words.stub[pivot.rows[0] ?? 'indicators'], column: 0, columnSpan: 1, rowSpan: above.length }
    ]
    if (hasUnits) stub.push({ text: words.unit, column: 1, columnSpan: 1, rowSpan: above.length })
    this.header = above.map((cells, level) => (level === 0 ? [...stub, ...cells] : cells))
    this.title = options.title ?? tableTitle(titleParts(shape), language)
    this.rows = shape.rows.map((row, index) => new LaidRow(row, () => this.cellsOf(index)))
    this.columns = laidColumns(this, columns, this.#first, options.arrange)
  }

  get fixed(): Place {
    return this.#shape.fixed
  }

  titleNamed(name: string): string {
    return namedTitle(name, titleParts(this.#shape), this.#shape.options.language)
  }

  get notes(): readonly string[] {
    return this.notesOf(this.rows)
  }

  notesOf(rows: readonly LayoutRow[]): string[] {
    const { options, words, named } = this.#shape
    const shown = { ...this.#shape, show: options.show }
    const noted = rows === this.rows ? null : growthShown({ ...shown, rows })
    const marks = options.marks ? growthMarks(growthShown(shown), words, noted, options.constants).notes : []
    return tableNotes({ cube: this.cube, fixed: this.fixed, rows, columns: this.columns, named }, marks, options)
  }

  disputedIn(rows: readonly LayoutRow[]): readonly DisputedNumber[] {
    return disputedNumbers({ cube: this.cube, fixed: this.fixed, rows, columns: this.columns })
  }

  placeAt(row: number, column: number): Place | null {
    const last = this.#last
    if (last.row === row && last.column === column) return last.place
    const place = this.#placeOf(row, column)
    this.#last = { row, column, place }
    return place
  }

  #placeOf(row: number, column: number): Place | null {
    const down = this.#shape.rows[row]
    const across = this.#shape.columns[column - this.#first]
    if (down === undefined || down.kind === 'group' || across === undefined) return null
    return joined(joined(down.place, across.place), this.#shape.fixed)
  }

  measureAt(row: number, column: number): ShownMeasure | null {
    const down = this.#shape.rows[row]
    const across = this.#shape.columns[column - this.#first]
    if (down === undefined || down.kind === 'group' || across === undefined) return null
    if (down.measure === null) {
      const { indicators } = joined(joined(down.place, across.place), this.#shape.fixed)
      return heldMeasure(across.measure).of !== 'residual' || this.#leavesResidual(indicators) ? across.measure : null
    }
    // An average is of all that stands above it: it is said once.
    const { measures } = this.#shape
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
    return indicator === undefined ? null : heldNumber({ indicator, measure, ...this.#figure(place) })
  }

  sizeAt(row: number, column: number): number | null {
    const stored = this.numberAt(row, column)
    const { indicators } = this.placeAt(row, column) ?? NOWHERE
    const measure = this.measureAt(row, column)
    if (stored === null || measure === null || !isQuantity(heldMeasure(measure).of)) return stored
    return stored * 10 ** this.#unitShown(column - this.#first, indicators).power
  }

  unitAt(row: number, column: number): string {
    const { indicators } = this.placeAt(row, column) ?? NOWHERE
    const measure = this.measureAt(row, column)
    const indicator = this.cube.indicators[indicators]
    if (measure === null || indicator === undefined) return ''
    const { of } = heldMeasure(measure)
    if (isQuantity(of)) return this.#unitShown(column - this.#first, indicators).unit ?? ''
    const inPoints = of === 'growth' ? !growsInPercent(indicator) : of === 'points' && changesInPoints(indicator.kind)
    return inPoints ? pointsSuffix(indicator, { ...this.#shape, ...this.#shape.options }).trim() : ''
  }

  decimalsOf(row: number): number {
    const place = this.placeAt(row, this.#first)
    return (place === null ? undefined : this.cube.indicators[place.indicators]?.decimals) ?? 0
  }

  inUnitShown(stored: string | number, { id, unit }: CubeIndicator, column: number) {
    this.#places ??= new Map(this.cube.indicators.map((one, at) => [one.id, at]))
    const shown = this.#shape.units.inColumn(this.columns[column]?.key ?? '', { unit }, this.#places.get(id) ?? -1)
    const decimal = typeof stored === 'string' ? stored : (decimalOf(stored) ?? String(stored))
    return { value: shown.power === 0 ? stored : inShownUnit(decimal, shown), unit: shown.unit }
  }

  cellsOf(index: number): LayoutCell[] {
    return Array.from({ length: this.#first + this.#shape.columns.length }, (_, at) => this.cellAt(index, at))
  }

  #nameAt(index: number, column: number): LayoutCell {
    const row = this.#shape.rows[index]
    if (row === undefined) return { type: 'text', text: '' }
    if (column === 0) return { type: 'text', text: row.text }
    const unit = row.kind === 'group' ? null : this.#shape.units.inTable(row.place.indicators).unit
    return { type: 'text', text: unitName(unit ?? '', this.#shape.options.language) }
  }

  cellAt(row: number, column: number): LayoutCell {
    if (column < this.#first) return this.#nameAt(row, column)
    const place = this.placeAt(row, column)
    const measure = this.measureAt(row, column)
    const indicator = place === null ? undefined : this.cube.indicators[place.indicators]
    if (place === null || measure === null || indicator === undefined) return { type: 'text', text: '' }
    const look = this.#look(column - this.#first, place.indicators)
    const follows = () => this.#formulaOf(place, measure, { row, column })
    return heldCell({ indicator, measure, ...this.#figure(place) }, look, follows)
  }

  #figure({ regions, indicators, periods }: Place): Pick<HeldFigure, 'row' | 'cell' | 'frozen'> {
    const row = this.cube.row(regions, indicators)
    return { row, cell: row?.cellAt(periods) ?? null, frozen: row?.frozen?.cellAt(periods) ?? null }
  }

  #formulaOf(place: Place, measure: ShownMeasure, at: CellRef): LayoutFormula | null {
    const { rows, columns } = this.#shape
    this.#formulas ??= formulaFinder({
      ...{ cube: this.cube, rows, columns, first: this.#first, fixed: this.fixed },
      unitAt: (column, indicator) => this.#look(column - this.#first, indicator).unit.unit,
      numberAt: (cell) => this.#numberShown(cell)
    })
    return this.#formulas({ place, measure, at })
  }

  /** The number that a cell shows; null where a sign or nothing stands. */
  #numberShown({ row, column }: CellRef): number | null {
    const place = this.placeAt(row, column)
    const measure = this.measureAt(row, column)
    const indicator = place === null ? undefined : this.cube.indicators[place.indicators]
    if (place === null || measure === null || indicator === undefined) return null
    const look = this.#look(column - this.#first, place.indicators)
    return heldNumberShown({ indicator, measure, ...this.#figure(place) }, look)
  }

  #look(column: number, indicator: number): FigureLook {
    this.#looks ??= this.#looksOfColumns()
    const look = this.#looks[column]
    if (look === undefined) throw new RangeError(`no column ${column}`)
    const key = this.#shape.columns[column]?.key ?? ''
    return {
      ...look,
      unit: this.#unitShown(column, indicator),
      unitBeside: this.#shape.units.besideFigure(key, indicator)
    }
  }

  #unitShown(column: number, indicator: number): ShownUnit {
    const { units, columns } = this.#shape
    const stored = this.cube.indicators[indicator]?.unit ?? null
    return units.inColumn(columns[column]?.key ?? '', { unit: stored }, indicator)
  }

  #looksOfColumns(): FigureLook[] {
    const { columns, options, words, points, units } = this.#shape
    const { language, look, symbols } = options
    const none = { published: '', computed: '', nominal: '' }
    const marks = options.marks ? growthMarks(growthShown({ ...this.#shape, show: options.show }), words).of : none
    return columns.map(({ key, measure, place }) => ({
      language,
      words,
      unit: { unit: null, power: 0 },
      unitBeside: '',
      decimals: units.look(key)?.decimals ?? look.decimals,
      noFigure: symbols === 'yearbook' ? '' : words.noFigure,
      negligible: symbols === 'yearbook' ? words.negligible : null,
      marks,
      disputed: options.marks ? words.disputedMark : '',
      pointsApart: options.show.includes('points'),
      pointsInHeading: points(measure, place) !== null
    }))
  }
}

/** The one member that is shown of each dimension in neither rows nor columns. */
function fixedPlace(cube: ComparedCube, { pivot, fixed }: LayoutOptions): Place {
  const keys = {
    indicators: cube.indicators.map(({ id }) => id),
    regions: cube.regions.map(({ code }) => code),
    periods: cube.periods
  }
  let place = NOWHERE
  for (const dimension of fixedDimensions(pivot)) {
    const chosen = fixed[dimension] === undefined ? 0 : keys[dimension].indexOf(fixed[dimension])
    place = { ...place, [dimension]: Math.max(0, chosen) }
  }
  return place
}

/** The indicators that rows, columns or the fixed member speak of. */
function indicatorsShown({ rows, columns, fixed }: Shape): number[] {
  const found = new Set<number>()
  for (const { place, kind } of rows) if (kind !== 'group' && place.indicators >= 0) found.add(place.indicators)
  for (const { place } of columns) if (place.indicators >= 0) found.add(place.indicators)
  if (fixed.indicators >= 0) found.add(fixed.indicators)
  return [...found]
}

function unitText({ unit }: ShownUnit, { language }: LayoutOptions): string | null {
  return unit === null ? null : unitName(unit, language)
}

/** What the title speaks of: the members shown, without the sums of them. */
function titleParts(shape: Shape): TitleParts {
  const { cube, fixed, options } = shape
  const isFixed = (dimension: Dimension) => placeOfDimension(options.pivot, dimension) === 'fixed'
  const regions = cube.regions.filter((_, at) =>
    isFixed('regions') ? at === fixed.regions : at !== cube.totals.regions
  )
  const periods = cube.periods.filter((_, at) =>
    isFixed('periods') ? at === fixed.periods : at !== cube.totals.periods
  )
  return {
    regions: regions.map(({ name }) => name),
    periods,
    indicators: indicatorsShown(shape).flatMap((at) => cube.indicators[at] ?? [])
  }
}
