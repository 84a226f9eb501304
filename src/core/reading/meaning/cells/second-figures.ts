import { figureBeforeAnother, holdsTwoFigures } from '../../../quantity/typed/two-figures.ts'
import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { Cell, Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { StructureEntry, TableStructure } from '../../structure.ts'
import { bracketsSaid } from './bracketed-figure.ts'

/**
 * Tells of figures with a single digit in brackets behind them whether that is a second figure: 3（4） among ranks is most
 * often the place of this year and of the one before, 4（5） beside 12（15） two counts, and 5（1） a figure with a note.
 * Two figures in one cell are none, so such cells are refused as 204（205） is, but where lines or
 * head say what stands in brackets (括号内为位次, 位次（上年）): the figure before them is the cell's, whatever stands in them.
 */
export class SecondFigures {
  readonly #grid: Grid
  readonly #structure: TableStructure
  /** By column, once somebody asks; null: the digits are the numbers of notes. */
  #columns: ReadonlySet<number> | null | undefined
  /** Do the lines around the table say what stands in brackets? */
  #saidAround: boolean | undefined

  constructor(grid: Grid, structure: TableStructure) {
    this.#grid = grid
    this.#structure = structure
  }

  /** 5.4（5.3） where head or lines say what stands in brackets (括号内为实际增速): the cell with the figure before them; null: no such. */
  firstOf({ row, column, columnLabel, rowLabels }: StructureEntry): Cell | null {
    const cell = this.#grid.at(row, column)
    if (typeof cell?.value !== 'string') return null
    const first = figureBeforeAnother(foldWidth(cell.value).trim())
    if (first === null || !(this.#isSaidAround() || this.#isSaidOver(columnLabel, rowLabels.at(-1)))) return null
    return { ...cell, value: first, text: first }
  }

  #isSaidAround(): boolean {
    this.#saidAround ??= bracketsSaid(this.#structure) !== null
    return this.#saidAround
  }

  #isSaidOver(...labels: readonly (number | null | undefined)[]): boolean {
    return labels.some((label) => {
      for (let at = label ?? null; at !== null; at = this.#structure.labels[at]?.parent ?? null)
        if (OF_BRACKETS.test(this.#structure.labels[at]?.text ?? '')) return true
      return false
    })
  }

  has({ row, column, columnLabel, rowLabels }: StructureEntry, measure: Measure): boolean {
    if (digitBehind(this.#text(row, column)) === null) return false
    if (this.#isSaidOver(columnLabel, rowLabels.at(-1))) return false
    if (this.#columns === undefined) this.#columns = this.#find()
    return this.#columns !== null && (measure === 'rank' || this.#columns.has(column))
  }

  #text(row: number, column: number): string {
    return foldWidth(typedText(this.#grid.at(row, column)))
  }

  #find(): ReadonlySet<number> | null {
    if (this.#isSaidAround()) return null
    const digits: number[] = []
    const marked = new Set<number>()
    const sure = new Set<number>()
    for (const { row, column } of this.#structure.entries) {
      const text = this.#text(row, column)
      const digit = digitBehind(text)
      if (digit !== null) {
        digits.push(digit)
        marked.add(column)
      } else if (holdsTwoFigures(text)) sure.add(column)
    }
    const lines = this.#structure.noteLines.map(({ text }) => foldWidth(text))
    if (digits.every((digit) => lines.some((line) => numbersNote(line, digit)))) return null
    return countFromOne(digits) ? sure : marked
  }
}

/** What was typed, with the marks that were taken off; '': a number. */
export function typedText(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? `${cell.value}${cell.marks ?? ''}`.trim() : ''
}

/** The digit in brackets behind a figure; null: there is none. */
function digitBehind(text: string): number | null {
  const digit = BEHIND.exec(text)?.[1]
  return digit === undefined ? null : Number(digit)
}

/** 位次（上年）, 排位（去年位次）, 增长（%）（括号内为实际增速） */
const OF_BRACKETS = /[(（](?:[上去][年月期]|括号[内中里])/

const BEHIND = /^[-+]?\d[\d,]*(?:\.\d+)?%? *\((\d)\)$/

/** 注：1.…；2.… and (1)… say what a digit behind a figure refers to. */
function numbersNote(line: string, digit: number): boolean {
  return new RegExp(String.raw`(?<![\d.])\(?${digit}[).、:](?!\d)`).test(line)
}

/** Notes are numbered as they are met: 1, 2, 2, 3. */
function countFromOne(digits: readonly number[]): boolean {
  let highest = 0
  for (const digit of digits) {
    if (digit < 1 || digit > highest + 1) return false
    highest = Math.max(highest, digit)
  }
  return true
}
