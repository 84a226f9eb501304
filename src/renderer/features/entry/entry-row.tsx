// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid.
import type { ReactNode } from 'react'
import type { CheckedEntry } from '#contract/calls/figure-calls.ts'
import styles from './entry.module.css'
import { cellKey, type EntryRow, storedFigure } from './entry-table.ts'

/** One row of the grid; `at` is the column in focus where this row has it, −1 elsewhere. */
export function EntryGridRow(props: {
  readonly row: EntryRow
  readonly index: number
  readonly periods: readonly string[]
  readonly periodName: (period: string) => string
  readonly shown: (key: string) => string
  readonly stateOf: (key: string) => CheckState | undefined
  readonly at: number
  /** What is being typed into the cell in focus; null: nothing. */
  readonly editing: string | null
  readonly onEdit: (text: string) => void
  readonly onEndEdit: () => void
  readonly onAt: (column: number) => void
  readonly measure: (element: HTMLElement | null) => void
}): ReactNode {
  const { row, index, editing } = props
  return (
    <tr ref={props.measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">{row.name}</th>
      <td className="muted">{row.unit}</td>
      {props.periods.map((period, column) => {
        const key = cellKey(row, period)
        const isHere = props.at === column
        const state = props.stateOf(key)
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus (aria-activedescendant)
          <td
            key={period}
            role="gridcell"
            id={`entry-${index}-${column}`}
            data-cell={`${index},${column}`}
            data-at={isHere || undefined}
            data-state={state}
            aria-selected={isHere}
            aria-invalid={state === 'refused' || undefined}
            className={styles['cell']}
            onClick={() => props.onAt(column)}
            onDoubleClick={() => props.onEdit(props.shown(key))}
          >
            {isHere && editing !== null ? (
              <input
                aria-label={`${row.name} ${props.periodName(period)}`}
                className={styles['input']}
                // biome-ignore lint/a11y/noAutofocus: typing began in this cell
                autoFocus
                maxLength={200}
                value={editing}
                onChange={(event) => props.onEdit(event.target.value)}
                onBlur={props.onEndEdit}
              />
            ) : state === undefined ? (
              storedFigure(props.shown(key), row)
            ) : (
              props.shown(key)
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** How a cell looks: as typed, doubtful or refused; undefined: as it is stored. */
export type CheckState = 'typed' | 'suspicious' | 'refused'

export function checkState(checked: CheckedEntry | undefined, isTyped: boolean): CheckState | undefined {
  if (checked === undefined) return isTyped ? 'typed' : undefined
  if (checked.kind === 'refused') return 'refused'
  return checked.suspicion !== null || checked.outOfTime !== null || checked.kind === 'conflicting'
    ? 'suspicious'
    : isTyped
      ? 'typed'
      : undefined
}
