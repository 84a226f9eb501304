import { readUnit } from '#core/quantity/read-unit.ts'
import type { TextAt } from '../../structure.ts'
import { BLANK, FIGURE, TEXT, YEAR } from '../cell-kind.ts'
import { isColumnNumberRow, type RowShape, rowShape } from '../row-shape.ts'
import type { Block } from '../segmentation.ts'
import type { SheetMap } from '../sheet-map.ts'
import { hasHan, isLatinOnly, isStubHead } from '../words/label-words.ts'
import {
  isFormHeadLine,
  isNoteLine,
  isPageNumber,
  isSignatureLine,
  isUnitLine,
  saysContinued,
  startsWithTableNumber
} from '../words/line-words.ts'

/** What stands above the body, parted into header, title lines, unit lines and the rest. */
export interface TableTop {
  /** Top to bottom. */
  readonly headerRows: readonly number[]
  readonly columnNumberRows: readonly number[]
  /** Names without values directly above the body: the first group (Canada, Province). */
  readonly groupRows: readonly number[]
  readonly titleLines: readonly TextAt[]
  readonly unitLines: readonly TextAt[]
  readonly noteLines: readonly TextAt[]
  readonly continued: boolean
}

/** No published table has more header rows; above that it is something else. */
const DEEPEST_HEADER = 8

/**
 * Reads the rows above the body from the bottom up. Header rows name columns of values; a text that starts at the
 * stub and runs over the table is a title; a lone text at the right end is a unit, a date or a form number.
 */
export function readTop(map: SheetMap, block: Block, firstValueColumn: number): TableTop {
  const headerRows: number[] = []
  const columnNumberRows: number[] = []
  const groupRows: number[] = []
  const titleLines: TextAt[] = []
  const unitLines: TextAt[] = []
  const noteLines: TextAt[] = []
  let continued = false
  let inHeader = true
  for (let row = block.firstBody - 1; row >= block.top; row--) {
    const shape = rowShape(map, row, block.left, block.right)
    if (shape.filled === 0) {
      const reachesOver =
        isCoveredFromAbove(map, row, firstValueColumn, block.right) ||
        namesTheRest(map, block, row, headerRows, firstValueColumn)
      if (headerRows.length > 0 && !reachesOver) inHeader = false
      continue
    }
    if (inHeader && headerRows.length < DEEPEST_HEADER) {
      if (
        headerRows.length === 0 &&
        isColumnNumberRow(map, shape) &&
        hasNamesAbove(map, block, row, firstValueColumn)
      ) {
        columnNumberRows.unshift(row)
        continue
      }
      const part = partOfTop(map, block, shape, firstValueColumn, headerRows)
      if (part === 'header') {
        headerRows.unshift(row)
        continue
      }
      if (part === 'group') {
        groupRows.unshift(row)
        continue
      }
      // Titles and unit lines stand above the header, never inside it.
      if (headerRows.length > 0) inHeader = false
    }
    for (let column = shape.last; column >= shape.first; column--) {
      if (map.kind(row, column) === BLANK) continue
      const text = map.text(row, column)
      const line = { row, column, text }
      if (saysContinued(text)) continued = true
      if (isPageNumber(text)) continue
      if (isUnitLine(text) || (isWide(map, row, column) && column >= firstValueColumn && readUnit(text) !== null)) {
        unitLines.push(line)
      } else if (isNoteLine(text) && !startsWithTableNumber(text)) noteLines.push(line)
      else titleLines.push(line)
    }
  }
  // Names alone above the body are groups only where a header stands over them; without one they are titles.
  if (headerRows.length === 0) {
    for (const row of groupRows.reverse()) {
      titleLines.push({
        row,
        column: block.left,
        text: map.text(row, rowShape(map, row, block.left, block.right).first)
      })
    }
    groupRows.length = 0
  }
  for (const lines of [titleLines, unitLines, noteLines]) lines.sort(inReadingOrder)
  return { headerRows, columnNumberRows, groupRows, titleLines, unitLines, noteLines, continued }
}

function inReadingOrder(one: TextAt, other: TextAt): number {
  return one.row - other.row || one.column - other.column
}

type TopPart = 'header' | 'group' | 'title' | 'line'

function partOfTop(
  map: SheetMap,
  block: Block,
  shape: RowShape,
  firstValueColumn: number,
  below: readonly number[]
): TopPart {
  const { row } = shape
  const cells = filledCells(map, shape)
  if (cells.some((cell) => isFormHeadLine(cell.text) || isSignatureLine(cell.text))) return 'title'
  const inValues = cells.filter((cell) => cell.column >= firstValueColumn)
  const inStub = cells.filter((cell) => cell.column < firstValueColumn)
  if (cells.every((cell) => isUnitLine(cell.text))) {
    if (inValues.length === 1 && isWide(map, row, inValues[0]?.column ?? 0)) return 'line'
    return inValues.length >= 2 || standsUnderName(map, block, row, cells[0]?.column ?? 0, firstValueColumn)
      ? 'header'
      : 'line'
  }
  if (inValues.length === 0) {
    const merge = map.merge(row, shape.first)
    if (merge && merge.right >= firstValueColumn) {
      return below.length === 0 && namesColumnsAbove(map, block, row, firstValueColumn) ? 'group' : 'title'
    }
    if (below.length > 0)
      return mergedWithHeader(map, row, shape.first, below) || isCorner(map, block, shape, below) ? 'header' : 'title'
    const text = cells[0]?.text ?? ''
    if (isNoteLine(text) || saysContinued(text) || startsWithTableNumber(text)) return 'title'
    // Product | Unit below 产品名称 | 单位: the corner once more in English.
    if (cells.length > 1 && row > block.top && cells.every((cell) => map.kind(row - 1, cell.column) === TEXT))
      return 'header'
    if (isLatinOnly(text) && row > block.top && hasHan(map.text(row - 1, shape.first))) return 'header'
    if (isStubHead(text) && !cornerClosedAbove(map, block, row, shape.first)) return 'header'
    return 'group'
  }
  if (cells.length === 1) return loneCell(map, block, cells[0] as Cell1, firstValueColumn, below)
  const only = inValues[0]
  if (inValues.length === 1 && only && below.length > 0) {
    const merged = map.merge(row, only.column)
    const wide = merged !== undefined && merged.right > merged.left
    const spreads = wide || only.column === firstValueColumn
    const stubText = inStub.at(-1)?.text ?? ''
    // A table number before its title, or a series name beside it: the stub's own head stands in the header below.
    const headBelow = below.some((header) => inStub.some((cell) => map.kind(header, cell.column) !== BLANK))
    if (headBelow && (only.text.length > 30 || /^\d/.test(stubText))) return 'title'
    if (!spreads && (isUnitLine(only.text) || isStatementAtRight(map, only, below))) return 'title'
  }
  if (below.length > 0 && inValues.every((cell) => isUnitLine(cell.text)) && inValues.length === 1) return 'title'
  return 'header'
}

interface Cell1 {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** One text in the row, over the columns of values. */
function loneCell(
  map: SheetMap,
  block: Block,
  cell: Cell1,
  firstValueColumn: number,
  below: readonly number[]
): TopPart {
  const merge = map.merge(cell.row, cell.column)
  if (merge && merge.right > merge.left) {
    if (merge.left <= block.left && firstValueColumn > block.left) return 'title'
    // Below names that tell the columns apart, a text over all of them heads the rows that follow (Number, Percent).
    if (below.length > 0 || !namesColumnsAbove(map, block, cell.row, firstValueColumn)) return 'header'
    return readUnit(cell.text) !== null && !hasPanelBelow(map, block, cell) ? 'line' : 'group'
  }
  if (isNoteLine(cell.text) || startsWithTableNumber(cell.text) || saysContinued(cell.text)) return 'title'
  if (below.length === 0) {
    // Directly above the body: the only column's name.
    return lastValueColumn(map, block) === cell.column && map.kind(cell.row, cell.column) !== FIGURE
      ? 'header'
      : 'title'
  }
  const namesBelow = filledCells(map, rowShape(map, below[0] ?? 0, firstValueColumn, block.right)).length
  const centred = map.cell(cell.row, cell.column)?.style?.horizontal === 'center'
  if (cell.column === firstValueColumn && namesBelow >= 2 && isSpanner(map, block, cell, below)) return 'header'
  if (
    centred &&
    cell.column > firstValueColumn &&
    cell.column < block.right &&
    map.kind(cell.row, cell.column) === YEAR
  )
    return 'header'
  return 'title'
}

function isWide(map: SheetMap, row: number, column: number): boolean {
  const merge = map.merge(row, column)
  return merge !== undefined && merge.right > merge.left
}

/** Another text stands merged over the same columns further down: the table has panels. */
function hasPanelBelow(map: SheetMap, block: Block, cell: Cell1): boolean {
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    if (isWide(map, row, cell.column) && map.kind(row, cell.column) === TEXT) return true
  }
  return false
}

/** Left unmerged, a spanner over all columns and a title look alike: a title is longer, larger or says what it is. */
function isSpanner(map: SheetMap, block: Block, cell: Cell1, below: readonly number[]): boolean {
  if (/^[（(].*[)）]$/.test(cell.text) || TITLE_WORDS.test(cell.text)) return false
  const size = map.cell(cell.row, cell.column)?.style?.fontSize ?? 0
  const sizeBelow = map.cell(below[0] ?? cell.row, cell.column)?.style?.fontSize ?? 0
  if (sizeBelow > 0 && size >= 1.25 * sizeBelow) return false
  return cell.text.length <= (isFirstLine(map, block, cell.row) ? 8 : 24)
}

const TITLE_WORDS = /情况|统计表?$|一览|报表|汇总|(?:指标|状况|构成|完成|基本)表?$|表$|\btable\b/i

function isFirstLine(map: SheetMap, block: Block, row: number): boolean {
  for (let above = block.top; above < row; above++) {
    if (rowShape(map, above, block.left, block.right).filled > 0) return false
  }
  return true
}

function isStatementAtRight(map: SheetMap, cell: Cell1, below: readonly number[]): boolean {
  const under = map.kind(below[0] ?? cell.row, cell.column)
  return under === BLANK || /[:：]/.test(cell.text)
}

/** A header row right above names two columns of values or more. */
function namesColumnsAbove(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
  for (let above = row - 1; above >= block.top; above--) {
    const shape = rowShape(map, above, firstValueColumn, block.right)
    if (shape.filled >= 2) return true
    if (shape.filled > 0 || rowShape(map, above, block.left, block.right).filled > 0) return false
  }
  return false
}

function lastValueColumn(map: SheetMap, block: Block): number {
  return rowShape(map, block.firstBody, block.left, block.right).last
}

function filledCells(map: SheetMap, shape: RowShape): Cell1[] {
  const cells: Cell1[] = []
  if (shape.filled === 0) return cells
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) !== BLANK) cells.push({ row: shape.row, column, text: map.text(shape.row, column) })
  }
  return cells
}

/** A blank row inside a header: merges from above reach over its columns of values. */
function isCoveredFromAbove(map: SheetMap, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const merge = map.merge(row, column)
    if (merge && merge.top < row) return true
  }
  return false
}

/** Above a blank row stand the names of columns that the header below leaves without one. */
function namesTheRest(
  map: SheetMap,
  block: Block,
  blank: number,
  below: readonly number[],
  firstValueColumn: number
): boolean {
  const above = blank - 1
  if (above < block.top || rowShape(map, above, firstValueColumn, block.right).filled < 2) return false
  const last = lastValueColumn(map, block)
  for (let column = firstValueColumn; column <= last; column++) {
    const named = below.some((row) => map.kind(row, column) !== BLANK || map.merge(row, column) !== undefined)
    if (!named && map.kind(above, column) !== BLANK && map.kind(block.firstBody, column) !== BLANK) return true
  }
  return false
}

/** The corner's text reaches down into the header's rows. */
function mergedWithHeader(map: SheetMap, row: number, column: number, below: readonly number[]): boolean {
  const merge = map.merge(row, column)
  return merge !== undefined && merge.bottom > row && below.some((header) => header <= merge.bottom)
}

/** The corner above is a merge that ends above this row, or has its text: what stands here is in the body. */
function cornerClosedAbove(map: SheetMap, block: Block, row: number, column: number): boolean {
  if (row - 1 < block.top) return false
  const merge = map.merge(row - 1, column)
  return (merge !== undefined && merge.top < row - 1 && merge.bottom === row - 1) || map.kind(row - 1, column) === TEXT
}

/** A short text in the corner, where the header below leaves the corner blank: 指标 above, years beside and below. */
function isCorner(map: SheetMap, _block: Block, shape: RowShape, below: readonly number[]): boolean {
  return (
    isStubHead(map.text(shape.row, shape.first)) && below.every((header) => map.kind(header, shape.first) === BLANK)
  )
}

/** A unit on a row of its own has the name of its column right above it. */
function standsUnderName(map: SheetMap, block: Block, row: number, column: number, firstValueColumn: number): boolean {
  return (
    column >= firstValueColumn &&
    row > block.top &&
    map.kind(row - 1, column) === TEXT &&
    !isUnitLine(map.text(row - 1, column))
  )
}

function hasNamesAbove(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
  for (let above = row - 1; above >= block.top && above >= row - 3; above--) {
    const shape = rowShape(map, above, firstValueColumn, block.right)
    if (shape.texts + shape.years > 0) return true
  }
  return false
}
