import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isLatinOnly, isOfWhich } from '../words/label-words.ts'
import { isUnitLine } from '../words/line-words.ts'
import { runsOn } from './broken-heads.ts'
import { type FilledCell, filledCells } from './filled-cells.ts'

/** Is the only text of its row, with rows of the header below it, a line of one column's head? */
export function isLineOfHead(
  map: SheetMap,
  block: Block,
  cell: FilledCell,
  below: readonly number[],
  left: number
): boolean {
  if (isUpperLine(map, cell, below, left, block.right) || isHeadBeforeParts(map, cell, below, left)) return true
  // #工业 above a row of English names or units is the last line of the heads as well.
  const doubles = below.every((row) => saysMore(map, rowShape(map, row, left, block.right)))
  return (doubles && isSecondLine(map, block, cell, left)) || isMiddleLine(map, block, cell, below, left)
}

/** 从业人员 over a column that no row below names, while 其中：女性 names the next: it heads both, and merged over neither. */
function isHeadBeforeParts(
  map: SheetMap,
  { row, column }: FilledCell,
  below: readonly number[],
  left: number
): boolean {
  const [next] = below
  if (next !== row + 1 || column < left || !isOfWhich(map.text(next, column + 1))) return false
  return below.every((header) => map.kind(header, column) === BLANK)
}

/** 收入比 below 城乡居民, one of several names right above, with the parts of others below: a line of a head that has more. */
function isMiddleLine(
  map: SheetMap,
  block: Block,
  { row, column, text }: FilledCell,
  below: readonly number[],
  left: number
): boolean {
  if (!below.every((header) => map.kind(header, column) === BLANK || readUnit(map.text(header, column)) !== null)) {
    const next = below.find((header) => map.kind(header, column) !== BLANK) ?? row
    if (next !== row + 1 || rowShape(map, next, left, block.right).filled > 1) return false
  }
  if (standsUnderHeadBefore(map, block, row - 1, column, left)) return text.length <= 12
  let above = row - 1
  while (above >= block.top && map.kind(above, column) === TEXT && above > row - 3) {
    if (rowShape(map, above, left, block.right).texts >= 2) return text.length <= 12
    above--
  }
  return false
}

/** 比上季增加 below the blank right of 授信户数, one of several names right above, which heads both: no cells are merged. */
function standsUnderHeadBefore(map: SheetMap, block: Block, above: number, column: number, left: number): boolean {
  if (above < block.top || column <= left || map.kind(above, column) !== BLANK) return false
  return map.kind(above, column - 1) === TEXT && rowShape(map, above, left, block.right).texts >= 3
}

/** A row of English names or of units, which names nothing that stands above it in Chinese. */
function saysMore(map: SheetMap, shape: RowShape): boolean {
  return filledCells(map, shape).every(({ text }) => isLatinOnly(text) || readUnit(text) !== null)
}

/** 年增长 % and 2006年比上 above lines of one column alone: the upper lines of a head typed a line a cell. */
function isUpperLine(
  map: SheetMap,
  { row, column, text }: FilledCell,
  below: readonly number[],
  left: number,
  right: number
): boolean {
  const [next] = below
  if (next !== row + 1 || map.kind(next, column) === BLANK || isUnitLine(text)) return false
  const alone = (header: number): boolean =>
    map.kind(header, column) !== BLANK && rowShape(map, header, left, right).filled === 1
  return below.every(alone) || (runsOn(text) && below.some(alone))
}

/** 资产投资 below 全社会固定, one of several names right above. */
export function isSecondLine(
  map: SheetMap,
  block: Block,
  { row, column, text }: FilledCell,
  firstValueColumn: number
): boolean {
  const above = row - 1
  if (column < firstValueColumn || above < block.top || !hasHan(text) || text.length > 8) return false
  // #省外购进 below 购进量 and beside it is a part, the only one of its header.
  const goesOn = map.kind(above, column) === TEXT || isOfWhich(text)
  return goesOn && rowShape(map, above, firstValueColumn, block.right).texts >= 2
}
