import { isInexactFigure } from '#core/quantity/inexact-figure.ts'
import { readDay } from '../../../period/read-day.ts'
import type { CellRange, CellStyle } from '../../grid.ts'
import { BLANK, TEXT } from '../cell-kind.ts'
import { namesClasses } from '../header/class-names.ts'
import { isBodyRow, isFurnitureRow, type RowShape, rowShape, yearsStep } from '../row-shape.ts'
import type { SheetMap } from '../sheet-map.ts'
import { isStubHead } from '../words/label-words.ts'
import { startsWithTableNumber } from '../words/line-words.ts'

/** A row and whether it belongs to the body of a table. */
export interface ClassedRow {
  readonly shape: RowShape
  readonly body: boolean
}

/** The rows of a range, each told by itself and by the rows above it. */
export function classRows(map: SheetMap, range: CellRange): ClassedRow[] {
  const rows: ClassedRow[] = []
  let above: ClassedRow | null = null
  let lastBody: RowShape | null = null
  for (let row = range.top; row <= range.bottom; row++) {
    const shape = rowShape(map, row, range.left, range.right)
    const body: boolean =
      (isBodyRow(map, shape) ||
        isBodyOfYears(map, shape, above) ||
        goesOnBelowGroup(map, shape, lastBody) ||
        isRowOfRanges(map, shape, above) ||
        isRowOfDates(map, shape, above)) &&
      !isUnderCorner(map, shape, above) &&
      !(above?.body !== true && namesClasses(map, shape))
    const classed: ClassedRow = { shape, body }
    rows.push(classed)
    if (shape.filled > 0) above = classed
    if (body) lastBody = shape
  }
  return rows
}

/**
 * 猪肉 | 30-32 | 28～30 among or under names with figures: a row whose figures are all ranges has a name and is no head.
 * Ranges of which each begins where the one before ends are classes, which head columns.
 */
function isRowOfRanges(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || shape.filled < 2 || shape.texts !== shape.filled || above.shape.row !== shape.row - 1)
    return false
  const name = map.text(shape.row, shape.first)
  if (isStubHead(name) || isInexactFigure(name) || namesClasses(map, shape)) return false
  if (!above.body && !isStubHead(map.text(above.shape.row, above.shape.first))) return false
  for (let column = shape.first + 1; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const text = map.text(shape.row, column)
    if (!isInexactFigure(text) && !(above.body && YET_TO_COME.test(text))) return false
  }
  return true
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

/** 待定, 尚未统计: the word of somebody who has no figure yet; under a row with figures it stands where one would. */
const YET_TO_COME =
  /^(?:待[定核查报补](?:实)?|[尚暂]?未(?:统计|上?报|公布|核定|核实)(?:数据?)?|暂[无缺]|同上|见附[表件])$/

/** A corner merged down from a row of heads takes the row into the head, whatever figures name its columns. */
function isUnderCorner(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || above.body || above.shape.row !== shape.row - 1) return false
  for (let column = shape.first - 1; column >= 0; column--) {
    const merge = map.merge(shape.row, column)
    if (merge !== undefined && merge.left === merge.right) return merge.top < shape.row && merge.bottom >= shape.row
  }
  return false
}

/** Counts of about two thousand under a header look like years: they follow a body row or a row of years. */
function isBodyOfYears(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (shape.values > 0 || shape.years === 0 || shape.texts === 0 || above === null) return false
  if (map.kind(shape.row, shape.first) !== TEXT || shape.texts > shape.years + 2) return false
  if (isFurnitureRow(map, shape)) return false
  const follows = above.shape.row === shape.row - 1
  if (!follows) return false
  // A year over the names is the table's, one over several columns spans those below.
  const overEach = above.shape.years >= shape.years && above.shape.last > shape.first
  const underYears = above.shape.years > 0 && (above.body || overEach) && yearsStep(map, above.shape)
  // The corner once more right below is a merge that was undone by filling its cells.
  if (map.text(shape.row, shape.first) === map.text(shape.row - 1, shape.first)) return false
  if (shape.years >= 2 && yearsStep(map, shape) && !underYears) return false
  return above.body || underYears
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

/** Of one look that more tells than the text: the same font, fill and borders. */
export function looksAlike(map: SheetMap, row: number, other: number, column: number): boolean {
  const [one, two] = [map.cell(row, column)?.style, map.cell(other, column)?.style]
  if (one === undefined || two === undefined) return false
  const look = ({ bold, fill, horizontal, borderTop, borderBottom }: CellStyle): string =>
    [bold === true, fill ?? '', horizontal ?? '', borderTop === true, borderBottom === true].join()
  return look(one) === look(two)
}
