import { INDENT, type LayoutColumn, type LayoutRow } from '../layout.ts'
import { lineCount } from './text-width.ts'

/** Names and texts wrap; figures and signs stand on one line, and so do units unless they are wider than their column. */
export function wraps({ role }: Pick<LayoutColumn, 'role'>): boolean {
  return role === 'stub' || role === 'text'
}

/** Lines that a row's highest text takes, where `widthAt` ems are at hand in a column. */
export function wrappedLines(
  { cells, depth }: Pick<LayoutRow, 'cells' | 'depth'>,
  columns: readonly LayoutColumn[],
  widthAt: (column: number) => number
): number {
  let lines = 1
  for (const [at, column] of columns.entries()) {
    if (column.role === 'figure') continue
    const indent = column.role === 'stub' ? depth * INDENT : 0
    lines = Math.max(lines, lineCount(cells[at]?.text ?? '', widthAt(at) - indent))
  }
  return lines
}
