import { useEffect, useMemo, useState } from 'react'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import { everySo } from '#core/layout/pivot/widths.ts'
import { atOnce, inTurns } from '../../../app/in-turns.ts'
import { type ColumnMarks, columnMarks, type MarkWords } from './figure-marks.ts'

/** Rows looked at before the table shows. */
const FIRST_ROWS = 50
/** Figures looked at of the whole table, and at least of any column. */
const MOST_FIGURES = 1_000_000
const FEWEST_ROWS = 3000

/** The marks of the columns: those of a large table by some of its rows, so that it shows, and soon by all of them. */
export function useColumnMarks(layout: CubeLayout, words: MarkWords): readonly ColumnMarks[] {
  const first = useMemo(
    () => atOnce(columnMarks(layout, words, everySo(layout.rows.length, FIRST_ROWS))),
    [layout, words]
  )
  const [whole, setWhole] = useState({ of: first, marks: first })
  useEffect(() => {
    const { rows, columns } = layout
    if (rows.length <= FIRST_ROWS) return
    const most = Math.max(FEWEST_ROWS, Math.floor(MOST_FIGURES / columns.length))
    return inTurns(columnMarks(layout, words, everySo(rows.length, most)), (marks) => {
      if (JSON.stringify(marks) !== JSON.stringify(first)) setWhole({ of: first, marks })
    })
  }, [layout, words, first])
  return whole.of === first ? whole.marks : first
}
