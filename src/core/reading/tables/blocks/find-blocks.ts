import type { CellRange } from '../../grid.ts'
import { isHeadOfFigures } from '../header/head-of-figures.ts'
import type { ClassedRow } from '../sheet/row-shape.ts'
import { rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { classRows } from './body-rows.ts'
import { partingIn } from './parting.ts'

/** The rows of one table: what comes before its first value row, its body, and what comes after. */
export interface Block {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly firstBody: number
  readonly lastBody: number
  readonly bottom: number
}

/** Stacked tables in one range, top to bottom. */
export function findBlocks(map: SheetMap, range: CellRange): Block[] {
  const rows = classRows(map, range)
  const bodies: number[] = []
  rows.forEach((row, index) => {
    if (row.body) bodies.push(index)
  })
  if (bodies.length === 0) return []
  const blocks: { top: number; first: number; last: number; bottom: number }[] = []
  let top = 0
  let first = bodies[0] ?? 0
  for (let index = 1; index <= bodies.length; index++) {
    const last = bodies[index - 1] ?? 0
    const next = bodies[index]
    if (next === undefined) {
      blocks.push({ top, first, last, bottom: rows.length - 1 })
      break
    }
    if (next === last + 1) continue
    const parting = partingIn(map, rows, last, next)
    if (parting === null) continue
    blocks.push({ top, first, last, bottom: parting - 1 })
    top = parting
    first = next
  }
  for (const block of blocks) block.first = settledFirst(map, rows, block.top, block.first, block.last)
  return blocks
    .map((block) => ({
      left: range.left,
      right: range.right,
      top: range.top + block.top,
      firstBody: range.top + block.first,
      lastBody: range.top + block.last,
      bottom: range.top + block.bottom
    }))
    .filter((block) => block.lastBody > block.firstBody || isWorthATable(map, block))
}

/** The first row of the body may be names of its columns that look like figures. */
function settledFirst(map: SheetMap, rows: readonly ClassedRow[], top: number, first: number, last: number): number {
  const below = rows.slice(first + 1, last + 1).filter(({ body }) => body)
  const [head, next] = [rows[first]?.shape, below[0]?.shape]
  if (!head || !next) return first
  const shapes = below.slice(0, NEXT_ROWS).map(({ shape }) => shape)
  return isHeadOfFigures(map, head, shapes, rows[top]?.shape.row ?? 0) ? next.row - (rows[0]?.shape.row ?? 0) : first
}

/** As many rows tell how the body looks below its first. */
const NEXT_ROWS = 5

/** One row of values is a table where something above heads its columns. */
function isWorthATable(map: SheetMap, block: Block): boolean {
  const body = rowShape(map, block.firstBody, block.left, block.right)
  if (body.filled < 2) return false
  for (let row = block.firstBody - 1; row >= block.top; row--) {
    const shape = rowShape(map, row, block.left, block.right)
    if (shape.filled >= 2 || (shape.filled === 1 && body.values === 1)) return true
  }
  return false
}
