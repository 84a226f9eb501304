import { BLANK, SYMBOL } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { headsNamesAgain } from './hierarchy/repeated-runs.ts'

interface Line {
  readonly row: number
  readonly rows: readonly number[]
  readonly column: number
  readonly text: string
  readonly valued: boolean
  readonly measured: boolean
}

/** In a row of two values one dash is what one of them is. */
const FEWEST_COLUMNS = 3

/**
 * 全体居民 | — over the names that 城镇居民 heads without a dash: a group, in whose row a dash was put so that it is not empty.
 * Its line is marked as without values; elsewhere one dash in a row may be the figure that is missing.
 */
export function withoutDashesOfGroups<OneLine extends Line>(
  map: SheetMap,
  lines: readonly OneLine[],
  valueColumns: readonly number[]
): readonly OneLine[] {
  if (valueColumns.length < FEWEST_COLUMNS) return lines
  return lines.map((line, index) => {
    if (!line.valued || line.measured || line.rows.length > 1) return line
    const filled = valueColumns.filter((column) => map.kind(line.row, column) !== BLANK)
    if (filled.length !== 1 || map.kind(line.row, filled[0] ?? -1) !== SYMBOL) return line
    const bare = { ...line, valued: false }
    return headsNamesAgain(lines.with(index, bare), index) ? bare : line
  })
}
