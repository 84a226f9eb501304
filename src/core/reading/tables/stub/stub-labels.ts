import { unitInName } from '#core/quantity/units/unit-in-name.ts'
import type { CellPosition, CellRange } from '../../grid.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { unitOfGroup } from '../sheet/units-in-rows.ts'
import { classesOf } from './classes-on-a-line.ts'
import type { StubColumn } from './columns/stub-columns.ts'
import { parentsOf } from './hierarchy/hierarchy.ts'
import { figuresBeside } from './hierarchy/sums.ts'
import {
  cellSpan,
  type Made,
  type OuterLabels,
  outerLabels,
  rankOuterClasses,
  rankOuterNames,
  repeatedNames,
  totalOfAll
} from './outer-names.ts'
import type { StubLine } from './stub-line.ts'
import { isValued, readStubLines } from './stub-lines.ts'
import type { StubName } from './stub-name.ts'

export interface RowLabel extends CellPosition {
  readonly text: string
  readonly span: CellRange
  readonly parent: number | null
  readonly attribute: 'unit' | 'code' | 'translation' | null
  readonly classified?: string
}

export interface Stub {
  readonly labels: readonly RowLabel[]
  /** By row: the labels of its values, outer to inner. */
  readonly rowLabels: ReadonlyMap<number, readonly number[]>
  readonly attributes: ReadonlyMap<number, readonly number[]>
  /** Rows of values without any name. */
  readonly namelessRows: readonly number[]
  /** Names found broken over two cells. */
  readonly joined: number
}

interface Ranked {
  readonly index: number
  /** The label of an outer column that spans this row, -1 for none: names are ranked within it. */
  readonly within: number
  readonly name: StubName
}

/** Reads the names beside the values and sets names under names. `adding`: columns in which a whole is the sum of its parts. */
export function readStub(
  map: SheetMap,
  rows: readonly number[],
  stub: readonly StubColumn[],
  valueColumns: readonly number[],
  adding: readonly number[] = valueColumns
): Stub {
  const labels: Made[] = []
  const rowLabels = new Map<number, readonly number[]>()
  const attributes = new Map<number, readonly number[]>()
  const namelessRows: number[] = []
  const names = stub.filter((column) => column.role === 'name')
  const inner = names.at(-1)
  if (!inner) {
    const nameless = rows.filter((row) => isValued(map, row, valueColumns, stub))
    return { labels, rowLabels, attributes, namelessRows: nameless, joined: 0 }
  }
  const valued = (row: number): boolean => isValued(map, row, valueColumns, stub)
  const total = totalOfAll(map, rows.filter(valued), inner.column)
  const outer = names.slice(0, -1).map(({ column }, place) => {
    const own = { column, inner: inner.column, rows, valued, valueColumns, total }
    const byRow = outerLabels(map, own, labels)
    if (place === 0) rankOuterNames(map, own, byRow, labels)
    rankOuterClasses(map, own, byRow, labels)
    return { column, byRow, repeated: repeatedOverRows(byRow, labels) }
  })
  const { lines, joined } = readStubLines(map, rows, stub, valueColumns)
  const ranked: Ranked[] = []
  for (const line of lines) {
    const ofRow = outerLabelsOf(map, line, outer, inner.column)
    // A name that another names on its own row stands beside that one and under none.
    const repeated = outer.flatMap((names) => names.repeated.get(names.byRow.get(line.row) ?? -1) ?? []).at(-1)
    const beside =
      repeated === undefined && ofRow.some((index) => labels[index]?.row === line.row && !spansRows(labels[index]))
    const extra = besideLabels(map, line, stub, labels, ofRow)
    const unit = line.valued ? null : unitOfGroup(map, line.row, valueColumns)
    if (unit !== null && unit !== line.column) extra.push(pushUnit(map, labels, line.row, unit))
    const spanning = repeated ?? ofRow.findLast((index) => spansRows(labels[index])) ?? -1
    if (line.text !== '' && !ofRow.some((index) => isAt(labels[index], line))) {
      const index = labels.length
      const { row, column, text, span } = line
      labels.push({ row, column, text, span, parent: null, attribute: null })
      ofRow.push(index)
      for (const double of line.doubles) extra.push(pushDouble(labels, double))
      const { raw, indent, bold } = line
      const figures = lines.length <= LONGEST_ADDED ? figuresBeside(map, row, adding) : []
      const valued = line.valued || line.measured
      if (!beside) ranked.push({ index, within: spanning, name: { text: raw, indent, bold, valued, figures } })
    }
    if (line.valued && ofRow.length === 0) namelessRows.push(line.row)
    ofRow.sort((one, other) => (labels[one]?.column ?? 0) - (labels[other]?.column ?? 0))
    for (const row of line.rows) {
      const ownUnit = row !== line.row && stub.some(({ role, column }) => role === 'unit' && hasOwn(map, row, column))
      const own = ownUnit ? ofRow.filter((index) => !isUnit(labels[index], stub)) : ofRow
      attributes.set(row, ownUnit ? besideLabels(map, { ...line, row }, stub, labels, own) : extra)
      rowLabels.set(row, own)
    }
  }
  rank(ranked, labels)
  return { labels, rowLabels, attributes, namelessRows, joined }
}

/** Names that were merged over rows once and now stand in each: by label the first of them. */
function repeatedOverRows(byRow: OuterLabels, labels: readonly Made[]): ReadonlyMap<number, number> {
  const firsts = repeatedNames(byRow, labels)
  const runs = new Set(firsts.values())
  const times = (first: number): number => [...firsts.values()].filter((other) => other === first).length
  return runs.size > 1 && runs.size <= MOST_RUNS && [...runs].every((first) => times(first) > 1) ? firsts : new Map()
}

/** More are the records of a list. */
const MOST_RUNS = 100

/** Longer stubs are lists, whose lines add up to nothing. */
const LONGEST_ADDED = 300

/** Names under names, within each name of an outer column. */
function rank(ranked: readonly Ranked[], labels: readonly Made[]): void {
  for (let from = 0; from < ranked.length; ) {
    let to = from
    while (to < ranked.length && ranked[to]?.within === ranked[from]?.within) to++
    const run = ranked.slice(from, to)
    const parents = parentsOf(run.map(({ name }) => name))
    parents.forEach((parent, position) => {
      const label = labels[run[position]?.index ?? -1]
      if (label && parent !== null) label.parent = run[parent]?.index ?? null
    })
    classesOf(
      run.map(({ name }) => name),
      parents
    ).forEach((named, position) => {
      const label = labels[run[position]?.index ?? -1]
      if (label) label.classified = named
    })
    from = to
  }
}

/** A name above counts for this row as long as the row has a name of its own further in. */
function outerLabelsOf(
  map: SheetMap,
  line: StubLine,
  outer: readonly { readonly column: number; readonly byRow: OuterLabels }[],
  innerColumn: number
): number[] {
  const found: number[] = []
  for (const { column, byRow } of outer) {
    const label = byRow.get(line.row)
    if (label === undefined) continue
    const own = map.kind(line.row, column) !== BLANK
    if (own || (line.text !== '' && line.column === innerColumn)) found.push(label)
  }
  return found
}

/** Codes, units and translations beside the name; codes that tell rows apart join the row's labels. */
function besideLabels(
  map: SheetMap,
  line: StubLine,
  stub: readonly StubColumn[],
  labels: Made[],
  ofRow: number[]
): number[] {
  const extra: number[] = []
  for (const { column, role, labels: tells } of stub) {
    if (role === 'name' || role === 'rank' || column === line.column) continue
    if (map.kind(line.row, column) === BLANK) {
      const above = role === 'unit' ? unitAbove(map, line, column, labels, ofRow) : null
      if (above !== null) extra.push(above)
      continue
    }
    const attribute = tells ? null : role
    const at = { row: line.row, column, text: map.text(line.row, column) }
    labels.push({ ...at, span: cellSpan(map, line.row, column), parent: null, attribute })
    if (tells) ofRow.push(labels.length - 1)
    else extra.push(labels.length - 1)
  }
  return extra
}

/**
 * 农村公路养护 | 公里 | 年度任务 above blank | blank | 累计完成: the unit between a name and its lines is that of them all, but
 * of a line that says its own (完成率%).
 */
function unitAbove(
  map: SheetMap,
  line: StubLine,
  column: number,
  labels: readonly Made[],
  ofRow: readonly number[]
): number | null {
  if (column > line.column || unitInName(line.text).unit !== null) return null
  const outer = ofRow.map((index) => labels[index]).findLast((label) => label !== undefined && label.column < column)
  const row = map.merge(line.row, column)?.top ?? outer?.row ?? line.row
  // What stands beside the lines is made line by line: it is never far back.
  for (let index = labels.length - 1; index >= 0 && (labels[index]?.row ?? 0) >= row; index--) {
    if (isAt(labels[index], { row, column })) return index
  }
  return null
}

function pushUnit(map: SheetMap, labels: Made[], row: number, column: number): number {
  const text = map.text(row, column)
  labels.push({ row, column, text, span: cellSpan(map, row, column), parent: null, attribute: 'unit' })
  return labels.length - 1
}

function pushDouble(labels: Made[], { row, column, text, span }: StubLine): number {
  labels.push({ row, column, text, span, parent: null, attribute: 'translation' })
  return labels.length - 1
}

function hasOwn(map: SheetMap, row: number, column: number): boolean {
  return map.kind(row, column) !== BLANK
}

function isUnit(label: Made | undefined, stub: readonly StubColumn[]): boolean {
  return stub.some(({ role, column }) => role === 'unit' && column === label?.column)
}

function spansRows(label: Made | undefined): boolean {
  return label !== undefined && label.span.bottom > label.span.top
}

function isAt(label: Made | undefined, at: CellPosition): boolean {
  return label !== undefined && label.row === at.row && label.column === at.column
}
