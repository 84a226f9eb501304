import type { CellPosition, CellRange } from '../grid.ts'
import { isBrokenName, joinNames } from './broken-names.ts'
import { BLANK } from './cell-kind.ts'
import { parentsOf, type StubName } from './hierarchy.ts'
import { hasHan, isLatinOnly, leadingSpace } from './label-words.ts'
import { isNoteLine } from './line-words.ts'
import type { SheetMap } from './sheet-map.ts'
import type { StubColumn } from './stub-columns.ts'

export interface RowLabel extends CellPosition {
  readonly text: string
  readonly span: CellRange
  readonly parent: number | null
  readonly attribute: 'unit' | 'code' | 'translation' | null
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

interface Made {
  row: number
  column: number
  text: string
  span: CellRange
  parent: number | null
  attribute: 'unit' | 'code' | 'translation' | null
}

/** Reads the names beside the values, joins what is broken over two rows, and sets names under names. */
export function readStub(
  map: SheetMap,
  rows: readonly number[],
  stub: readonly StubColumn[],
  valueColumns: readonly number[]
): Stub {
  const labels: Made[] = []
  const rowLabels = new Map<number, number[]>()
  const attributes = new Map<number, number[]>()
  const namelessRows: number[] = []
  const names = stub.filter((column) => column.role === 'name')
  const inner = names.at(-1)
  if (!inner)
    return {
      labels,
      rowLabels,
      attributes,
      namelessRows: rows.filter((row) => isValued(map, row, valueColumns)),
      joined: 0
    }
  const outer = names.slice(0, -1)
  const outerRuns = outer.map((column) => outerLabels(map, rows, column.column, labels))
  const lines = readLines(map, rows, inner.column, names, valueColumns)
  const translations = takeTranslations(lines)
  const joined = joinBroken(map, lines, valueColumns)
  const main: { index: number; name: StubName }[] = []
  for (const line of lines) {
    const ofRow: number[] = []
    const extra: number[] = []
    for (const [which, runs] of outerRuns.entries()) {
      const index = runs.get(line.row)
      const own = map.kind(line.row, outer[which]?.column ?? -1) !== BLANK
      // A name above counts for this row as long as the row has a name of its own further in.
      if (index !== undefined && (own || line.text !== '')) ofRow.push(index)
    }
    for (const column of stub) {
      if (column.role === 'name' || map.kind(line.row, column.column) === BLANK) continue
      const text = map.text(line.row, column.column)
      const role = column.role
      labels.push({
        row: line.row,
        column: column.column,
        text,
        span: cellSpan(map, line.row, column.column),
        parent: null,
        attribute: column.labels ? null : role
      })
      if (column.labels) ofRow.push(labels.length - 1)
      else extra.push(labels.length - 1)
    }
    if (line.text !== '' && line.column === inner.column) {
      const parent = ofRow.at(-1) ?? null
      const index = labels.length
      labels.push({
        row: line.row,
        column: line.column,
        text: line.text,
        span: line.span,
        parent: spansRows(labels, parent) ? parent : null,
        attribute: null
      })
      ofRow.push(index)
      for (const double of translations.get(line.row) ?? []) {
        labels.push({ ...spot(double), parent: null, attribute: 'translation' })
        extra.push(labels.length - 1)
      }
      main.push({ index, name: { text: line.raw, indent: line.indent, bold: line.bold, valued: line.valued } })
    } else if (line.text !== '' && ofRow.length === 0) {
      const index = labels.length
      labels.push({
        row: line.row,
        column: line.column,
        text: line.text,
        span: line.span,
        parent: null,
        attribute: null
      })
      ofRow.push(index)
      main.push({ index, name: { text: line.raw, indent: line.indent, bold: line.bold, valued: line.valued } })
    }
    if (line.valued && ofRow.length === 0) namelessRows.push(line.row)
    ofRow.sort((one, other) => (labels[one]?.column ?? 0) - (labels[other]?.column ?? 0))
    for (const row of line.rows) {
      rowLabels.set(row, ofRow)
      attributes.set(row, extra)
    }
  }
  const parents = parentsOf(main.map(({ name }) => name))
  main.forEach(({ index }, position) => {
    const parent = parents[position]
    const label = labels[index]
    if (label && parent !== null && parent !== undefined) label.parent = main[parent]?.index ?? null
  })
  return { labels, rowLabels, attributes, namelessRows, joined }
}

interface Line {
  readonly row: number
  /** All rows it names: two where a name is broken over them. */
  rows: number[]
  readonly column: number
  text: string
  /** As typed, with its leading spaces. */
  readonly raw: string
  readonly indent: number
  readonly bold: boolean
  valued: boolean
  span: CellRange
}

function readLines(
  map: SheetMap,
  rows: readonly number[],
  innerColumn: number,
  names: readonly StubColumn[],
  valueColumns: readonly number[]
): Line[] {
  const lines: Line[] = []
  for (const row of rows) {
    const valued = isValued(map, row, valueColumns)
    let column = innerColumn
    if (map.kind(row, column) === BLANK) {
      const merge = map.merge(row, column)
      if (merge && map.kind(merge.top, merge.left) !== BLANK) {
        if (merge.left < column) column = merge.left
        else if (merge.top < row) {
          const above = lines.find((line) => line.row === merge.top)
          if (above && !(valued && above.valued)) {
            above.rows.push(row)
            above.valued ||= valued
            continue
          }
        }
      } else {
        // The row's only name stands further out: a total over all, or a group.
        const out = names.findLast((name) => map.kind(row, name.column) !== BLANK)
        if (out) column = out.column
        else if (!valued) {
          const lone = loneText(map, row, innerColumn, valueColumns)
          if (lone === null) continue
          column = lone
        }
      }
    }
    const cell = map.cell(row, column)
    const blank = map.kind(row, column) === BLANK
    const typed = blank ? '' : typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '')
    if (!valued && blank) continue
    if (!valued && isNoteLine(typed.trim())) continue
    lines.push({
      row,
      rows: [row],
      column,
      text: typed.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
      raw: typed,
      indent: cell?.style?.indent ?? 0,
      bold: cell?.style?.bold === true,
      valued,
      span: blank ? { top: row, left: column, bottom: row, right: column } : cellSpan(map, row, column)
    })
  }
  return lines
}

function spot({ row, column, text, span }: Line): Pick<Made, 'row' | 'column' | 'text' | 'span'> {
  return { row, column, text, span }
}

/** A text over the columns of values in the midst of the body speaks of the rows below it. */
function loneText(map: SheetMap, row: number, innerColumn: number, valueColumns: readonly number[]): number | null {
  const last = valueColumns.at(-1) ?? innerColumn
  for (let column = innerColumn; column <= last; column++) if (map.kind(row, column) !== BLANK) return column
  return null
}

/** An English line without values right below a Chinese name is that name once more. */
function takeTranslations(lines: Line[]): Map<number, Line[]> {
  const taken = new Map<number, Line[]>()
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]
    const above = lines[index - 1]
    if (!line || !above || line.valued || above.column !== line.column || above.row !== line.row - 1) continue
    if (!isLatinOnly(line.text) || !(hasHan(above.text) || (isLatinOnly(above.text) && !above.valued && index > 1)))
      continue
    if (!hasHan(above.text) && !hasHan(lines[index - 2]?.text ?? '')) continue
    const owner = hasHan(above.text) ? above : (lines[index - 2] as Line)
    taken.set(owner.row, [line, ...(taken.get(owner.row) ?? [])])
    lines.splice(index, 1)
  }
  return taken
}

function joinBroken(map: SheetMap, lines: Line[], valueColumns: readonly number[]): number {
  let joined = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const upper = lines[index]
    const lower = lines[index + 1]
    if (
      !upper ||
      !lower ||
      upper.valued === lower.valued ||
      lower.row !== upper.row + 1 ||
      upper.column !== lower.column
    )
      continue
    const after = lines[index + 2]
    const broken = isBrokenName({
      upper: upper.text,
      lower: lower.text,
      upperValued: upper.valued,
      lowerValued: lower.valued,
      valuesMerged: valuesMergedDown(map, upper.row, valueColumns),
      sameStyle: upper.bold === lower.bold && upper.indent === lower.indent,
      setIn: leadingSpace(lower.raw) + lower.indent > leadingSpace(upper.raw) + upper.indent,
      followed: after !== undefined,
      headsGroup:
        after !== undefined &&
        !lower.valued &&
        leadingSpace(after.raw) + after.indent * 2 > leadingSpace(lower.raw) + lower.indent * 2,
      others: lines
        .filter((line) => line !== upper && line !== lower && line.text !== '')
        .slice(0, 60)
        .map((line) => line.text)
    })
    if (!broken) continue
    upper.text = joinNames(upper.text, lower.text)
    upper.valued = true
    upper.rows = [...upper.rows, ...lower.rows]
    upper.span = { ...upper.span, bottom: lower.span.bottom }
    lines.splice(index + 1, 1)
    joined++
  }
  return joined
}

function valuesMergedDown(map: SheetMap, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => {
    const merge = map.merge(row, column)
    return merge !== undefined && merge.top === row && merge.bottom > row
  })
}

function isValued(map: SheetMap, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => map.kind(row, column) !== BLANK)
}

/** Outer stub columns: a name holds for the rows below it until the next, by merge or by blanks that mean "as above". */
function outerLabels(map: SheetMap, rows: readonly number[], column: number, labels: Made[]): Map<number, number> {
  const byRow = new Map<number, number>()
  let current: number | null = null
  for (const row of rows) {
    if (map.kind(row, column) !== BLANK) {
      current = labels.length
      labels.push({
        row,
        column,
        text: map.text(row, column).replace(/\s*[\r\n]+\s*/g, ' '),
        span: cellSpan(map, row, column),
        parent: null,
        attribute: null
      })
    } else if (current !== null) {
      const label = labels[current]
      if (label) label.span = { ...label.span, bottom: Math.max(label.span.bottom, row) }
    }
    if (current !== null) byRow.set(row, current)
  }
  return byRow
}

function spansRows(labels: readonly Made[], index: number | null): boolean {
  const label = index === null ? undefined : labels[index]
  return label !== undefined && label.span.bottom > label.span.top
}

function cellSpan(map: SheetMap, row: number, column: number): CellRange {
  return map.merge(row, column) ?? { top: row, left: column, bottom: row, right: column }
}
