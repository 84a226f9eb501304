import { parsePeriod, yearEarlier } from '../../../period/period.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import { parseUnit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import { type AxisSense, periodTextOf } from '../axes/axis-sense.ts'

/**
 * What brackets around the whole of a figure mean: it is below zero; it is that of the year before; it is a part or a
 * note, and the table does not say which.
 */
export type BracketsMean = 'minus' | 'then' | 'unknown'

/** What the brackets around figures of a table mean, as the lines around it and its labels tell. */
export class BracketsOfTable {
  readonly #grid: Grid
  readonly #structure: TableStructure
  readonly #said: 'minus' | 'then' | 'other' | null
  /** Rows of figures that all stand in brackets, once somebody asks. */
  #rows: ReadonlySet<number> | null = null

  constructor(grid: Grid, structure: TableStructure) {
    this.#grid = grid
    this.#structure = structure
    const { titleLines, unitLines, noteLines } = structure
    this.#said = bracketsSaid([...titleLines, ...unitLines, ...noteLines].map(({ text }) => text))
  }

  /** （51240） | （392110） without a name below a row with one, in a table that says of whose time brackets are: that row's. */
  isOfRowAbove({ row, rowLabels }: StructureEntry): boolean {
    return rowLabels.length === 0 && this.#said === 'then' && this.#rowsInBrackets.has(row)
  }

  meaning(
    entry: StructureEntry,
    isOfThen: boolean,
    { measure, unit }: { readonly measure: Measure; readonly unit: { readonly text: string | null } },
    indicator: readonly string[]
  ): BracketsMean {
    if (this.#said === 'then' || (isOfThen && this.#setsThenApart(entry))) return 'then'
    return bracketsAreMinus(this.#said, measure, unit.text, indicator) ? 'minus' : 'unknown'
  }

  /** （上年同期） | （51240）: the name of the row or column has the brackets too, or all the row has. */
  #setsThenApart({ row, rowLabels, columnLabel }: StructureEntry): boolean {
    const named = [rowLabels.at(-1), columnLabel].map((index) => this.#structure.labels[index ?? -1]?.text ?? '')
    return named.some(isBracketed) || this.#rowsInBrackets.has(row)
  }

  get #rowsInBrackets(): ReadonlySet<number> {
    if (this.#rows !== null) return this.#rows
    const rows = new Set(this.#structure.entries.map(({ row }) => row))
    for (const { row, column } of this.#structure.entries)
      if (!isBracketed(this.#grid.at(row, column)?.text ?? '')) rows.delete(row)
    this.#rows = rows
    return rows
  }
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
export function isOfThen(row: AxisSense, column: AxisSense): boolean {
  return [...row.marks, ...column.marks].some(({ yearShift }) => yearShift !== null && yearShift < 0)
}

/** A year before a period; null: before none that is known. */
export function yearBefore(period: string | null): string | null {
  const of = period === null ? null : parsePeriod(period)
  return of === null ? null : periodTextOf(yearEarlier(of))
}

/** 注：括号内为女性, （）内为位次, 括号内数字为负数, 括号内为上年同期数. */
const SAID_OF_BRACKETS = /(?:括号|[(（]\s*[)）])(?:[内中里]|表示|为)(.{0,20})/
const OF_THEN = /(?<![比较])(?:[上去]年|同期)(?!.*[增减升降比])/

function bracketsSaid(lines: readonly string[]): 'minus' | 'then' | 'other' | null {
  const said = lines.flatMap((line) => SAID_OF_BRACKETS.exec(line)?.[0] ?? [])
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
