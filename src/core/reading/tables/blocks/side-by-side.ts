import type { CellRange } from '../../grid.ts'
import { BLANK, isValueKind, TEXT, YEAR } from '../sheet/cell-kind.ts'
import { isFurnitureRow, isLoneLetter, rowShape } from '../sheet/row-shape.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isCodeHead } from '../words/label-words.ts'
import { startsWithTableNumber } from '../words/line-words.ts'

/** Rows are looked at up to this many, spread over the range. */
const SAMPLE = 400

/**
 * Tables side by side with a blank column between: each part has names on its left and values behind them. A blank
 * column before values without names is only room inside one table.
 */
export function splitAtBlankColumns(map: SheetMap, range: CellRange): CellRange[] {
  const filled = filledColumns(map, range)
  const parts: CellRange[] = []
  let left = range.left
  let column = range.left
  while (column <= range.right) {
    if (filled[column - range.left]) {
      column++
      continue
    }
    let next = column
    while (next <= range.right && !filled[next - range.left]) next++
    if (next <= range.right && column > left) {
      const before = { ...range, left, right: column - 1 }
      const after = { ...range, left: next, right: nextBlank(filled, range, next) }
      if (hasNamesAndValues(map, before) && hasNamesAndValues(map, after)) {
        parts.push(before)
        left = next
      }
    }
    column = next
  }
  parts.push({ ...range, left })
  return parts
}

function nextBlank(filled: readonly boolean[], range: CellRange, from: number): number {
  let column = from
  while (column < range.right && filled[column + 1 - range.left]) column++
  return column
}

function filledColumns(map: SheetMap, range: CellRange): boolean[] {
  const filled: boolean[] = []
  const top = firstRowsOfSeveral(map, range)
  const bottom = lastRowOfTables(map, range)
  for (let column = range.left; column <= range.right; column++) {
    let found = false
    for (let row = top; row <= bottom && !found; row++) found = map.kind(row, column) !== BLANK
    filled.push(found)
  }
  return filled
}

/** 单位负责人： | 填表人： | 报出日期： below everything say nothing of columns either. */
function lastRowOfTables(map: SheetMap, { top, left, bottom, right }: CellRange): number {
  let last = bottom
  while (last > top && isFurnitureRow(map, rowShape(map, last, left, right))) last--
  return last
}

/** Titles over everything say nothing of columns, even where a merge was undone by filling its cells. */
function firstRowsOfSeveral(map: SheetMap, range: CellRange): number {
  for (let row = range.top; row < range.bottom; row++) {
    const texts = new Set<string>()
    for (let column = range.left; column <= range.right && texts.size < 2; column++) {
      if (map.kind(row, column) !== BLANK) texts.add(map.text(row, column))
    }
    if (texts.size > 1) return row
  }
  return range.top
}

function hasNamesAndValues(map: SheetMap, range: CellRange): boolean {
  if (range.right === range.left) return false
  let named = 0
  let nameless = 0
  const step = Math.max(1, Math.floor((range.bottom - range.top + 1) / SAMPLE))
  const yearsName = areYearsInOrder(map, range)
  for (let row = range.top; row <= range.bottom; row += step) {
    let name = false
    let values = 0
    let namedValues = 0
    for (let column = range.left; column <= range.right; column++) {
      const kind = map.kind(row, column)
      if (kind === BLANK) continue
      const letter = isLoneLetter(map, row, column)
      if ((kind === TEXT && !letter) || (kind === YEAR && yearsName && values === 0 && !name)) name = true
      else if (isValueKind(kind) || kind === YEAR || letter) {
        values++
        if (name) namedValues++
      }
    }
    if (namedValues > 0) named++
    else if (values > 0) nameless++
  }
  return named >= 2 && named > nameless
}

/** Down a column of names years rise or fall, and its head is none of them; counts of about two thousand do both. */
function areYearsInOrder(map: SheetMap, { top, left, bottom }: CellRange): boolean {
  const years: number[] = []
  for (let row = top; row <= bottom && years.length < SAMPLE; row++) {
    if (map.kind(row, left) === YEAR) years.push(Number.parseInt(map.text(row, left), 10))
    else if (map.kind(row, left) === TEXT) years.length = 0
  }
  const steps = years.slice(1).map((year, at) => Math.sign(year - (years[at] ?? year)))
  return !(steps.includes(1) && steps.includes(-1))
}

/**
 * The columns at which the stub is repeated without a blank column between (县区 | 产值 | 县区 | 财政): a column of
 * names or numbers to the right of values whose head, or whose names, are those of the first. Values follow it, beside
 * it or behind a column of names or units (指标 | 单位 | 数值 | 指标 | 单位 | 数值).
 */
export function repeatedStubs(
  map: SheetMap,
  headRows: { readonly top: number; readonly bottom: number },
  bodyRows: readonly number[],
  left: number,
  right: number
): number[] {
  const panels = panelsUnderHeads(map, headRows, bodyRows, left, right)
  if (panels !== null) return panels
  const headText = (column: number): string => lowestHead(map, headRows, column)
  const first = headText(left)
  // The second half of a numbered list may stand without its numbers.
  const names = isCodeHead(first) ? headText(left + 1) : ''
  const repeats: number[] = []
  for (let column = left + 2; column < right; column++) {
    let texts = 0
    let flags = 0
    let same = 0
    let filled = 0
    let valuesAfter = 0
    let valuesBehind = 0
    let valuesBefore = 0
    for (const row of bodyRows) {
      const kind = map.kind(row, column)
      if (kind === TEXT || kind === YEAR) texts++
      if (kind === TEXT && FLAG.test(map.text(row, column))) flags++
      if (kind !== BLANK) filled++
      if (kind !== BLANK && squeeze(map.text(row, column)) === squeeze(map.text(row, left))) same++
      if (isValueKind(map.kind(row, column + 1))) valuesAfter++
      if (column + 2 <= right && isValueKind(map.kind(row, column + 2))) valuesBehind++
      if (isValueKind(map.kind(row, column - 1))) valuesBefore++
    }
    if (filled < 2 || flags === filled || valuesAfter + valuesBehind === 0 || valuesBefore === 0) continue
    const head = headText(column)
    const sameHead = first !== '' && (head === first || head === names)
    // Two heads in a row that come again: 序号 | 乡镇, 指标 | 单位.
    const sameHeads = sameHead && headText(column + 1) === headText(head === first ? left + 1 : left + 2)
    if (texts < 0.8 * filled ? !sameHeads || !isCodeHead(head) : valuesAfter === 0 && !sameHeads) continue
    const sameColumns = texts >= 0.8 * filled && valuesAfter > 0 && repeatsHeads(headText, left, column, right)
    const titled = texts === filled && valuesAfter > 0 && hasTitleOfItsOwn(map, headRows, left, column, right)
    if (sameHead || sameColumns || titled || same >= 0.8 * filled) repeats.push(column)
  }
  return repeats
}

/**
 * 优良天数比例 over 1 | 云台镇 | 96.1 and PM2.5浓度 over 1 | 洪山镇 | 17: where the heads of a row stand over as many columns each, with
 * names and figures in the same order, each heads a table of its own. Where the columns at which the further ones begin; null: there
 * is no such row.
 */
function panelsUnderHeads(
  map: SheetMap,
  headRows: { readonly top: number; readonly bottom: number },
  bodyRows: readonly number[],
  left: number,
  right: number
): number[] | null {
  if (bodyRows.length < 2) return null
  const isOfNames = (column: number): boolean => bodyRows.every((row) => map.kind(row, column) === TEXT)
  const isOfFigures = (column: number): boolean =>
    bodyRows.some((row) => isValueKind(map.kind(row, column))) &&
    bodyRows.every((row) => map.kind(row, column) !== TEXT)
  for (let row = headRows.bottom; row >= headRows.top; row--) {
    const begins: number[] = []
    for (let column = left; column <= right; column++) if (map.kind(row, column) !== BLANK) begins.push(column)
    const [first, second = right + 1] = begins
    const width = second - left
    const isRegular = begins.every((column, at) => column === left + at * width && map.kind(row, column) === TEXT)
    if (first === undefined || begins.length < 2 || width < 2 || !isRegular) continue
    if (begins.length * width !== right - left + 1) continue
    // Figures before the names are places in a list, which stand alone before them.
    const names = isOfNames(left) ? 0 : isOfFigures(left) && isOfNames(left + 1) ? 1 : null
    const isPanel = (begin: number): boolean =>
      names !== null &&
      isOfNames(begin + names) &&
      (names === 0 || isOfFigures(begin)) &&
      Array.from({ length: width - names - 1 }, (_, at) => begin + names + 1 + at).every(isOfFigures)
    if (width - (names ?? 0) >= 2 && begins.every(isPanel)) return begins.slice(1)
  }
  return null
}

/**
 * 表三 婚姻登记 | blank | 单位：对 | 表四 社会组织（单位：个）: over the heads a title begins at the names of either, and both have a number
 * or a unit.
 */
function hasTitleOfItsOwn(
  map: SheetMap,
  headRows: { readonly top: number; readonly bottom: number },
  left: number,
  column: number,
  right: number
): boolean {
  for (let row = headRows.top; row < headRows.bottom; row++) {
    if (map.kind(row, left) !== TEXT || map.kind(row, column) !== TEXT) continue
    const sides = [textsOf(map, row, left, column - 1), textsOf(map, row, column, right)]
    if (sides.every(([title = '']) => startsWithTableNumber(title))) return true
    if (sides.every((texts) => texts.some((text) => SAYS_UNIT.test(text)))) return true
  }
  return false
}

function textsOf(map: SheetMap, row: number, from: number, to: number): readonly string[] {
  const texts: string[] = []
  for (let column = from; column <= to; column++) if (map.kind(row, column) === TEXT) texts.push(map.text(row, column))
  return texts
}

const SAYS_UNIT = /单\s*位\s*[:：]/

/** p, e, bs behind a figure: how it came about, and the name of nothing. */
const FLAG = /^[a-z]{1,2}$/i

/** 收入项目 | 2019年 | 2020年 | 支出项目 | 2019年 | 2020年: behind other names the heads of the values come once more. */
function repeatsHeads(headText: (column: number) => string, left: number, column: number, right: number): boolean {
  const width = column - left
  for (let step = 1; step < width; step++) {
    const head = column + step > right ? '' : headText(column + step)
    if (head === '' || head !== headText(left + step)) return false
  }
  const own = headText(column)
  return own !== '' && own !== headText(left + 1) && hasHan(own)
}

function lowestHead(map: SheetMap, rows: { readonly top: number; readonly bottom: number }, column: number): string {
  for (let row = rows.bottom; row >= rows.top; row--) {
    const text = squeeze(map.text(row, column))
    if (text !== '') return text
  }
  return ''
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}
