import { memo, type ReactNode } from 'react'
import styles from './grid.module.css'
import type { GridModel } from './grid-model.ts'
import { asCell, asRow } from './grid-roles.ts'

export interface GridRowProps {
  readonly model: GridModel
  readonly row: number
  readonly gridId: string
  readonly start: number
  readonly offsets: readonly number[]
  /** Columns to paint beside the frozen ones, first and last, inclusive. */
  readonly first: number
  readonly last: number
  /** The column in focus if this row is, painted even where it is out of sight; −1: none. */
  readonly active: number
  /** Selected columns, inclusive; −1 and −2: none. */
  readonly selectedFrom: number
  readonly selectedTo: number
  /** The column that is lit if one of this row is; −1: none. */
  readonly lit: number
  readonly headerRows: number
  readonly measure: (element: HTMLElement | null) => void
}

/** One row. It is painted anew only when something of its own changes, not whenever the grid scrolls. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { model, row, offsets, first, last, active } = props
  const columns: number[] = []
  for (let column = 0; column < model.frozen; column++) columns.push(column)
  if (active >= model.frozen && active < first) columns.push(active)
  for (let column = Math.max(first, model.frozen); column <= last; column++) columns.push(column)
  if (active > last) columns.push(active)
  return (
    <div
      {...asRow(row + props.headerRows + 1)}
      className={active >= 0 ? `${styles['row']} ${styles['current']}` : styles['row']}
      data-index={row}
      ref={props.measure}
      style={{ top: props.start, minWidth: offsets.at(-1) }}
    >
      {columns.map((column) => (
        <Cell
          key={column}
          {...props}
          column={column}
          isActive={column === active}
          isSelected={column >= props.selectedFrom && column <= props.selectedTo}
        />
      ))}
    </div>
  )
})

function Cell(
  props: GridRowProps & { readonly column: number; readonly isActive: boolean; readonly isSelected: boolean }
): ReactNode {
  const { model, row, column, offsets } = props
  const shape = model.columns[column]
  if (shape === undefined) return null
  const cell = model.cell(row, column)
  const isFrozen = column < model.frozen
  const classes = [
    styles['cell'],
    styles[shape.align],
    column === 0 ? styles['stub'] : isFrozen ? styles['frozen'] : styles['figure'],
    column === model.frozen - 1 && styles['lastFrozen'],
    cell.tone !== undefined && styles[cell.tone],
    props.isSelected && styles['selected'],
    props.isActive && styles['active'],
    props.lit === column && styles['lit']
  ]
  return (
    <div
      {...asCell({
        id: `${props.gridId}-${row}-${column}`,
        column,
        selected: props.isSelected || props.isActive
      })}
      className={classes.filter((name) => typeof name === 'string').join(' ')}
      data-row={row}
      data-column={column}
      title={cell.says}
      style={{
        left: offsets[column],
        width: shape.width,
        ...(cell.depth === undefined ? {} : { paddingLeft: 8 + cell.depth * 14 })
      }}
    >
      {cell.text}
      {(shape.markWidth ?? 0) > 0 && (
        <span className={styles['mark']} style={{ width: shape.markWidth }} aria-hidden={cell.says !== undefined}>
          {cell.mark}
        </span>
      )}
      {cell.pad !== undefined && cell.pad !== '' && (
        <span className={styles['pad']} aria-hidden>
          {cell.pad}
        </span>
      )}
      {cell.says !== undefined && <span className="visually-hidden">{` ${cell.says}`}</span>}
    </div>
  )
}
