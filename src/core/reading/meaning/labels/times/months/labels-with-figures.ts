import { COMMON_SYMBOLS } from '../../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../../grid.ts'
import type { TableStructure } from '../../../../structure.ts'
import { cellValue } from '../../../cells/cell-value.ts'

/** Does a label, or one below it, name a figure? The table is looked through when it is first asked. */
export function namesFigures(
  grid: Grid,
  { labels, entries }: Pick<TableStructure, 'labels' | 'entries'>
): (index: number) => boolean {
  let named: Uint8Array | null = null
  return (index) => {
    if (named === null) {
      named = new Uint8Array(labels.length)
      for (const { row, column, rowLabels, columnLabel } of entries) {
        const own = [...rowLabels, ...(columnLabel === null ? [] : [columnLabel])].filter((at) => named?.[at] === 0)
        if (own.length === 0 || cellValue(grid.at(row, column), COMMON_SYMBOLS).kind !== 'number') continue
        for (const label of own)
          for (let at: number | null = label; at !== null; at = labels[at]?.parent ?? null) named[at] = 1
      }
    }
    return named[index] === 1
  }
}
