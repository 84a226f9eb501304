import type { Cell } from '../../grid.ts'
import type { Block } from '../blocks/find-blocks.ts'
import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import { type RowShape, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isLatinOnly, isStubHead, isTimeHead, leadingSpace } from '../words/label-words.ts'

/** May a stub's head right above the body be the table's corner, or is that closed above it and the word a name? */
export function isOpenCorner(map: SheetMap, block: Block, row: number, column: number): boolean {
  // Below the heads of an English table stands what its names are: Province above Uusimaa and Lapland.
  const word = map.text(row, column)
  if (isLatinOnly(word) && !isTimeHead(word)) return false
  return !cornerClosedAbove(map, block, row, column) && !opensLikeOthers(map, block, row, column)
}

/** The corner's text reaches down into the header's rows. */
export function mergedWithHeader(map: SheetMap, row: number, column: number, below: readonly number[]): boolean {
  const merge = map.merge(row, column)
  return merge !== undefined && merge.bottom > row && below.some((header) => header <= merge.bottom)
}

/** The corner above is a merge that ends above this row, or has its text: what stands here is in the body. */
function cornerClosedAbove(map: SheetMap, block: Block, row: number, column: number): boolean {
  let above = row - 1
  while (above > block.top && rowShape(map, above, block.left, block.right).filled === 0) above--
  if (above < block.top) return false
  const merge = map.merge(above, column)
  return (merge !== undefined && merge.top < above && merge.bottom === above) || map.kind(above, column) === TEXT
}

/** Sex above Males and Females, as Age below it stands above its classes: names alone in their rows and of one look. */
function opensLikeOthers(map: SheetMap, block: Block, row: number, column: number): boolean {
  for (let below = block.firstBody + 1; below < block.lastBody; below++) {
    const shape = rowShape(map, below, block.left, block.right)
    if (shape.filled === 1 && shape.first === column && map.kind(below, column) === TEXT) {
      return looksAlike(map.cell(row, column), map.cell(below, column))
    }
  }
  return false
}

function looksAlike(one: Cell | undefined, other: Cell | undefined): boolean {
  const look = (cell: Cell | undefined): string =>
    [cell?.style?.bold === true, cell?.style?.indent ?? 0, leadingSpace(cell?.text ?? '')].join()
  return look(one) === look(other)
}

/** A short text in the corner, where the header below leaves the corner blank: 指标 above, years beside and below. */
export function isCorner(map: SheetMap, shape: RowShape, below: readonly number[]): boolean {
  return (
    isStubHead(map.text(shape.row, shape.first)) && below.every((header) => map.kind(header, shape.first) === BLANK)
  )
}

/** Heads merged down reach into the row, which so belongs to the header, however little stands in it. */
export function isCoveredFromAbove(map: SheetMap, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const merge = map.merge(row, column)
    if (merge && merge.top < row) return true
  }
  return false
}

/** Heads merged from above the row down into the header below it: what stands between, be it a line of one head, is one. */
export function isPassedOver(map: SheetMap, { left, right }: Block, row: number, [next]: readonly number[]): boolean {
  for (let column = left; next !== undefined && column <= right; column++) {
    const merge = map.merge(row, column)
    if (merge && merge.top < row && merge.bottom >= next) return true
  }
  return false
}
