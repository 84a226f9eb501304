import type { CellRange } from '../../grid.ts'
import { labelMeaning } from '../../meaning/labels/label-meaning.ts'
import { kindOfQuantity } from '../../meaning/units/kind-of-quantity.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isOfWhich } from '../words/label-words.ts'
import { isHalves } from './broken-heads.ts'
import { isFirstHalf } from './second-halves.ts'
import { areHalves } from './typed-by-line.ts'

/** What a head stands over: its merge, or the blanks behind it as long as something below tells their columns apart. */
export function spanOf(
  map: SheetMap,
  rows: readonly number[],
  depth: number,
  row: number,
  column: number,
  right: number,
  above: readonly (number | null)[],
  left: number,
  byLine: boolean,
  seconds: ReadonlySet<string>
): CellRange {
  const merge = map.merge(row, column)
  if (merge && (merge.right > merge.left || merge.bottom > merge.top)) {
    const over = { top: row, left: column, bottom: merge.bottom, right: Math.min(merge.right, right) }
    return merge.right > merge.left ? over : { ...over, right: lastBlankBeside(map, rows, over, right, above, left) }
  }
  let end = column
  const lower = rows.slice(depth + 1)
  const half = byLine && lower[0] !== undefined && isHalves(map.text(row, column), map.text(lower[0], column))
  // Where a blank column parts each head from the next, none of them ends what stands above.
  const spaced = areSpaced(map, lower, left, right)
  for (let next = end + 1; next <= right && !half; next++) {
    const same = lower.length > 0 && map.text(row, next) === map.text(row, column)
    const halves =
      same && (areHalves(map, row, lower, column, left, right) || isFirstHalf(map, seconds, row, column, lower))
    const saysSame = same && !halves && !byLine
    if ((map.kind(row, next) !== BLANK && !saysSame) || map.merge(row, next)) break
    if (above[next - left] !== above[column - left]) break
    if (lower.some((below) => map.kind(below, next) !== BLANK)) end = next
    else if (!spaced) break
  }
  return { top: row, left: column, bottom: row, right: end }
}

function areSpaced(map: SheetMap, [below]: readonly number[], left: number, right: number): boolean {
  let heads = 0
  for (let column = left; below !== undefined && column <= right; column++) {
    if (map.kind(below, column) === BLANK) continue
    if (map.merge(below, column) !== undefined || map.kind(below, column + 1) !== BLANK) return false
    heads++
  }
  return heads > 2
}

/**
 * 总承包 merged down beside a blank over 一级及以上 | 二级 | 三级及其他: its own column tells it in all, and what stands lower
 * under the blank are its parts. A quantity that stands lower is none.
 */
function lastBlankBeside(
  map: SheetMap,
  rows: readonly number[],
  { top, right: column, bottom }: CellRange,
  right: number,
  above: readonly (number | null)[],
  left: number
): number {
  const lowest = rows.filter((row) => row <= bottom).at(-1)
  if (lowest === undefined || lowest === top) return column
  const box = map.merge(top, column + 1)
  if (box && (box.right === box.left || box.bottom >= lowest)) return column
  const end = Math.min(box?.right ?? right, right)
  let last = column
  for (let next = column + 1; next <= end; next++) {
    const isBlank = map.kind(top, next) === BLANK && (box !== undefined || map.merge(top, next) === undefined)
    if (!isBlank || above[next - left] !== above[column - left]) break
    if (map.merge(lowest, next) !== undefined || !isPart(map.text(lowest, next))) return column
    last = next
  }
  return last - column < FEWEST_PARTS ? column : last
}

/** One name alone that stands lower may be half of it. */
const FEWEST_PARTS = 2

function isPart(text: string): boolean {
  if (text === '' || isOfWhich(text)) return false
  const { names, unit, mark, measure } = labelMeaning(text)
  return unit === null && mark === null && measure === null && kindOfQuantity(names.join('')) === undefined
}
