import { useMemo, useState } from 'react'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { VisibleRow } from '#core/layout/visible-rows.ts'
import { cellSelection, type GridSelection } from '../../../ui/grid/selection/grid-selection.ts'
import { useKeptSelection } from '../../../ui/grid/selection/kept-selection.ts'
import { cellLeft } from './cell-left.ts'

interface SelectedIn {
  readonly layout: CubeLayout
  readonly visible: readonly VisibleRow[]
  /** Of the rows in sight. */
  readonly keys: readonly string[]
  /** The indicator whose row is in focus first; null: the cell that was left, else the first row. */
  readonly focus: string | null
  /** How many tables were opened from menus: each stands at its newest period, whichever column was in focus. */
  readonly opened: number
}

/** What is selected in the table: it starts where the reader is wanted, or was, and stays with its row and its column. */
export function useSheetSelection({
  layout,
  visible,
  keys,
  focus,
  opened: nowOpened
}: SelectedIn): readonly [GridSelection, (next: GridSelection) => void] {
  const shown = useMemo(() => ({ rows: keys, columns: layout.columns.map(({ key }) => key) }), [keys, layout])
  const [within, setSelection] = useKeptSelection(shown, () => {
    const wanted = visible.findIndex(({ row }) => focus !== null && indicatorOf(layout, row) === focus)
    const left = cellLeft({ rows: keys, columns: layout.columns })
    if (wanted < 0 && left !== null) return left
    const first = visible.findIndex(({ row }) => layout.rows[row]?.kind === 'figures')
    return cellSelection(Math.max(0, wanted >= 0 ? wanted : first), 0)
  })
  const [opened, setOpened] = useState(nowOpened)
  if (opened !== nowOpened) {
    setOpened(nowOpened)
    setSelection(cellSelection(Math.max(0, within.active.row), 0))
  }
  return [within, setSelection]
}

function indicatorOf(layout: CubeLayout, row: number): string | undefined {
  const laid = layout.rows[row]
  return laid?.kind === 'figures' ? layout.cube.indicators[laid.place.indicators]?.id : undefined
}
