import { INDENT, type LayoutColumn, type LayoutRow } from '../layout.ts'
import { lineCount, type Type } from './text-width.ts'

/** Names and texts wrap; figures and signs stand on one line, and so do units unless they are wider than their column. */
export function wraps({ role }: Pick<LayoutColumn, 'role'>): boolean {
  return role === 'stub' || role === 'text'
}

/** Lines that a row's highest text takes, where `widthAt` ems are at hand in a column; null: it does not stand here. */
export function wrappedLines(
  { cells, depth }: Pick<LayoutRow, 'cells' | 'depth'>,
  columns: readonly LayoutColumn[],
  widthAt: (column: number) => number | null,
  type: Type = 'any'
): number {
  let lines = 1
  for (const [at, column] of columns.entries()) {
    const width = column.role === 'figure' ? null : widthAt(at)
    if (width === null) continue
    const indent = column.role === 'stub' ? depth * INDENT : 0
    lines = Math.max(lines, lineCount(cells[at]?.text ?? '', width - indent, type))
  }
  return lines
}
