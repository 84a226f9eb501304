import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK, FIGURE, TEXT, YEAR } from '../sheet/cell-kind.ts'
import { rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isLatinOnly } from '../words/label-words.ts'
import { isNoteLine, saysContinued, startsWithTableNumber } from '../words/line-words.ts'
import { isCoveredFromAbove, isPassedOver } from './corner.ts'
import { type FilledCell, filledCells } from './filled-cells.ts'
import { frameBegins, isFramed } from './frames.ts'
import { isLineOfHead, isSecondLine } from './lone-lines.ts'

/** What a row above the body is: names of columns, the first group of the stub, a title, a line beside. */
export type RowPart = 'header' | 'group' | 'title' | 'line'

/** （云岭县） alone over the heads says of which place the table is; over some of them a place would stand without brackets. */
const PLACE_IN_BRACKETS = /^[（(][\u4e00-\u9fff]{2,14}[省市县区州旗盟镇乡][)）]$/

/** One text in the row, over the columns of values. */
export function loneCell(
  map: SheetMap,
  block: Block,
  cell: FilledCell,
  firstValueColumn: number,
  below: readonly number[],
  remarks: readonly number[]
): RowPart {
  const merge = map.merge(cell.row, cell.column)
  if (below.length > 0 && PLACE_IN_BRACKETS.test(cell.text)) return 'title'
  if (merge && merge.right > merge.left) {
    if (merge.left <= block.left && firstValueColumn > block.left) return 'title'
    // Over figures without names a line over all of them tells none of them apart.
    const isOverAll = merge.left <= block.left && merge.right >= lastValueColumn(map, block)
    if (isOverAll && below.length > 0) return 'title'
    // Below names that tell the columns apart, a text over all of them heads the rows that follow (Number, Percent).
    if (below.length > 0 || !namesColumnsAbove(map, block, cell.row, firstValueColumn)) return 'header'
    return readUnit(cell.text) !== null && !hasPanelBelow(map, block, cell) ? 'line' : 'group'
  }
  if (isNoteLine(cell.text) || startsWithTableNumber(cell.text) || saysContinued(cell.text)) return 'title'
  if (below.length === 0) {
    // Directly above the body: the only column's name, the only one below heads merged down, or a head's second line.
    const last = lastValueColumn(map, block)
    const behind = Array.from({ length: Math.max(0, last - cell.column) }, (_, at) => cell.column + 1 + at)
    const only = last >= cell.column && behind.every((column) => remarks.includes(column))
    const named = only || isCoveredFromAbove(map, cell.row, block.left, block.right)
    if (map.kind(cell.row, cell.column) === FIGURE) return 'title'
    if (named || isSecondLine(map, block, cell, firstValueColumn)) return 'header'
    return hasPanelBelow(map, block, cell) ? 'group' : 'title'
  }
  if (isLineOfHead(map, block, cell, below, firstValueColumn) || isPassedOver(map, block, cell.row, below))
    return 'header'
  const namesBelow = filledCells(map, rowShape(map, below[0] ?? 0, firstValueColumn, block.right)).length
  const centred = map.cell(cell.row, cell.column)?.style?.horizontal === 'center'
  const first = cell.column === firstValueColumn || isOverSome(map, block, cell, below)
  if (first && namesBelow >= 2 && isSpanner(map, block, cell, below)) return 'header'
  if (
    centred &&
    cell.column > firstValueColumn &&
    cell.column < block.right &&
    map.kind(cell.row, cell.column) === YEAR
  )
    return 'header'
  return 'title'
}

/** In English, below the title at the left edge and above names of this column and the next: it parts off some. */
function isOverSome(map: SheetMap, block: Block, { row, column, text }: FilledCell, below: readonly number[]): boolean {
  const [heads = row] = below
  let above = row - 1
  while (above > block.top && rowShape(map, above, block.left, block.right).filled === 0) above--
  return (
    isLatinOnly(text) &&
    isTitled(map, block, above, column) &&
    [column, column + 1].every((at) => map.kind(heads, at) !== BLANK)
  )
}

/** A title begins in the row, further left: at the edge, or behind the number of the table. */
function isTitled(map: SheetMap, block: Block, row: number, before: number): boolean {
  if (row < block.top) return false
  for (let column = block.left; column < before; column++) if (map.kind(row, column) === TEXT) return true
  return false
}

export function isWide(map: SheetMap, row: number, column: number): boolean {
  const merge = map.merge(row, column)
  return merge !== undefined && merge.right > merge.left
}

/** Another text stands alone at the same place further down, merged as widely: the table has panels. */
export function hasPanelBelow(map: SheetMap, block: Block, cell: FilledCell): boolean {
  const wide = isWide(map, cell.row, cell.column)
  const kind = map.kind(cell.row, cell.column)
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    if (map.kind(row, cell.column) !== kind || isWide(map, row, cell.column) !== wide) continue
    if (wide || rowShape(map, row, block.left, block.right).filled === 1) return true
  }
  return false
}

/** Left unmerged, a spanner over all columns and a title look alike: a title is longer, larger or says what it is. */
function isSpanner(map: SheetMap, block: Block, cell: FilledCell, below: readonly number[]): boolean {
  if (/^[（(].*[)）]$/.test(cell.text) || TITLE_WORDS.test(cell.text)) return false
  if (frameBegins(map, [cell], below)) return false
  if (isFramed(map, cell.row, cell.column)) return true
  const size = map.cell(cell.row, cell.column)?.style?.fontSize ?? 0
  const sizeBelow = map.cell(below[0] ?? cell.row, cell.column)?.style?.fontSize ?? 0
  if (sizeBelow > 0 && size >= 1.25 * sizeBelow) return false
  if (isFirstLine(map, block, cell.row)) return cell.text.length <= 8
  if (isLatinOnly(cell.text) && readUnit(cell.text) !== null) return false
  // Set in to the first column of values, below a title at the left edge.
  const setIn = isLatinOnly(cell.text) && isTitled(map, block, cell.row - 1, cell.column)
  return cell.text.length <= (setIn ? 48 : 24)
}

const TITLE_WORDS = /情况|统计表?$|一览|报表|汇总|(?:指标|状况|构成|完成|基本)表?$|表$|\btable\b/i

function isFirstLine(map: SheetMap, block: Block, row: number): boolean {
  for (let above = block.top; above < row; above++) {
    if (rowShape(map, above, block.left, block.right).filled > 0) return false
  }
  return true
}

/** A header row right above names the columns of values: two or more, or the only one there is. */
export function namesColumnsAbove(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
  const isOnly = lastValueColumn(map, block) === firstValueColumn
  for (let above = row - 1; above >= block.top; above--) {
    const shape = rowShape(map, above, firstValueColumn, block.right)
    if (shape.filled >= 2 || (isOnly && shape.first === firstValueColumn)) return true
    if (shape.filled === 1 && isCoveredFromAbove(map, above, firstValueColumn, block.right)) return true
    if (shape.filled > 0 || rowShape(map, above, block.left, block.right).filled > 0) return false
  }
  return false
}

export function lastValueColumn(map: SheetMap, block: Block): number {
  return rowShape(map, block.firstBody, block.left, block.right).last
}
