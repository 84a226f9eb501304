// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be a table element; these are the ARIA grid roles.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CellPosition, type CellRange, cellName, columnName, parseCellName } from '#core/reading/grid.ts'
import { useAppearance } from '../../../app/appearance.ts'
import { Failed } from '../../../app/states/failed.tsx'
import { columnStarts, columnWidths, linesIn, ROW_HEAD } from './column-layout.ts'
import { moveByKey } from './move.ts'
import { linesOf, type Selection, selectionOf } from './selection.ts'
import styles from './sheet.module.css'
import { SheetCells } from './sheet-cells.tsx'
import { mergeAt, type SheetPage, type SheetViewData, sheetPage } from './sheet-page.ts'
import { textWidth } from './text-width.ts'
import { type ShownSheet, useSheetPages } from './use-sheet-pages.ts'

/**
 * A sheet as it is, with the coloured layer. Only what is in sight is in the document; the focus moves by keys as in
 * a spreadsheet. `onLook` tells what the cell under the pointer or in focus became.
 */
export function SheetGrid(props: {
  readonly sheet: ShownSheet
  readonly cell: string
  readonly onCell: (cell: string) => void
  /** The selected rectangle, as it changes. */
  readonly onSelect?: (selection: Selection) => void
  /** A digit was pressed: what is selected in this moment is what the nth role says. */
  readonly onDigit?: (digit: number, selection: Selection) => void
  /** The space bar: the cell in focus, with Shift its column. */
  readonly onSpace?: (cell: string, isColumn: boolean) => void
  /** The cell under the pointer: the labels that name it are framed, as those of the cell in focus are. */
  readonly pointed?: CellPosition | null
  /** What is read as one table is framed. */
  readonly tables?: readonly CellRange[]
  readonly onLook: (
    look: { readonly at: CellPosition; readonly page: SheetPage } | null,
    how: 'focus' | 'hover'
  ) => void
}): ReactNode {
  const { sheet, onCell, onLook, onSelect, onDigit, onSpace } = props
  const { t } = useTranslation('import')
  const { rowHeight } = useAppearance()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const focus = useMemo(() => parseCellName(props.cell) ?? { row: 0, column: 0 }, [props.cell])

  const rows = useVirtualizer({
    count: sheet.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // The row of letters stands above the first row and covers the top of what scrolls.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 12
  })
  // The row height is a setting: sizes that were measured under the former one are void.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    rows.measure()
  }, [rows, rowHeight])

  const items = rows.getVirtualItems()
  const sight = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 }
  const { views, pageOf, merges, error } = useSheetPages(sheet, sight)
  const widths = useSheetWidths(sheet, views, rowHeight)
  const starts = useMemo(() => columnStarts(widths), [widths])
  const width = starts.at(-1) ?? 0
  const across = useVirtualizer({
    horizontal: true,
    count: sheet.columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? 80,
    overscan: 3
  })
  useEffect(() => {
    if (widths.length > 0) across.measure()
  }, [across, widths])
  const firstView = views.values().next().value
  const hiddenColumns = useMemo(() => new Set(firstView?.hiddenColumns), [firstView])
  const columns = across.getVirtualItems().map(({ index }) => index)

  useEffect(() => {
    rows.scrollToIndex(focus.row, { align: 'auto' })
    const box = scroller.current
    if (box === null) return
    const from = starts[focus.column] ?? 0
    const to = starts[focus.column + 1] ?? from
    if (from < box.scrollLeft) box.scrollLeft = from
    else if (to > box.scrollLeft + box.clientWidth - ROW_HEAD) box.scrollLeft = to - box.clientWidth + ROW_HEAD
  }, [focus, starts, rows])

  // What a cell became is another thing as soon as the sheet is read anew, though neither pointer nor focus moved.
  const [hovered, setHovered] = useState<CellPosition | null>(null)
  const hoveredPage = hovered === null ? null : pageOf(hovered.row)
  useEffect(() => {
    onLook(hovered === null || hoveredPage === null ? null : { at: hovered, page: hoveredPage }, 'hover')
  }, [hovered, hoveredPage, onLook])
  const focusPage = pageOf(focus.row)
  useEffect(() => {
    onLook(focusPage === null ? null : { at: focus, page: focusPage }, 'focus')
  }, [focus, focusPage, onLook])

  const [anchor, setAnchor] = useState<CellPosition | null>(null)
  /** Columns or rows of the sheet, taken by their letters or numbers, whatever they hold. */
  const [whole, setWhole] = useState<'columns' | 'rows' | null>(null)
  const { top, left, bottom, right } =
    whole === null ? selectionOf(anchor, focus, merges) : linesOf(whole, anchor, focus, sheet)
  const selection = useMemo(() => ({ top, left, bottom, right }), [top, left, bottom, right])
  useEffect(() => onSelect?.(selection), [selection, onSelect])
  const go = (to: CellPosition, isExtending: boolean): void => {
    setAnchor(isExtending ? (anchor ?? focus) : null)
    if (!isExtending) setWhole(null)
    onCell(cellName(to.row, to.column))
  }
  const goWhole = (lines: 'columns' | 'rows', to: CellPosition, isExtending: boolean): void => {
    go(to, isExtending && whole === lines)
    setWhole(lines)
  }

  const onKey = (event: KeyboardEvent): void => {
    // Keys speak of the cell in focus, wherever the pointer happens to rest.
    setHovered(null)
    if (onDigit !== undefined && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      onDigit(Number(event.key), selection)
      return
    }
    if (event.key === ' ') {
      event.preventDefault()
      if (event.ctrlKey) setWhole('columns')
      else onSpace?.(cellName(focus.row, focus.column), event.shiftKey)
      return
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const next = moveByKey(focus, event, { rows: sheet.rowCount, columns: sheet.columnCount, page })
    if (next === null) return
    event.preventDefault()
    go(next, event.shiftKey)
  }

  if (error !== null) return <Failed error={error} />
  return (
    <div className={styles['frame']}>
      <div
        ref={scroller}
        className={styles['grid']}
        role="grid"
        tabIndex={0}
        aria-label={t('sheetLabel', { name: sheet.name })}
        aria-rowcount={sheet.rowCount}
        aria-colcount={sheet.columnCount}
        aria-multiselectable
        aria-activedescendant={`${id}-${focus.row}-${focus.column}`}
        onKeyDown={onKey}
        onMouseDown={(event) => {
          // The grid keeps the focus, not the cell that was clicked: cells come and go while it scrolls.
          if (event.target === event.currentTarget) return
          event.preventDefault()
          scroller.current?.focus({ preventScroll: true })
        }}
        onMouseLeave={() => setHovered(null)}
      >
        <div className={styles['canvas']} style={{ width: width + ROW_HEAD, height: rows.getTotalSize() }}>
          <div className={styles['letters']} style={{ width: width + ROW_HEAD, height: rowHeight }} aria-hidden>
            <span className={styles['corner']} style={{ width: ROW_HEAD }} />
            {columns.map((column) => (
              // The keyboard takes a column with Ctrl+Space: the letters are for the pointer.
              // biome-ignore lint/a11y/noStaticElementInteractions: see above
              <span
                key={column}
                className={styles['letter']}
                data-focus={column === focus.column || undefined}
                data-hidden={hiddenColumns.has(column) || undefined}
                title={hiddenColumns.has(column) ? t('columnHidden', { column: columnName(column) }) : undefined}
                style={{ left: (starts[column] ?? 0) + ROW_HEAD, width: widths[column] }}
                onMouseDown={(event) => goWhole('columns', { ...focus, column }, event.shiftKey)}
                onMouseEnter={(event) => {
                  if (event.buttons === 1) goWhole('columns', { ...focus, column }, true)
                }}
              >
                {columnName(column)}
              </span>
            ))}
          </div>
          {props.tables?.map(({ top, left, bottom, right }) => (
            <span
              key={`${top} ${left} ${bottom} ${right}`}
              className={styles['table']}
              style={{
                top: (top + 1) * rowHeight,
                left: (starts[left] ?? 0) + ROW_HEAD,
                height: (bottom - top + 1) * rowHeight,
                width: (starts[right + 1] ?? width) - (starts[left] ?? 0)
              }}
              aria-hidden
            />
          ))}
          <SheetCells
            id={id}
            rows={sight}
            rowHeight={rowHeight}
            starts={starts}
            columns={columns}
            merges={merges}
            pageOf={pageOf}
            focus={focus}
            pointed={props.pointed ?? null}
            selection={selection}
            onCell={go}
            onRow={(row, isExtending) => goWhole('rows', { ...focus, row }, isExtending)}
            onHover={setHovered}
          />
        </div>
      </div>
    </div>
  )
}

/** Widths are decided by the first page and stay: columns that change while one scrolls are worse than narrow ones. */
function useSheetWidths(sheet: ShownSheet, views: ReadonlyMap<number, SheetViewData>, rowHeight: number): number[] {
  const decided = useRef<{ key: string; widths: number[] } | null>(null)
  const key = `${JSON.stringify(sheet.ask)} ${sheet.name}`
  const first = views.values().next().value
  if (first !== undefined && decided.current?.key !== key) {
    const page = sheetPage(first)
    const from = first.firstRow
    const merge = (row: number, column: number) => mergeAt(first.merges, row + from, column)
    // A text over several columns has the room of them all, one over several rows that of its lines.
    const text = (row: number, column: number): string => {
      const within = merge(row, column)
      return within === null || within.left === within.right ? page.text(row + from, column) : ''
    }
    const lines = (row: number, column: number): number => {
      const within = merge(row, column)
      return within === null ? 1 : linesIn(within.bottom - within.top + 1, rowHeight)
    }
    const role: SheetPage['role'] = (row, column) => page.role(row + from, column)
    const size = { columns: sheet.columnCount, rows: first.rows.length }
    decided.current = { key, widths: columnWidths({ text, role, lines }, size, first.columnWidths, textWidth) }
  }
  return decided.current?.key === key ? decided.current.widths : Array.from({ length: sheet.columnCount }, () => 80)
}
