import { BLANK } from '../sheet/cell-kind.ts'
import type { RowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

export interface FilledCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What stands in a row, from left to right. */
export function filledCells(map: SheetMap, shape: RowShape): FilledCell[] {
  const cells: FilledCell[] = []
  if (shape.filled === 0) return cells
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) !== BLANK) cells.push({ row: shape.row, column, text: map.text(shape.row, column) })
  }
  return cells
}
