import { cellSelection, type GridSelection } from '../../../ui/grid/selection/grid-selection.ts'

/** The rows and columns of a table by their keys. */
export interface TableKeys {
  readonly rows: readonly string[]
  readonly columns: readonly { readonly key: string }[]
}

let left: { readonly row: string; readonly column: string } | null = null

/** Remembers the cell in focus, for when another screen was visited meanwhile: typing a figure, most often. */
export function leaveCell({ rows, columns }: TableKeys, { row, column }: GridSelection['active']): void {
  const [rowKey, columnKey] = [rows[row], columns[column]?.key]
  left = rowKey === undefined || columnKey === undefined ? null : { row: rowKey, column: columnKey }
}

/** The cell that was in focus when the table was left; null: none, or this table does not have it. */
export function cellLeft({ rows, columns }: TableKeys): GridSelection | null {
  if (left === null) return null
  const { row, column } = left
  const at = { row: rows.indexOf(row), column: columns.findIndex(({ key }) => key === column) }
  return at.row < 0 || at.column < 0 ? null : cellSelection(at.row, at.column)
}
