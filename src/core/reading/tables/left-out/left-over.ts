import type { CellPosition, CellRange } from '../../grid.ts'
import type { RoleSpan } from '../../reading.ts'
import type { TableStructure } from '../../structure.ts'
import { BLANK, DAMAGED, FIGURE } from '../sheet/cell-kind.ts'
import { rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isPageNumber } from '../words/line-words.ts'

/** A person is shown so many; more of them mean that the sheet is no table at all. */
const MOST_SHOWN = 1000

/**
 * Figures that became no part of anything: outside every table, or in a column of remarks. Nothing on a sheet may
 * disappear without a word; only columns that say of themselves that they hold remarks are passed over.
 */
export function figuresLeftOver(
  map: SheetMap,
  covered: readonly CellRange[],
  structures: readonly TableStructure[]
): CellPosition[] {
  const { used } = map
  if (used === null) return []
  const width = used.right - used.left + 1
  const taken = new Uint8Array(width * (used.bottom - used.top + 1))
  for (const range of [...remarks(map, structures), ...covered]) {
    const left = Math.max(range.left, used.left)
    const right = Math.min(range.right, used.right)
    for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row++) {
      const start = (row - used.top) * width - used.left
      taken.fill(1, start + left, start + right + 1)
    }
  }
  const left: CellPosition[] = []
  for (let row = used.top; row <= used.bottom && left.length < MOST_SHOWN; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const kind = map.kind(row, column)
      if (kind !== FIGURE && kind !== DAMAGED) continue
      if (taken[(row - used.top) * width + column - used.left] !== 0 || isPageMark(map, used, row, column)) continue
      left.push({ row, column })
    }
  }
  return left
}

/**
 * A figure in a line of notes that is as full as a row of a table: it was none of the table's, and is no word of a note. What a
 * signature says (联系电话 | 5551234) is none.
 */
export function isFigureAmongNotes(map: SheetMap, { role, range: { top: row, left } }: RoleSpan): boolean {
  const { used } = map
  if (role !== 'note' || used === null || map.kind(row, left) !== FIGURE) return false
  let before = left - 1
  while (before > used.left && map.kind(row, before) === BLANK) before--
  const { filled } = rowShape(map, row, used.left, used.right)
  return filled >= OF_A_TABLE && !(before >= used.left && IN_SIGNATURES.test(map.text(row, before)))
}

/** Cells in a row that a note or a signature seldom fills. */
const OF_A_TABLE = 4
const IN_SIGNATURES = /[:：]\s*$|电\s*话|手\s*机|传\s*真|邮\s*编|日\s*期|时\s*间|QQ/

/** - 35 -, or a whole number alone in its row. */
function isPageMark(map: SheetMap, used: CellRange, row: number, column: number): boolean {
  const text = map.text(row, column)
  return isPageNumber(text) || (/^\d{1,4}$/.test(text) && rowShape(map, row, used.left, used.right).filled === 1)
}

/** Columns headed 备注, 说明, 责任单位 …, as far as their table reaches. */
function remarks(map: SheetMap, structures: readonly TableStructure[]): CellRange[] {
  const ranges: CellRange[] = []
  for (const { range, headerRows, reasons } of structures) {
    for (const { code, at } of reasons) {
      if (code !== 'remarks-left-out' || !at) continue
      const head = headerRows.findLast((row) => map.kind(row, at.left) !== BLANK)
      const text = head === undefined ? '' : map.text(head, at.left)
      if (REMARKS.test(text)) ranges.push({ ...range, left: at.left, right: at.right })
    }
  }
  return ranges
}

const REMARKS = /备\s*注|说\s*明|附\s*注|单\s*位|部\s*门|负责|电\s*话|联系|属\s*性|年\s*份|时\s*间|year|note|remark/i
