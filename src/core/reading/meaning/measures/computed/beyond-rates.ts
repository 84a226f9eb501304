import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import { bodyRows, leafColumns } from '../measure-evidence.ts'

/**
 * Says of a column label whether figures below it are more than a hundred: under 参保率 | 比上年同期增加 or 省外占比 | 其中：女性
 * these are neither points nor parts of the rate before them, but of the count before that.
 */
export function beyondRates(grid: Grid, structure: TableStructure): (index: number) => boolean {
  const known = new Map<number, boolean>()
  let leaves: ReadonlyMap<number, number> | null = null
  return (index) => {
    const found = known.get(index)
    if (found !== undefined) return found
    leaves ??= leafColumns(structure)
    const column = leaves.get(index)
    const beyond =
      column !== undefined &&
      bodyRows(structure).some((row) => {
        const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
        return value.kind === 'number' && Math.abs(value.value) > 100
      })
    known.set(index, beyond)
    return beyond
  }
}
