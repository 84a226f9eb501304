// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid.
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import styles from './entry.module.css'
import { cellKey, type EntryRow, pastedTexts } from './entry-table.ts'
import { pastedCells } from './pasted-cells.ts'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Rows × periods to be typed into, with the keys of a spreadsheet. */
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
  const grid = useRef<HTMLTableElement>(null)
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
    grid.current
      ?.querySelector(`[data-cell="${row},${column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
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
  }

  return (
    <div className={styles['room']}>
      <table
        ref={grid}
        role="grid"
        tabIndex={0}
        className={styles['grid']}
        aria-label={props.label}
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
          {rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td className="muted">{row.unit}</td>
              {periods.map((period, columnIndex) => {
                const key = cellKey(row, period)
                const isHere = at.row === rowIndex && at.column === columnIndex
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus (aria-activedescendant)
                  <td
                    key={period}
                    role="gridcell"
                    id={`entry-${rowIndex}-${columnIndex}`}
                    data-cell={`${rowIndex},${columnIndex}`}
                    data-at={isHere || undefined}
                    data-state={stateOf(props.checked.get(key), props.drafts.has(key))}
                    aria-selected={isHere}
                    aria-invalid={props.checked.get(key)?.kind === 'refused' || undefined}
                    className={styles['cell']}
                    onClick={() => {
                      if (editing !== null) end(true)
                      props.onAt({ row: rowIndex, column: columnIndex })
                      grid.current?.focus()
                    }}
                    onDoubleClick={() => setEditing(shown(key))}
                  >
                    {isHere && editing !== null ? (
                      <input
                        aria-label={`${row.name} ${props.periodName(period)}`}
                        className={styles['input']}
                        // biome-ignore lint/a11y/noAutofocus: typing began in this cell
                        autoFocus
                        maxLength={200}
                        value={editing}
                        onChange={(event) => setEditing(event.target.value)}
                        onBlur={() => editing !== null && end(true)}
                      />
                    ) : (
                      shown(key)
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
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

function stateOf(checked: CheckedEntry | undefined, isTyped: boolean): string | undefined {
  if (checked === undefined) return isTyped ? 'typed' : undefined
  if (checked.kind === 'refused') return 'refused'
  return checked.suspicion !== null || checked.kind === 'conflicting' ? 'suspicious' : isTyped ? 'typed' : undefined
}
