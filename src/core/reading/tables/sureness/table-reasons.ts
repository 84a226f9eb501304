import type { CellRange } from '../../grid.ts'
import type { StructureEntry, StructureLabel, TableStructure } from '../../structure.ts'
import type { Block } from '../blocks/find-blocks.ts'
import type { TableTop } from '../header/header-rows.ts'
import type { ColumnSplit } from '../stub/columns/stub-columns.ts'
import { shareOfUniquePaths } from './unique-paths.ts'

/**
 * How far the evidence agrees: columns that are all names or all values, a header over every value, a name beside it,
 * paths of names that tell every value from every other.
 */
export function confidenceOf(
  split: ColumnSplit,
  top: TableTop,
  labels: readonly StructureLabel[],
  entries: readonly StructureEntry[],
  nameless: number,
  rows: number
): number {
  let under = 0
  for (const { columnLabel } of entries) if (columnLabel !== null) under++
  const headed = entries.length === 0 ? 0 : under / entries.length
  const named = rows === 0 ? 0 : 1 - nameless / rows
  const header = top.headerRows.length === 0 ? 0.3 : 1
  const stub = split.stub.length === 0 ? 0.3 : 1
  const unique = shareOfUniquePaths(labels, entries)
  return Math.max(0, Math.min(1, split.clarity * headed * named * header * stub * unique))
}

/** The figures under header and beside stub: `nameless` of the `rows` that hold some have no name. */
interface Body {
  readonly entries: readonly StructureEntry[]
  readonly nameless: number
  readonly rows: number
}

/** What was taken for header, stub and furniture, for the person who asks. */
export function reasonsOf(
  block: Block,
  top: TableTop,
  split: ColumnSplit,
  joined: number,
  { entries, nameless, rows }: Body
): TableStructure['reasons'] {
  const reasons: { code: string; params?: Record<string, string | number>; at?: CellRange }[] = []
  if (top.headerRows.length > 0) {
    const first = top.headerRows[0] ?? 0
    const last = top.headerRows.at(-1) ?? 0
    reasons.push({
      ...(first === last
        ? { code: 'header-row', params: { row: first + 1 } }
        : { code: 'header-rows', params: { from: first + 1, to: last + 1 } }),
      at: { top: first, left: block.left, bottom: last, right: block.right }
    })
    const columns = new Set<number>()
    const headless = new Set<number>()
    for (const { column, columnLabel } of entries) {
      columns.add(column)
      if (columnLabel === null) headless.add(column)
    }
    reasons.push({
      code: 'header-why',
      params: { row: block.firstBody + 1, columns: columns.size, headed: columns.size - headless.size },
      at: { top: first, left: block.left, bottom: last, right: block.right }
    })
  } else reasons.push({ code: 'no-header' })
  const firstStub = split.stub[0]?.column
  if (firstStub !== undefined) {
    reasons.push({
      code: 'stub-columns',
      params: { count: split.stub.length },
      at: {
        top: block.firstBody,
        left: firstStub,
        bottom: block.lastBody,
        right: split.stub.at(-1)?.column ?? firstStub
      }
    })
    reasons.push({
      code: 'stub-why',
      params: { rows, named: rows - nameless },
      at: {
        top: block.firstBody,
        left: firstStub,
        bottom: block.lastBody,
        right: split.stub.at(-1)?.column ?? firstStub
      }
    })
  } else reasons.push({ code: 'no-stub' })
  for (const column of split.remarks) {
    reasons.push({
      code: 'remarks-left-out',
      at: { top: block.firstBody, left: column, bottom: block.lastBody, right: column }
    })
  }
  for (const row of top.columnNumberRows) {
    reasons.push({
      code: 'column-numbers-left-out',
      at: { top: row, left: block.left, bottom: row, right: block.right }
    })
  }
  if (joined > 0) reasons.push({ code: 'names-joined', params: { count: joined } })
  return reasons
}
