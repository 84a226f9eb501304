import { defaultRangeExtractor, measureElement, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef
} from 'react'
import { htmlTable, MOST_COPIED, tabSeparated } from './clipboard.ts'
import { copiedRange } from './copied-range.ts'
import styles from './grid.module.css'
import { GridHead } from './grid-head.tsx'
import { columnOffsets, type GridColumn, type GridModel, type GridSort } from './grid-model.ts'
import { asGrid, asRowGroup } from './grid-roles.ts'
import { GridRow } from './grid-row.tsx'
import { cellSelection, type GridPosition, type GridSelection, moveSelection, selectedRange } from './grid-selection.ts'

export interface GridProps {
  readonly model: GridModel
  readonly selection: GridSelection
  readonly onSelect: (selection: GridSelection) => void
  readonly sort: GridSort | null
  /** The next step of a column's sorting was asked for. */
  readonly onSort: (column: number) => void
  /** A cell that is to come into sight: what a search has found. */
  readonly seek?: GridPosition | null
  /** Enter, F2 or a double click in the body. */
  readonly onOpen: (position: GridPosition) => void
  readonly onResize?: (column: number, width: number) => void
  /** A cell that something beside the table speaks of: a point of the chart under the pointer. */
  readonly lit?: GridPosition | null
  /** The pointer is over a cell of the body; null: over none. */
  readonly onLook?: (position: GridPosition | null) => void
  /** The rows below this one are to be shown or hidden. */
  readonly onToggle?: (row: number) => void
  /** More cells were to be copied than a clipboard takes. */
  readonly onTooMany?: (cells: number) => void
  /** Height of a row of one line, in pixels. */
  readonly rowHeight: number
  /** What a row will need before it has been measured, in pixels. */
  readonly estimateHeight: (row: number) => number
}

/**
 * A table of any size in the DOM: only what is in sight is painted. It keeps one tab stop; the cell in focus is
 * named by aria-activedescendant, so it stays the focus however far the table scrolls. Keys are a spreadsheet's.
 */
export function Grid(props: GridProps): ReactNode {
  const { model, selection, rowHeight } = props
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const offsets = useMemo(() => columnOffsets(model.columns), [model.columns])
  const frozenWidth = offsets[model.frozen] ?? 0
  const headHeight = model.header.length * HEAD_ROW + HEAD_LINE
  const { active } = selection
  const range = selectedRange(selection)

  const rows = useVirtualizer({
    count: model.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: props.estimateHeight,
    getItemKey: model.rowKey,
    overscan: 4,
    // Its height is told before it is painted; to ask for it now would lay the page out once a row.
    measureElement: (element, entry, own) =>
      entry === undefined
        ? (own.measurementsCache[own.indexFromElement(element)]?.size ?? rowHeight)
        : measureElement(element, entry, own),
    // The rows begin below the header, which stays in sight above them.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback((seen: Range) => withRow(defaultRangeExtractor(seen), active.row, seen.count), [active])
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: model.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => model.columns[column]?.width ?? 0,
    overscan: 1,
    scrollPaddingStart: frozenWidth
  })
  // Sizes are known, not measured: a new width must reach the virtualiser's cache.
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns is the same object for the grid's life
  useEffect(() => columns.measure(), [offsets])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows is the same object for the grid's life
  useEffect(() => rows.measure(), [rowHeight])

  const seen = columns.getVirtualItems()
  const first = seen[0]?.index ?? 0
  const last = seen.at(-1)?.index ?? -1

  const reveal = ({ row, column }: GridPosition): void => {
    const element = scroller.current
    const [top, left] = [element?.scrollTop, element?.scrollLeft]
    if (row >= 0) rows.scrollToIndex(row, { align: 'auto' })
    if (column >= model.frozen) columns.scrollToIndex(column, { align: 'auto' })
    // The browser tells of it before the next frame: the old rows would be painted with the new focus first.
    if (element?.scrollTop !== top || element?.scrollLeft !== left) element?.dispatchEvent(new Event('scroll'))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && active.row < 0)) {
      event.preventDefault()
      if (active.row < 0) props.onSort(active.column)
      else props.onOpen(active)
      return
    }
    if (event.altKey) {
      const column = model.columns[active.column]
      const width = column === undefined || active.row >= 0 ? null : widthByKey(event.key, column)
      // Alt+arrow is Back and Forward elsewhere; on a column's header it is the column's width.
      if (width === null || props.onResize === undefined) return
      event.preventDefault()
      event.stopPropagation()
      props.onResize(active.column, width)
      return
    }
    if (!event.shiftKey && !event.ctrlKey && opensOrCloses(event.key, active, model)) {
      event.preventDefault()
      props.onToggle?.(active.row)
      return
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)
    const extent = { rows: model.rowCount, columns: model.columns.length, page, isFilled: model.isFilled }
    const key = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }
    const next = moveSelection(selection, key, extent)
    if (next === null) return
    event.preventDefault()
    props.onSelect(next)
    const keepsPlace = key.key === ' ' || key.key.toLowerCase() === 'a'
    if (!keepsPlace) reveal(next.active)
    // The stub is always in sight: going home brings the first of the figures back beside it.
    if (key.key === 'Home') columns.scrollToOffset(0)
  }

  // A grid that opens on a row further down shows it, and takes the keys where nothing else has them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening alone
  useEffect(() => {
    if (active.row > 0) rows.scrollToIndex(active.row, { align: 'center' })
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])

  const { seek = null } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: each search brings a position of its own
  useEffect(() => {
    if (seek !== null) reveal(seek)
  }, [seek])

  const dragging = useRef(false)
  const onPointerDown = (event: PointerEvent): void => {
    const at = positionOf(event.target)
    if (at === null || event.button !== 0) return
    if (event.target instanceof Element && event.target.closest('[data-twisty]') !== null) {
      props.onSelect(cellSelection(at.row, at.column))
      props.onToggle?.(at.row)
      return
    }
    if (at.row < 0) {
      props.onSelect(cellSelection(-1, at.column))
      props.onSort(at.column)
      return
    }
    dragging.current = true
    props.onSelect(event.shiftKey ? { anchor: selection.anchor, active: at } : { anchor: at, active: at })
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (!dragging.current) {
      props.onLook?.(bodyPosition(event.target))
      return
    }
    if (event.buttons === 0) {
      dragging.current = false
      return
    }
    const at = positionOf(document.elementFromPoint(event.clientX, event.clientY))
    if (at === null || at.row < 0) return
    if (at.row === active.row && at.column === active.column) return
    props.onSelect({ anchor: selection.anchor, active: at })
    reveal(at)
  }

  const onCopy = (event: ClipboardEvent): void => {
    if (range === null) return
    const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1)
    if (cells > MOST_COPIED) {
      event.preventDefault()
      props.onTooMany?.(cells)
      return
    }
    const copied = copiedRange(model, range)
    event.clipboardData.setData('text/plain', tabSeparated(copied))
    event.clipboardData.setData('text/html', htmlTable(copied))
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role, a grid, comes with asGrid
    <div
      {...asGrid({
        label: model.label,
        rows: model.rowCount + model.header.length,
        columns: model.columns.length,
        active: model.rowCount === 0 ? undefined : `${gridId}-${active.row}-${active.column}`
      })}
      ref={scroller}
      className={styles['grid']}
      style={{ '--head-row': `${HEAD_ROW}px`, '--row': `${rowHeight}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragging.current = false
      }}
      onPointerLeave={() => props.onLook?.(null)}
      onDoubleClick={(event) => {
        const at = positionOf(event.target)
        const onTwisty = event.target instanceof Element && event.target.closest('[data-twisty]') !== null
        if (at !== null && at.row >= 0 && !onTwisty) props.onOpen(at)
      }}
      onCopy={onCopy}
    >
      <GridHead
        model={model}
        gridId={gridId}
        offsets={offsets}
        first={first}
        last={last}
        active={active.row < 0 ? active.column : -1}
        sort={props.sort}
        onResize={props.onResize}
      />
      <div
        {...asRowGroup()}
        className={styles['body']}
        style={{ height: rows.getTotalSize(), minWidth: offsets.at(-1) }}
      >
        {rows.getVirtualItems().map((item) => {
          const isIn = range !== null && item.index >= range.top && item.index <= range.bottom
          return (
            <GridRow
              key={item.key}
              model={model}
              row={item.index}
              gridId={gridId}
              start={item.start - headHeight}
              offsets={offsets}
              first={first}
              last={last}
              active={item.index === active.row ? active.column : -1}
              selectedFrom={isIn ? range.left : -1}
              selectedTo={isIn ? range.right : -2}
              lit={props.lit?.row === item.index ? props.lit.column : -1}
              headerRows={model.header.length}
              measure={rows.measureElement}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Height of one header row, and of the line below the header, in pixels. */
const HEAD_ROW = 26
const HEAD_LINE = 1
/** How much Alt+arrow widens a column, in pixels. */
const RESIZE_STEP = 8

/** The width that Alt and an arrow make of a column; null: the key is none of these. */
function widthByKey(key: string, { width, natural }: GridColumn): number | null {
  if (key === 'ArrowLeft') return Math.max(RESIZE_STEP * 5, width - RESIZE_STEP)
  if (key === 'ArrowRight') return width + RESIZE_STEP
  return key === 'ArrowDown' ? natural : null
}

/** On a row's name, as in a tree: → opens it where it is closed, ← closes it where it is open. */
function opensOrCloses(key: string, { row, column }: GridPosition, model: GridModel): boolean {
  if (column !== 0 || row < 0 || model.rowShape === null) return false
  const { isExpanded } = model.rowShape(row)
  return (key === 'ArrowRight' && isExpanded === false) || (key === 'ArrowLeft' && isExpanded === true)
}

/** The row in focus is painted even when it has scrolled away: aria-activedescendant must name an element. */
function withRow(indexes: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return indexes
  return row < (indexes[0] ?? 0) ? [row, ...indexes] : [...indexes, row]
}

function positionOf(target: EventTarget | null): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const { row, column } = cell?.dataset ?? {}
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

/** null over the header. */
function bodyPosition(target: EventTarget | null): GridPosition | null {
  const at = positionOf(target)
  return at === null || at.row < 0 ? null : at
}
