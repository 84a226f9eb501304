import type { CellRange } from '../../grid.ts'
import type { Field, StructureLabel } from '../../structure.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { parentsOf } from '../stub/hierarchy/hierarchy.ts'
import type { StubName } from '../stub/stub-name.ts'
import { isOfWhich, leadingSpace, outlineLevel } from '../words/label-words.ts'
import type { Dimension } from './record-columns.ts'

/** A label still being made: it grows over the rows that repeat it, and a name may find one above it. */
interface RecordLabel extends StructureLabel {
  readonly span: { -readonly [Side in keyof CellRange]: CellRange[Side] }
  parent: number | null
}

export interface RecordStub {
  readonly rowLabels: ReadonlyMap<number, readonly number[]>
  readonly attributes: ReadonlyMap<number, readonly number[]>
}

/** Longer lists are exports, whose names stand in no order that says anything. */
const LONGEST_OUTLINE = 2000

/** Reads what each record says of itself; a blank is "as above", a database's NULL is not. Adds to `labels`. */
export function recordStub(
  map: SheetMap,
  rows: readonly number[],
  dimensions: readonly Dimension[],
  values: readonly number[],
  labels: RecordLabel[]
): RecordStub {
  const rowLabels = new Map<number, readonly number[]>()
  const attributes = new Map<number, readonly number[]>()
  const naming = inPathOrder(dimensions.filter(({ field }) => field !== 'unit' && field !== 'code'))
  const units = dimensions.find(({ field }) => field === 'unit')
  for (const { column, field } of dimensions) if (field === 'code') pushCodes(labels, rows, column)
  const above = new Map<number, number>()
  const named: NamedRow[] = []
  for (const row of rows) {
    const own = naming.filter(({ column }) => map.kind(row, column) !== BLANK)
    const all = own.length === naming.length
    const ofRow: number[] = []
    let name: number | null = null
    for (const dimension of naming) {
      const { column, field } = dimension
      if (all || own.includes(dimension)) {
        const index = push(labels, map, row, column, null)
        above.set(column, index)
        if (field === 'indicator') name = index
        ofRow.push(index)
        continue
      }
      if (!isAsAbove(dimension, own)) above.delete(column)
      const index = map.text(row, column) === '' ? above.get(column) : undefined
      if (index === undefined) continue
      reach(labels[index], row)
      ofRow.push(index)
    }
    const unit = units === undefined ? undefined : unitOf(labels, map, row, units.column, name === null, above)
    const ofOwn = unit === undefined ? NONE : [unit]
    rowLabels.set(row, ofRow)
    attributes.set(row, ofOwn)
    if (name !== null && rows.length <= LONGEST_OUTLINE) {
      const valued = ofOwn.length > 0 || values.some((column) => map.kind(row, column) !== BLANK)
      named.push({ index: name, within: ofRow.filter((index) => index !== name), valued })
    }
  }
  setUnder(map, named, labels)
  return { rowLabels, attributes }
}

/**
 * A blank repeats what stands above; but behind a new name of its own kind further out (县 behind a new 市) it says
 * that the whole is meant, and so does a part or group behind everything that the row says.
 */
function isAsAbove({ column, field }: Dimension, own: readonly Dimension[]): boolean {
  if (own.some((other) => other.field === field && other.column < column)) return false
  return !OPTIONAL.has(field) || own.some((other) => other.column > column)
}

const NONE: readonly number[] = []
const OPTIONAL: ReadonlySet<Field> = new Set(['part', 'group'])

/** Parts (性别, 城乡) come behind the indicator that they are parts of, whatever the order of the columns. */
function inPathOrder(dimensions: readonly Dimension[]): Dimension[] {
  const parts = dimensions.filter(({ field }) => field === 'part')
  return [...dimensions.filter(({ field }) => field !== 'part'), ...parts]
}

function push(
  labels: RecordLabel[],
  map: SheetMap,
  row: number,
  column: number,
  attribute: RecordLabel['attribute']
): number {
  const text = map.text(row, column).replace(/\s*[\r\n]+\s*/g, ' ')
  const merge = map.merge(row, column)
  // Of its own: it grows.
  const span = merge === undefined ? { top: row, left: column, bottom: row, right: column } : { ...merge }
  labels.push({ row, column, axis: 'row', text, span, parent: null, attribute })
  return labels.length - 1
}

/** Codes for machines name nothing: one label says where they stand. */
function pushCodes(labels: RecordLabel[], rows: readonly number[], column: number): void {
  const [top] = rows
  if (top === undefined) return
  const span = { top, left: column, bottom: rows.at(-1) ?? top, right: column }
  labels.push({ row: top, column, axis: 'row', text: '', span, parent: null, attribute: 'code' })
}

/** The label of a row's unit. The same unit again is one label; a blank under a name that goes on is as above. */
function unitOf(
  labels: RecordLabel[],
  map: SheetMap,
  row: number,
  column: number,
  nameAsAbove: boolean,
  above: Map<number, number>
): number | undefined {
  const before = above.get(column)
  const label = before === undefined ? undefined : labels[before]
  if (map.kind(row, column) === BLANK) return nameAsAbove ? before : undefined
  if (label !== undefined && label.span.bottom === row - 1 && label.text === map.text(row, column)) {
    reach(label, row)
    return before
  }
  const index = push(labels, map, row, column, 'unit')
  above.set(column, index)
  return index
}

function reach(label: RecordLabel | undefined, row: number): void {
  if (label !== undefined && label.span.bottom < row) label.span.bottom = row
}

interface NamedRow {
  readonly index: number
  /** The other labels of its row. */
  readonly within: readonly number[]
  readonly valued: boolean
}

/** 其中, outline numbers and indentation set names under names of the same place and time. */
function setUnder(map: SheetMap, named: readonly NamedRow[], labels: readonly RecordLabel[]): void {
  const words = (row: NamedRow): string => row.within.map((index) => labels[index]?.text ?? '').join('\n')
  for (let from = 0; from < named.length; ) {
    const first = named[from] as NamedRow
    let to = from + 1
    while (to < named.length && words(named[to] as NamedRow) === words(first)) to++
    const run = named.slice(from, to)
    const names = run.map(({ index, valued }) => nameOf(map, labels[index] as RecordLabel, valued))
    if (names.some(saysItsRank)) {
      parentsOf(names).forEach((parent, at) => {
        const label = labels[run[at]?.index ?? -1]
        if (label !== undefined) label.parent = parent === null ? null : (run[parent]?.index ?? null)
      })
    }
    from = to
  }
}

function nameOf(map: SheetMap, { row, column }: RecordLabel, valued: boolean): StubName {
  const cell = map.cell(row, column)
  const text = typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '')
  return { text, indent: cell?.style?.indent ?? 0, bold: cell?.style?.bold === true, valued }
}

function saysItsRank({ text, indent, valued }: StubName): boolean {
  return indent > 0 || !valued || leadingSpace(text) > 0 || isOfWhich(text) || outlineLevel(text) !== null
}
