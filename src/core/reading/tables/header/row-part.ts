import { readPeriodMark } from '#core/period/written/read-period.ts'
import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK, TEXT, YEAR } from '../sheet/cell-kind.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { headsRows, isNameWithUnit, statesUnitsOfKinds } from '../sheet/units-in-rows.ts'
import { hasHan, isLatinOnly, isStubHead } from '../words/label-words.ts'
import {
  isDateOfForm,
  isFormHeadLine,
  isNoteAmongNames,
  isOfficeLine,
  isSignatureLine,
  isStatementLine,
  isUnitLine,
  saysContinued,
  saysItsUnit,
  startsWithTableNumber
} from '../words/line-words.ts'
import { isCorner, isOpenCorner, mergedWithHeader } from './corner.ts'
import { type FilledCell, filledCells } from './filled-cells.ts'
import { frameBegins } from './frames.ts'
import { isWide, lastValueColumn, loneCell, namesColumnsAbove, type RowPart } from './lone-cell.ts'

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
    // Item below 项目, the corner; Basic Rural Units below 农村基层组织, a group under the heads, is that group once more.
    if (isLatinOnly(text) && row > block.top && hasHan(map.text(row - 1, shape.first)))
      return isGroupUnderHeads(map, block, row - 1, firstValueColumn) ? 'group' : 'header'
    return isStubHead(text) && isOpenCorner(map, block, row, shape.first) ? 'header' : 'group'
  }
  const [only] = inValues
  if (inValues.length === 1 && only && isTimeOfAll(map, block, only, firstValueColumn, below)) return 'title'
  if (cells.length === 1) return loneCell(map, block, cells[0] as FilledCell, firstValueColumn, below, remarks)
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

/**
 * 2010年 merged over 柯城区 | 衢江区, the last of the heads, with 全市 | 市本级 beside them: the year of all, set at the right over the table. Where
 * another head is called the same or says a time itself, it tells these columns from the others.
 */
function isTimeOfAll(
  map: SheetMap,
  block: Block,
  { row, column, text }: FilledCell,
  firstValueColumn: number,
  [names]: readonly number[]
): boolean {
  const merge = map.merge(row, column)
  if (names !== row + 1 || merge === undefined || column <= firstValueColumn) return false
  const mark = readPeriodMark(text)
  if (mark === null || mark.year === null || mark.rest !== '' || merge.right < lastValueColumn(map, block)) return false
  const heads = filledCells(map, rowShape(map, names, firstValueColumn, block.right))
  const all = new Set(heads.map((head) => head.text))
  return (
    heads.some((head) => head.column < column) &&
    heads.every((head) => map.kind(names, head.column) === TEXT && readPeriodMark(head.text) === null) &&
    all.size === heads.length
  )
}

/** A name alone in its row, below heads that stand over the columns of values. */
function isGroupUnderHeads(map: SheetMap, block: Block, row: number, firstValueColumn: number): boolean {
  return (
    rowShape(map, row, block.left, block.right).filled === 1 && namesColumnsAbove(map, block, row, firstValueColumn)
  )
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

/** 15-24 above rows as 25-44 above others stands alone in its row: a class of the stub, though tables are numbered so. */
function isClassAmongGroups(map: SheetMap, block: Block, column: number): boolean {
  for (let row = block.firstBody; row <= block.lastBody; row++) {
    const alone = map.kind(row, column) !== BLANK && rowShape(map, row, block.left, block.right).filled === 1
    if (alone && startsWithTableNumber(map.text(row, column))) return true
  }
  return false
}

function isStatementAtRight(map: SheetMap, cell: FilledCell, below: readonly number[]): boolean {
  const under = map.kind(below[0] ?? cell.row, cell.column)
  return under === BLANK || /[:：]/.test(cell.text)
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
