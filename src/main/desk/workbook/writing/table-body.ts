import { isGrouped, numberFormat } from '#core/layout/cells/number-format.ts'
import { textWidth } from '#core/layout/cells/text-width.ts'
import { wraps } from '#core/layout/cells/wrapped-lines.ts'
import type {
  LayoutCell,
  LayoutColumn,
  LayoutRow,
  NumberCell,
  SignCell,
  TableLayout,
  TextCell
} from '#core/layout/layout.ts'
import { columnName } from '#core/reading/grid.ts'
import { formulaText } from './formula-text.ts'
import { emptyCell, formulaCell, numberCell, rowXml, textCell } from './parts/sheet-part.ts'
import type { Look } from './parts/styles-part.ts'
import type { Texts } from './parts/texts-part.ts'

/** Where the body of a table is written, and in what. */
export interface BodyToWrite {
  /** Its first row. */
  readonly start: number
  readonly heights: readonly number[]
  readonly texts: Texts
  readonly lookNumber: (look: Look) => number
}

/** The rows of a table's body, one after the other. */
export function* bodyRows({ rows, columns }: TableLayout, body: BodyToWrite): Generator<string> {
  const { start, heights } = body
  const marks = widestMarks(rows, columns.length)
  const written = columns.map((column, at) => new ColumnToWrite(column, at, columns.length, marks[at] ?? '', body))
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1
    const at = start + index
    const rowName = String(at + 1)
    const { cells } = row
    let line = ''
    for (let column = 0; column < written.length; column += 1) {
      const cell = cells[column]
      if (cell !== undefined) line += written[column]?.cellXml(cell, row, rowName, isLast)
    }
    yield rowXml(at, heights[index] ?? 0, line)
  }
}

/** A column of the body: what its cells have in common is made once. */
class ColumnToWrite {
  readonly #column: LayoutColumn
  readonly #letters: string
  readonly #marks: string
  readonly #isInside: boolean
  readonly #body: BodyToWrite
  /** Looks of plain figures and of names and signs, by their keys. */
  readonly #ofFigures: number[] = []
  readonly #ofTexts: number[] = []

  constructor(column: LayoutColumn, at: number, count: number, marks: string, body: BodyToWrite) {
    this.#column = column
    this.#letters = columnName(at)
    this.#marks = marks
    this.#isInside = at < count - 1
    this.#body = body
  }

  cellXml(cell: LayoutCell, row: LayoutRow, rowName: string, isLast: boolean): string {
    const name = this.#letters + rowName
    const look = this.#look(cell, row, isLast)
    if (cell.type !== 'number') {
      return cell.text === '' ? emptyCell(name, look) : textCell(name, look, this.#body.texts.of(cell.text))
    }
    const { formula, value } = cell
    // A spreadsheet has no number of more than 308 digits and takes a file with one for damaged.
    if (!Number.isFinite(value)) return textCell(name, look, this.#body.texts.of(cell.text))
    if (formula === null) return numberCell(name, look, value)
    return formulaCell(name, look, formulaText(formula, this.#body.start).slice(1), value)
  }

  /** Looks that come often are known by a small number: describing that of each cell would take most of the export. */
  #look(cell: LayoutCell, row: LayoutRow, isLast: boolean): number {
    if (row.kind !== 'figures') return this.#newLook(cell, row, isLast)
    const known = cell.type === 'number' ? this.#ofFigures : this.#ofTexts
    const key = cell.type === 'number' ? figureKey(cell, isLast) : textKey(cell, row.depth, isLast)
    if (key === null) return this.#newLook(cell, row, isLast)
    known[key] ??= this.#newLook(cell, row, isLast)
    return known[key]
  }

  #newLook(cell: LayoutCell, row: LayoutRow, isLast: boolean): number {
    return this.#body.lookNumber({
      ...lookOf(cell, this.#column, row.depth, this.#marks),
      ...(row.kind === 'figures' ? {} : { bold: true }),
      ...(isLast ? { bottom: 'thick' as const } : {}),
      ...(this.#isInside ? { right: 'thin' as const } : {})
    })
  }
}

/** Of the marks beside the figures of each column those that take the most room; '': none bears any. */
function widestMarks(rows: readonly LayoutRow[], columns: number): string[] {
  const widest = Array.from({ length: columns }, () => '')
  for (const { cells } of rows) {
    for (let at = 0; at < columns; at += 1) {
      const cell = cells[at]
      if (cell?.type !== 'number' || cell.marks === '' || cell.marks === widest[at]) continue
      if (textWidth(cell.marks) > textWidth(widest[at] ?? '')) widest[at] = cell.marks
    }
  }
  return widest
}

/** null: it has words beside it. */
function figureKey(cell: NumberCell, isLast: boolean): number | null {
  if (cell.prefix !== '' || cell.suffix !== '') return null
  return cell.decimals * 4 + (isGrouped(cell) ? 2 : 0) + (isLast ? 1 : 0)
}

function textKey(cell: TextCell | SignCell, depth: number, isLast: boolean): number {
  return depth * 4 + (cell.type === 'sign' ? 2 : 0) + (isLast ? 1 : 0)
}

function lookOf(cell: LayoutCell, column: LayoutColumn, depth: number, room: string): Look {
  if (cell.type === 'number') return { align: 'right', format: numberFormat(cell, room) }
  if (column.role === 'stub') return { align: 'left', wrap: true, ...(depth > 0 ? { indent: depth } : {}) }
  if (wraps(column)) return { align: column.align, wrap: true }
  return { align: cell.type === 'sign' ? 'right' : column.align }
}
