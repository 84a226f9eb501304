import type { CellRange } from '../../grid.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import { contains, type SheetMap } from '../sheet/sheet-map.ts'

/** The sheet as if nothing stood where `isOff` says so. */
export function sheetWithout(map: SheetMap, isOff: (row: number, column: number) => boolean): SheetMap {
  const kind: SheetMap['kind'] = (row, column) => (isOff(row, column) ? BLANK : map.kind(row, column))
  return {
    grid: map.grid,
    used: usedIn(map, kind),
    kind,
    cell: (row, column) => (isOff(row, column) ? undefined : map.cell(row, column)),
    text: (row, column) => (isOff(row, column) ? '' : map.text(row, column)),
    merge: (row, column) => (isOff(row, column) ? undefined : map.merge(row, column))
  }
}

/** The sheet as if nothing stood outside a range. */
export function partOfSheet(map: SheetMap, range: CellRange): SheetMap {
  return sheetWithout(map, (row, column) => !contains(range, row, column))
}

function usedIn({ used }: SheetMap, kind: SheetMap['kind']): CellRange | null {
  if (used === null) return null
  let found: CellRange | null = null
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      if (kind(row, column) === BLANK) continue
      found =
        found === null
          ? { top: row, left: column, bottom: row, right: column }
          : { top: found.top, left: Math.min(found.left, column), bottom: row, right: Math.max(found.right, column) }
    }
  }
  return found
}
