import type { TFunction } from 'i18next'
import type { ComparisonCell, ComparisonTable } from '#contract/compare-calls.ts'
import type { LayoutCell, NumberCell, TableLayout } from '#core/layout/layout.ts'
import { lineCount, textWidth } from '#core/layout/text-width.ts'
import type { GridCell, GridModel } from '../../ui/grid/grid-model.ts'
import type { Facet } from './cell-formula.ts'
import { basisMark, type Mark, reasonWords, stageMark } from './reason-words.ts'
import { columnKey } from './use-row-order.ts'

/** Where a grid's cell stands in the comparison. */
export interface ComparisonPlace {
  /** Row of the table and of its layout, whatever the order on screen. */
  readonly row: number
  /** Column of the period; −1 for stub and unit. */
  readonly period: number
  readonly facet: Facet
}

/** The font's size in tables, in pixels: layout gives widths in ems. */
const EM = 13
/** Left and right padding of a cell and its line. */
const PADDING = 17
/** Font size of a mark and the gap before it, in pixels. */
const MARK_EM = 10
const MARK_GAP = 3

export function placeOf(table: ComparisonTable, layout: TableLayout, row: number, column: number): ComparisonPlace {
  const { role, period } = layout.columns[column] ?? { role: 'stub', period: null }
  const facet = role === 'change' || role === 'growth' ? role : 'value'
  return { row, period: period === null ? -1 : table.periods.indexOf(period), facet }
}

interface ComparisonGridProps {
  readonly table: ComparisonTable
  readonly layout: TableLayout
  readonly order: readonly number[]
  readonly widths: Readonly<Record<string, number>>
  readonly t: TFunction<'compare'>
}

/** The comparison as a grid: `order` says which row of the layout stands where. */
export function comparisonGridModel(props: ComparisonGridProps): GridModel {
  const { table, layout, order, widths, t } = props
  const places = layout.columns.map((_, column) => placeOf(table, layout, 0, column))
  const cellAt = (row: number, column: number): LayoutCell | undefined => layout.rows[order[row] ?? -1]?.cells[column]
  return {
    label: layout.title,
    columns: layout.columns.map(({ role, width, align }, column) => {
      const id = columnKey(layout, column)
      const markWidth = widestMark(props, column)
      const natural = Math.ceil(width * EM) + PADDING + markWidth
      return { id, align, markWidth, width: widths[id] ?? Math.min(natural, role === 'stub' ? WIDEST_STUB : WIDEST) }
    }),
    frozen: layout.columns.filter(({ role }) => role === 'stub' || role === 'unit').length,
    header: layout.header,
    rowCount: order.length,
    rowKey: (row) => layout.rows[order[row] ?? -1]?.indicator ?? String(row),
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
      return cell === undefined ? { text: shown.text, number: null } : figureCell(shown, cell, place.facet, t)
    }
  }
}

/** Wider stubs wrap. */
const WIDEST_STUB = 260
const WIDEST = 220

function figureCell(shown: LayoutCell, cell: ComparisonCell, facet: Facet, t: TFunction<'compare'>): GridCell {
  if (shown.type !== 'number') {
    const reason = shown.type === 'sign' ? shown.reason : null
    return {
      text: shown.text,
      number: null,
      tone: 'muted',
      ...(reason === null ? {} : { says: reasonWords(t, reason) })
    }
  }
  const mark = markOf(shown, cell, facet, t)
  return {
    // The unit of points stands in the place of marks, so that digits stay under digits.
    text: shown.text.slice(0, shown.text.length - shown.suffix.length),
    number: shown.value,
    ...(facet === 'value' || shown.value === 0 ? {} : { tone: shown.value > 0 ? 'up' : 'down' }),
    ...(mark.mark === '' ? {} : { mark: mark.mark }),
    ...(mark.says === '' ? {} : { says: mark.says })
  }
}

function markOf(shown: NumberCell, cell: ComparisonCell, facet: Facet, t: TFunction<'compare'>): Mark {
  const mark = facet === 'value' ? stageMark(t, cell.stage) : facet === 'growth' ? basisMark(t, cell.basis) : null
  const suffix = shown.suffix.trim()
  if (suffix === '') return mark ?? { mark: '', says: '' }
  return { mark: `${suffix.replace(/^个/, '')}${mark?.mark ?? ''}`, says: [suffix, mark?.says].join(' ').trim() }
}

/** Room that the widest mark of a column takes, in pixels. */
function widestMark(props: ComparisonGridProps, column: number): number {
  const { table, layout, t } = props
  const { period, facet } = placeOf(table, layout, 0, column)
  if (period < 0) return 0
  let widest = 0
  for (const [row, { cells }] of layout.rows.entries()) {
    const shown = cells[column]
    const cell = table.rows[row]?.cells[period]
    if (shown?.type !== 'number' || cell === undefined) continue
    const { mark } = markOf(shown, cell, facet, t)
    if (mark !== '') widest = Math.max(widest, textWidth(mark) * MARK_EM + MARK_GAP)
  }
  return Math.ceil(widest)
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
