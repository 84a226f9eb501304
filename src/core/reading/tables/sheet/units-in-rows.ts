import { readPeriodMark } from '#core/period/written/read-period.ts'
import { unitOfKind } from '#core/quantity/units/units-of-kinds.ts'
import type { CellRange } from '../../grid.ts'
import type { FilledCell } from '../header/filled-cells.ts'
import { isStubHead } from '../words/label-words.ts'
import { isUnitLine, saysItsUnit } from '../words/line-words.ts'
import { BLANK, TEXT } from './cell-kind.ts'
import type { SheetMap } from './sheet-map.ts'

/**
 * 进馆读者 | blank | blank | 单位：人次: where the unit stands that a name without figures states for the rows below it, wherever
 * over the values; null where the row says something else there.
 */
export function unitOfGroup(map: SheetMap, row: number, valueColumns: readonly number[]): number | null {
  let found: number | null = null
  for (const column of valueColumns) {
    const kind = map.kind(row, column)
    if (kind === BLANK) continue
    if (found !== null || kind !== TEXT || !isUnitLine(map.text(row, column))) return null
    found = column
  }
  return found
}

/**
 * Is a row right above the body and below heads such a name? （人次） alone may be the unit of the head above it, but where
 * names further down state theirs so, too.
 */
export function headsRows(
  map: SheetMap,
  body: { readonly firstBody: number; readonly lastBody: number } & Pick<CellRange, 'left' | 'right'>,
  cells: readonly FilledCell[],
  firstValueColumn: number
): boolean {
  const [name, unit, more] = cells
  if (name === undefined || unit === undefined || more !== undefined || name.column >= firstValueColumn) return false
  if (!isUnitLine(unit.text) || isUnitLine(name.text) || isStubHead(name.text)) return false
  if (saysItsUnit(unit.text)) return true
  const values = Array.from({ length: body.right - firstValueColumn + 1 }, (_, at) => firstValueColumn + at)
  for (let row = body.firstBody; row <= body.lastBody; row++)
    if (map.kind(row, name.column) === TEXT && unitOfGroup(map, row, values) !== null) return true
  return false
}

/** 进馆读者 | blank | 单位：人次 over the heads of one of several tables: no head has 单位： over it alone, and so the other is no head either. */
export function isNameWithUnit(map: SheetMap, [name, unit, more]: readonly FilledCell[]): boolean {
  if (name === undefined || unit === undefined || more !== undefined || !saysItsUnit(unit.text)) return false
  return [name, unit].every(({ row, column }) => {
    const merge = map.merge(row, column)
    return merge === undefined || merge.right === merge.left
  })
}

/**
 * 面积：公顷 | blank | 金额：万元 over heads that each name a column: the line of units, one cell a kind. Over times (2023年 |
 * 2024年) or over heads that are said twice such cells part the columns, and name them; but none that stands in the middle of
 * a merged head below it.
 */
export function statesUnitsOfKinds(map: SheetMap, cells: readonly FilledCell[], heads: number | undefined): boolean {
  const [first] = cells
  if (heads === undefined || first === undefined || cells.length < 2) return false
  const kinds = cells.map(({ text }) => unitOfKind(text)?.of ?? null)
  if (kinds.includes(null) || new Set(kinds).size < kinds.length) return false
  const cuts = ({ column }: FilledCell): boolean => (map.merge(heads, column)?.left ?? column) < column
  if (cells.some(cuts)) return true
  const names: string[] = []
  for (let column = first.column; map.kind(heads, column) !== BLANK; column++) names.push(map.text(heads, column))
  const isNamed = cells.every(({ column }) => column < first.column + names.length)
  return isNamed && new Set(names).size === names.length && names.every((name) => readPeriodMark(name)?.rest !== '')
}
