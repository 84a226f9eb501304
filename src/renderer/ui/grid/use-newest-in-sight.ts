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
  {
    offsets,
    frozen,
    width,
    place: room,
    isInColumn
  }: Pick<ColumnPlaces, 'offsets' | 'frozen'> & {
    readonly width: number
    /** Width of its place. */
    readonly place: number
    readonly isInColumn: boolean
  }
): void {
  const shown = useRef<{ of: string | null; left: number }>({ of: null, left: 0 })
  const of = newest?.of ?? null
  const left = (offsets[newest?.column ?? frozen] ?? 0) - (offsets[frozen] ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each table, its widths and that of its place
  useEffect(() => {
    const place = scroller.current
    if (place === null || of === null || isInColumn) return
    // A place that grows wider takes the table back itself.
    const stood = Math.min(shown.current.left, place.scrollWidth - place.clientWidth)
    if (shown.current.of === of && stood !== place.scrollLeft) return
    place.scrollLeft = Math.min(left, width - place.clientWidth)
    shown.current = { of, left: place.scrollLeft }
  }, [of, left, width, room])
}
