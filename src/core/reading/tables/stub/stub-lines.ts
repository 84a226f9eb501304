import { foldFigures } from '#core/quantity/typed/typed-text.ts'
import type { Cell, CellRange } from '../../grid.ts'
import { isWide } from '../header/lone-cell.ts'
import { BLANK, isValueKind, withoutLeaders, YEAR } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { unitOfGroup } from '../sheet/units-in-rows.ts'
import { hasHan, isOfWhich, leadingSpace } from '../words/label-words.ts'
import { isNoteAmongNames } from '../words/line-words.ts'
import { isBrokenName, joinNames } from './broken-names.ts'
import type { StubColumn } from './columns/stub-columns.ts'
import { withoutDashesOfGroups } from './dashes-beside-groups.ts'
import { runsOnInEnglish, withDoubles } from './english-lines.ts'
import { headsNamesAgain } from './hierarchy/repeated-runs.ts'
import { endsAsFellows } from './numbered-fellows.ts'
import type { StubName } from './stub-name.ts'

/** One name beside the body, over one row or the two it is broken over. */
export interface StubLine {
  readonly row: number
  rows: number[]
  readonly column: number
  text: string
  /** As typed, with its leading spaces. */
  readonly raw: string
  readonly indent: number
  readonly bold: boolean
  /** Values stand beside it. */
  valued: boolean
  /** A unit stands beside it, so that it is an item even where its values are missing. */
  readonly measured: boolean
  span: CellRange
  /** English lines below it that say the name once more. */
  doubles: readonly StubLine[]
}

export interface StubLines {
  readonly lines: readonly StubLine[]
  readonly joined: number
}

/** The names of the innermost stub column, top to bottom, with broken names joined and English doubles set aside. */
export function readStubLines(
  map: SheetMap,
  rows: readonly number[],
  stub: readonly StubColumn[],
  valueColumns: readonly number[]
): StubLines {
  const lines: StubLine[] = []
  const names = stub.filter((column) => column.role === 'name')
  const inner = names.at(-1)
  if (!inner) return { lines, joined: 0 }
  const codes = stub.filter(({ role, labels, column }) => {
    return (role === 'code' || role === 'rank') && !labels && column < inner.column
  })
  const units = stub.filter((column) => column.role === 'unit')
  for (const row of rows) {
    const valued = isValued(map, row, valueColumns, stub)
    const column = nameColumn(map, row, inner.column, [...codes, ...names], valued, valueColumns)
    if (column === null) continue
    const above = map.kind(row, column) === BLANK ? mergedInto(map, lines, row, column) : undefined
    if (above && !(valued && above.valued)) {
      above.rows.push(row)
      above.valued ||= valued
      continue
    }
    const last = lines.at(-1)
    if (valued && last && !last.valued && runsOnInEnglish(map, last, row, column, stub)) {
      last.rows.push(row)
      last.valued = true
      continue
    }
    if (valued && last?.valued && saysOnlyItsUnit(map, last, row, column, units)) {
      last.rows.push(row)
      last.span = { ...last.span, bottom: Math.max(last.span.bottom, row) }
      continue
    }
    const line = readLine(map, row, column, valued, units)
    if (line) lines.push(line)
  }
  return joinBroken(map, withoutDashesOfGroups(map, withDoubles(lines), valueColumns), valueColumns)
}

/** 食品烟酒 | 上年同月=100 above a blank | 上月=100: the same in another unit. */
function saysOnlyItsUnit(
  map: SheetMap,
  last: StubLine,
  row: number,
  column: number,
  units: readonly StubColumn[]
): boolean {
  if (map.kind(row, column) !== BLANK || last.column !== column || last.rows.at(-1) !== row - 1) return false
  const [unit] = units
  if (unit === undefined || map.kind(row, unit.column) === BLANK) return false
  return last.rows.every((other) => map.text(other, unit.column) !== map.text(row, unit.column))
}

/** Values stand in the row; a lone text or year over the columns of values without a name beside it is none. */
export function isValued(
  map: SheetMap,
  row: number,
  valueColumns: readonly number[],
  stub: readonly StubColumn[]
): boolean {
  let texts = 0
  let years = 0
  for (const column of valueColumns) {
    const kind = map.kind(row, column)
    if (isValueKind(kind) || (kind === YEAR && years > 0)) return true
    if (kind === YEAR && !isWide(map, row, column)) years++
    else if (kind !== BLANK) texts++
  }
  // A year alone, without a name beside it, heads the rows below.
  if (unitOfGroup(map, row, valueColumns) !== null) return false
  if (years > 0) return texts > 0 || stub.some(({ column }) => map.kind(row, column) !== BLANK)
  return texts > 1 || (texts === 1 && stub.some(({ column }) => map.kind(row, column) !== BLANK))
}

function nameColumn(
  map: SheetMap,
  row: number,
  inner: number,
  names: readonly StubColumn[],
  valued: boolean,
  valueColumns: readonly number[]
): number | null {
  if (map.kind(row, inner) !== BLANK) return inner
  const merge = map.merge(row, inner)
  if (merge && map.kind(merge.top, merge.left) !== BLANK) return merge.top === row ? merge.left : inner
  // The row's only name stands further out: a total over all, or a group.
  const outer = names.findLast(({ column, role }) => {
    if (map.kind(row, column) === BLANK) return false
    // 合计 in the column of serial numbers is a name, a number there is none.
    return role === 'name' || hasHan(map.text(row, column))
  })
  if (outer) return outer.column
  return valued ? inner : loneText(map, row, inner, valueColumns)
}

/** A text over the columns of values in the midst of the body speaks of the rows below it. */
function loneText(map: SheetMap, row: number, inner: number, valueColumns: readonly number[]): number | null {
  // Between the names and the values stand codes, units and translations, whose second lines name nothing.
  const first = valueColumns[0] ?? inner
  const last = valueColumns.at(-1) ?? inner
  for (let column = inner + 1; column < first; column++) if (map.kind(row, column) !== BLANK) return null
  for (let column = first; column <= last; column++) if (map.kind(row, column) !== BLANK) return column
  return null
}

function mergedInto(map: SheetMap, lines: readonly StubLine[], row: number, column: number): StubLine | undefined {
  const merge = map.merge(row, column)
  const last = lines.at(-1)
  return merge && merge.top < row && last?.row === merge.top ? last : undefined
}

function readLine(
  map: SheetMap,
  row: number,
  column: number,
  valued: boolean,
  units: readonly StubColumn[]
): StubLine | null {
  const blank = map.kind(row, column) === BLANK
  if (blank && !valued) return null
  const { text: typed, indent, bold } = styledName(map.cell(row, column))
  if (!valued && isNoteAmongNames(typed.trim())) return null
  return {
    row,
    rows: [row],
    column,
    text: typed.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
    raw: typed,
    indent,
    bold,
    valued,
    measured: units.some((unit) => map.kind(row, unit.column) !== BLANK),
    span: blank ? cellSpan(row, column) : (map.merge(row, column) ?? cellSpan(row, column)),
    doubles: []
  }
}

/** A name as typed, with its leading spaces, and how it looks. */
export function styledName(cell: Cell | undefined): Pick<StubName, 'text' | 'indent' | 'bold'> {
  const shown = foldFigures(typeof cell?.value === 'string' ? cell.value : (cell?.text ?? ''))
  return { text: withoutLeaders(shown), indent: cell?.style?.indent ?? 0, bold: cell?.style?.bold === true }
}

function cellSpan(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column }
}

function joinBroken(map: SheetMap, lines: readonly StubLine[], valueColumns: readonly number[]): StubLines {
  const kept: StubLine[] = []
  let joined = 0
  for (let index = 0; index < lines.length; index++) {
    const upper = lines[index] as StubLine
    const lower = lines[index + 1]
    kept.push(upper)
    if (!lower || !isBrokenAt(map, lines, index, valueColumns)) continue
    upper.text = joinNames(upper.text, lower.text)
    upper.valued ||= lower.valued
    upper.rows = [...upper.rows, ...lower.rows]
    upper.span = { ...upper.span, bottom: lower.span.bottom }
    joined++
    index++
  }
  return { lines: kept, joined }
}

function isBrokenAt(
  map: SheetMap,
  lines: readonly StubLine[],
  index: number,
  valueColumns: readonly number[]
): boolean {
  const upper = lines[index]
  const lower = lines[index + 1]
  const after = lines[index + 2]
  if (!upper || !lower || (upper.valued && lower.valued)) return false
  // What states a unit for the rows below it is whole.
  if (!upper.valued && unitOfGroup(map, upper.row, valueColumns) !== null) return false
  if (lower.row !== upper.row + 1 || upper.column !== lower.column) return false
  const near = linesNear(lines, index)
  return isBrokenName({
    upper: upper.text,
    lower: lower.text,
    upperValued: upper.valued,
    lowerValued: lower.valued,
    valuesMerged: valuesMergedDown(map, upper.row, valueColumns),
    sameStyle: upper.bold === lower.bold && upper.indent === lower.indent,
    setIn: setIn(lower) > setIn(upper),
    lone:
      after === undefined || setIn(after) < setIn(lower) || (setIn(lower) === setIn(upper) && isOfWhich(after.text)),
    amongItems: isAmongItems(lines, index),
    followed: after !== undefined,
    after: after?.text ?? '',
    headsGroup: headsNamesAgain(lines, index) || (after !== undefined && !lower.valued && setIn(after) > setIn(lower)),
    others: near.map((at) => lines[at]?.text ?? ''),
    whole: near.filter((at) => isWhole(lines, at)).map((at) => lines[at]?.text ?? ''),
    longest: longestInOneLine(lines, near),
    endsAsFellows: endsAsFellows(itemOf(upper), itemOf(lower), near.flatMap((at) => lines[at] ?? []).map(itemOf))
  })
}

function itemOf(line: StubLine): { readonly text: string; readonly setIn: number; readonly valued: boolean } {
  return { text: line.text, setIn: setIn(line), valued: line.valued }
}

function setIn({ raw, indent }: StubLine): number {
  return leadingSpace(raw) + 2 * indent
}

/** Of the names around the pair that are set in as its first, most are items with values. */
function isAmongItems(lines: readonly StubLine[], index: number): boolean {
  const place = setIn(lines[index] as StubLine)
  const around = lines.slice(Math.max(0, index - SIBLINGS), index + SIBLINGS)
  const beside = around.filter((line) => line !== lines[index] && setIn(line) === place && line.text !== '')
  return beside.filter(({ valued }) => valued).length > beside.length / 2
}

/** How far names of the same rank are looked for. */
const SIBLINGS = 12

/** Positions of the lines around the pair, enough to see how names look in this stub. */
function linesNear(lines: readonly StubLine[], index: number): readonly number[] {
  const near: number[] = []
  for (let at = Math.max(0, index - 30); at < Math.min(lines.length, index + 32); at++) {
    if (at !== index && at !== index + 1 && lines[at]?.text !== '') near.push(at)
  }
  return near
}

/** Of names that stand beside values and below others that do; a second half stands below one that does not. */
function longestInOneLine(lines: readonly StubLine[], near: readonly number[]): number | null {
  const lengths = near.flatMap((at) => {
    const [before, line] = [lines[at - 1], lines[at]]
    if (line === undefined || !line.valued || line.rows.length > 1 || before?.valued === false) return []
    return [line.text.replace(/[\s\u3000]/g, '').length]
  })
  return lengths.length < 3 ? null : Math.max(...lengths)
}

function isWhole(lines: readonly StubLine[], at: number): boolean {
  return [lines[at - 1], lines[at], lines[at + 1]].every((line) => line === undefined || line.valued)
}

function valuesMergedDown(map: SheetMap, row: number, valueColumns: readonly number[]): boolean {
  return valueColumns.some((column) => {
    const merge = map.merge(row, column)
    return merge !== undefined && merge.top === row && merge.bottom > row
  })
}
