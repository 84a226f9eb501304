import { shownRegion } from '../catalogue/regions/shown-region.ts'
import type { FigureMark } from '../comparison/figures/figure-marks.ts'
import type { FigurePlace } from '../comparison/figures/observed-figure.ts'
import type { Language } from '../language.ts'
import { isNoUnit } from '../quantity/units/no-unit.ts'
import { LaidRow } from './cells/laid-row.ts'
import { ShownCells } from './cells/shown-cells.ts'
import type { ShownUnit } from './cells/shown-unit.ts'
import type { TableShown } from './cells/table-shown.ts'
import { UnitsShown } from './cells/units-shown.ts'
import type { HeaderCell, LayoutCell, LayoutColumn, LayoutRow, TableLayout } from './layout.ts'
import { measureName, whenName } from './measures/measure-name.ts'
import { measuresOf, pointsOver, withoutTwice } from './measures/shown-measures.ts'
import { disputedFigures } from './notes/dispute-notes.ts'
import { growthMarks, growthShown } from './notes/growth-marks.ts'
import { tableNotes } from './notes/table-notes.ts'
import { columnAxis, columnHeader } from './pivot/column-axis.ts'
import {
  type ComparedCube,
  type CubeIndicator,
  heldMeasure,
  NOWHERE,
  type Place,
  type PlainMeasure,
  type ShownMeasure
} from './pivot/cube.ts'
import { withoutEmpty } from './pivot/empty-lines.ts'
import { laidColumns } from './pivot/laid-columns.ts'
import type { LayoutOptions } from './pivot/layout-options.ts'
import type { MemberOptions } from './pivot/members.ts'
import { type Dimension, fixedDimensions, placeOfDimension } from './pivot/pivot.ts'
import { rowAxis } from './pivot/row-axis.ts'
import { withTotals } from './pivot/totals.ts'
import { namedTitle, type TitleParts, tableTitle } from './table-title.ts'
import { unitName } from './unit-name.ts'
import { layoutWording } from './words/wording.ts'

/** A cube laid out. Texts are made when a row's cells are first looked at: a large table is never formatted whole. */
export interface CubeLayout extends TableLayout {
  /** With the sums that were asked for. */
  readonly cube: ComparedCube
  /** Where the figure of a cell stands in the cube; null in stub and unit, and in headings. */
  readonly placeAt: (row: number, column: number) => Place | null
  /** What is said by signs of the number that stands in a cell as it is now. */
  readonly marksAt: (row: number, column: number) => readonly FigureMark[]
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
  /** The figures that sources disagree about among those that some of the rows show, or rest on. */
  readonly disputedIn: (rows: readonly LayoutRow[]) => readonly FigurePlace[]
  /** The notes under a table of some of the rows. */
  readonly notesOf: (rows: readonly LayoutRow[]) => string[]
  /** One cell; the other texts of its row are not made for it. */
  readonly cellAt: (row: number, column: number) => LayoutCell
}

/** A cube laid out for screen, print and export, in the language and with the measures asked for. */
export function layOutCube(given: ComparedCube, asked: LayoutOptions): CubeLayout {
  const options = withoutTwice(asked, given.indicators)
  const shown = {
    ...given,
    regions: given.regions.map((one) => ({ ...one, name: shownRegion(one.name, options.language) }))
  }
  const cube = options.totals ? withTotals(shown) : shown
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
      return unit === null || unit === '' ? '' : words.inUnit(unit)
    }
  })
  const under = averages.map((measure) => ({ measure, text: nameOf(measure) }))
  const everyRow = rowAxis(cube, options.pivot.rows, { ...members, averages: under })
  const { rows, columns } = withoutEmpty(cube, everyRow, everyColumn, fixed, options)
  const indicators = indicatorsOf(rows, columns, fixed)
  const found = new Set(indicators.map((indicator) => units.inTable(indicator).unit))
  const hasUnits = found.size > 1 && options.pivot.rows.includes('indicators')
  const first = hasUnits ? 2 : 1
  const table = { cube, words, fixed, rows, columns, first, units, options, measures, points }
  const [only = null] = found.size === 1 && !options.pivot.columns.includes('indicators') ? found : []
  return new Laid(table, {
    unitLine: only === null || isNoUnit(only) ? null : unitLine(only, options.language),
    named
  })
}

/** 单位：亿元; of an index what is 100, as yearbooks put it: （1978年=100）. */
function unitLine(unit: string, language: Language): string {
  const words = layoutWording[language]
  const name = unitName(unit, language)
  return unit.includes('=') ? words.inUnit(name).trim() : words.unitLine(name)
}

class Laid extends ShownCells implements CubeLayout {
  readonly title: string
  readonly unitLine: string | null
  readonly columns: readonly LayoutColumn[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly LayoutRow[]
  #notes: readonly string[] | null = null
  readonly #table: TableShown
  readonly #named: (measure: ShownMeasure, place: Place) => string

  constructor(
    table: TableShown,
    said: {
      readonly unitLine: string | null
      /** What a measure is called over a column of such a place. */
      readonly named: (measure: ShownMeasure, place: Place) => string
    }
  ) {
    super(table)
    const { options, columns, first } = table
    this.#table = table
    this.#named = said.named
    this.unitLine = said.unitLine
    this.header = headerOf(table)
    this.title = options.title ?? tableTitle(titleParts(table), options.language)
    this.rows = table.rows.map((row, index) => new LaidRow(row, () => this.#cellsOf(index)))
    this.columns = laidColumns(this, columns, first, options.arrange)
  }

  titleNamed(name: string): string {
    return namedTitle(name, titleParts(this.#table), this.#table.options.language)
  }

  get notes(): readonly string[] {
    this.#notes ??= this.notesOf(this.rows)
    return this.#notes
  }

  notesOf(rows: readonly LayoutRow[]): string[] {
    const { options, words } = this.#table
    const named = this.#named
    const shown = { ...this.#table, show: options.show }
    const noted = rows === this.rows ? null : growthShown({ ...shown, rows })
    const marks = options.marks ? growthMarks(growthShown(shown), words, noted).notes : []
    const stages = this.stages.notes(rows, options.language)
    const table = { cube: this.cube, fixed: this.fixed, rows, columns: this.columns, named }
    return tableNotes(table, stages, marks, options)
  }

  disputedIn(rows: readonly LayoutRow[]): readonly FigurePlace[] {
    return disputedFigures({ cube: this.cube, fixed: this.fixed, rows, columns: this.columns }).places
  }

  #cellsOf(index: number): LayoutCell[] {
    return this.columns.map((_, at) => this.cellAt(index, at))
  }
}

/** The header over names and figures. */
function headerOf({ columns, first, words, options }: TableShown): readonly (readonly HeaderCell[])[] {
  const above = columnHeader(columns, first)
  const names = [words.stub[options.pivot.rows[0] ?? 'indicators'], words.unit].slice(0, first)
  const stub = names.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: above.length }))
  return above.map((cells, level) => (level === 0 ? [...stub, ...cells] : cells))
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
function indicatorsOf(rows: TableShown['rows'], columns: TableShown['columns'], fixed: Place): number[] {
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
function titleParts({ cube, fixed, options, rows, columns }: TableShown): TitleParts {
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
    indicators: indicatorsOf(rows, columns, fixed).flatMap((at) => cube.indicators[at] ?? [])
  }
}
