import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import type { PointerEvent, ReactNode } from 'react'
import { headLines } from '#core/layout/cells/head-lines.ts'
import type { HeaderCell } from '#core/layout/layout.ts'
import { TABLE_EM } from './digit-width.ts'
import styles from './grid.module.css'
import { type GridColumn, type GridModel, type GridSort, leafHeader } from './grid-model.ts'
import { asHeader, asRow, asRowGroup } from './grid-roles.ts'
import { headRowEdges, linesOfHead } from './head-rows.ts'
import { HiddenColumns, type Side } from './hidden-columns.tsx'

export interface GridHeadProps {
  readonly model: GridModel
  readonly gridId: string
  readonly offsets: readonly number[]
  /** Of the whole grid, in pixels. */
  readonly width: number
  readonly first: number
  readonly last: number
  /** So much of the columns is hidden under the frozen ones, in pixels. */
  readonly left: number
  /** Width of the place where the grid stands, in pixels; 0: not known yet. */
  readonly place: number
  /** The column in focus while the header has the focus; −1: none. */
  readonly active: number
  readonly sort: GridSort | null
  readonly onResize: ((column: number, width: number) => void) | undefined
  /** The columns at one end are to come into sight. */
  readonly onEnd: (side: Side) => void
}

/** The header's rows: spanners above, the columns' own names lowest. */
export function GridHead(props: GridHeadProps): ReactNode {
  const { model } = props
  const edges = headRowEdges(model)
  return (
    <div {...asRowGroup()} className={styles['head']} style={{ minWidth: props.width }}>
      {model.header.map((cells, level) => (
        <div
          {...asRow(level + 1)}
          className={styles['headRow']}
          style={{ height: (edges[level + 1] ?? 0) - (edges[level] ?? 0) }}
          data-row={-1}
          // biome-ignore lint/suspicious/noArrayIndexKey: a header row is its level
          key={level}
        >
          {cells
            .filter((cell) => isInSight(cell, props))
            .map((cell) => (
              <HeadCell
                key={cell.column}
                {...props}
                cell={cell}
                level={level}
                lines={linesOfHead(model.headLines, level, cell)}
                height={(edges[level + cell.rowSpan] ?? 0) - (edges[level] ?? 0)}
              />
            ))}
        </div>
      ))}
    </div>
  )
}

function isInSight(cell: HeaderCell, { model, first, last, active }: GridHeadProps): boolean {
  const end = cell.column + cell.columnSpan - 1
  if (cell.column < model.frozen) return true
  if (active >= cell.column && active <= end) return true
  return cell.column <= last && end >= first
}

/** Is it the cell at the end of the place, where those behind it are cut off? */
function isAtEnd({ column, columnSpan }: HeaderCell, { model, offsets, left, place }: GridHeadProps): boolean {
  const end = left + place
  return column >= model.frozen && (offsets[column] ?? 0) < end && (offsets[column + columnSpan] ?? 0) >= end - 0.5
}

function HeadCell(
  props: GridHeadProps & {
    readonly cell: HeaderCell
    readonly level: number
    /** So many lines of text have room in it. */
    readonly lines: number
    /** In pixels. */
    readonly height: number
  }
): ReactNode {
  const { model, cell, offsets, sort } = props
  const { column, columnSpan } = cell
  const isLeaf = columnSpan === 1 && leafHeader(model.header, column) === cell
  const isFrozen = column < model.frozen
  const sorted = isLeaf && sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined
  const lines =
    isLeaf && props.lines > 1 && !isFrozen
      ? noMoreThan(props.lines, headLines(cell.text, headRoom(model.columns[column])))
      : [cell.text]
  const classes = [
    styles['headCell'],
    isFrozen ? styles['frozen'] : styles['figure'],
    column + columnSpan === model.frozen && styles['lastFrozen'],
    isLeaf ? styles[model.columns[column]?.align ?? 'left'] : styles['center'],
    lines.length > 1 && styles['wraps'],
    isLeaf && props.active === column && styles['active']
  ]
  return (
    <div
      {...asHeader({
        id: isLeaf ? `${props.gridId}--1-${column}` : undefined,
        label: lines.length > 1 ? cell.text : undefined,
        column,
        columnSpan,
        rowSpan: cell.rowSpan,
        sorted: isLeaf ? (sorted ?? 'none') : undefined
      })}
      className={classes.filter((name) => typeof name === 'string').join(' ')}
      // A name over several columns stands for the first of them: a year for its values.
      data-column={column}
      style={{
        left: offsets[column],
        width: (offsets[column + columnSpan] ?? 0) - (offsets[column] ?? 0),
        height: props.height
      }}
    >
      <span
        className={styles['headText']}
        title={cell.text}
        style={
          isLeaf
            ? { marginRight: model.columns[column]?.headMargin }
            : isFrozen
              ? undefined
              : { left: (offsets[model.frozen] ?? 0) + EDGE, right: EDGE }
        }
      >
        {lines.length > 1 ? lines.join('\n') : withoutBreakAtBase(cell.text)}
      </span>
      {column + columnSpan === model.frozen && cell.rowSpan === model.header.length && (
        <HiddenColumns {...props} side="before" />
      )}
      {props.level === 0 && isAtEnd(cell, props) && <HiddenColumns {...props} side="behind" />}
      {sorted === 'ascending' && <CaretUpOutlined aria-hidden className={styles['sort'] ?? ''} />}
      {sorted === 'descending' && <CaretDownOutlined aria-hidden className={styles['sort'] ?? ''} />}
      {isLeaf && props.onResize !== undefined && (
        <Resizer
          width={model.columns[column]?.width ?? 0}
          natural={model.columns[column]?.natural ?? 0}
          onResize={(width) => props.onResize?.(column, width)}
        />
      )}
    </div>
  )
}

/** What a heading has for its lines, in ems. */
function headRoom(column: GridColumn | undefined): number {
  return column === undefined ? 0 : (column.width - HEAD_PADDING - (column.headMargin ?? 0)) / TABLE_EM
}

/** What has no line of its own goes on in the last, and is cut there where a column was made that narrow. */
function noMoreThan(most: number, lines: readonly string[]): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join('')]
}

/** Left and right of a heading together, with its line, in pixels. */
const HEAD_PADDING = 17

/** Between a name that stays in sight and the edge of its room, in pixels. */
const EDGE = 8

/** The narrowest a column may be made, in pixels: a sign and its padding. */
const NARROWEST = 40

/** For the pointer; the keyboard resizes with Alt+←/→ on the header and fits with Alt+↓, as a double click does. */
function Resizer(props: {
  readonly width: number
  readonly natural: number
  readonly onResize: (width: number) => void
}): ReactNode {
  const begin = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault()
    event.stopPropagation()
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent): void =>
      props.onResize(Math.max(NARROWEST, props.width + moved.clientX - from))
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  }
  return (
    <span
      className={styles['resizer']}
      aria-hidden
      onPointerDown={begin}
      onDoubleClick={() => props.onResize(Math.max(NARROWEST, props.natural))}
    />
  )
}

/** 1978年=100 and 1978 = 100 stay on one line where it has room, which joiners ask of a browser and no style does. */
function withoutBreakAtBase(text: string): string {
  return text.replaceAll(' = ', '\u00a0=\u00a0').replaceAll('=', '\u2060=\u2060')
}
