import type { CellPosition } from '../../grid.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/** The heads below stand in frames and nothing of this row does: the table begins below it. */
export function frameBegins(map: SheetMap, cells: readonly CellPosition[], below: readonly number[]): boolean {
  const [heads] = below
  return (
    heads !== undefined &&
    cells.some(({ column }) => isFramed(map, heads, column)) &&
    cells.every(({ row, column }) => !isFramed(map, row, column))
  )
}

/** Lines on two sides of a cell or more; one alone may be drawn under a title. */
export function isFramed(map: SheetMap, row: number, column: number): boolean {
  const style = map.cell(row, column)?.style
  const sides = [style?.borderTop, style?.borderBottom, style?.borderLeft, style?.borderRight]
  return sides.filter((side) => side === true).length >= 2
}
