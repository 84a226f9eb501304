import type * as XLSX from 'xlsx'
import type { Cell, CellRange, Grid } from '#core/reading/grid.ts'
import { cellOf } from './sheet-cell.ts'

/**
 * A grid of a SheetJS sheet. Takes the sheet's cells over: they are turned into ours row by row in the same
 * arrays, so that a sheet of 1.4 million cells costs no second copy; the sheet is not to be used afterwards.
 */
export function gridOf(name: string, sheet: XLSX.DenseWorkSheet, date1904: boolean): Grid {
  const rows = sheet['!data'] as unknown as (Cell | undefined)[][]
  let lastRow = -1
  let lastColumn = -1
  for (const row of Object.keys(rows)) {
    const index = Number(row)
    const cells = rows[index]
    if (cells === undefined) continue
    for (const column of Object.keys(cells)) {
      const at = Number(column)
      const cell = cellOf(cells[at] as unknown as XLSX.CellObject | undefined, date1904)
      cells[at] = cell
      if (cell === undefined) continue
      if (index > lastRow) lastRow = index
      if (at > lastColumn) lastColumn = at
    }
  }
  return {
    name,
    rowCount: lastRow + 1,
    columnCount: lastColumn + 1,
    at: (row, column) => rows[row]?.[column],
    merges: mergesWithin(sheet['!merges'] ?? [], lastRow, lastColumn),
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols'])
  }
}

/** Merges cut to the used cells; those outside, of one cell, or overlapping an earlier one are dropped. */
function mergesWithin(merges: readonly XLSX.Range[], lastRow: number, lastColumn: number): CellRange[] {
  const kept: CellRange[] = []
  for (const merge of merges) {
    const range = {
      top: merge.s.r,
      left: merge.s.c,
      bottom: Math.min(merge.e.r, lastRow),
      right: Math.min(merge.e.c, lastColumn)
    }
    if (range.top > range.bottom || range.left > range.right) continue
    if (range.top === range.bottom && range.left === range.right) continue
    kept.push(range)
  }
  return kept
}

function hiddenIn(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>()
  lines?.forEach((line, index) => {
    if (line?.hidden) hidden.add(index)
  })
  return hidden
}
