import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { TextAt } from '../../structure.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import { isColumnNumberRow, type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan } from '../words/label-words.ts'
import {
  isNoteLine,
  isNumberedName,
  isPageNumber,
  isUnitLine,
  saysContinued,
  saysItsBase,
  startsWithTableNumber
} from '../words/line-words.ts'
import { isCoveredFromAbove } from './corner.ts'
import { filledCells } from './filled-cells.ts'
import { isInEnglish } from './header-labels.ts'
import { isWide, lastValueColumn } from './lone-cell.ts'
import { partOfRow } from './row-part.ts'

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
export function readTop(map: SheetMap, block: Block, firstValueColumn: number, remarks: readonly number[]): TableTop {
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
        isCoveredFromAbove(map, row, block.left, block.right) ||
        namesTheRest(map, block, row, headerRows, firstValueColumn) ||
        tellsApart(map, block, row, headerRows, firstValueColumn) ||
        spansBelow(map, block, row, headerRows, firstValueColumn)
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
      const part = partOfRow(map, block, shape, firstValueColumn, headerRows, remarks)
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
    if (sortLines(map, shape, firstValueColumn, { titleLines, unitLines, noteLines })) continued = true
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
  // (1) (2) (3) below English heads are what its notes call the columns: the lowest names of theirs.
  if (isInEnglish(map, [...headerRows, ...columnNumberRows])) headerRows.push(...columnNumberRows)
  return { headerRows, columnNumberRows, groupRows, titleLines, unitLines, noteLines, continued }
}

export interface LinesAbove {
  readonly titleLines: TextAt[]
  readonly unitLines: TextAt[]
  readonly noteLines: TextAt[]
}

/** Sorts what a row above the header holds into titles, units and notes; does it say that the table continues? */
export function sortLines(map: SheetMap, shape: RowShape, firstValueColumn: number, lines: LinesAbove): boolean {
  const { row } = shape
  let continued = false
  for (let column = shape.last; column >= shape.first; column--) {
    if (map.kind(row, column) === BLANK) continue
    const text = map.text(row, column)
    // A line whose merge was undone by filling every cell is said once.
    if (column > shape.first && shape.filled > 2 && text === map.text(row, column - 1)) continue
    const line = { row, column, text }
    if (saysContinued(text)) continued = true
    if (isPageNumber(text)) continue
    const atRight = column >= firstValueColumn && (isWide(map, row, column) || column === shape.last)
    if (isUnitLine(text) || (atRight && readUnit(text) !== null) || saysItsBase(text)) {
      lines.unitLines.push(line)
    } else if (isNoteLine(text) && !startsWithTableNumber(text) && !isNumberedName(text)) lines.noteLines.push(line)
    else lines.titleLines.push(line)
  }
  return continued
}

export function inReadingOrder(one: TextAt, other: TextAt): number {
  return one.row - other.row || one.column - other.column
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

/** Males | Females above a blank row, in English and over columns of values: several spanners, or one below a title. */
function spansBelow(
  map: SheetMap,
  block: Block,
  blank: number,
  below: readonly number[],
  firstValueColumn: number
): boolean {
  const row = blank - 1
  if (row < block.top) return false
  const cells = filledCells(map, rowShape(map, row, block.left, block.right))
  const inValues = cells.filter(({ column }) => column >= firstValueColumn)
  // What stands beside them is the corner of the table, which the heads below leave blank.
  const corner = cells.every(
    ({ column }) => column >= firstValueColumn || below.every((head) => map.kind(head, column) === BLANK)
  )
  if (!corner || cells.some(({ text }) => text.length > LONGEST_SPANNER || saysOfAll(text))) return false
  if (cells.some(({ text }) => hasHan(text))) return false
  if (inValues.length > 1) return inValues.some(({ text }) => readUnit(text) === null)
  const [only] = inValues
  return only !== undefined && isWide(map, row, only.column) && readUnit(only.text) === null && row > block.top
}

/** Above a blank row, more words than this are a title. */
const LONGEST_SPANNER = 60

function saysOfAll(text: string): boolean {
  return isUnitLine(text) || isNoteLine(text) || startsWithTableNumber(text)
}

/** 本年 | 上年同期 | 本年 | 上年同期 below a blank row: what tells the two 本年 apart, each over the first of its own, stands above it. */
function tellsApart(
  map: SheetMap,
  block: Block,
  blank: number,
  below: readonly number[],
  firstValueColumn: number
): boolean {
  const [names] = below
  const above = rowShape(map, blank - 1, firstValueColumn, block.right)
  if (names === undefined || blank - 1 < block.top || above.texts < 2 || above.values > 0) return false
  const groups: Set<string>[] = []
  const heads = new Set<string>()
  for (let column = firstValueColumn; column <= lastValueColumn(map, block); column++) {
    if (map.kind(blank - 1, column) !== BLANK) {
      groups.push(new Set())
      heads.add(map.text(blank - 1, column))
    }
    const name = map.text(names, column)
    if (name === '') continue
    const group = groups.at(-1)
    if (group === undefined || group.has(name)) return false
    group.add(name)
  }
  const all = groups.flatMap((group) => [...group])
  return heads.size >= 2 && heads.size === groups.length && new Set(all).size < all.length
}

function hasNamesAbove(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
  for (let above = row - 1; above >= block.top && above >= row - 3; above--) {
    const shape = rowShape(map, above, firstValueColumn, block.right)
    if (shape.texts + shape.years > 0) return true
  }
  return false
}
