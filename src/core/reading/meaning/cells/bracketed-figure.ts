import { parsePeriod, yearEarlier } from '../../../period/period.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { parseUnit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import { type AxisSense, periodTextOf } from '../axes/axis-sense.ts'
import { withoutTimeOfBrackets } from '../labels/times/time-of-brackets.ts'
import { BracketsByFigures } from './brackets-by-figures.ts'

/**
 * What brackets around the whole of a figure mean: it is below zero; it is one of an earlier time, as row or column say;
 * it is that of the year before the time that they say; it is a part or a note, and the table does not say which.
 */
export type BracketsMean = 'minus' | 'then' | 'year-before' | 'unknown'

/** What the brackets around figures of a table mean, as the lines around it and its labels tell. */
export class BracketsOfTable {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #said: 'minus' | 'then' | 'other' | null
  /** Rows and columns of figures that all stand in brackets, once somebody asks. */
  #rows: ReadonlySet<number> | null = null
  #columns: ReadonlySet<number> | null = null
  readonly #byFigures: BracketsByFigures

  constructor(grid: Grid, structure: TableStructure) {
    this.#grid = grid
    this.#structure = structure
    this.#byFigures = new BracketsByFigures(grid, structure)
    const inHead = structure.labels.some(({ text }) => withoutTimeOfBrackets(text) !== null)
    const said = bracketsSaid(structure)
    this.#said = said ?? (inHead ? 'then' : null)
  }

  /** The entries of the table; figures in brackets without a name or head have that of the row above or the column before. */
  entries(): Iterable<StructureEntry> {
    return this.#said === 'then' ? this.#entriesOfBoth() : this.#structure.entries
  }

  *#entriesOfBoth(): Iterable<StructureEntry> {
    const { entries, labels } = this.#structure
    let rowLabels: readonly number[] = []
    let unitsOfRow: readonly number[] = []
    let before: StructureEntry | undefined
    for (const one of entries) {
      const isOfAbove = this.#isOfRowAbove(one)
      if (!isOfAbove) {
        rowLabels = one.rowLabels
        unitsOfRow = one.attributes.filter((at) => labels[at]?.axis === 'row')
      }
      const ofRow = isOfAbove ? { ...one, rowLabels, attributes: [...unitsOfRow, ...one.attributes] } : one
      const beside: StructureEntry | undefined =
        before?.row === one.row && before.column === one.column - 1 ? before : undefined
      const entry =
        beside !== undefined && this.#isOfColumnBefore(one) ? { ...ofRow, columnLabel: beside.columnLabel } : ofRow
      before = entry
      yield entry
    }
  }

  /** （51240） | （392110） without a name below a row with one, in a table that says of whose time brackets are: that row's. */
  #isOfRowAbove({ row, rowLabels }: StructureEntry): boolean {
    return rowLabels.length === 0 && this.#rowsInBrackets.has(row)
  }

  /** （205） | （28） without a head behind 204 | 31 that have one, in such a table: of that head. */
  #isOfColumnBefore({ column, columnLabel }: StructureEntry): boolean {
    return columnLabel === null && this.#columnsInBrackets.has(column)
  }

  /** `latest`: the latest year that the table names. */
  meaning(
    entry: StructureEntry,
    row: AxisSense,
    column: AxisSense,
    latest: number | null,
    { measure, unit }: { readonly measure: Measure; readonly unit: { readonly text: string | null } },
    indicator: readonly string[]
  ): BracketsMean {
    const ofThen = isOfThen(row, column)
    const { rowLabel, columnLabel } = this.#namesOf(entry)
    // （2022年） beside 2023年 says itself of when its figures are, and so does 2022年 over brackets throughout.
    const [earlierRow, earlierColumn] = [row, column].map((axis) => isOfEarlierYear(axis, latest))
    const named = (earlierRow && isSetApart(rowLabel)) || (earlierColumn && isSetApart(columnLabel))
    if (ofThen ? this.#setsThenApart(entry) : named) return 'then'
    if (this.#said === 'then') {
      const throughout =
        (earlierRow && this.#isInBrackets(rowLabel)) || (earlierColumn && this.#isInBrackets(columnLabel))
      return ofThen || throughout ? 'then' : 'year-before'
    }
    if (!bracketsAreMinus(this.#said, measure, unit.text, indicator)) return 'unknown'
    const moves = measure === 'growth' || measure === 'change'
    return this.#said === null && moves && this.#byFigures.showNoMinus(entry, measure) ? 'unknown' : 'minus'
  }

  #namesOf({ rowLabels, columnLabel }: StructureEntry): Record<'rowLabel' | 'columnLabel', StructureLabel | undefined> {
    const { labels } = this.#structure
    return { rowLabel: labels[rowLabels.at(-1) ?? -1], columnLabel: labels[columnLabel ?? -1] }
  }

  /** （上年同期） | （51240）: the name of the row or column has the brackets too, or all the row has. */
  #setsThenApart(entry: StructureEntry): boolean {
    const { rowLabel, columnLabel } = this.#namesOf(entry)
    return isSetApart(rowLabel) || isSetApart(columnLabel) || this.#rowsInBrackets.has(entry.row)
  }

  /** Has every figure of its rows or columns brackets? Not so under 2023年 over a pair of them. */
  #isInBrackets(label: StructureLabel | undefined): boolean {
    if (label === undefined) return false
    const { top, bottom, left, right } = label.span
    const [lines, from, to] =
      label.axis === 'row' ? [this.#rowsInBrackets, top, bottom] : [this.#columnsInBrackets, left, right]
    for (let line = from; line <= to; line++) if (!lines.has(line)) return false
    return true
  }

  get #rowsInBrackets(): ReadonlySet<number> {
    this.#rows ??= this.#linesInBrackets(({ row }) => row)
    return this.#rows
  }

  get #columnsInBrackets(): ReadonlySet<number> {
    this.#columns ??= this.#linesInBrackets(({ column }) => column)
    return this.#columns
  }

  /** A sign that gives no figure needs no brackets. */
  #linesInBrackets(lineOf: (entry: StructureEntry) => number): ReadonlySet<number> {
    const lines = new Set<number>()
    const others = new Set<number>()
    for (const entry of this.#structure.entries) {
      const text = this.#grid.at(entry.row, entry.column)?.text ?? ''
      if (isBracketed(text)) lines.add(lineOf(entry))
      else if (/\d/.test(text)) others.add(lineOf(entry))
    }
    return new Set([...lines].filter((line) => !others.has(line)))
  }
}

function isSetApart(label: StructureLabel | undefined): boolean {
  return label !== undefined && isBracketed(label.text)
}

/** Is the whole of what was typed a figure in brackets? */
export function isBracketed(text: string): boolean {
  return /^[(（].*[)）]$/.test(foldWidth(text).trim())
}

/** （51240） that is no minus, other than （-1.2） and （△260）. */
export function isAboveZero(bracketed: string): boolean {
  return /^\([\d.,+]/.test(foldWidth(bracketed).replaceAll(' ', ''))
}

/** Row or column says that its figures are of the year before. */
function isOfThen(row: AxisSense, column: AxisSense): boolean {
  return [...row.marks, ...column.marks].some(({ yearShift }) => yearShift !== null && yearShift < 0)
}

function isOfEarlierYear({ marks }: AxisSense, latest: number | null): boolean {
  return latest !== null && marks.some(({ year }) => year !== null && year < latest)
}

/** A year before a period; null: before none that is known. */
export function yearBefore(period: string | null): string | null {
  const of = period === null ? null : parsePeriod(period)
  return of === null ? null : periodTextOf(yearEarlier(of))
}

/** 注：括号内为女性, （）内为位次, 括号内数字为负数, 括号内为上年同期数. */
const SAID_OF_BRACKETS = /(?:括号|[(（]\s*[)）])(?:[内中里]|表示|为)(.{0,20})/
const OF_THEN = /(?<![比较])(?:[上去]年|同期)(?!.*[增减升降比])/

type LinesAround = Pick<TableStructure, 'titleLines' | 'unitLines' | 'noteLines'>

/** What the lines around a table say of brackets; null: nothing. */
export function bracketsSaid({ titleLines, unitLines, noteLines }: LinesAround): 'minus' | 'then' | 'other' | null {
  const lines = [...titleLines, ...unitLines, ...noteLines]
  const said = lines.flatMap(({ text }) => SAID_OF_BRACKETS.exec(text)?.[0] ?? [])
  if (said.length === 0) return null
  if (said.every((words) => OF_THEN.test(words))) return 'then'
  return said.every((words) => /负|减少|下降|亏/.test(words)) ? 'minus' : 'other'
}

/**
 * Brackets around a figure are a minus where it can be negative: a growth, a change, money, a balance. What is counted
 * or measured is never less than nothing: there they set a part or a note apart, and the table does not say which.
 */
function bracketsAreMinus(
  said: 'minus' | 'then' | 'other' | null,
  measure: Measure,
  unit: string | null,
  indicator: readonly string[]
): boolean {
  if (said !== null) return said === 'minus'
  if (measure !== 'level' && measure !== 'target') return measure !== 'share' && measure !== 'rank'
  const dimension = unit === null ? null : (parseUnit(unit)?.dimension ?? null)
  if (dimension === null || !COUNTED.test(dimension)) return true
  return indicator.some((name) => MAY_BE_NEGATIVE.test(name)) || !indicator.some((name) => /[\u4e00-\u9fff]/.test(name))
}

const COUNTED = /^(?:person|person-time|household|piece|count:.*|area|mass|length|volume|energy)$/
const MAY_BE_NEGATIVE = /差|净|盈|亏|增|减|余|变动|变化|迁|平衡|缺口/
