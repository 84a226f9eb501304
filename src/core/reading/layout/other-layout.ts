import type { Correction } from '../correction/correction.ts'
import { markGrid } from '../correction/marked-grid.ts'
import type { CellRange, Grid } from '../grid.ts'
import type { TableStructure } from '../structure.ts'
import { tablesOf } from '../tables/find-tables.ts'
import { BLANK, FIGURE, isValueKind, SYMBOL, TEXT, YEAR } from '../tables/sheet/cell-kind.ts'
import type { SheetMap } from '../tables/sheet/sheet-map.ts'
import type { Layout } from './layout.ts'

export interface OtherLayout {
  readonly layout: Layout
  readonly structure: TableStructure
}

/** A reading that is less sure than this part of the first is no alternative to it. */
const NEARLY = 0.6
/** Larger tables are not read over and over for a doubt. */
const MOST_CELLS = 200_000

/**
 * The other way in which a table could be read: of those that its cells bear out, the surest, if it is about as sure
 * as the first. null: there is only one reading.
 */
export function otherLayout(
  grid: Grid,
  map: SheetMap,
  structure: TableStructure,
  corrections: readonly Correction[]
): OtherLayout | null {
  const { range } = structure
  if ((range.right - range.left + 1) * (range.bottom - range.top + 1) > MOST_CELLS) return null
  let best: OtherLayout | null = null
  for (const { layout, marks } of candidates(map, structure)) {
    const other = readAs(grid, structure, [...corrections, ...marks])
    if (other === null || isSame(other, structure)) continue
    if (best === null || other.confidence > best.structure.confidence) best = { layout, structure: other }
  }
  return best !== null && best.structure.confidence >= NEARLY * structure.confidence ? best : null
}

interface Candidate {
  readonly layout: Layout
  readonly marks: readonly Correction[]
}

function candidates(map: SheetMap, structure: TableStructure): Candidate[] {
  const { range, headerRows, stubColumns, entries } = structure
  const columns = [...new Set(entries.map(({ column }) => column))].sort((a, b) => a - b)
  const rows = [...new Set(entries.map(({ row }) => row))].sort((a, b) => a - b)
  const [firstRow] = rows
  const [firstColumn] = columns
  const lastHeader = headerRows.at(-1)
  const lastStub = stubColumns.at(-1)
  if (firstRow === undefined || firstColumn === undefined || lastStub === undefined) return []
  const right = columns.at(-1) ?? firstColumn
  const bottom = rows.at(-1) ?? firstRow
  const mark = (role: 'header' | 'stub' | 'value', at: CellRange): readonly Correction[] => [
    { kind: 'mark', role, range: at }
  ]
  const along = (row: number): number[] => columns.map((column) => map.kind(row, column))
  const down = (column: number): number[] => rows.map((row) => map.kind(row, column))
  const found: Candidate[] = []
  if (rows.length > 2 && couldHead(along(firstRow))) {
    const at = { top: firstRow, bottom: firstRow, left: firstColumn, right }
    found.push({ layout: 'deeper-header', marks: mark('header', at) })
  }
  if (lastHeader !== undefined && headerRows.length > 1 && couldBeValues(along(lastHeader))) {
    const at = { top: lastHeader, bottom: lastHeader, left: firstColumn, right }
    found.push({ layout: 'shallower-header', marks: mark('value', at) })
  }
  if (columns.length > 1 && couldName(map, rows, firstColumn)) {
    const at = { top: firstRow, bottom, left: firstColumn, right: firstColumn }
    found.push({ layout: 'wider-stub', marks: mark('stub', at) })
  }
  if (stubColumns.length > 1 && couldBeValues(down(lastStub))) {
    const at = { top: firstRow, bottom: Math.max(bottom, range.top), left: lastStub, right: lastStub }
    found.push({ layout: 'narrower-stub', marks: mark('value', at) })
  }
  return found
}

/** Years and words among the first values: they may name the columns. */
function couldHead(kinds: readonly number[]): boolean {
  const filled = kinds.filter((kind) => kind !== BLANK)
  return filled.length > 0 && filled.every((kind) => kind === YEAR || kind === TEXT || kind === SYMBOL)
}

function couldBeValues(kinds: readonly number[]): boolean {
  const filled = kinds.filter((kind) => kind !== BLANK)
  return filled.length > 0 && filled.every((kind) => kind === YEAR || isValueKind(kind))
}

/** Years, words or whole numbers that come again and again may tell rows apart. */
function couldName(map: SheetMap, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => map.kind(row, column) !== BLANK)
  if (filled.length < 2) return false
  const kinds = filled.map((row) => map.kind(row, column))
  if (kinds.every((kind) => kind === YEAR || kind === TEXT)) return true
  const texts = filled.map((row) => map.text(row, column))
  const repeats = new Set(texts).size < texts.length
  return (
    repeats && kinds.every((kind) => kind === YEAR || kind === FIGURE) && texts.every((text) => /^\d{1,6}$/.test(text))
  )
}

/** The table read again by itself, with marks. */
function readAs(grid: Grid, { range, entries }: TableStructure, marks: readonly Correction[]): TableStructure | null {
  const alone: Grid = {
    ...grid,
    rowCount: range.bottom + 1,
    at: (row, column) =>
      row < range.top || column < range.left || column > range.right ? undefined : grid.at(row, column)
  }
  const { map, whole } = markGrid(alone, marks)
  const tables = tablesOf(map, whole)
  const [only] = tables
  return tables.length === 1 && only !== undefined && only.entries.length >= entries.length / 2 ? only : null
}

function isSame(one: TableStructure, other: TableStructure): boolean {
  return (
    one.headerRows.join() === other.headerRows.join() &&
    one.stubColumns.join() === other.stubColumns.join() &&
    one.entries.length === other.entries.length
  )
}
