import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef
} from 'react'
import styles from './grid.module.css'
import { GridHead } from './grid-head.tsx'
import { columnOffsets, type GridColumn, type GridModel, type GridSort } from './grid-model.ts'
import { asGrid, asRowGroup } from './grid-roles.ts'
import { GridRow } from './grid-row.tsx'
import { headRowEdges } from './head-rows.ts'
import { htmlTable, MOST_COPIED, tabSeparated } from './selection/clipboard.ts'
import { copiedRange } from './selection/copied-range.ts'
import {
  cellSelection,
  type GridPosition,
  type GridSelection,
  moveSelection,
  rowsApart,
  selectedRange,
  withRowOf
} from './selection/grid-selection.ts'
import { useGridWindow } from './use-grid-window.ts'
import { type NewestColumns, useNewestInSight } from './use-newest-in-sight.ts'

export interface GridProps {
  readonly model: GridModel
  readonly selection: GridSelection
  readonly onSelect: (selection: GridSelection) => void
  readonly sort: GridSort | null
  /** The next step of a column's sorting was asked for. */
  readonly onSort: (column: number) => void
  /** What the table opens at; null: its beginning. */
  readonly newest?: NewestColumns | null
  /** A cell that is to come into sight: what a search has found. */
  readonly seek?: GridPosition | null
  /** Enter, F2 or a double click in the body. */
  readonly onOpen: (position: GridPosition) => void
  /** Escape: what was opened for a cell is to be closed. */
  readonly onClose?: () => void
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
  const offsets = useMemo(() => columnOffsets(model.columns), [model.columns])
  const headHeight = (headRowEdges(model).at(-1) ?? 0) + HEAD_LINE
  const { active } = selection
  const range = selectedRange(selection)
  const { scroller, rows, columns, shown, first, last, heights, width, place, left, reveal } = useGridWindow({
    ...{ model, offsets, headHeight, rowHeight },
    active,
    estimateHeight: props.estimateHeight
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && active.row < 0)) {
      event.preventDefault()
      if (active.row < 0) props.onSort(active.column)
      else props.onOpen(active)
      return
    }
    if (event.key === 'Escape') props.onClose?.()
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

  // A grid that opens on a cell further down or across shows it, and takes the keys where nothing else has them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening alone
  useEffect(() => {
    if (active.row > 0) rows.scrollToIndex(active.row, { align: 'center' })
    if (active.column >= model.frozen) reveal({ row: -1, column: active.column })
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])

  const { frozen } = model
  const isInColumn = active.column >= frozen
  useNewestInSight(scroller, props.newest ?? null, { offsets, frozen, width, place, isInColumn })

  const order = props.sort === null ? null : `${props.sort.column} ${props.sort.descending}`
  const inOrder = useRef(order)
  // What one puts in order for stands at its top.
  useEffect(() => {
    if (inOrder.current === order) return
    inOrder.current = order
    scroller.current?.scrollTo({ top: 0 })
  }, [order, scroller])

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
    if (event.ctrlKey || event.metaKey) {
      props.onSelect(withRowOf(selection, at))
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
    const copied = copiedRange(model, range, rowsApart(selection))
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
      style={{ '--row': `${rowHeight}px` } as CSSProperties}
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
        width={width}
        first={first}
        last={last}
        left={left}
        place={place}
        active={active.row < 0 ? active.column : -1}
        sort={props.sort}
        onResize={props.onResize}
        onEnd={(side) => columns.scrollToOffset(side === 'before' ? 0 : width)}
      />
      <div {...asRowGroup()} className={styles['body']} style={{ height: rows.getTotalSize(), minWidth: width }}>
        {shown.map(({ key, index, start }) => {
          const isIn =
            range !== null &&
            ((index >= range.top && index <= range.bottom) || selection.also?.includes(index) === true)
          return (
            <GridRow
              key={key}
              model={model}
              row={index}
              gridId={gridId}
              start={start}
              offsets={offsets}
              first={first}
              last={last}
              active={index === active.row ? active.column : -1}
              selectedFrom={isIn ? range.left : -1}
              selectedTo={isIn ? range.right : -2}
              lit={props.lit?.row === index ? props.lit.column : -1}
              headerRows={model.header.length}
              heights={heights}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Height of the line below the header, in pixels. */
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

function positionOf(target: EventTarget | null): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const { column } = cell?.dataset ?? {}
  const { row } = cell?.closest<HTMLElement>('[data-row]')?.dataset ?? {}
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

/** null over the header. */
function bodyPosition(target: EventTarget | null): GridPosition | null {
  const at = positionOf(target)
  return at === null || at.row < 0 ? null : at
}
