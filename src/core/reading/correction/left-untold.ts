import { readUnit } from '#core/quantity/units/read-unit.ts'
import type { CellRange } from '../grid.ts'
import { sidesOfSheet } from '../tables/find-tables.ts'
import { FIGURE, TEXT, YEAR } from '../tables/sheet/cell-kind.ts'
import { contains, type SheetMap } from '../tables/sheet/sheet-map.ts'
import { markedRole } from './correction.ts'
import type { Mark } from './missed-tables.ts'

/**
 * Rows whose name is left out, and columns whose head is, go with it: their figures would else be read under the name
 * above, or as those of no head. Rows that keep another name (only their number or code was left out) stay, columns
 * over which another head may stand, and what stands beside in another table.
 */
export function leftUntold(whole: SheetMap, marks: readonly Mark[]): (row: number, column: number) => boolean {
  const rows = new Map<number, CellRange[]>()
  const columns = new Map<number, CellRange[]>()
  const add = (lines: Map<number, CellRange[]>, line: number, side: CellRange): void => {
    const known = lines.get(line)
    if (known === undefined) lines.set(line, [side])
    else known.push(side)
  }
  const sides = sidesOfSheet(whole)
  for (const { range, role } of marks) {
    if (role !== 'left-out') continue
    for (const side of sides) {
      const [top, bottom] = [Math.max(side.top, range.top), Math.min(side.bottom, range.bottom)]
      const [left, right] = [Math.max(side.left, range.left), Math.min(side.right, range.right)]
      if (top > bottom || left > right) continue
      for (let row = top; row <= bottom; row++) {
        if (isLeftNameless(whole, marks, row, side)) add(rows, row, side)
      }
      for (let column = left; column <= right; column++) {
        if (isLeftHeadless(whole, marks, column, side)) add(columns, column, side)
      }
    }
  }
  return (row, column) =>
    [rows.get(row), columns.get(column)].some((lines) => lines?.some((side) => contains(side, row, column)))
}

function isLeftNameless(whole: SheetMap, marks: readonly Mark[], row: number, { left, right }: CellRange): boolean {
  let hadName = false
  let hasFigure = false
  for (let column = left; column <= right; column++) {
    const kind = whole.kind(row, column)
    const isLeftOut = markedRole(marks, row, column) === 'left-out'
    if (kind === TEXT && readUnit(whole.cell(row, column)?.text ?? '', true) === null) {
      if (!isLeftOut) return false
      hadName = true
    } else if (kind === FIGURE && !isLeftOut) hasFigure = true
  }
  return hadName && hasFigure
}

/** The lines over its figures with words for several columns are its heads: where none has a word for it, it has none. */
function isLeftHeadless(whole: SheetMap, marks: readonly Mark[], column: number, side: CellRange): boolean {
  const isLeftOut = (row: number, at: number): boolean => markedRole(marks, row, at) === 'left-out'
  let first = side.top
  while (first <= side.bottom && (whole.kind(first, column) !== FIGURE || isLeftOut(first, column))) first++
  if (first > side.bottom || namesOnly(whole, side, column)) return false
  let hadHead = false
  for (let row = first - 1; row >= side.top && headsIn(whole, side, row) > 1; row--) {
    const { top, left } = whole.merge(row, column) ?? { top: row, left: column }
    const isHead = isWord(whole, top, left)
    if (isHead && isLeftOut(top, left)) hadHead = true
    // A blank over a head that is left out may be of the head before it, which reaches over both.
    else if (isHead || hadHead) return false
  }
  return hadHead
}

/** A column left of all figures names rows. */
function namesOnly(whole: SheetMap, { top, left, bottom }: CellRange, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let before = left; before < column; before++) if (whole.kind(row, before) === TEXT) return false
  }
  return true
}

/** Words and years of a line; 单位：万元 is none. */
function headsIn(whole: SheetMap, { left, right }: CellRange, row: number): number {
  let count = 0
  for (let column = left; column <= right; column++) if (isWord(whole, row, column)) count++
  return count
}

function isWord(whole: SheetMap, row: number, column: number): boolean {
  const kind = whole.kind(row, column)
  return kind === YEAR || (kind === TEXT && !/[:：]/.test(whole.text(row, column)))
}
