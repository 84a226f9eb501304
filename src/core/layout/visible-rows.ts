import { LaidNumber } from './cells/laid-number.ts'
import { LaidRow } from './cells/laid-row.ts'
import type { CellRef } from './formulas/layout-formula.ts'
import { withCells } from './formulas/layout-formula.ts'
import type { CubeLayout } from './lay-out-cube.ts'
import type { LayoutCell, LayoutRow, TableLayout } from './layout.ts'

/** Which rows are looked at, and in which order. */
export interface RowChoice {
  /** By the column's key. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  /** Keys of the rows whose inner rows are hidden. */
  readonly closed: ReadonlySet<string>
  /** null: every row is wanted. */
  readonly wants: ((row: LayoutRow, at: number) => boolean) | null
}

/** A row of the layout as it stands among those in sight. */
export interface VisibleRow {
  /** Index in the layout. */
  readonly row: number
  readonly depth: number
  /** Do rows stand under it, and are they in sight? null: none do. */
  readonly isOpen: boolean | null
}

const byName = new Intl.Collator('zh-Hans-CN', { numeric: true })

/**
 * The rows in sight: a tree, as the layout has it. Searched or sorted they are a list: of each member of the outer
 * dimension the rows that are wanted, without the headings between them. Sums stay last, and so do rows without a number
 * in the column, in both directions: what is not known is neither least nor most. Nor are persons more or less than
 * amounts: rows of one unit stand together, in the order in which the units come in the table.
 */
export function visibleRows(layout: CubeLayout, { sort, closed, wants }: RowChoice): VisibleRow[] {
  const column = sort === null ? -1 : layout.columns.findIndex(({ key }) => key === sort.column)
  if (wants === null && column < 0) return openRows(layout.rows, closed)
  const compare = column < 0 ? null : comparison(layout, column, sort?.descending === true)
  return [...wantedBySection(layout.rows, wants)].flatMap(([section, own]) => {
    const rows = compare === null ? own : own.sort(compare)
    if (section < 0) return rows.map((row) => ({ row, depth: 0, isOpen: null }))
    const { depth = 0, key = '' } = layout.rows[section] ?? {}
    const isOpen = !closed.has(key)
    const heading = { row: section, depth, isOpen }
    return isOpen ? [heading, ...rows.map((row) => ({ row, depth: depth + 1, isOpen: null }))] : [heading]
  })
}

function openRows(rows: readonly LayoutRow[], closed: ReadonlySet<string>): VisibleRow[] {
  const hasBelow = new Array<boolean>(rows.length).fill(false)
  for (const { parent } of rows) if (parent >= 0) hasBelow[parent] = true
  const hidden = new Array<boolean>(rows.length).fill(false)
  const visible: VisibleRow[] = []
  for (const [at, { parent, key, depth }] of rows.entries()) {
    const above = rows[parent]
    hidden[at] = above !== undefined && (hidden[parent] === true || closed.has(above.key))
    if (hidden[at] !== true) visible.push({ row: at, depth, isOpen: hasBelow[at] ? !closed.has(key) : null })
  }
  return visible
}

function wantedBySection(rows: readonly LayoutRow[], wants: RowChoice['wants']): Map<number, number[]> {
  const sections = new Map<number, number[]>()
  for (const [at, row] of rows.entries()) {
    if (row.kind === 'group' || wants?.(row, at) === false) continue
    const own = sections.get(row.section)
    if (own === undefined) sections.set(row.section, [at])
    else own.push(at)
  }
  return sections
}

function comparison(layout: CubeLayout, column: number, descending: boolean): (one: number, other: number) => number {
  const direction = descending ? -1 : 1
  const isFigure = layout.columns[column]?.role === 'figure'
  const isTotal = (row: number) => layout.rows[row]?.kind !== 'figures'
  const nameOf = onceARow((row) => layout.cellAt(row, column).text)
  const numberOf = onceARow((row) => layout.sizeAt(row, column))
  const unitOf = onceARow((row) => layout.unitAt(row, column))
  const units = [...new Set(isFigure ? layout.rows.map((_, row) => unitOf(row)) : [])]
  return (one, other) => {
    if (isTotal(one) !== isTotal(other)) return isTotal(one) ? 1 : -1
    if (!isFigure) {
      const names = byName.compare(nameOf(one), nameOf(other))
      return names === 0 ? one - other : names * direction
    }
    const a = numberOf(one)
    const b = numberOf(other)
    if (a === null || b === null) return a === b ? one - other : a === null ? 1 : -1
    if (unitOf(one) !== unitOf(other)) return units.indexOf(unitOf(one)) - units.indexOf(unitOf(other))
    return a === b ? one - other : (a - b) * direction
  }
}

/** Sorting asks a dozen times and more for each row. */
function onceARow<Value>(find: (row: number) => Value): (row: number) => Value {
  const found: Value[] = []
  return (row) => {
    let value = found[row]
    if (value === undefined) {
      value = find(row)
      found[row] = value
    }
    return value
  }
}

/** The layout with the rows in sight alone, in their order: what is printed and exported. */
export function withRows(layout: CubeLayout, visible: readonly VisibleRow[]): TableLayout {
  const now = new Map(visible.map(({ row }, at) => [row, at]))
  const rows = visible.flatMap(({ row, depth }): LayoutRow[] => {
    const laid = layout.rows[row]
    if (laid === undefined) return []
    const { key, kind, measure, place } = laid
    const [parent, section] = [now.get(laid.parent) ?? -1, now.get(laid.section) ?? -1]
    return [
      new LaidRow({ key, kind, measure, place, parent, section, depth }, () =>
        laid.cells.map((cell) => moved(cell, now))
      )
    ]
  })
  const { title, unitLine, columns, header } = layout
  return { title, unitLine, columns, header, rows, notes: layout.notesOf(rows) }
}

/** A formula follows the cells that it speaks of; where one of them is out of sight, the number stands alone. */
function moved(cell: LayoutCell, now: ReadonlyMap<number, number>): LayoutCell {
  if (cell.type !== 'number') return cell
  const at = ({ row, column }: CellRef): CellRef | null => {
    const place = now.get(row)
    return place === undefined ? null : { row: place, column }
  }
  return new LaidNumber(cell, () => (cell.formula === null ? null : withCells(cell.formula, at)))
}
