import { isStubHead } from '../words/label-words.ts'
import { isFormHeadLine, isSignatureLine, isSourceLine } from '../words/line-words.ts'
import { BLANK, isValueKind, SYMBOL, TEXT, YEAR } from './cell-kind.ts'
import type { SheetMap } from './sheet-map.ts'

/** What stands in one row between two columns, counted once and asked often. */
export interface RowShape {
  readonly row: number
  readonly texts: number
  /** Texts behind the first value: remarks, or the names of a table beside. */
  readonly trailingTexts: number
  readonly values: number
  readonly years: number
  readonly filled: number
  /** First and last filled column; -1 in a blank row. */
  readonly first: number
  readonly last: number
  /** Something that can name the row stands to the left of a value. */
  readonly labelled: boolean
}

export function rowShape(map: SheetMap, row: number, left: number, right: number): RowShape {
  let texts = 0
  let trailingTexts = 0
  let values = 0
  let years = 0
  let first = -1
  let last = -1
  let labelled = false
  let letters = ''
  for (let column = left; column <= right; column++) {
    const kind = map.kind(row, column)
    if (kind === BLANK) continue
    const letter = first >= 0 && isLoneLetter(map, row, column)
    if (letter) letters += map.text(row, column)
    const counts = letter || (first >= 0 ? isValueKind(kind) : isFirstValue(map, row, column, kind))
    if (counts) {
      values++
      labelled ||= texts > 0 || years > 0
    } else if (kind === YEAR) {
      years++
      labelled ||= texts > 0 && values > 0
    } else {
      texts++
      if (values > 0) trailingTexts++
    }
    if (first < 0) first = column
    last = column
  }
  const filled = texts + values + years
  // M | F | M | F without a figure among them are names of columns; F | F | F give no figure.
  if (letters.length === values && new Set(letters).size > 1) {
    return { row, texts: texts + values, trailingTexts: 0, values: 0, years, filled, first, last, labelled: false }
  }
  return { row, texts, trailingTexts, values, years, filled, first, last, labelled }
}

/** # before a name heads the places of a list. */
function isFirstValue(map: SheetMap, row: number, column: number, kind: number): boolean {
  return isValueKind(kind) && !(kind === SYMBOL && map.text(row, column) === '#' && map.kind(row, column + 1) === TEXT)
}

/** F, x, Z beside a name: a publication's sign for a figure it does not give. */
export function isLoneLetter(map: SheetMap, row: number, column: number): boolean {
  return map.kind(row, column) === TEXT && /^[A-Za-z]$/.test(map.text(row, column))
}

/**
 * 甲 乙 1 2 3, 栏次 1 2 3, 序号 1 2 3 or 1 2 3 4: numbers the columns of a form and says nothing of the values. Over two halves side
 * by side 甲 begins the count again.
 */
export function isColumnNumberRow(map: SheetMap, shape: RowShape): boolean {
  if (shape.filled < 2 || shape.values + shape.texts !== shape.filled) return false
  // Nearly all rows of a table end in a figure that numbers no column.
  if (!LAST_COUNT.test(map.text(shape.row, shape.last))) return false
  let expected: number | null = null
  let numbers = 0
  let stem = -1
  let latin = false
  let isHeaded = false
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const text = columnNumberIn(map.text(shape.row, column), expected)
    if (column === shape.first && COUNT_HEAD.test(text)) {
      isHeaded = true
      continue
    }
    if (isStem(text)) {
      if (text === '甲') expected = null
      else if (STEMS.indexOf(text) <= stem) return false
      stem = STEMS.indexOf(text)
      continue
    }
    // A | B | 1 | 2 in English forms.
    if (/^[A-D]$/.test(text) && numbers === 0) {
      latin = true
      continue
    }
    if (!/^\d{1,3}$/.test(text)) return false
    const number = Number(text)
    // A form of several sheets counts on: 甲 乙 76 77 78.
    // 序号 | 1 | 2 | 5: columns between them were left out.
    const goesOn = expected !== null && (isHeaded ? number >= expected : number === expected)
    if (expected !== null ? !goesOn : number > (latin ? 1 : 3) && stem < 0) return false
    expected = number + 1
    numbers++
  }
  // A | 1 | 2 may be figures of a class.
  if (latin) return numbers >= 3 && /^A$/.test(map.text(shape.row, shape.first))
  return numbers >= 2 || (numbers === 1 && map.kind(shape.row, shape.first) === TEXT)
}

/** 3 of (3), ③ and (3)=(2)/(1), which says how the form computes its third column; ②/① alone is the one `expected`. */
function columnNumberIn(text: string, expected: number | null): string {
  if (expected !== null && FORMULA_ALONE.test(text)) return String(expected)
  return text
    .replace(/\s*[=＝].*$/, '')
    .replace(/^[（(](.*)[)）]$/, '$1')
    .replace(/^[①-⑳]$/, (number) => String(number.charCodeAt(0) - '①'.charCodeAt(0) + 1))
}

const FORMULA_ALONE = /^(?:[①-⑳]|[（(]\d{1,2}[)）])(?:[-+－—×÷*/／](?:[①-⑳]|[（(]\d{1,2}[)）]))+(?:[×*]100[%％]?)?$/

/** The columns of words are counted by the heavenly stems, before and behind the numbered ones (甲 乙 1 2 3 丙). */
const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** 甲, 乙, 丙: the number of a column of words. */
export function isStem(text: string): boolean {
  return text.length === 1 && STEMS.includes(text)
}

/** 3, (3), 丙, C, 3=1/2, ②/①. */
const LAST_COUNT = /^[（(]?(?:\d{1,3}|[^\d.])[)）]?$|[=＝]|[①-⑳)）]$/

const COUNT_HEAD = /^(?:(?:栏|列)\s*(?:次|号|目|序)|序\s*号)$/

/**
 * A row of values with something that names it. Years alone do not make one: they head columns more often.
 * Texts behind the first value are remarks or names of a table beside, and must not outweigh the values.
 */
export function isBodyRow(map: SheetMap, shape: RowShape): boolean {
  if (shape.values === 0) return false
  if (!shape.labelled && shape.values + shape.years < 2) return false
  if (shape.trailingTexts > shape.values + shape.years + 1) return false
  if (shape.texts - (shape.labelled ? 1 : 0) > 2 * (shape.values + shape.years) + 2) return false
  if (isColumnNumberRow(map, shape) || countsUnderHead(map, shape) || marksParts(map, shape)) return false
  return shape.values > 3 || !isFurnitureRow(map, shape)
}

/** 月份 | 1 | 2 | 3 …: numbers that count one by one beside a stub's head are the names of columns. */
function countsUnderHead(map: SheetMap, shape: RowShape): boolean {
  if (shape.values < 3 || shape.texts !== 1 || map.kind(shape.row, shape.first) !== TEXT) return false
  if (!isStubHead(map.text(shape.row, shape.first))) return false
  let last: number | null = null
  for (let column = shape.first + 1; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const number = Number(map.text(shape.row, column))
    if (!Number.isInteger(number) || (last === null ? number > 31 : number !== last + 1)) return false
    last = number
  }
  return true
}

/** 总人口 | # | 人口密度, 收入 | 5万元以上, 15-64 | 65+ %: the mark of a part or a class with its limit, among names and without a figure. */
function marksParts(map: SheetMap, shape: RowShape): boolean {
  if (shape.trailingTexts === 0 && shape.texts < 2) return false
  let marks = 0
  for (let column = shape.first; column <= shape.last; column++) {
    if (!isValueKind(map.kind(shape.row, column))) continue
    const text = map.text(shape.row, column)
    if (!PART.test(text)) return false
    // # over several columns counts once, however the merge was undone.
    if (text !== map.text(shape.row, column - 1)) marks++
  }
  return shape.texts > marks
}

const PART = /^(?:[#＃]|\d{1,3}\s?\+(?:\s?%)?|\d[\d.,]*[^\d\s%％.]{1,6}?及?以[上下内])$/

/** A source, a signature line or the head of a statutory form, which may hold a year, a telephone number or a date. */
export function isFurnitureRow(map: SheetMap, shape: RowShape): boolean {
  if (map.kind(shape.row, shape.first) === TEXT && isSourceLine(map.text(shape.row, shape.first))) return true
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) !== TEXT) continue
    const text = map.text(shape.row, column)
    if (isSignatureLine(text) || isFormHeadLine(text)) return true
  }
  return false
}

/** Years that step evenly up or down, as they do over columns; counts of about two thousand do not. */
export function yearsStep(map: SheetMap, shape: RowShape): boolean {
  const years: number[] = []
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === YEAR) years.push(Number.parseInt(map.text(shape.row, column), 10))
  }
  if (years.length < 2) return years.length === 1
  const ascending = (years[1] ?? 0) >= (years[0] ?? 0)
  let repeats = 0
  for (let index = 1; index < years.length; index++) {
    const step = (years[index] ?? 0) - (years[index - 1] ?? 0)
    if (Math.abs(step) > 25) return false
    if (step !== 0 && step > 0 !== ascending) repeats++
  }
  return repeats === 0 || repeats <= years.length / 3
}

/** A row and whether it belongs to the body of a table. */
export interface ClassedRow {
  readonly shape: RowShape
  readonly body: boolean
}
