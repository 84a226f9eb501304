import { useMemo, useState } from 'react'
import type { ChartPlace } from '#core/chart/chart-model.ts'
import type { GridPosition } from '../../ui/grid/selection/grid-selection.ts'
import { positionOf, type TablePlaces } from './table-places.ts'

/** How table, chart and words point at each other. */
export interface TableLinks {
  /** The cell that the chart is looked at for; null: none. */
  readonly lit: GridPosition | null
  /** The figure that the pointer is over in the table; null: none. */
  readonly looked: ChartPlace | null
  readonly lookAtCell: (position: GridPosition | null) => void
  readonly lookAtPoint: (place: ChartPlace | null) => void
  /** Goes to the cell of a figure, if it has one. */
  readonly pick: (place: ChartPlace) => void
}

export function useTableLinks(
  places: TablePlaces,
  /** A row of the selection. */
  near: number,
  /** Selects a cell and brings it into sight. */
  onGo: (position: GridPosition) => void
): TableLinks {
  const [pointed, setPointed] = useState<ChartPlace | null>(null)
  const [cell, setCell] = useState<GridPosition | null>(null)
  return useMemo(
    () => ({
      lit: pointed === null ? null : positionOf(places, pointed, near),
      looked: cell === null ? null : places.placeAt(cell.row, cell.column),
      lookAtCell: (position) =>
        setCell((now) => (now?.row === position?.row && now?.column === position?.column ? now : position)),
      lookAtPoint: setPointed,
      pick: (place) => {
        const at = positionOf(places, place, near)
        if (at !== null) onGo(at)
      }
    }),
    [places, near, pointed, cell, onGo]
  )
}
