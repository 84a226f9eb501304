import type { CellRange, Grid } from '../grid.ts'
import type { ReadingContext } from '../reading.ts'
import type { TableStructure, TextAt } from '../structure.ts'
import { type Block, findBlocks } from './blocks/find-blocks.ts'
import { repeatedStubs, splitAtBlankColumns } from './blocks/side-by-side.ts'
import { inherit, type ReadBlock, withLinesBeside, withNotesOfLastPart } from './continued/continued-tables.ts'
import { withGroupsOfLists } from './continued/groups-of-lists.ts'
import { withPartsOfSameHeads } from './continued/parts-of-same-heads.ts'
import { bodyRowsOf, readBlock, sample } from './read-block.ts'
import { findRecords } from './records/read-records.ts'
import { FIGURE, TEXT } from './sheet/cell-kind.ts'
import { rowShape } from './sheet/row-shape.ts'
import { mapSheet, type SheetMap } from './sheet/sheet-map.ts'

/** Every table of a sheet, from left to right and top to bottom, by form alone. */
export function findTables(grid: Grid, _context: ReadingContext): readonly TableStructure[] {
  return tablesOf(mapSheet(grid))
}

/** `whole`: the sheet with the cells that a person left out, which tells where tables stand beside each other. */
export function tablesOf(map: SheetMap, whole: SheetMap = map): readonly TableStructure[] {
  if (whole.used === null) return []
  const tables: ReadBlock[] = []
  for (const part of splitAtBlankColumns(whole, whole.used)) {
    const shared = part.left === whole.used.left ? [] : titlesAbove(map, part)
    for (const table of tablesIn(map, whole, part)) tables.push(inherit(withTitles(table, shared), tables))
  }
  const structures = withNotesOfLastPart(withLinesBeside(tables)).map(({ structure }) => structure)
  return withPartsOfSameHeads(withGroupsOfLists(map, structures))
}

/** The rows and columns of each table and of what stands around it, where tables stand beside each other apart. */
export function sidesOfSheet(whole: SheetMap): CellRange[] {
  if (whole.used === null) return []
  return splitAtBlankColumns(whole, whole.used).flatMap((part) =>
    findBlocks(whole, part).flatMap((block) => sidesOf(whole, block))
  )
}

/** Tables of records, and what the other rows hold between them. */
function tablesIn(map: SheetMap, whole: SheetMap, part: CellRange): ReadBlock[] {
  const tables: ReadBlock[] = []
  let top = part.top
  for (const records of findRecords(map, part)) {
    if (records.top > top) tables.push(...blocksIn(map, whole, { ...part, top, bottom: records.top - 1 }))
    tables.push(records)
    top = records.bottom + 1
  }
  if (top <= part.bottom) tables.push(...blocksIn(map, whole, { ...part, top }))
  return tables
}

function blocksIn(map: SheetMap, whole: SheetMap, part: CellRange): ReadBlock[] {
  return findBlocks(map, part).flatMap((block) =>
    sidesOf(whole, block).flatMap((side) => {
      const table = readBlock(map, side)
      return table === null ? [] : [withTitles(table, linesMergedOver(map, block, side))]
    })
  )
}

/** Lines over all sides of a block, from before the columns of this one on, hold for it, too. */
function linesMergedOver(map: SheetMap, block: Block, side: Block): TextAt[] {
  const lines: TextAt[] = []
  for (let row = block.top; side.left > block.left && row < block.firstBody; row++) {
    const merge = map.merge(row, side.left)
    if (merge !== undefined && merge.top === row && merge.left < side.left && merge.right >= side.right)
      lines.push({ row, column: merge.left, text: map.text(row, merge.left) })
  }
  return lines
}

/** Lines at the top left of the sheet, above everything a part beside holds, speak of that part too. */
function titlesAbove(map: SheetMap, part: CellRange): TextAt[] {
  const titles: TextAt[] = []
  const used = map.used ?? part
  for (let row = used.top; row <= part.bottom; row++) {
    if (rowShape(map, row, part.left, part.right).filled > 0) break
    const shape = rowShape(map, row, used.left, used.right)
    if (shape.filled === 1 && shape.texts === 1)
      titles.push({ row, column: shape.first, text: map.text(row, shape.first) })
  }
  return titles
}

function withTitles(table: ReadBlock, titles: readonly TextAt[]): ReadBlock {
  if (titles.length === 0) return table
  return { ...table, structure: { ...table.structure, titleLines: [...titles, ...table.structure.titleLines] } }
}

/** A column that is blank beside these rows parts them, though another table of the sheet fills it. */
function sidesOf(map: SheetMap, block: Block): Block[] {
  const { top, bottom, left, right } = block
  return splitAtBlankColumns(map, { top, bottom, left, right }).flatMap((part) =>
    sidesWithoutBlank(map, { ...block, left: part.left, right: part.right })
  )
}

function sidesWithoutBlank(map: SheetMap, block: Block): Block[] {
  const rows = sample(bodyRowsOf(map, block))
  if (isFigureOfAll(map, rows, block))
    return [{ ...block, right: block.left }, ...sidesWithoutBlank(map, { ...block, left: block.left + 1 })]
  const repeats = repeatedStubs(
    map,
    { top: Math.max(block.top, block.firstBody - 4), bottom: block.firstBody - 1 },
    rows,
    block.left,
    block.right
  )
  if (repeats.length === 0) return [block]
  const lefts = [block.left, ...repeats]
  return lefts.map((left, index) => ({ ...block, left, right: (lefts[index + 1] ?? block.right + 1) - 1 }))
}

/** 受理总量 | 来源 | 数量 over 38447, merged down beside all rows: it is told of none of them, and stands by itself. */
function isFigureOfAll(map: SheetMap, rows: readonly number[], { left, right }: Block): boolean {
  const [first, ...others] = rows
  if (first === undefined || others.length === 0 || right - left < 2 || map.kind(first, left) !== FIGURE) return false
  const merge = map.merge(first, left)
  const isOfColumn = merge !== undefined && merge.left === merge.right && merge.top === first
  return isOfColumn && merge.bottom >= (others.at(-1) ?? first) && rows.every((row) => map.kind(row, left + 1) === TEXT)
}
