import type { ComparisonCell, ComparisonTable } from '#contract/compare-calls.ts'
import type { HeaderCell, LayoutCell, TableLayout } from '#core/layout/layout.ts'
import { lineCount, textWidth } from '#core/layout/text-width.ts'
import { type GridCell, type GridColumn, type GridModel, leafHeader } from '../../ui/grid/grid-model.ts'
import type { Facet } from './cell-formula.ts'
import { placeOf } from './comparison-place.ts'
import { type ColumnMarks, type MarkWords, markOf, missingDecimals, NO_MARKS } from './figure-marks.ts'
import { columnKey } from './use-row-order.ts'

/** The font's size in tables, in pixels: layout gives widths in ems. */
const EM = 13
/** Left and right padding of a cell and its line. */
const PADDING = 17
/** Font size of a mark and the gap before it, in pixels. */
const MARK_EM = 10
const MARK_GAP = 3

interface ComparisonGridProps {
  readonly table: ComparisonTable
  readonly layout: TableLayout
  readonly order: readonly number[]
  readonly widths: Readonly<Record<string, number>>
  /** Width of the place where the grid stands, in pixels; 0: not known yet. */
  readonly room: number
  readonly words: MarkWords
  /** One a column of the layout (`columnMarks`). */
  readonly marks: readonly ColumnMarks[]
  /** Why there is no number, by reason code. */
  readonly why: (reason: string) => string
}

/** The comparison as a grid: `order` says which row of the layout stands where. */
export function comparisonGridModel(props: ComparisonGridProps): GridModel {
  const { table, layout, order, widths, room, words, marks, why } = props
  const places = layout.columns.map((_, column) => placeOf(table, layout, 0, column))
  const widestStub = room === 0 ? WIDEST_STUB : Math.min(WIDEST_STUB, Math.max(NARROWEST_STUB, room * STUB_SHARE))
  const columns = layout.columns.map(({ role, width, align }, column) => {
    const id = columnKey(layout, column)
    const { common, room: markRoom, digits } = marks[column] ?? NO_MARKS
    const markWidth = markRoom === 0 ? 0 : Math.ceil(markRoom * MARK_EM + MARK_GAP)
    const heading = textWidth(leafHeader(layout.header, column)?.text ?? '')
    const ems = role === 'stub' || role === 'unit' ? width : Math.max(digits, heading) + 0.5
    const natural = Math.ceil((ems + textWidth(common)) * EM) + PADDING + markWidth
    return { id, align, markWidth, width: widths[id] ?? Math.min(natural, role === 'stub' ? widestStub : WIDEST) }
  })
  const cellAt = (row: number, column: number): LayoutCell | undefined => layout.rows[order[row] ?? -1]?.cells[column]
  return {
    label: layout.title,
    columns,
    frozen: frozenColumns(layout, columns, room),
    header: markedHeader(layout, marks),
    rowCount: order.length,
    rowKey: (row) => layout.rows[order[row] ?? -1]?.key ?? String(row),
    isFilled: (row, column) => {
      const cell = cellAt(row, column)
      return cell !== undefined && (cell.type !== 'text' || cell.text !== '') && cell.type !== 'sign'
    },
    cell: (row, column) => {
      const shown = cellAt(row, column)
      const place = places[column]
      if (shown === undefined || place === undefined) return { text: '', number: null }
      const index = order[row] ?? -1
      if (place.period < 0) {
        const depth = column === 0 ? layout.rows[index]?.depth : undefined
        return { text: shown.text, number: null, ...(depth === undefined ? {} : { depth }) }
      }
      const cell = table.rows[index]?.cells[place.period]
      if (cell === undefined) return { text: shown.text, number: null }
      return figureCell(shown, cell, place.facet, marks[column] ?? NO_MARKS, words, why)
    }
  }
}

/** Wider stubs wrap. */
const WIDEST_STUB = 260
const NARROWEST_STUB = 130
/** The stub takes no more than this share of the room, stub and unit together no more than that. */
const STUB_SHARE = 0.36
const FROZEN_SHARE = 0.5

/** Stub and unit stay in sight, or, where that left the figures too little room, the stub alone. */
function frozenColumns(layout: TableLayout, columns: readonly GridColumn[], room: number): number {
  const names = layout.columns.filter(({ role }) => role === 'stub' || role === 'unit').length
  const width = columns.slice(0, names).reduce((sum, column) => sum + column.width, 0)
  return room > 0 && width > room * FROZEN_SHARE ? 1 : names
}

const WIDEST = 220

function figureCell(
  shown: LayoutCell,
  cell: ComparisonCell,
  facet: Facet,
  { common, decimals }: ColumnMarks,
  words: MarkWords,
  why: (reason: string) => string
): GridCell {
  if (shown.type !== 'number') {
    const reason = shown.type === 'sign' ? shown.reason : null
    return {
      text: shown.text,
      number: null,
      tone: 'muted',
      ...(reason === null ? {} : { says: why(reason) })
    }
  }
  const mark = markOf(words, shown, cell, facet)
  return {
    // The unit of points stands in the place of marks, so that digits stay under digits.
    text: shown.text.slice(0, shown.text.length - shown.suffix.length),
    number: shown.value,
    pad: missingDecimals(shown, decimals),
    ...(facet === 'value' || shown.value === 0 ? {} : { tone: shown.value > 0 ? 'up' : 'down' }),
    ...(mark.mark === '' || mark.mark === common ? {} : { mark: mark.mark }),
    ...(mark.says === '' ? {} : { says: mark.says })
  }
}

/** The layout's header, with the marks of whole columns and, where one unit holds for all, the unit at the stub. */
function markedHeader(layout: TableLayout, marks: readonly ColumnMarks[]): HeaderCell[][] {
  return layout.header.map((cells) =>
    cells.map((cell) => {
      if (cell.column === 0 && layout.unitLine !== null) return { ...cell, text: `${cell.text} · ${layout.unitLine}` }
      const common = marks[cell.column]?.common ?? ''
      const isLeaf = cell.columnSpan === 1 && leafHeader(layout.header, cell.column) === cell
      return isLeaf && common !== '' ? { ...cell, text: `${cell.text} ${common}` } : cell
    })
  )
}

/** Lines that a row's name will need, by the width of its letters: a guess until the row is measured. */
export function linesOfStub(layout: TableLayout, row: number, model: GridModel): number {
  const laid = layout.rows[row]
  const name = laid?.cells[0]?.text ?? ''
  const room = (model.columns[0]?.width ?? WIDEST_STUB) - PADDING - (laid?.depth ?? 0) * INDENT
  return lineCount(name, room / EM)
}

/** A step of indentation in the grid, in pixels. */
const INDENT = 14
