import type { CellRange } from '../../grid.ts'
import type { Field, StructureEntry, StructureLabel, TableStructure, TextAt } from '../../structure.ts'
import type { ReadBlock } from '../continued/continued-tables.ts'
import { readHeader } from '../header/header-labels.ts'
import { inReadingOrder, sortLines } from '../header/header-rows.ts'
import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import { isBodyRow, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isUnitLine } from '../words/line-words.ts'
import { fieldOf } from './field.ts'
import {
  asPerformance,
  type PerformanceColumns,
  performanceColumns,
  performanceRows,
  withBudgets
} from './performance-form.ts'
import { fundsStructure, type ProjectFunds, projectFunds } from './project-funds.ts'
import { type RecordColumns, recordColumns } from './record-columns.ts'
import { type RecordRows, recordRows } from './record-rows.ts'
import { recordStub } from './record-stub.ts'

/** A table of one observation a row, and the rows it takes with its titles and notes. */
export interface RecordTable extends ReadBlock {
  readonly top: number
  readonly bottom: number
}

/** Columns are told apart by this many rows, spread over the body. */
const SAMPLE = 300
/** A head of records names at least so many columns. */
const FEWEST_COLUMNS = 3

/** Finds tables of one observation a row in a range, top to bottom. */
export function findRecords(map: SheetMap, range: CellRange): RecordTable[] {
  const tables: RecordTable[] = []
  let top = range.top
  let isBelowFunds = false
  for (let row = range.top; row < range.bottom; row++) {
    const funds = projectFunds(map, row, range)
    const form = funds === null ? performanceColumns(map, row, range) : null
    if (funds !== null || form !== null) {
      const table =
        form === null
          ? funds && readFunds(map, range, top, funds)
          : readPerformanceForm(map, range, { top, isBelowFunds }, row, form)
      if (table === null) continue
      isBelowFunds = funds !== null
      tables.push(table)
      row = table.bottom
      top = table.bottom + 1
      continue
    }
    if (!mayBeHead(map, row, range)) continue
    const rows = recordRows(map, row, range, (other) => mayBeHead(map, other, range))
    const sides = sidesOf(map, row, range).flatMap((side) => {
      const columns = recordColumns(map, row, spread(rows.body), side)
      const isOneRow =
        columns !== null && !hasHeadAbove(map, row, side, columns) && !hasHeadBelow(map, row, side, columns)
      return isOneRow ? [{ side, columns }] : []
    })
    if (sides.length === 0) continue
    const first = firstTitle(map, row, top, range)
    for (const { side, columns } of sides) {
      tables.push({ ...readRecords(map, side, first, row, rows, columns), top: first, bottom: rows.bottom })
    }
    row = rows.bottom
    top = rows.bottom + 1
  }
  return tables
}

/** 绩效目标申报表, 绩效自评表: the indicators of a project, each with what is aimed at and done. What stands over them is a table of its own. */
function readPerformanceForm(
  map: SheetMap,
  range: CellRange,
  { top, isBelowFunds }: { readonly top: number; readonly isBelowFunds: boolean },
  head: number,
  columns: PerformanceColumns
): RecordTable | null {
  const all = recordRows(map, head, range, (row) => performanceColumns(map, row, range) !== null)
  const rows = { ...all, body: performanceRows(map, all.body, columns) }
  const isValued = (row: number): boolean => columns.values.some((column) => map.kind(row, column) !== BLANK)
  if (!rows.body.some(isValued)) return null
  const first = firstTitle(map, head, top, range)
  // Behind the money of the project stand its aims in words, which are no title.
  const from = isBelowFunds || (first > top && hasBodyAbove(map, top, first, range)) ? head : first
  const { structure, continued } = readRecords(map, range, from, head, rows, columns)
  const own = withBudgets(map, asPerformance(map, structure, columns), structure.unitLines, columns)
  return { structure: own, continued, top: from, bottom: rows.bottom }
}

/** 项目资金 over the indicators of a form, with the lines over it. */
function readFunds(map: SheetMap, range: CellRange, top: number, funds: ProjectFunds): RecordTable {
  const first = firstTitle(map, funds.head, top, range)
  const { continued, ...lines } = linesAbove(map, first, funds.head, range, Math.min(funds.goal, funds.spent))
  const structure = fundsStructure(map, { ...range, top: first }, lines, funds)
  return { structure, continued, top: first, bottom: structure.range.bottom }
}

function hasBodyAbove(map: SheetMap, top: number, first: number, { left, right }: CellRange): boolean {
  return Array.from({ length: first - top }, (_, at) => top + at).some((row) =>
    isBodyRow(map, rowShape(map, row, left, right))
  )
}

/** The same head again to the right is a table beside: 年份 | 指标 | 数值 | 年份 | 指标 | 数值. */
function sidesOf(map: SheetMap, head: number, range: CellRange): CellRange[] {
  const heads: string[] = []
  for (let column = range.left; column <= range.right; column++) heads.push(map.text(head, column))
  for (let width = FEWEST_COLUMNS; width * 2 <= heads.length; width++) {
    if (heads.length % width !== 0 || heads.some((text, at) => text !== heads[at % width])) continue
    return Array.from({ length: heads.length / width }, (_, at) => {
      const left = range.left + at * width
      return { ...range, left, right: left + width - 1 }
    })
  }
  return [range]
}

function spread(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows
  const step = rows.length / SAMPLE
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)] ?? 0)
}

/** A row of words, none merged, of which two or more name fields. */
function mayBeHead(map: SheetMap, row: number, range: CellRange): boolean {
  let words = 0
  for (let column = range.left; column <= range.right; column++) {
    const kind = map.kind(row, column)
    if (kind === BLANK) continue
    if (kind !== TEXT) return false
    const merge = map.merge(row, column)
    if (merge !== undefined && (merge.right > merge.left || merge.bottom > merge.top)) return false
    words++
  }
  if (words < FEWEST_COLUMNS) return false
  let fields = 0
  for (let column = range.left; column <= range.right; column++) {
    if (map.kind(row, column) === TEXT && fieldOf(map.text(row, column)) !== null) fields++
  }
  return fields >= 2
}

/** Words over the columns of values right above: the header has more rows than one. */
function hasHeadAbove(map: SheetMap, head: number, range: CellRange, { values }: RecordColumns): boolean {
  if (head === range.top) return false
  const over = values.filter((column) => {
    if (map.kind(head - 1, column) === BLANK) return false
    const text = map.text(head - 1, column)
    const merge = map.merge(head - 1, column)
    return !isUnitLine(text) && (merge === undefined || merge.left > range.left)
  })
  return over.length >= 2 || (over.length === 1 && map.merge(head - 1, over[0] ?? 0) !== undefined)
}

/** 全市 over blanks, and the counties right below the blanks: the header has more rows than one. */
function hasHeadBelow(map: SheetMap, head: number, range: CellRange, { values }: RecordColumns): boolean {
  const below = rowShape(map, head + 1, range.left, range.right)
  if (below.texts < 2 || below.texts < below.filled) return false
  const named = Array.from({ length: below.last - below.first + 1 }, (_, at) => below.first + at).filter(
    (column) => map.kind(head + 1, column) !== BLANK
  )
  return named.every((column) => values.includes(column)) && named.some((column) => map.kind(head, column) === BLANK)
}

/** Titles reach up from the head to whatever table stands above. */
function firstTitle(map: SheetMap, head: number, top: number, range: CellRange): number {
  let first = head
  for (let row = head - 1; row >= top; row--) {
    const shape = rowShape(map, row, range.left, range.right)
    if (isBodyRow(map, shape)) break
    if (shape.filled > 0) first = row
  }
  return first
}

function readRecords(
  map: SheetMap,
  range: CellRange,
  top: number,
  head: number,
  rows: RecordRows,
  { dimensions, values, remarks }: RecordColumns
): ReadBlock {
  const without = new Set([...dimensions.map(({ column }) => column), ...remarks])
  const first = values[0] ?? range.left
  const header = readHeader(map, [head], first, values.at(-1) ?? range.right, without)
  const labels = header.labels.map((label): StructureLabel => ({ ...label, axis: 'column' }))
  const stub = recordStub(map, rows.body, dimensions, values, labels)
  const entries: StructureEntry[] = []
  const none: readonly number[] = []
  for (const row of rows.body) {
    const rowLabels = stub.rowLabels.get(row) ?? none
    const ofRow = stub.attributes.get(row) ?? none
    for (const column of values) {
      if (map.kind(row, column) === BLANK) continue
      const ofColumn = header.attributesOf(column)
      const attributes = ofColumn.length === 0 ? ofRow : [...ofRow, ...ofColumn]
      entries.push({ row, column, rowLabels, columnLabel: header.labelOf(column), attributes })
    }
  }
  const lines = linesAbove(map, top, head, range, first)
  const structure: TableStructure = {
    range: { top, left: range.left, bottom: rows.bottom, right: range.right },
    titleLines: lines.titleLines,
    unitLines: lines.unitLines,
    noteLines: [...lines.noteLines, ...textsOf(map, rows.notes, range)],
    headerRows: [head],
    stubColumns: dimensions.map(({ column }) => column),
    fields: new Map([
      ...dimensions.map(({ column, field }): [number, Field] => [column, field]),
      ...values.flatMap((column): [number, Field][] =>
        fieldOf(map.text(head, column)) === 'value' ? [[column, 'value']] : []
      )
    ]),
    furnitureRows: rows.headsAgain,
    labels,
    entries,
    confidence: 1,
    reasons: reasonsOf(range, head, rows, { dimensions, values, remarks })
  }
  return { structure, continued: lines.continued }
}

function linesAbove(map: SheetMap, top: number, head: number, range: CellRange, firstValue: number) {
  const lines = { titleLines: [] as TextAt[], unitLines: [] as TextAt[], noteLines: [] as TextAt[] }
  let continued = false
  for (let row = top; row < head; row++) {
    const shape = rowShape(map, row, range.left, range.right)
    if (shape.filled > 0 && sortLines(map, shape, firstValue, lines)) continued = true
  }
  for (const list of [lines.titleLines, lines.unitLines, lines.noteLines]) list.sort(inReadingOrder)
  return { ...lines, continued }
}

function textsOf(map: SheetMap, rows: readonly number[], range: CellRange): TextAt[] {
  return rows.flatMap((row) => {
    const texts: TextAt[] = []
    for (let column = range.left; column <= range.right; column++) {
      if (map.kind(row, column) === TEXT) texts.push({ row, column, text: map.text(row, column) })
    }
    return texts
  })
}

function reasonsOf(
  range: CellRange,
  head: number,
  rows: RecordRows,
  { dimensions, remarks }: RecordColumns
): TableStructure['reasons'] {
  const bottom = rows.body.at(-1) ?? head
  const columnRange = (column: number): CellRange => ({ top: head + 1, left: column, bottom, right: column })
  return [
    {
      code: 'header-row',
      params: { row: head + 1 },
      at: { top: head, left: range.left, bottom: head, right: range.right }
    },
    { code: 'records', params: { count: dimensions.length } },
    ...remarks.map((column) => ({ code: 'remarks-left-out', at: columnRange(column) }))
  ]
}
