import { amongCells, common, holds, overlap, unionOf } from '../cell-range.ts'
import type { CellRange } from '../grid.ts'
import type { TableStructure } from '../structure.ts'
import { BLANK } from '../tables/sheet/cell-kind.ts'
import type { SheetMap } from '../tables/sheet/sheet-map.ts'
import { isNoteLine } from '../tables/words/line-words.ts'
import type { Correction } from './correction.ts'

export type Mark = Correction & { readonly kind: 'mark' }

/**
 * Ranges of tables that the reader missed: values that a person pointed at and of which no cell became a value with a
 * name, or whose names or heads stand behind or below them by a person's word, with what belongs to them. Values that
 * touch each other are of one table.
 */
export function missedTables(map: SheetMap, marks: readonly Mark[], found: readonly TableStructure[]): CellRange[] {
  const { used } = map
  if (used === null || !marks.some(({ role }) => role === 'value')) return []
  const named = found.filter(({ stubColumns }) => stubColumns.length > 0)
  const isRead = amongCells(named.flatMap(({ entries }) => entries))
  const isFilled = (row: number, column: number): boolean => map.kind(row, column) !== BLANK
  const tables: CellRange[] = []
  for (const { role, range } of marks) {
    const values = role === 'value' ? common(range, used) : null
    if (values === null || !holds(values, isFilled)) continue
    if (holds(values, isRead) && !isNamedFromBehind(values, marks)) continue
    const beside = tables.findIndex((table) => overlap(widened(table), values))
    const near = tables[beside]
    if (near === undefined) tables.push(values)
    else tables[beside] = unionOf(near, values)
  }
  return tables.map((values) => withHeaderAndStub(map, used, values, marks, isRead))
}

/**
 * The header and stub that the person named, else the lines over the values up to a blank one and the columns before
 * them, as far as no value of another table stands there.
 */
function withHeaderAndStub(
  map: SheetMap,
  used: CellRange,
  values: CellRange,
  marks: readonly Mark[],
  isOther: (row: number, column: number) => boolean
): CellRange {
  const called = (role: 'header' | 'stub'): CellRange[] =>
    marks.filter((mark) => mark.role === role).flatMap(({ range }) => common(range, used) ?? [])
  const stubs = called('stub').filter(({ top, bottom }) => top <= values.bottom && bottom >= values.top)
  const headers = called('header').filter(({ left, right }) => left <= values.right && right >= values.left)
  let left = Math.min(values.left, ...stubs.map((range) => range.left))
  if (stubs.length === 0) {
    while (left > used.left && !holds({ ...values, left: left - 1, right: left - 1 }, isOther)) left--
  }
  let top = Math.min(values.top, ...headers.map((range) => range.top))
  for (let isUnder = top < values.top; top > used.top; top--) {
    const row = { top: top - 1, left, bottom: top - 1, right: values.right }
    const isBlank = !holds({ ...used, top: top - 1, bottom: top - 1 }, (at, column) => map.kind(at, column) !== BLANK)
    if ((isBlank && isUnder) || holds(row, isOther) || isNoteLine(map.text(top - 1, left))) break
    isUnder ||= !isBlank
  }
  return {
    top,
    left,
    bottom: Math.max(values.bottom, ...headers.map((range) => range.bottom)),
    right: Math.max(values.right, ...stubs.map((range) => range.right))
  }
}

/** A person says that the names of values stand behind them, or their heads below them. */
function isNamedFromBehind(values: CellRange, marks: readonly Mark[]): boolean {
  return marks.some(({ role, range: { top, left, bottom, right } }) => {
    if (role === 'stub') return left > values.right && top <= values.bottom && bottom >= values.top
    return role === 'header' && top > values.bottom && left <= values.right && right >= values.left
  })
}

function widened({ top, left, bottom, right }: CellRange): CellRange {
  return { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 }
}
