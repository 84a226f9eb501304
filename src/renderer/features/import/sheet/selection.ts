import type { CellPosition } from '#core/reading/grid.ts'

export interface Selection {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rectangle between the cell where a selection began and the one in focus, grown over merges that it cuts. */
export function selectionOf(anchor: CellPosition | null, focus: CellPosition, merges: readonly Selection[]): Selection {
  const from = anchor ?? focus
  let selection: Selection = {
    top: Math.min(from.row, focus.row),
    left: Math.min(from.column, focus.column),
    bottom: Math.max(from.row, focus.row),
    right: Math.max(from.column, focus.column)
  }
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

/** The same over all rows of its columns, or all columns of its rows. */
export function wholeLines(
  selection: Selection,
  lines: 'columns' | 'rows' | null,
  sheet: { readonly rowCount: number; readonly columnCount: number }
): Selection {
  if (lines === 'columns') return { ...selection, top: 0, bottom: sheet.rowCount - 1 }
  return lines === 'rows' ? { ...selection, left: 0, right: sheet.columnCount - 1 } : selection
}

export function isSelected({ top, left, bottom, right }: Selection, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
