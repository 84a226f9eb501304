import { readUnit } from '#core/quantity/units/read-unit.ts'
import { BLANK } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { isBareOfWhich, isLatinOnly, isOfWhich } from '../words/label-words.ts'
import { isHalves, isSpread } from './broken-heads.ts'
import { isWide } from './lone-cell.ts'

/**
 * A part or two names set wide broken over two cells, or two columns whose English runs over several rows (General Budgetary above Revenue in
 * above Local Finance): each head is a text of its own, a line a cell, and what two of them share is no spanner.
 */
export function isTypedByLine(map: SheetMap, rows: readonly number[], left: number, right: number): boolean {
  let columns = 0
  let names = 0
  for (let column = left; column <= right; column++) {
    const broken = linesOfName(map, rows, column)
    if (broken === 'part') return true
    if (broken === 'name') names++
    const lines = rows.filter((row, depth) => {
      const text = map.text(row, column)
      // What is said once more right below is a merge undone by filling its cells.
      if (text === map.text(rows[depth - 1] ?? row - 1, column)) return false
      return isLatinOnly(text) && !isWide(map, row, column) && readUnit(text, true) === null
    })
    // What neighbours share on top may be a spanner, its merge undone; below lines of their own it is none.
    const own = lines.findIndex((row) =>
      [column - 1, column + 1].every((at) => map.text(row, at) !== map.text(row, column))
    )
    if (own >= 0 && lines.length - own >= 2) columns++
  }
  return columns >= 2 || names >= 2
}

/** # 别墅、高 above 档 公 寓, 固定资产 above 净 值: broken over two cells of one column, which no neighbour shares. */
function linesOfName(map: SheetMap, rows: readonly number[], column: number): 'part' | 'name' | null {
  let found: 'name' | null = null
  for (const [depth, row] of rows.entries()) {
    const below = rows[depth + 1]
    if (below === undefined || map.merge(row, column) || !isSpread(map.text(below, column))) continue
    const spans = map.kind(row, column + 1) === BLANK && map.kind(below, column + 1) !== BLANK
    if (spans && !hasHeadOfItsOwn(map, rows.slice(0, depth), column + 1)) continue
    const text = map.text(row, column)
    if (isOfWhich(text) && !isBareOfWhich(text)) return 'part'
    // A name that neighbours or the cell below repeat is a merge undone by filling its cells.
    const again = [map.text(below, column), map.text(row, column - 1), map.text(row, column + 1)].includes(text)
    if (!again && isHalves(text, map.text(below, column))) found = 'name'
  }
  return found
}

/** 工 业 above the blank beside #亏 损: what stands below that is no part of 亏损. */
function hasHeadOfItsOwn(map: SheetMap, above: readonly number[], column: number): boolean {
  return above.some((row) => map.kind(row, column) !== BLANK)
}

/** Names broken over two cells beside a text that is said twice, to see that it is half a name as well. */
const SEVERAL = 3

/**
 * 工 业 | 工 业 above 总 产 值 | 增 加 值, set wide, or 主营业务 | 主营业务 above 收入 | 成本 among 流动资产 above 合计: halves
 * that happen to be alike, where heads of one line leave blanks below them.
 */
export function areHalves(
  map: SheetMap,
  row: number,
  lower: readonly number[],
  column: number,
  left: number,
  right: number
): boolean {
  const [below] = lower
  // 年末总 | 年末总 above 户数 | 人口: no name ends so.
  if (
    below !== undefined &&
    /(?:年末|年底|全年|[粮油])总$/.test(map.text(row, column)) &&
    map.kind(below, column) !== BLANK
  )
    return true
  if (below === undefined || !leavesBlanks(map, lower, row, left, right)) return false
  if (isSpread(map.text(row, column))) return true
  const seconds = new Set<string>()
  for (let at = left; at <= right; at++) {
    const text = map.text(row, at)
    const alone = text !== map.text(row, at - 1) && text !== map.text(row, at + 1) && !map.merge(row, at)
    const spans = map.kind(row, at + 1) === BLANK && map.kind(below, at + 1) !== BLANK
    if (alone && !spans && isHalves(text, map.text(below, at))) seconds.add(map.text(below, at))
  }
  return seconds.size >= SEVERAL
}

/** A head with nothing below it but its English: no merge of this header was undone by filling its cells. */
function leavesBlanks(map: SheetMap, lower: readonly number[], row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (map.kind(row, column) === BLANK || map.merge(row, column)) continue
    if (lower.every((below) => map.kind(below, column) === BLANK || isLatinOnly(map.text(below, column)))) return true
  }
  return false
}
