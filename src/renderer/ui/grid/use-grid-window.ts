import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type ColumnPlaces, columnEdges, edgeFrom, edgeUpTo, roomBehind } from './column-edges.ts'
import type { GridModel } from './grid-model.ts'
import { RowHeights } from './row-heights.ts'
import { RowSlots } from './row-slots.ts'
import { scrollbarWidth } from './scrollbar-width.ts'
import { ScrolledTogether } from './scrolled-together.ts'
import type { GridPosition } from './selection/grid-selection.ts'
import { useRowHeld } from './use-row-held.ts'

/** Rows painted above and below those in sight, for a wheel that runs ahead of the page. */
const AROUND = 4

interface GridWindowProps {
  readonly model: GridModel
  /** Left edges of the columns. */
  readonly offsets: readonly number[]
  /** The cell in focus. */
  readonly active: GridPosition
  readonly headHeight: number
  readonly rowHeight: number
  readonly estimateHeight: (row: number) => number
}

/** The part of a grid that is in sight. */
export interface GridWindow {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: Virtualizer<HTMLDivElement, HTMLDivElement>
  readonly columns: Virtualizer<HTMLDivElement, HTMLDivElement>
  /** Rows to be painted: the row in focus too, also where it has scrolled away. */
  readonly shown: readonly { readonly key: string; readonly index: number; readonly start: number }[]
  /** Columns to be painted, first and last, inclusive. */
  readonly first: number
  readonly last: number
  readonly heights: RowHeights
  /** Width of all columns, with the room behind the last that lets whole ones begin beside the frozen ones. */
  readonly width: number
  /** Width of its place; 0: not known yet. */
  readonly place: number
  /** How far the grid is scrolled across: so much of its columns is hidden under the frozen ones, in pixels. */
  readonly left: number
  /** Scrolls as little as brings a cell into sight. */
  readonly reveal: (at: GridPosition) => void
}

export function useGridWindow(props: GridWindowProps): GridWindow {
  const { model, offsets, active, headHeight, rowHeight } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [together] = useState(() => new ScrolledTogether())
  const [slots] = useState(() => new RowSlots())
  const both = {
    getScrollElement: () => scroller.current,
    observeElementOffset: together.observe,
    useFlushSync: false
  }
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    ...both,
    count: model.rowCount,
    estimateSize: props.estimateHeight,
    getItemKey: model.rowKey,
    overscan: together.isLeaping ? 0 : AROUND,
    // The rows begin below the header, which stays in sight above them.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback(
      (seen: Range) => withRow(defaultRangeExtractor(seen), active.row, seen.count),
      [active.row]
    )
  })
  const columns = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    ...both,
    horizontal: true,
    count: model.columns.length,
    estimateSize: (column) => model.columns[column]?.width ?? 0,
    overscan: 1,
    scrollPaddingStart: offsets[model.frozen] ?? 0
  })
  const { header, frozen } = model
  const ids = useMemo(() => model.columns.map(({ id }) => id), [model.columns])
  const places = useMemo(() => ({ header, offsets, frozen }), [header, offsets, frozen])
  const place = useKeptInSight(scroller, active.column, ids, places)
  const edges = useMemo(() => columnEdges(places, place), [places, place])
  const keepRow = useRowHeld(rows, active.row, offsets)
  const [heights] = useState(
    () =>
      new RowHeights((row, height) => {
        rows.resizeItem(row, height)
        keepRow()
      })
  )
  // Sizes are known, not measured: a new width must reach the virtualiser's cache.
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns is the same object for the grid's life
  useEffect(() => columns.measure(), [offsets])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows is the same object for the grid's life
  useEffect(() => rows.measure(), [rowHeight])

  const items = rows.getVirtualItems()
  const keys = slots.keys(items.map(({ index }) => index))
  const across = columns.getVirtualItems()
  return {
    ...{ scroller, rows, columns, heights, place },
    width: (offsets.at(-1) ?? 0) + roomBehind(places, place, scrollbarWidth()),
    left: columns.scrollOffset ?? 0,
    shown: items.map(({ index, start }, at) => ({ key: keys[at] ?? '', index, start: start - headHeight })),
    first: across[0]?.index ?? 0,
    last: across.at(-1)?.index ?? -1,
    reveal({ row, column }) {
      if (row >= 0) rows.scrollToIndex(row, { align: 'auto' })
      if (column >= frozen && scroller.current !== null) {
        const { scrollLeft, clientWidth } = scroller.current
        const start = (offsets[column] ?? 0) - (offsets[frozen] ?? 0)
        const least = (offsets[column + 1] ?? 0) - clientWidth
        if (start < scrollLeft) scroller.current.scrollLeft = edgeUpTo(edges, start)
        else if (least > scrollLeft) scroller.current.scrollLeft = Math.min(start, edgeFrom(places, least))
      }
      together.leap()
    }
  }
}

/**
 * A grid that becomes narrower, as when a panel opens beside it, keeps the column in focus in sight; so it does when
 * its columns take other widths for that, and when others come in before it or go. A table at its end stays there as long
 * as that leaves the focus in sight. Returns the width of its place; 0: not known yet.
 */
function useKeptInSight(
  scroller: RefObject<HTMLDivElement | null>,
  column: number,
  /** Of all columns: which it is, wherever it stands. */
  ids: readonly string[],
  places: ColumnPlaces
): number {
  const standing = useRef({ column, ids, places, width: 0 })
  const [place, setPlace] = useState(0)
  const settle = useCallback(
    (now: { readonly places: ColumnPlaces; readonly column: number; readonly ids: readonly string[] }): void => {
      const grid = scroller.current
      if (grid === null) return
      const before = standing.current
      standing.current = { ...now, width: grid.clientWidth }
      const { offsets, frozen } = now.places
      if (now.column < frozen || now.ids[now.column] !== before.ids[before.column]) return
      // A place that grows takes a table at its end back before its columns have their new widths.
      const seenTo = grid.scrollLeft + Math.max(before.width, grid.clientWidth)
      const wasInSight = (before.places.offsets[before.column] ?? 0) < seenTo
      // Columns that take other widths may slide under the frozen ones.
      const stood = (before.places.offsets[before.column] ?? 0) - (before.places.offsets[before.places.frozen] ?? 0)
      const wasBeside = wasInSight && stood >= grid.scrollLeft - 1
      const start = (offsets[now.column] ?? 0) - (offsets[frozen] ?? 0)
      const least = (offsets[lastBeside(now, before.ids) + 1] ?? 0) - grid.clientWidth
      const end = grid.scrollWidth - grid.clientWidth
      const isSameTable = offsets.length === before.places.offsets.length
      if (isSameTable && seenTo >= (before.places.offsets.at(-1) ?? 0) - 1 && start >= end) grid.scrollLeft = end
      else if (wasInSight && least > 0 && least >= grid.scrollLeft)
        grid.scrollLeft = Math.min(start, edgeFrom(now.places, least))
      else if (start < grid.scrollLeft && (now.column !== before.column || wasBeside)) grid.scrollLeft = start
    },
    [scroller]
  )
  // The room behind the last column is there once the width of the place is known.
  // biome-ignore lint/correctness/useExhaustiveDependencies: place is what makes that room
  useEffect(() => settle({ column, ids, places }), [settle, column, ids, places, place])
  useLayoutEffect(() => {
    if (scroller.current === null) return
    const grid = scroller.current
    setPlace(grid.clientWidth)
    const observer = new ResizeObserver(() => setPlace(grid.clientWidth))
    observer.observe(grid)
    return () => observer.disconnect()
  }, [scroller])
  return place
}

/** What has just come in behind the column in focus is what it was asked for: the last of that, or the column itself. */
function lastBeside(
  { column, ids }: { readonly column: number; readonly ids: readonly string[] },
  before: readonly string[]
): number {
  const known = ids.findIndex((id, at) => at > column && before.includes(id))
  return before.length >= ids.length ? column : (known < 0 ? ids.length : known) - 1
}

/** The row in focus is painted even when it has scrolled away: aria-activedescendant must name an element. */
function withRow(indexes: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return indexes
  return row < (indexes[0] ?? 0) ? [row, ...indexes] : [...indexes, row]
}
