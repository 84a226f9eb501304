// biome-ignore-all lint/a11y/useSemanticElements: absolutely placed, virtual rows cannot be a table element; these are the ARIA grid roles.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellPosition } from '#core/reading/grid.ts'
import { cellName } from '#core/reading/grid.ts'
import { linesIn, ROW_HEAD } from './column-layout.ts'
import { isSelected, type Selection } from './selection.ts'
import styles from './sheet.module.css'
import { mergeAt, type Role, type SheetPage, type SheetViewData } from './sheet-page.ts'

interface Cells {
  readonly id: string
  readonly rows: { readonly first: number; readonly last: number }
  readonly rowHeight: number
  readonly starts: readonly number[]
  /** Columns in sight. */
  readonly columns: readonly number[]
  readonly merges: SheetViewData['merges']
  readonly pageOf: (row: number) => SheetPage | null
  readonly focus: CellPosition
  readonly pointed: CellPosition | null
  readonly selection: Selection
  readonly onCell: (cell: CellPosition, isExtending: boolean) => void
  readonly onRow: (row: number, isExtending: boolean) => void
  readonly onHover: (at: CellPosition) => void
}

/** The rows in sight, and above them those whose merged cells reach down into sight. */
export function SheetCells(props: Cells): ReactNode {
  const { rows, merges } = props
  const reaching = merges.filter(({ top, bottom }) => top < rows.first && bottom >= rows.first).map(({ top }) => top)
  const inSight = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index)
  const { focus, pointed, pageOf } = props
  const named = pointed ?? focus
  const labels = labelsOf(pageOf(named.row), named)
  return [...new Set([...reaching, ...inSight])].map((row) => (
    <SheetRow key={row} {...props} row={row} labels={labels} />
  ))
}

function SheetRow(props: Cells & { readonly row: number; readonly labels: ReadonlySet<string> }): ReactNode {
  const { id, row, rowHeight, starts, columns, merges, pageOf, focus, selection, labels, onCell, onHover } = props
  const page = pageOf(row)
  const { t } = useTranslation('import')
  const isAbove = row < props.rows.first
  return (
    <div
      className={styles['row']}
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 1}
      style={{ top: (row + 1) * rowHeight }}
    >
      <span
        className={styles['number']}
        role="rowheader"
        tabIndex={-1}
        data-focus={row === focus.row || undefined}
        data-hidden={page?.isRowHidden(row) || undefined}
        title={page?.isRowHidden(row) ? t('rowHidden', { row: row + 1 }) : undefined}
        style={{ width: ROW_HEAD, height: rowHeight }}
        onMouseDown={(event) => props.onRow(row, event.shiftKey)}
        onMouseEnter={(event) => {
          if (event.buttons === 1) props.onRow(row, true)
        }}
      >
        {row + 1}
      </span>
      {columnsToPaint(row, columns, merges).map((column) => {
        const merge = mergeAt(merges, row, column)
        if (merge !== null && (merge.top !== row || merge.left !== column)) return null
        if (isAbove && merge === null) return null
        const right = merge?.right ?? column
        const bottom = merge?.bottom ?? row
        const name = cellName(row, column)
        const text = page?.text(row, column) ?? ''
        const role = page?.role(row, column) ?? null
        const comment = page?.comment(row, column) ?? null
        const isTall = bottom > row
        const isFocus = focus.row >= row && focus.row <= bottom && focus.column >= column && focus.column <= right
        return (
          // Keys are answered by the grid, which keeps the focus (aria-activedescendant).
          // biome-ignore lint/a11y/useKeyWithMouseEvents: see above
          <div
            key={column}
            id={`${id}-${row}-${column}`}
            className={styles['cell']}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={column + 1}
            aria-selected={isFocus || isSelected(selection, row, column)}
            data-focus={isFocus || undefined}
            data-cell={name}
            data-role={role ?? undefined}
            data-bold={page?.isBold(row, column) || undefined}
            data-label={labels.has(name) || undefined}
            data-refused={page?.refusal(row, column) != null || undefined}
            data-merged={merge !== null || undefined}
            data-tall={isTall || undefined}
            data-figure={FIGURE.test(text) || undefined}
            title={
              [isCut(text, role, isTall) ? text : null, comment].filter((one) => one !== null).join('\n') || undefined
            }
            style={{
              left: (starts[column] ?? 0) + ROW_HEAD,
              width: (starts[right + 1] ?? 0) - (starts[column] ?? 0),
              height: (bottom - row + 1) * rowHeight
            }}
            onMouseDown={(event) => onCell({ row, column }, event.shiftKey)}
            onMouseOver={(event) => {
              if (event.buttons === 1) onCell({ row, column }, true)
              onHover({ row, column })
            }}
          >
            {comment !== null && <i className={styles['comment']} aria-hidden />}
            <span
              className={styles['text']}
              style={isTall ? { WebkitLineClamp: linesIn(bottom - row + 1, rowHeight) } : undefined}
            >
              {shownText(text, isTall)}
            </span>
          </div>
        )
      })}
    </div>
  )
}

/** Columns in sight, and those left of them whose merged cells reach into sight. */
function columnsToPaint(row: number, columns: readonly number[], merges: SheetViewData['merges']): readonly number[] {
  const first = columns[0] ?? 0
  const reaching = merges
    .filter((one) => one.top === row && one.left < first && one.right >= first)
    .map(({ left }) => left)
  return [...reaching, ...columns]
}

/** The labels that name a value, with those that they stand under: they are framed with it. */
function labelsOf(page: SheetPage | null, at: CellPosition): ReadonlySet<string> {
  const named = new Set<string>()
  for (const label of page?.observation(at.row, at.column)?.labels ?? []) {
    let next: string | null = label
    while (next !== null && !named.has(next)) {
      named.add(next)
      next = page?.labels.find(({ cell }) => cell === next)?.parent ?? null
    }
  }
  return named
}

const FIGURE = /^[-+−]?\d[\d,.]*%?$/

/** A long name may not fit its cell, nor one that is broken into lines: the pointer shows it whole. */
function isCut(text: string, role: Role | null, isTall: boolean): boolean {
  return text.length > (isTall ? SHORT : LONG) && role !== null && role !== 'value' && role !== 'symbol'
}

const LONG = 10
const SHORT = 4

/** A cell of one row has one line: its line breaks are shown as spaces. Leading spaces are meaning and stay. */
function shownText(text: string, isTall: boolean): string {
  return isTall ? text : text.replaceAll('\n', ' ')
}
