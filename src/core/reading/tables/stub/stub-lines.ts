import { foldFigures } from '#core/quantity/typed/typed-text.ts'
import type { Cell, CellRange } from '../../grid.ts'
import { isWide } from '../header/lone-cell.ts'
import { BLANK, isValueKind, withoutLeaders, YEAR } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { unitOfGroup } from '../sheet/units-in-rows.ts'
import { hasHan } from '../words/label-words.ts'
import { isNoteAmongNames } from '../words/line-words.ts'
import { joinBroken } from './broken-lines.ts'
import type { StubColumn } from './columns/stub-columns.ts'
import { withoutDashesOfGroups } from './dashes-beside-groups.ts'
import { runsOnInEnglish, withDoubles } from './english-lines.ts'
import type { StubLine, StubLines } from './stub-line.ts'
import type { StubName } from './stub-name.ts'
import { withTimesToCome } from './times-to-come.ts'

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
  return joinBroken(
    map,
    withTimesToCome(withoutDashesOfGroups(map, withDoubles(lines), valueColumns)),
    valueColumns,
    units
  )
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
