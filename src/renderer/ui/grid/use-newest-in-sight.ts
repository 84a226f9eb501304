import { type RefObject, useEffect, useRef } from 'react'
import type { ColumnPlaces } from './column-edges.ts'

/** Where the newest of a table stand that has time run across. */
export interface NewestColumns {
  /** Names the table by its times. */
  readonly of: string
  /** The first column of its newest time. */
  readonly column: number
}

/**
 * A table wider than its place opens with its newest columns in sight, the subject of the work, also once its columns
 * have found their widths, but for who has scrolled elsewhere or works in a column. The newest time stands there whole:
 * rather are averages behind it out of sight.
 */
export function useNewestInSight(
  scroller: RefObject<HTMLDivElement | null>,
  newest: NewestColumns | null,
  { offsets, frozen, width, isInColumn }: ColumnPlaces & { readonly width: number; readonly isInColumn: boolean }
): void {
  const shown = useRef<{ of: string | null; left: number }>({ of: null, left: 0 })
  const of = newest?.of ?? null
  const left = (offsets[newest?.column ?? frozen] ?? 0) - (offsets[frozen] ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each table and its widths
  useEffect(() => {
    const place = scroller.current
    if (place === null || of === null || isInColumn) return
    if (shown.current.of === of && shown.current.left !== place.scrollLeft) return
    place.scrollLeft = Math.min(left, width - place.clientWidth)
    shown.current = { of, left: place.scrollLeft }
  }, [of, left, width])
}
