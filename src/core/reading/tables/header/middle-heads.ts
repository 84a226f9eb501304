import type { CellRange } from '../../grid.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/**
 * Both sexes | Male, each over the middle of None | High school | Bachelor's, which come again under it: where names
 * below repeat as often as a row without merges has heads over them, each head spans one run of them, wherever over
 * it it stands. By column of the head; empty where every head stands over the first of its run, or nothing repeats.
 */
export function middleHeads(
  map: SheetMap,
  row: number,
  below: number | undefined,
  left: number,
  right: number
): ReadonlyMap<number, CellRange> {
  const spans = new Map<number, CellRange>()
  if (below === undefined) return spans
  const columns: number[] = []
  for (let column = left; column <= right; column++) {
    if (map.merge(row, column) !== undefined) return spans
    if (map.kind(below, column) !== BLANK) columns.push(column)
  }
  for (let width = 2; width <= columns.length / 2; width++) {
    if (!repeats(map, below, columns, width)) continue
    let moved = false
    for (let at = 0; at < columns.length; at += width) {
      const first = columns[at] ?? left
      const last = columns[at + width - 1] ?? first
      const heads: number[] = []
      for (let column = first; column <= last; column++) if (map.kind(row, column) !== BLANK) heads.push(column)
      const [head] = heads
      if (head === undefined || heads.length > 1) break
      moved ||= head !== first
      spans.set(head, { top: row, left: first, bottom: row, right: last })
    }
    if (moved && spans.size === columns.length / width) return withLone(map, row, columns, spans, left, right)
    spans.clear()
  }
  return spans
}

/** A head over a column without a name below it reaches no further. */
function withLone(
  map: SheetMap,
  row: number,
  named: readonly number[],
  spans: Map<number, CellRange>,
  left: number,
  right: number
): ReadonlyMap<number, CellRange> {
  for (let column = left; column <= right; column++) {
    if (named.includes(column) || map.kind(row, column) === BLANK) continue
    spans.set(column, { top: row, left: column, bottom: row, right: column })
  }
  return spans
}

function repeats(map: SheetMap, row: number, columns: readonly number[], width: number): boolean {
  if (columns.length % width !== 0) return false
  return columns.every((column, at) => map.text(row, column) === map.text(row, columns[at % width] ?? column))
}
