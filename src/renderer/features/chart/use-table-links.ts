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
  /** The cell in focus: where the pointer rests counts no more once the keys have gone on. */
  active: GridPosition,
  /** Selects a cell and brings it into sight. */
  onGo: (position: GridPosition) => void
): TableLinks {
  const [pointed, setPointed] = useState<ChartPlace | null>(null)
  const [cell, setCell] = useState<Looked | null>(null)
  const { row, column } = active
  return useMemo(
    () => ({
      lit: pointed === null ? null : positionOf(places, pointed, near),
      looked:
        cell === null || cell.from.row !== row || cell.from.column !== column
          ? null
          : places.placeAt(cell.at.row, cell.at.column),
      lookAtCell: (at) =>
        setCell((now) => {
          const next = at === null ? null : { at, from: { row, column } }
          return isSame(now, next) ? now : next
        }),
      lookAtPoint: setPointed,
      pick: (place) => {
        const at = positionOf(places, place, near)
        if (at !== null) onGo(at)
      }
    }),
    [places, near, row, column, pointed, cell, onGo]
  )
}

/** A cell that the pointer is over, and which was in focus when it came there. */
interface Looked {
  readonly at: GridPosition
  readonly from: GridPosition
}

function isSame(one: Looked | null, other: Looked | null): boolean {
  return (
    one?.at.row === other?.at.row &&
    one?.at.column === other?.at.column &&
    one?.from.row === other?.from.row &&
    one?.from.column === other?.from.column
  )
}
