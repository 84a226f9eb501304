import { readPeriodMark } from '#core/period/written/read-period.ts'
import { tellsWhatWasDone } from '#core/quantity/typed/figures-in-words.ts'
import { isInexactFigure } from '#core/quantity/typed/inexact-figure.ts'
import { readUnit } from '#core/quantity/units/read-unit.ts'
import { readDay } from '../../../period/written/read-day.ts'
import type { CellRange } from '../../grid.ts'
import { namesClasses } from '../header/class-names.ts'
import { BLANK, FIGURE, TEXT } from '../sheet/cell-kind.ts'
import { type ClassedRow, isBodyRow, type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isStubHead, isUnitHead } from '../words/label-words.ts'
import { startsWithTableNumber } from '../words/line-words.ts'
import { saysTurn } from '../words/turn.ts'
import { saysUnchanged } from '../words/unchanged.ts'
import { isYetToCome } from '../words/yet-to-come.ts'
import { looksAlike } from './looks.ts'
import { isBodyOfYears } from './rows-of-years.ts'

/** The rows of a range, each told by itself and by the rows above it. */
export function classRows(map: SheetMap, range: CellRange): ClassedRow[] {
  const rows: ClassedRow[] = []
  let above: ClassedRow | null = null
  let lastBody: RowShape | null = null
  let head: RowShape | null = null
  // Rows of the run with more than one value: in the last of them that has figures a row of one word is looked for.
  let valued: RowShape[] = []
  for (let row = range.top; row <= range.bottom; row++) {
    const shape = rowShape(map, row, range.left, range.right)
    const body: boolean =
      (isBodyRow(map, shape) ||
        isBodyOfYears(map, shape, above, lastBody, head) ||
        goesOnBelowGroup(map, shape, lastBody) ||
        goesOnAlike(map, shape, above) ||
        countsOn(map, shape, above) ||
        isRowOfWords(map, shape, above) ||
        saysOneWord(map, shape, above, valued) ||
        isRowOfDates(map, shape, above)) &&
      !isUnderCorner(map, shape, above) &&
      !(above?.body !== true && namesClasses(map, shape))
    const classed: ClassedRow = { shape, body }
    rows.push(classed)
    if (shape.filled > 0) above = classed
    if (body) lastBody = shape
    else if (shape.filled > 1) head = shape
    if (!body) valued = []
    else if (shape.values > 1) valued.push(shape)
  }
  return rows
}

/**
 * 猪肉 | 30-32 | 28～30, 卫生室 | 个 | 未统计 | 持平 among or under names with figures: a row whose figures are all ranges,
 * or words of somebody who has none, has a name and is no head. Nor is one with a unit of its own where the row above
 * has one, whatever words stand behind it (居民收入 | % | 与经济增长同步): over units stands 单位. Ranges of which each begins where the one before ends are
 * classes, which head columns.
 */
function isRowOfWords(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || shape.filled < 2 || shape.texts !== shape.filled || above.shape.row !== shape.row - 1)
    return false
  const name = map.text(shape.row, shape.first)
  if (isStubHead(name) || standsForFigure(name) || saysTime(name) || namesClasses(map, shape)) return false
  // A name stands where those of the row above begin: 9月 | 1-9月累计 under 完成情况 are heads.
  if (shape.first > above.shape.first) return false
  if (!above.body && !isStubHead(map.text(above.shape.row, above.shape.first))) return false
  let words = 0
  let hasUnit = false
  for (let column = shape.first + 1; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const text = map.text(shape.row, column)
    if (standsForFigure(text) || (hasUnit && !(above.body && map.kind(above.shape.row, column) === TEXT))) words++
    else if (words > 0) return false
    // Between the name and the first figure stand its unit and what else names the rows.
    else if (above.body ? map.kind(above.shape.row, column) !== TEXT : !isUnit(text)) return false
    else hasUnit ||= isUnit(text) && isUnitOrItsHead(map.text(above.shape.row, column))
  }
  return words > 0
}

/**
 * 臭和味 | 无异味 | 无异味 | 无异味 among rows with figures: one word in each of their columns
 * heads none of them. Its name may stand behind an outer one, which is said once.
 */
function saysOneWord(map: SheetMap, shape: RowShape, above: ClassedRow | null, valued: readonly RowShape[]): boolean {
  if (above?.body !== true || shape.texts < 3 || shape.texts !== shape.filled) return false
  const figures = valued.findLast((row) => figureColumns(map, row).length > 1)
  if (figures === undefined) return false
  if (map.kind(figures.row, shape.first) !== TEXT || isStubHead(map.text(shape.row, shape.first))) return false
  const words = figureColumns(map, figures).map((column) => map.text(shape.row, column))
  const [word = ''] = words
  return word !== '' && !isUnit(word) && !saysTime(word) && words.every((other) => other === word)
}

function figureColumns(map: SheetMap, { row, first, last }: RowShape): readonly number[] {
  const columns: number[] = []
  for (let column = first; column <= last; column++) {
    // ≤1.0 is a limit, with words of its own.
    if (map.kind(row, column) === FIGURE && !/^[<>≤≥＜＞]/.test(map.text(row, column))) columns.push(column)
  }
  return columns
}

/**
 * 10 | 粮食总产量 | 万吨 | 21.38 | 未统计 | | | 统计局 | 农业农村局 right under a row with figures: however few of its own it has, its
 * texts stand where those of that row do. Behind a unit below a unit any words stand for a figure
 * (2 | 居民收入 | % | 6.8 | 与经济增长同步 | 人社局), as over units stands 单位.
 */
function goesOnAlike(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above?.body !== true || above.shape.row !== shape.row - 1 || shape.values === 0) return false
  if (shape.texts < 2 || shape.first !== above.shape.first) return false
  let hasUnit = false
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) !== TEXT) continue
    const text = map.text(shape.row, column)
    if (map.kind(above.shape.row, column) === TEXT)
      hasUnit ||= isUnit(text) && isUnit(map.text(above.shape.row, column))
    else if (!hasUnit && !standsForFigure(text)) return false
  }
  return true
}

/**
 * 5 | 提高低保标准 | 民政局 | 不低于3480元/年 | | 100% | 已提标 right under 4 | 免费产前筛查 | 卫健局 | 3600人 | 2969人 | 82%, or 1 under 序号:
 * what counts on is a row of the list, however many words stand among its figures.
 */
function countsOn(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  const { row, first } = shape
  if (above === null || above.shape.row !== row - 1 || above.shape.first !== first) return false
  if (shape.values < 2 || map.kind(row, first) !== FIGURE || map.kind(row, first + 1) !== TEXT) return false
  const [count, before] = [map.text(row, first), map.text(row - 1, first)]
  if (!above.body) return count === '1' && /^序 *号$/.test(before)
  return map.kind(row - 1, first + 1) === TEXT && Number(count) > Number(before)
}

function isUnit(text: string): boolean {
  return readUnit(text, true) !== null
}

function isUnitOrItsHead(text: string): boolean {
  return isUnitHead(text) || isUnit(text)
}

function standsForFigure(text: string): boolean {
  return (
    (isInexactFigure(text) && !saysTime(text)) ||
    isYetToCome(text) ||
    saysUnchanged(text) ||
    saysTurn(text) ||
    tellsWhatWasDone(text) ||
    A_TO_B.test(text)
  )
}

/** 床医比 | 1:0.43: so many to so many, which is no one figure. */
const A_TO_B = /^\d+(?:\.\d+)?\s*[:：]\s*\d+(?:\.\d+)?$/

function saysTime(text: string): boolean {
  const mark = readPeriodMark(text)
  return mark !== null && (mark.span !== null || mark.relativeSpan !== null || mark.year !== null)
}

/**
 * 进口总额 | 3月1日 | 4月5日 right under a row with figures: 3-1 and 4-5 as a spreadsheet took them for days. Days that
 * head columns follow each other by the month or the year.
 */
function isRowOfDates(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above?.body !== true || above.shape.row !== shape.row - 1 || shape.filled < 2) return false
  if (shape.texts !== shape.filled || isStubHead(map.text(shape.row, shape.first))) return false
  const days: string[] = []
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const day = map.cell(shape.row, column)?.day ?? readDay(map.text(shape.row, column))
    if ((day === null) !== (column === shape.first)) return false
    if (day !== null) days.push(day)
  }
  const isRegular = new Set(days.map((day) => day.slice(8))).size === 1 || days.every(isEndOfMonth)
  return !isRegular || new Set(days).size < days.length
}

function isEndOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return date === new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A corner merged down from a row of heads takes the row into the head, whatever figures name its columns. */
function isUnderCorner(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || above.body || above.shape.row !== shape.row - 1) return false
  for (let column = shape.first - 1; column >= 0; column--) {
    const merge = map.merge(shape.row, column)
    if (merge !== undefined && merge.left === merge.right) return merge.top < shape.row && merge.bottom >= shape.row
  }
  return false
}

/**
 * Columbia | 2000 below a blank row or below a name alone, where the row of figures before looks alike: a count like a
 * year. The head of a next table looks otherwise, or begins with a word of the stub.
 */
function goesOnBelowGroup(map: SheetMap, shape: RowShape, before: RowShape | null): boolean {
  if (shape.values > 0 || shape.years !== 1 || shape.texts !== 1 || before === null) return false
  const { row, first, last } = shape
  if (map.kind(row, first) !== TEXT || first !== before.first || isStubHead(map.text(row, first))) return false
  const kind = map.kind(before.row, last)
  if (kind === BLANK || kind === TEXT || !looksAlike(map, row, before.row, last)) return false
  const gap = row - before.row - 1
  for (let between = before.row + 1; between < row; between++) {
    const name = rowShape(map, between, first, last)
    const opens = name.filled === 1 && name.first === first && !startsWithTableNumber(map.text(between, first))
    if (name.filled > 0 && !opens) return false
  }
  return gap > 0 && gap <= 3
}
