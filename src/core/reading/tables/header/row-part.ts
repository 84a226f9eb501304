import { readPeriodMark } from '#core/period/written/read-period.ts'
import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK, FIGURE, TEXT, YEAR } from '../sheet/cell-kind.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { headsRows, isNameWithUnit, statesUnitsOfKinds } from '../sheet/units-in-rows.ts'
import { hasHan, isLatinOnly, isStubHead } from '../words/label-words.ts'
import {
  isDateOfForm,
  isFormHeadLine,
  isNoteAmongNames,
  isNoteLine,
  isOfficeLine,
  isSignatureLine,
  isStatementLine,
  isUnitLine,
  saysContinued,
  saysItsUnit,
  startsWithTableNumber
} from '../words/line-words.ts'
import { isCorner, isCoveredFromAbove, isOpenCorner, isPassedOver, mergedWithHeader } from './corner.ts'
import { type FilledCell, filledCells } from './filled-cells.ts'
import { frameBegins, isFramed } from './frames.ts'
import { isLineOfHead, isSecondLine } from './lone-lines.ts'

/** What a row above the body is: names of columns, the first group of the stub, a title, a line beside. */
export type RowPart = 'header' | 'group' | 'title' | 'line'

/**
 * Tells what a row above the body is; `below` are the header rows found below it. Header rows name columns of values;
 * a text that starts at the stub and runs over the table is a title; a lone text at the right end states something.
 */
export function partOfRow(
  map: SheetMap,
  block: Block,
  shape: RowShape,
  firstValueColumn: number,
  below: readonly number[],
  remarks: readonly number[]
): RowPart {
  const { row } = shape
  const cells = filledCells(map, shape)
  if (cells.some((cell) => isFormHeadLine(cell.text) || isSignatureLine(cell.text))) return 'title'
  if (saysOneThing(cells, firstValueColumn) || cells.some((cell) => PIVOT_AXIS.test(cell.text))) return 'title'
  // 续表 2 | 构成（%）: that the table goes on, and of what this part of it is.
  if (below.length > 0 && cells.length === 2 && saysContinued(cells[0]?.text ?? '')) return 'title'
  // Over the heads, with at most a unit behind it: among names of columns it heads one.
  const dated = cells.length <= 3 && cells.some((cell, at) => isDateOfForm(cell.text) && isDateBehind(cells[at + 1]))
  if (dated) return 'title'
  const statements = cells.filter((cell) => isStatementLine(cell.text)).length
  // 计量单位：千元 beside 2024年5月 speaks of the whole table; units alone may stand under the names of columns.
  const saysUnit = cells.some((cell) => saysItsUnit(cell.text)) && !cells.every((cell) => isUnitLine(cell.text))
  // Two times over the values are those of columns, though 单位：亿元 stands in the corner beside them.
  const times = cells.filter((cell) => cell.column >= firstValueColumn && saysTime(map, cell)).length
  // Several offices are those whose figures stand below them.
  const signed = below.length > 0 && cells.filter((cell) => isOfficeLine(cell.text)).length === 1
  if (below.length > 0 && saysUnit && isNameWithUnit(map, cells)) return 'title'
  if (statesUnitsOfKinds(map, cells, below[0])) return 'title'
  // Who reports, beside 单位：万元 and over what heads the names.
  const reports = ({ column }: FilledCell): boolean =>
    saysUnit && column < firstValueColumn && below.some((head) => map.kind(head, column) !== BLANK)
  const ofAll = (cell: FilledCell): boolean => statesOfAll(map, cell) || reports(cell)
  if ((statements > 0 || saysUnit || signed) && times < 2 && cells.every(ofAll)) return 'title'
  const isGroup = below.length === 0 && namesColumnsAbove(map, block, row, firstValueColumn)
  if (isGroup && headsRows(map, block, cells, firstValueColumn)) return 'group'
  // Urban Households behind 城镇居民, in the column of English names, heads no column of values.
  const inValues = cells.filter((cell) => cell.column >= firstValueColumn && !remarks.includes(cell.column))
  const inStub = cells.filter((cell) => cell.column < firstValueColumn)
  if (cells.every((cell) => isUnitLine(cell.text))) {
    if (inValues.length === 1 && isWide(map, row, inValues[0]?.column ?? 0)) return 'line'
    const again = cells.every(({ text }) => text === cells[0]?.text && saysItsUnit(text))
    const titled = isUnderTitle(map, block, row, inValues) && below.some((head) => isNamed(map, head, inValues))
    if (below.length > 0 && (again || saysOneUnit(cells) || titled)) return 'line'
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
      return mergedWithHeader(map, row, shape.first, below) || isCorner(map, shape, below) ? 'header' : 'title'
    const text = cells[0]?.text ?? ''
    if (isNoteAmongNames(text) || saysContinued(text)) return 'title'
    if (startsWithTableNumber(text) && !isClassAmongGroups(map, block, shape.first)) return 'title'
    // Product | Unit below 产品名称 | 单位: the corner once more in English.
    const english = cells.length > 1 && cells.every((cell) => isLatinOnly(cell.text))
    if (english && row > block.top && cells.every((cell) => map.kind(row - 1, cell.column) === TEXT)) return 'header'
    if (isLatinOnly(text) && row > block.top && hasHan(map.text(row - 1, shape.first))) return 'header'
    return isStubHead(text) && isOpenCorner(map, block, row, shape.first) ? 'header' : 'group'
  }
  if (cells.length === 1) return loneCell(map, block, cells[0] as FilledCell, firstValueColumn, below, remarks)
  const only = inValues[0]
  if (inValues.length === 1 && only && below.length > 0) {
    const merged = map.merge(row, only.column)
    const wide = merged !== undefined && merged.right > merged.left
    const spreads = wide || only.column === firstValueColumn
    const stubText = inStub.at(-1)?.text ?? ''
    // A table number before its title, or a series name beside it: the stub's own head stands in the header below.
    const headBelow = below.some((header) => inStub.some((cell) => map.kind(header, cell.column) !== BLANK))
    if (frameBegins(map, cells, below)) return 'title'
    const numbered = startsWithTableNumber(stubText) || (only.text.length > 30 && /^\d[\d.]*$/.test(stubText))
    if (numbered || (headBelow && (only.text.length > 30 || /^\d/.test(stubText)))) return 'title'
    if (!spreads && (isUnitLine(only.text) || isStatementAtRight(map, only, below))) return 'title'
    // (按经济类型分) with 万元 at the right end, over the heads.
    if (!spreads && headBelow && only.column === shape.last && readUnit(only.text) !== null) return 'title'
  }
  // Year | （万人） below 年份 | 就业人员, whose neighbours have parts, is the unit of that column.
  const ofColumn = only !== undefined && standsUnderName(map, block, row, only.column, firstValueColumn)
  if (below.length > 0 && inValues.length === 1 && only && isUnitLine(only.text) && !ofColumn) return 'title'
  return 'header'
}

/** In English, alone below the only text over the columns of values: (in thousands) below a title behind its number. */
function isUnderTitle(map: SheetMap, block: Block, row: number, [cell, more]: readonly FilledCell[]): boolean {
  if (cell === undefined || more !== undefined || !isLatinOnly(cell.text) || row <= block.top) return false
  return rowShape(map, row - 1, cell.column, block.right).filled === 1
}

function isNamed(map: SheetMap, head: number, cells: readonly FilledCell[]): boolean {
  return cells.every(({ column }) => map.kind(head, column) !== BLANK && map.kind(head, column + 1) !== BLANK)
}

/** Over the names of a pivot table's columns stands what is summed, and the button of the axis. */
const PIVOT_AXIS = /^(?:列标签|column labels)$/i

function isDateBehind(cell: FilledCell | undefined): boolean {
  return cell !== undefined && /^(?:19|20)?\d\d[年./-]\d{1,2}/.test(cell.text)
}

/** One text in every cell, over the names as over the values, but for 单位：人: a title whose merge was undone by filling it. */
function saysOneThing(cells: readonly FilledCell[], firstValueColumn: number): boolean {
  const [first, ...others] = cells.filter(({ text }) => !saysItsUnit(text))
  return (
    first !== undefined &&
    others.length >= 2 &&
    first.column < firstValueColumn &&
    others.every(({ text }) => text === first.text)
  )
}

/** 单位：万人 beside (10 000 persons), over the names: one unit in two languages, of the whole table. */
function saysOneUnit(cells: readonly FilledCell[]): boolean {
  const stated = cells.map(({ text }) => readUnit(text)?.units ?? [])
  const [first] = stated
  return (
    cells.some(({ text }) => hasHan(text)) &&
    cells.some(({ text }) => isLatinOnly(text)) &&
    stated.every(
      (units) =>
        units.length === 1 && units[0]?.dimension === first?.[0]?.dimension && units[0]?.power === first?.[0]?.power
    )
  )
}

/** A statement, a unit, a period or an office: together on a line they speak of the whole table. */
function statesOfAll(map: SheetMap, cell: FilledCell): boolean {
  return isStatementLine(cell.text) || isUnitLine(cell.text) || saysTime(map, cell) || isOfficeLine(cell.text)
}

function saysTime(map: SheetMap, cell: FilledCell): boolean {
  if (map.kind(cell.row, cell.column) === YEAR || /^(?:截[至止]\s*)?\d{4}年/.test(cell.text)) return true
  return readPeriodMark(cell.text)?.rest === ''
}

/** （云岭县） alone over the heads says of which place the table is; over some of them a place would stand without brackets. */
const PLACE_IN_BRACKETS = /^[（(][\u4e00-\u9fff]{2,14}[省市县区州旗盟镇乡][)）]$/

/** One text in the row, over the columns of values. */
function loneCell(
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
function hasPanelBelow(map: SheetMap, block: Block, cell: FilledCell): boolean {
  const wide = isWide(map, cell.row, cell.column)
  const kind = map.kind(cell.row, cell.column)
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    if (map.kind(row, cell.column) !== kind || isWide(map, row, cell.column) !== wide) continue
    if (wide || rowShape(map, row, block.left, block.right).filled === 1) return true
  }
  return false
}

/** 15-24 above rows as 25-44 above others stands alone in its row: a class of the stub, though tables are numbered so. */
function isClassAmongGroups(map: SheetMap, block: Block, column: number): boolean {
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    const alone = map.kind(row, column) !== BLANK && rowShape(map, row, block.left, block.right).filled === 1
    if (alone && startsWithTableNumber(map.text(row, column))) return true
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

function isStatementAtRight(map: SheetMap, cell: FilledCell, below: readonly number[]): boolean {
  const under = map.kind(below[0] ?? cell.row, cell.column)
  return under === BLANK || /[:：]/.test(cell.text)
}

/** A header row right above names the columns of values: two or more, or the only one there is. */
function namesColumnsAbove(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
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

/** A unit on a row of its own has the name of its column right above it. */
function standsUnderName(map: SheetMap, block: Block, row: number, column: number, firstValueColumn: number): boolean {
  return (
    column >= firstValueColumn &&
    row > block.top &&
    map.kind(row - 1, column) === TEXT &&
    !isUnitLine(map.text(row - 1, column)) &&
    (map.text(row - 1, column) !== map.text(row - 1, column - 1) || isUnderNamesApart(map, block, row - 1, column))
  )
}

/** 资源量 beside 资源量, below 人均水 beside 地下水: each has a name of its own above it, and no merge was undone there. */
function isUnderNamesApart(map: SheetMap, block: Block, row: number, column: number): boolean {
  if (row <= block.top) return false
  const [over, beside] = [column, column - 1].map((at) => (map.kind(row - 1, at) === TEXT ? map.text(row - 1, at) : ''))
  return over !== '' && beside !== '' && over !== beside
}
