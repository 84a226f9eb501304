import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'

type Rows = Virtualizer<HTMLDivElement, HTMLDivElement>

/** Rows have told their new heights within so much of new widths, in milliseconds. */
const TOLD_WITHIN = 300

/**
 * Where columns take other widths, as when a panel opens beside the grid, names wrap otherwise and rows grow or shrink: the
 * row in focus, if it was in sight, stays there. Gives what is to be called when a row has told its height.
 */
export function useRowHeld(rows: Rows, row: number, offsets: readonly number[]): () => void {
  /** The row in focus as it stood before; null: it was out of sight. */
  const seen = useRef<number | null>(null)
  const held = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new widths alone move rows
  useLayoutEffect(() => {
    if (seen.current !== row) return
    held.current = row
    rows.scrollToIndex(row, { align: 'auto' })
    const timer = setTimeout(() => {
      held.current = null
    }, TOLD_WITHIN)
    return () => clearTimeout(timer)
  }, [offsets])
  useLayoutEffect(() => {
    seen.current = isInSight(rows, row) ? row : null
    // Who goes elsewhere meanwhile is not taken back.
    if (held.current !== row) held.current = null
  })
  return () => {
    if (held.current !== null) rows.scrollToIndex(held.current, { align: 'auto' })
  }
}

function isInSight(rows: Rows, row: number): boolean {
  const item = rows.getVirtualItems().find(({ index }) => index === row)
  const from = rows.scrollOffset ?? 0
  const to = from + (rows.scrollRect?.height ?? 0)
  return item !== undefined && item.end > from + rows.options.scrollMargin && item.start < to
}
