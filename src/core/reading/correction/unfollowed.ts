import type { Grid } from '../grid.ts'
import type { Remark, Role, RoleSpan, TableReading } from '../reading.ts'
import type { CellRole, Correction } from './correction.ts'
import { markedRole } from './correction.ts'

/** What each mark may show as: a value may be a symbol or refused, and still stands where values stand. */
const SHOWN_AS: Readonly<Record<CellRole, readonly Role[]>> = {
  title: ['title'],
  unit: ['unit'],
  note: ['note'],
  header: ['header', 'stub-head', 'unit'],
  stub: ['stub', 'stub-head', 'unit'],
  value: ['value', 'symbol', 'refused'],
  'left-out': ['left-out']
}

/** Marks that the reading could not follow are said, never silently dropped: one remark a mark, at its range. */
export function unfollowedMarks(
  grid: Grid,
  corrections: readonly Correction[],
  roles: readonly RoleSpan[],
  tables: readonly TableReading[]
): Remark[] {
  const remarks: Remark[] = []
  for (const correction of corrections) {
    if (correction.kind !== 'mark' || correction.role === 'left-out') continue
    const { range, role } = correction
    if (role === 'table') {
      const isRead = tables.some(({ reasons }) =>
        reasons.some(({ code, at }) => code === 'pointed-table' && at === range)
      )
      if (!isRead) remarks.push({ code: 'table-not-read', at: range })
      continue
    }
    let cells = 0
    let followed = 0
    for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
      for (let column = range.left; column <= Math.min(range.right, grid.columnCount - 1); column++) {
        if (!grid.at(row, column)?.text.trim() || markedRole(corrections, row, column) !== role) continue
        cells++
        if (roleAt(roles, row, column).some((shown) => SHOWN_AS[role].includes(shown))) followed++
      }
    }
    if (cells > 0 && followed < cells) {
      remarks.push({ code: 'correction-not-followed', params: { role, cells, followed }, at: range })
    }
  }
  return remarks
}

function roleAt(roles: readonly RoleSpan[], row: number, column: number): Role[] {
  return roles
    .filter(({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right)
    .map(({ role }) => role)
}
