import { INDENT, type LayoutColumn, type LayoutRow } from '../layout.ts'
import { lineCount } from './text-width.ts'

/** Names and texts wrap; figures, signs and units stand on one line. */
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
    if (!wraps(column)) continue
    const indent = column.role === 'stub' ? depth * INDENT : 0
    lines = Math.max(lines, lineCount(cells[at]?.text ?? '', widthAt(at) - indent))
  }
  return lines
}
