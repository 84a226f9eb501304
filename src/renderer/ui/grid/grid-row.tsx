import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { Unbroken } from '../words/unbroken.tsx'
import styles from './grid.module.css'
import type { GridCell, GridModel, GridRowShape } from './grid-model.ts'
import { asCell, asRow } from './grid-roles.ts'
import type { RowHeights } from './row-heights.ts'

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
  readonly heights: RowHeights
}

/** One row. It is painted anew only when something of its own changes, not whenever the grid scrolls. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { model, row, offsets, first, last, active, heights } = props
  const element = useRef<HTMLDivElement>(null)
  const key = model.rowKey(row)
  // Another row in the same element, in the same place of another order, or with its name in another language may be as
  // high as before and yet higher or lower than is thought of it now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew for each row and each table
  useLayoutEffect(
    () => (element.current === null ? undefined : heights.watch(element.current)),
    [heights, row, key, model]
  )
  const columns: number[] = []
  for (let column = 0; column < model.frozen; column++) columns.push(column)
  if (active >= model.frozen && active < first) columns.push(active)
  for (let column = Math.max(first, model.frozen); column <= last; column++) columns.push(column)
  if (active > last) columns.push(active)
  const shape = model.rowShape?.(row) ?? null
  const classes = [styles['row'], active >= 0 && styles['current'], shape !== null && styles[shape.kind]]
  return (
    <div
      {...asRow(row + props.headerRows + 1)}
      className={classes.filter((name) => typeof name === 'string').join(' ')}
      data-row={row}
      ref={element}
      style={{ top: props.start, minWidth: offsets.at(-1) }}
    >
      {columns.map((column) => (
        <Cell
          key={column}
          model={model}
          row={row}
          column={column}
          // Only what is in focus is ever named: to write an id into every cell takes as long as its text.
          id={column === active ? `${props.gridId}-${row}-${column}` : undefined}
          left={offsets[column] ?? 0}
          shape={column === 0 ? shape : null}
          isActive={column === active}
          isSelected={column >= props.selectedFrom && column <= props.selectedTo}
          isLit={column === props.lit}
        />
      ))}
    </div>
  )
})

/** One cell, likewise: where the grid scrolls across, most cells of a row stay as they are. */
const Cell = memo(function Cell(props: {
  readonly model: GridModel
  readonly row: number
  readonly column: number
  readonly id: string | undefined
  /** Pixels from the left edge of the grid. */
  readonly left: number
  /** Of the first column: what the row is in a tree. */
  readonly shape: GridRowShape | null
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isLit: boolean
}): ReactNode {
  const { model, row, column } = props
  const place = model.columns[column]
  if (place === undefined) return null
  const cell = model.cell(row, column)
  const isFrozen = column < model.frozen
  const { markWidth = 0 } = place
  // A text alone is written into the cell: nothing is kept of it beside. Most figures are no more.
  const isBare =
    cell.bar === undefined && props.shape === null && !hasMark(cell, markWidth) && !cell.pad && cell.isTooLong !== true
  // A number that fits is cut nowhere, and the room behind it is not seen: a clip for each cell takes a tenth of a frame.
  const isWhole = cell.number !== null && cell.isTooLong !== true && (markWidth > 0 || cell.mark === undefined)
  const classes = [
    styles['cell'],
    styles[place.align],
    column === 0 ? styles['stub'] : isFrozen ? styles['frozen'] : styles['figure'],
    column === model.frozen - 1 && styles['lastFrozen'],
    isWhole && styles['whole'],
    cell.tone !== undefined && styles[cell.tone],
    cell.heat !== undefined && styles['heat'],
    props.isSelected && styles['selected'],
    cell.isChanged === true && styles['changed'],
    cell.isFound === true && styles['foundHere'],
    props.isActive && styles['active'],
    props.isLit && styles['lit']
  ]

  return (
    <div
      {...asCell({
        id: props.id,
        column,
        selected: props.isSelected || props.isActive,
        isExpanded: props.shape?.isExpanded ?? null
      })}
      className={classes.filter((name) => typeof name === 'string').join(' ')}
      data-column={column}
      // Read out after the text, as its description.
      title={cell.isTooLong === true ? [cell.text, cell.says].filter(Boolean).join(' · ') : cell.says}
      style={{
        left: props.left,
        width: place.width,
        ...(cell.depth === undefined ? {} : hanging(8 + cell.depth * INDENT, props.shape !== null)),
        ...(cell.heat === undefined ? {} : { '--heat': `${Math.round(cell.heat * MOST_HEAT)}%` })
      }}
    >
      {isBare ? textOf(cell) : <Content cell={cell} markWidth={markWidth} shape={props.shape} />}
    </div>
  )
})

function Content(props: {
  readonly cell: GridCell
  readonly markWidth: number
  readonly shape: GridRowShape | null
}): ReactNode {
  const { cell, markWidth, shape } = props
  return (
    <>
      {cell.bar !== undefined && <Bar {...cell.bar} />}
      {shape !== null && <Twisty isExpanded={shape.isExpanded} />}
      {textOf(cell)}
      {hasMark(cell, markWidth) && (
        <span
          className={styles['mark']}
          style={markWidth === 0 ? undefined : { width: markWidth }}
          aria-hidden={cell.says !== undefined}
        >
          {cell.mark}
        </span>
      )}
      {cell.isTooLong !== true && cell.pad !== undefined && cell.pad !== '' && (
        <span className={styles['pad']} aria-hidden>
          {cell.pad}
        </span>
      )}
    </>
  )
}

/** Not an element of its own: most cells are a text and nothing else. */
function textOf({ text, number, isTooLong }: GridCell): ReactNode {
  if (isTooLong === true) return <TooLong text={text} />
  return number === null ? <Unbroken text={text} /> : text
}

/** A mark, or the room for it. */
function hasMark({ mark, isTooLong }: GridCell, markWidth: number): boolean {
  return isTooLong !== true && (markWidth > 0 || mark !== undefined)
}

/** As spreadsheets show a number that is wider than its column; read out, it is the number. */
function TooLong({ text }: { readonly text: string }): ReactNode {
  return (
    <>
      <span aria-hidden>###</span>
      <span className="visually-hidden">{text}</span>
    </>
  )
}

/** The sign that opens and closes a row; its room where there is nothing to open, so that names stand in line. */
function Twisty({ isExpanded }: { readonly isExpanded: boolean | null }): ReactNode {
  if (isExpanded === null) return <span className={styles['untwisted']} />
  return (
    <span className={styles['twisty']} aria-hidden data-twisty>
      {isExpanded ? <CaretDownOutlined /> : <CaretRightOutlined />}
    </span>
  )
}

/** Room at the left of a name; one that wraps goes on under its own beginning, not under the sign before it. */
function hanging(left: number, hasTwisty: boolean): CSSProperties {
  return hasTwisty ? { paddingLeft: left + TWISTY, textIndent: -TWISTY } : { paddingLeft: left }
}

/** What the sign that opens a row takes, in pixels. */
const TWISTY = 12
/** A step of indentation, in pixels. */
const INDENT = 14
/** How much of the accent the warmest ground takes, in percent: black and white stay legible on it. */
const MOST_HEAT = 22

function Bar({ from, to, isBelowZero }: NonNullable<GridCell['bar']>): ReactNode {
  return (
    <span
      className={isBelowZero ? `${styles['bar']} ${styles['below']}` : styles['bar']}
      aria-hidden
      style={{ left: `${from * 100}%`, width: `${Math.max(0, to - from) * 100}%` }}
    />
  )
}
