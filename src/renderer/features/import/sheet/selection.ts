import type { CellPosition } from '#core/reading/grid.ts'

export interface Selection {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rectangle between the cell where a selection began and the one in focus, grown over merges that it cuts. */
export function selectionOf(anchor: CellPosition | null, focus: CellPosition, merges: readonly Selection[]): Selection {
  let selection = between(anchor ?? focus, focus)
  for (let grown = true; grown; ) {
    grown = false
    for (const merge of merges) {
      const apart =
        merge.bottom < selection.top ||
        merge.top > selection.bottom ||
        merge.right < selection.left ||
        merge.left > selection.right
      if (apart) continue
      const wider = {
        top: Math.min(selection.top, merge.top),
        left: Math.min(selection.left, merge.left),
        bottom: Math.max(selection.bottom, merge.bottom),
        right: Math.max(selection.right, merge.right)
      }
      if (Object.entries(wider).some(([side, value]) => selection[side as keyof Selection] !== value)) {
        selection = wider
        grown = true
      }
    }
  }
  return selection
}

/** Whole columns or rows from where they began to the focus: a merged cell that crosses them does not widen them. */
export function linesOf(
  lines: 'columns' | 'rows',
  anchor: CellPosition | null,
  focus: CellPosition,
  sheet: { readonly rowCount: number; readonly columnCount: number }
): Selection {
  const selection = between(anchor ?? focus, focus)
  return lines === 'columns'
    ? { ...selection, top: 0, bottom: sheet.rowCount - 1 }
    : { ...selection, left: 0, right: sheet.columnCount - 1 }
}

function between(one: CellPosition, other: CellPosition): Selection {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column)
  }
}

export function isSelected({ top, left, bottom, right }: Selection, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
