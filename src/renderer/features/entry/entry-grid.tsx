// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { App } from 'antd'
import { type ClipboardEvent, Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import { useAppearance } from '../../app/appearance.ts'
import styles from './entry.module.css'
import { checkState, EntryGridRow } from './entry-row.tsx'
import { cellKey, type EntryRow, pastedBeyond, pastedTexts } from './entry-table.ts'
import { pastedCells } from './pasted-cells.ts'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Rows × periods to be typed into, with the keys of a spreadsheet. Of thousands of rows those in sight are painted. */
export function EntryGrid(props: {
  readonly label: string
  readonly rowsTitle: string
  readonly unitTitle: string
  readonly rows: readonly EntryRow[]
  readonly periods: readonly string[]
  readonly periodName: (period: string) => string
  readonly stored: ReadonlyMap<string, string>
  readonly drafts: ReadonlyMap<string, string>
  readonly checked: ReadonlyMap<string, CheckedEntry>
  readonly at: GridPlace
  readonly onAt: (at: GridPlace) => void
  readonly onType: (texts: ReadonlyMap<string, string | null>) => void
  /** Typing that can be taken back here; else Ctrl+Z is the desk's. */
  readonly canUndo: boolean
  readonly onUndo: () => void
}): ReactNode {
  const { rows, periods, at } = props
  const { rowHeight } = useAppearance()
  const { t } = useTranslation('entry')
  const { notification } = App.useApp()
  const grid = useRef<HTMLTableElement>(null)
  const room = useRef<HTMLDivElement>(null)
  // Who opens it means to type.
  useEffect(() => grid.current?.focus({ preventScroll: true }), [])
  // The rows begin below the header, which stays in sight above them.
  const headHeight = rowHeight
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The row in focus is painted wherever the grid has scrolled to: aria-activedescendant names its cell.
    rangeExtractor: (seen) => {
      const painted = new Set(defaultRangeExtractor(seen))
      if (at.row < seen.count) painted.add(at.row)
      return [...painted].sort((a, b) => a - b)
    }
  })
  const items = lines.getVirtualItems()
  const below = headHeight + lines.getTotalSize() - (items.at(-1)?.end ?? headHeight)
  const [editing, setEditing] = useState<string | null>(null)
  const keyAt = ({ row, column }: GridPlace): string | null => {
    const line = rows[row]
    const period = periods[column]
    return line === undefined || period === undefined ? null : cellKey(line, period)
  }
  const shown = (key: string): string => props.drafts.get(key) ?? props.stored.get(key) ?? ''
  const go = (down: number, right: number): void => {
    const row = Math.min(Math.max(at.row + down, 0), rows.length - 1)
    const column = Math.min(Math.max(at.column + right, 0), periods.length - 1)
    props.onAt({ row, column })
    lines.scrollToIndex(row, { align: 'auto' })
    showColumn(room.current, column)
  }
  const put = (text: string | null): void => {
    const key = keyAt(at)
    if (key !== null) props.onType(new Map([[key, text]]))
  }
  const end = (isKept: boolean): void => {
    const key = keyAt(at)
    if (isKept && editing !== null && key !== null && editing !== shown(key)) {
      put(editing === (props.stored.get(key) ?? '') ? null : editing)
    }
    setEditing(null)
    grid.current?.focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    if (event.nativeEvent.isComposing) return
    const move = MOVES[key]
    if (editing !== null) {
      if (key === 'Escape') end(false)
      else if (key === 'Enter' || key === 'Tab') {
        end(true)
        if (key === 'Enter') go(shiftKey ? -1 : 1, 0)
        else go(0, shiftKey ? -1 : 1)
      } else return
    } else if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && props.canUndo) props.onUndo()
    else if (ctrlKey || metaKey || altKey) return
    else if (move !== undefined) go(...move)
    else if (key === 'Enter') go(shiftKey ? -1 : 1, 0)
    else if (key === 'Tab') {
      // At the edge, Tab leaves the grid.
      const next = at.column + (shiftKey ? -1 : 1)
      if (next < 0 || next >= periods.length) return
      go(0, shiftKey ? -1 : 1)
    } else if (key === 'F2') setEditing(shown(keyAt(at) ?? ''))
    else if (key === 'Delete' || key === 'Backspace') {
      const cell = keyAt(at)
      if (cell !== null) put(props.stored.has(cell) ? '' : null)
    } else if (key === 'Escape') put(null)
    else if (key.length === 1) setEditing('')
    else return
    if (key.length > 1 || ctrlKey || metaKey) event.preventDefault()
    event.stopPropagation()
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return
    event.preventDefault()
    const cells = pastedCells(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'))
    const texts = pastedTexts(cells, at, rows, periods)
    const changed = [...texts].map(
      ([key, text]) => [key, text === (props.stored.get(key) ?? '') ? null : text] as const
    )
    props.onType(new Map(changed))
    const count = pastedBeyond(cells, at, rows.length, periods.length)
    if (count > 0) {
      const description = t('beyondRemedy')
      notification.warning({ title: t('beyond', { count }), description, duration: 10, role: 'alert' })
    }
  }

  return (
    <div className={styles['room']} ref={room}>
      <table
        ref={grid}
        role="grid"
        tabIndex={0}
        className={styles['grid']}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={`entry-${at.row}-${at.column}`}
        onKeyDown={onKey}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{props.rowsTitle}</th>
            <th scope="col">{props.unitTitle}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="numeric">
                {props.periodName(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, place) => {
            const row = rows[item.index]
            const gap = item.start - (items[place - 1]?.end ?? headHeight)
            return (
              row !== undefined && (
                <Fragment key={item.key}>
                  {gap > 0 && <tr aria-hidden style={{ height: gap }} />}
                  <EntryGridRow
                    row={row}
                    index={item.index}
                    periods={periods}
                    periodName={props.periodName}
                    shown={shown}
                    stateOf={(key) => checkState(props.checked.get(key), props.drafts.has(key))}
                    at={item.index === at.row ? at.column : -1}
                    editing={editing}
                    onEdit={setEditing}
                    onEndEdit={() => editing !== null && end(true)}
                    onAt={(column) => {
                      if (editing !== null) end(true)
                      props.onAt({ row: item.index, column })
                      grid.current?.focus()
                    }}
                    measure={lines.measureElement}
                  />
                </Fragment>
              )
            )
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}

/** Brings a column into sight beside the names, which stay at the left edge. */
function showColumn(room: HTMLElement | null, column: number): void {
  const head = room?.querySelector<HTMLElement>(`thead th:nth-child(${column + 3})`)
  const names = room?.querySelector<HTMLElement>('tbody th')
  if (room == null || head == null || names == null) return
  const left = head.offsetLeft - names.offsetWidth
  const right = head.offsetLeft + head.offsetWidth - room.clientWidth
  room.scrollLeft = Math.max(right, Math.min(left, room.scrollLeft))
}

const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  PageDown: [15, 0],
  PageUp: [-15, 0]
}
