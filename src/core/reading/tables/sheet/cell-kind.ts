import { tellsFigures } from '#core/quantity/typed/figures-in-words.ts'
import { isAboutSoMany } from '#core/quantity/typed/inexact-figure.ts'
import { readNumber } from '#core/quantity/typed/read-number.ts'
import { holdsFigureAndCourse, holdsTwoFigures } from '#core/quantity/typed/two-figures.ts'
import { foldFigures, foldWidth } from '#core/quantity/typed/typed-text.ts'
import type { Cell } from '../../grid.ts'

/**
 * What a cell may be in a table, told from the cell alone. A year can be a label or a value and is told apart by its
 * place; a damaged figure (4.9T) and a formula without its value stand where a value stands.
 */
export const BLANK = 0
export const TEXT = 1
export const FIGURE = 2
export const YEAR = 3
export const SYMBOL = 4
export const DAMAGED = 5
export type CellKind = 0 | 1 | 2 | 3 | 4 | 5

/** 2023, "2023", 2008*, 2007P, 2 0 2 3: a year of its own, perhaps with the mark of a preliminary figure. */
const YEAR_TEXT = /^(?:(?:19|20)\d\d|(?:1\s+9|2\s+0)\s+\d\s+\d) ?(?:[*rRpPeEa-d]|\([\da-zA-Z]\))?$/
const TIME_TEXT = /(?:[年月季日]|月份)$/
const YEAR_AND_MONTH = /^(?:19|20)\d\d[.\-/](?:0[1-9]|1[0-2])$/
/** 08.02.22, 10/02/2022, 2022-02-08: when something was done, and no damaged figure. */
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))$/
/** Q1 2008, 2008Q1, 1Q 2008, 2008 IV, H1 2008, FY 2008, 2008M01, 08Q1: parts of years. Without a year's four digits or a Q, I is a misread 1. */
const PART_OF_YEAR =
  /^(?:(?:[QH][1-4]|[1-4]Q|M(?:0[1-9]|1[0-2])|[FC]Y)[ ./-]?(?:19|20)\d\d|(?:19|20)\d\d[ ./-]?(?:Q[1-4]|H[12]|M(?:0?[1-9]|1[0-2]))|(?:I{1,3}|IV)[ ./-](?:19|20)\d\d|(?:19|20)\d\d[ ./-](?:I{1,3}|IV)|\d\dQ[1-4]|Q[1-4][ -]?\d\d) ?[*rRpPeE]?$/
/** 1 000 t, 1000 kr: thousands of a unit, over the columns of Nordic tables. */
const THOUSAND_UNITS = /^1[ ,]?000 [A-Za-z]{1,3}\.?$/
/** '000, 000s, (000), $(000), '000 ha: the unit of a column or row, thousands. */
const THOUSANDS = /^[$€£]?\(?(?:['’‘]?000['’]?s?|['’‘]000 [A-Za-z][A-Za-z. ]*)\)?$/
/** 2008 %, 2008 $: a year with the unit of its column behind it. */
const YEAR_AND_UNIT = /^(?:19|20)\d\d\s+(?:[%‰$€£°].{0,20}|\([%‰$€£]\))$/
/** 12.3 ± 0.4, 12.3 (0.4): a figure with its error, which stands where a figure stands. */
const WITH_ERROR = /^-?\d[\d ,]*(?:\.\d+)?%? ?(?:(?:±|\+\/-) ?\d+(?:\.\d+)?%?|\(\d*\.\d+\))$/
/** '08, ’99, 2009,: a year as no figure is typed. */
const SHORT_YEAR = /^(?:['’‘`]\d\d|(?:19|20)\d\d[,;:])$/
/** Of more characters than this, a text is prose, whatever digits it holds. */
const LONGEST_FIGURE = 40

/** Oslo ........, 1990 . . . . .: dots that lead the eye to the figures. */
const LEADERS = /(?<=[^\s.…])\s*(?:(?:\.\s?){4,}|…{2,})\s*:?$/

export function withoutLeaders(text: string): string {
  return /[.…:]$/.test(text) ? text.replace(LEADERS, '') : text
}

export function cellKind(cell: Cell | undefined, known: Map<string, CellKind>): CellKind {
  if (cell === undefined) return BLANK
  // A figure that the file does not give stands there all the same.
  if (cell.value === null) return cell.formula === undefined ? BLANK : DAMAGED
  if (typeof cell.value === 'number') {
    if (cell.isDate) return TEXT
    return isYearNumber(cell.value, cell.text) ? YEAR : FIGURE
  }
  if (cell.isError) return DAMAGED
  if (typeof cell.value === 'boolean') return TEXT
  const text = cell.value
  const told = known.get(text)
  if (told !== undefined) return told
  const kind = textKind(text)
  known.set(text, kind)
  return kind
}

function isYearNumber(value: number, text: string): boolean {
  return value >= 1900 && value <= 2100 && Number.isInteger(value) && !/[,.%]| \d/.test(text)
}

function textKind(text: string): CellKind {
  const trimmed = withoutLeaders(foldFigures(text.trim()))
  if (trimmed === '') return BLANK
  if (trimmed.length > LONGEST_FIGURE) return tellsFigures(foldWidth(trimmed)) ? DAMAGED : TEXT
  const bare = withoutMarks(trimmed)
  if (YEAR_TEXT.test(bare)) return YEAR
  if (TIME_TEXT.test(trimmed) || YEAR_AND_MONTH.test(trimmed) || DATE.test(trimmed)) return TEXT
  if (
    PART_OF_YEAR.test(trimmed) ||
    YEAR_AND_UNIT.test(trimmed) ||
    THOUSANDS.test(trimmed) ||
    THOUSAND_UNITS.test(trimmed) ||
    SHORT_YEAR.test(trimmed)
  )
    return TEXT
  const folded = foldWidth(trimmed)
  if (WITH_ERROR.test(trimmed) || holdsTwoFigures(folded) || holdsFigureAndCourse(folded) || tellsFigures(folded))
    return DAMAGED
  const reading = readNumber(bare)
  switch (reading.kind) {
    case 'number':
      // 2005 $ millions, 2005 thousands, 19 years: a number with English words behind it names something; 12.3亿元, 5%
      // and 1.2 million are typed figures.
      return (reading.unit !== null || isYearNumber(reading.value, '')) && /[a-z]{2}/i.test(trimmed) ? TEXT : FIGURE
    case 'symbol':
      return SYMBOL
    case 'damaged':
      return DAMAGED
    case 'blank':
      return BLANK
    case 'text':
      return isAboutSoMany(trimmed) ? DAMAGED : TEXT
  }
}

/** Marks behind a figure that point to a note: raised signs, ! and daggers, (a), 1) set off by a space. */
const MARKS_BEHIND = /(?:\s*\([a-zA-Z\d]\)|\s*[¹²³⁰-ⁿʰ-˿ᴬ-ᶿ⁽⁾!†‡§*]+|\s+\d{1,2}\))+$/
const BEGINS_FIGURE = /^[-+−–(<>≤≥$€£]?\s*\d/
const FIGURE_BEFORE = /^[-+−–(<>≤≥$€£]?\s*\d[\d\s.,]*\)?%?$/

/** A figure without the marks behind it; other texts as they are. */
export function withoutMarks(text: string): string {
  if (!BEGINS_FIGURE.test(text)) return text
  const bare = text.replace(MARKS_BEHIND, '')
  return bare !== text && FIGURE_BEFORE.test(bare) ? bare : text
}

export function isValueKind(kind: number): boolean {
  return kind === FIGURE || kind === SYMBOL || kind === DAMAGED
}
