import { BLANK, isValueKind, YEAR } from '../sheet/cell-kind.ts'
import type { ClassedRow } from '../sheet/row-shape.ts'
import { isColumnNumberRow, type RowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isStubHead } from '../words/label-words.ts'
import {
  isNoteLine,
  isPageNumber,
  isSentence,
  isSignatureLine,
  isUnitLine,
  startsWithTableNumber
} from '../words/line-words.ts'
import { looksAlike } from './looks.ts'

/** The row at which a new table begins between two body rows, or null where the gap belongs to one table. */
export function partingIn(map: SheetMap, rows: readonly ClassedRow[], last: number, next: number): number | null {
  const valueColumns = columnsOfValues(map, rows, [last, next])
  const columnsBelow = columnsOfValues(map, rows, [next])
  let header = -1
  for (let index = last + 1; index < next; index++) {
    const shape = rows[index]?.shape
    if (!shape || goesOnInWords(map, rows, last, index, valueColumns)) continue
    const heads = isHeaderLike(map, shape, valueColumns) || headsAnew(map, rows, last, index, columnsBelow)
    if (heads || isOnlyHead(map, rows, last, index, valueColumns)) {
      header = index
      break
    }
  }
  if (header < 0) return null
  const first = runsOver(map, rows, last) ? last + 2 : last + 1
  let parting = first
  let inNotes = false
  for (let index = parting; index < header; index++) {
    const shape = rows[index]?.shape
    if (!shape || shape.filled === 0) {
      inNotes = false
      continue
    }
    const text = map.text(shape.row, shape.first)
    // 表二 各乡镇降雨量 is where the next table begins: what adjoins the one above it is said of that.
    if (TABLE_BY_NAME.test(text) && startsWithTableNumber(text) && rows[first]?.shape.filled !== 0) return index
    const closes = isNoteLine(text) || isSentence(text) || isSignatureLine(text) || isPageNumber(text)
    const runsOn = inNotes && shape.filled === 1 && text.length > 40 && !startsWithTableNumber(text)
    if (closes || runsOn) {
      parting = index + 1
      inNotes = true
    } else {
      inNotes = false
    }
  }
  return parting
}

/** 表二, 附表3: 1-9月 begins like a number and is none. */
const TABLE_BY_NAME = /^(?:附?表|table)/i

/** Leading mode | Truck amid Value | 115.7 and Crossings | 1,556: what is said in words, typed as the figures are. */
function goesOnInWords(
  map: SheetMap,
  rows: readonly ClassedRow[],
  last: number,
  index: number,
  valueColumns: ReadonlySet<number>
): boolean {
  const [before, shape] = [rows[last]?.shape, rows[index]?.shape]
  const [column] = valueColumns
  if (!before || !shape || column === undefined || valueColumns.size > 1 || shape.texts !== 2) return false
  if (shape.last !== column || shape.first !== before.first || isStubHead(map.text(shape.row, shape.first)))
    return false
  const adjoins = rows.slice(last, index).every(({ shape: { first } }) => first === before.first)
  return adjoins && [shape.first, column].every((at) => looksAlike(map, shape.row, before.row, at))
}

/** 临 港 in the last row, 工业园 alone below it and then nothing: a name that runs over, not the next table's title. */
function runsOver(map: SheetMap, rows: readonly ClassedRow[], last: number): boolean {
  const below = rows[last + 1]?.shape
  if (below?.filled !== 1 || rows[last + 2]?.shape.filled !== 0) return false
  return below.first === rows[last]?.shape.first && /^[\u4e00-\u9fff\s]{1,6}$/.test(map.text(below.row, below.first))
}

function columnsOfValues(map: SheetMap, rows: readonly ClassedRow[], bodies: readonly number[]): Set<number> {
  const columns = new Set<number>()
  for (const index of bodies) {
    const shape = rows[index]?.shape
    if (!shape) continue
    for (let column = shape.first; column <= shape.last; column++) {
      const kind = map.kind(shape.row, column)
      if (isValueKind(kind) || (kind === YEAR && column > shape.first)) columns.add(column)
    }
  }
  return columns
}

/** Names over the columns of values: at least two, or the only one with a name over the stub beside it. */
function isHeaderLike(map: SheetMap, shape: RowShape, valueColumns: ReadonlySet<number>): boolean {
  if (shape.filled < 2) return false
  if (isColumnNumberRow(map, shape)) return true
  if (shape.values > 0 && shape.values >= shape.texts + shape.years) return false
  let names = 0
  for (let column = shape.first; column <= shape.last; column++) {
    const kind = map.kind(shape.row, column)
    if (kind === BLANK) continue
    const text = map.text(shape.row, column)
    if (isNoteLine(text) || isSignatureLine(text)) return false
    if (valueColumns.has(column) && (kind === YEAR || text.length > 1)) names++
  }
  return names >= 2 || (names === 1 && valueColumns.size === 1)
}

/**
 * 全市 alone over the only column of values, its corner left blank, below 表2 主要农业机械数量 and its unit: what says by its number
 * to be a table, behind a blank row or a note, is one.
 */
function isOnlyHead(
  map: SheetMap,
  rows: readonly ClassedRow[],
  last: number,
  index: number,
  valueColumns: ReadonlySet<number>
): boolean {
  const shape = rows[index]?.shape
  const [column] = valueColumns
  if (shape?.filled !== 1 || valueColumns.size > 1 || shape.first !== column) return false
  if (isUnitLine(map.text(shape.row, column))) return false
  const title = rows.findLastIndex(({ shape: above }, at) => {
    if (at <= last || at >= index || above.filled !== 1 || above.first === column) return false
    const text = map.text(above.row, above.first)
    return TABLE_BY_NAME.test(text) && startsWithTableNumber(text)
  })
  const before = rows[title - 1]?.shape
  if (before === undefined || title - 1 <= last) return false
  return before.filled === 0 || isNoteLine(map.text(before.row, before.first))
}

/**
 * 指标 | 单位 | 2022年: a stub's head and a name over every column that holds values below, though fewer than above; so are
 * other words that stand there right below a line of its own behind a blank row.
 */
function headsAnew(
  map: SheetMap,
  rows: readonly ClassedRow[],
  last: number,
  index: number,
  columnsBelow: ReadonlySet<number>
): boolean {
  const shape = rows[index]?.shape
  if (shape === undefined || shape.values > 0 || shape.filled < 2 || columnsBelow.size === 0) return false
  const [blank, title] = [rows[index - 2]?.shape, rows[index - 1]?.shape]
  const isUnderTitle = index - 2 > last && blank?.filled === 0 && title?.filled === 1 && title.texts === 1
  if (!isStubHead(map.text(shape.row, shape.first)) && !isUnderTitle) return false
  return [...columnsBelow].every((column) => map.kind(shape.row, column) !== BLANK)
}
