import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useAppearance } from '../../app/appearance.ts'
import styles from './pick-list.module.css'

export interface PickRow {
  readonly id: string
  /** One a column. */
  readonly cells: readonly ReactNode[]
}

/** Rows in columns of which one is open beside; arrow keys walk, Enter opens. Only what is in sight is drawn. */
export function PickList(props: {
  readonly label: string
  readonly head: readonly string[]
  /** Columns of numbers, from 0. */
  readonly numeric?: readonly number[]
  /** As grid-template-columns has it. */
  readonly columns: string
  readonly rows: readonly PickRow[]
  readonly open: string | null
  readonly onOpen: (id: string) => void
}): ReactNode {
  const { rows, open } = props
  const { rowHeight } = useAppearance()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12
  })
  const current = Math.max(0, Math.min(at, rows.length - 1))
  useEffect(() => {
    const index = rows.findIndex((row) => row.id === open)
    if (index >= 0) setAt(index)
  }, [rows, open])
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      const next = Math.min(Math.max(current + step, 0), rows.length - 1)
      setAt(next)
      lines.scrollToIndex(next)
    } else if (event.key === 'Enter') {
      const row = rows[current]
      if (row !== undefined) props.onOpen(row.id)
    } else return
    event.preventDefault()
  }
  const classOf = (column: number): string | undefined =>
    styles[props.numeric?.includes(column) === true ? 'number' : 'cell']
  const style = { gridTemplateColumns: props.columns }
  return (
    <div className={styles['list']}>
      <div className={styles['head']} style={style} aria-hidden="true">
        {props.head.map((name, column) => (
          <span key={name} className={classOf(column)}>
            {name}
          </span>
        ))}
      </div>
      <div
        ref={scroller}
        className={`framed ${styles['rows']}`}
        role="listbox"
        aria-label={props.label}
        aria-activedescendant={rows.length === 0 ? undefined : `${id}-${current}`}
        tabIndex={0}
        onKeyDown={onKey}
      >
        <div role="presentation" style={{ height: lines.getTotalSize(), position: 'relative' }}>
          {lines.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself hears the keys
              <div
                key={row.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={row.id === open}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                data-at={index === current ? '' : undefined}
                className={styles['row']}
                style={{ ...style, height: size, transform: `translateY(${start}px)` }}
                onClick={() => {
                  setAt(index)
                  props.onOpen(row.id)
                }}
              >
                {row.cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <span key={column} className={classOf(column)}>
                    {cell}
                  </span>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}
