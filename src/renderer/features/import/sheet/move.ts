import type { CellPosition } from '#core/reading/grid.ts'

/** How a key moves the focus over a sheet of `rows` × `columns`, or null: the key moves nothing. */
export function moveByKey(
  at: CellPosition,
  key: { readonly key: string; readonly ctrlKey: boolean },
  sheet: { readonly rows: number; readonly columns: number; readonly page: number }
): CellPosition | null {
  const row = (value: number): number => Math.min(Math.max(value, 0), sheet.rows - 1)
  const column = (value: number): number => Math.min(Math.max(value, 0), sheet.columns - 1)
  switch (key.key) {
    case 'ArrowUp':
      return { ...at, row: key.ctrlKey ? 0 : row(at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: key.ctrlKey ? row(sheet.rows) : row(at.row + 1) }
    case 'ArrowLeft':
      return { ...at, column: key.ctrlKey ? 0 : column(at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: key.ctrlKey ? column(sheet.columns) : column(at.column + 1) }
    case 'PageUp':
      return { ...at, row: row(at.row - sheet.page) }
    case 'PageDown':
      return { ...at, row: row(at.row + sheet.page) }
    case 'Home':
      return key.ctrlKey ? { row: 0, column: 0 } : { ...at, column: 0 }
    case 'End':
      return key.ctrlKey
        ? { row: row(sheet.rows), column: column(sheet.columns) }
        : { ...at, column: column(sheet.columns) }
    default:
      return null
  }
}
