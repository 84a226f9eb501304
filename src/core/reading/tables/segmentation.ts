import { isInexactFigure } from '#core/quantity/inexact-figure.ts'
import { readDay } from '../../period/read-day.ts'
import type { CellRange, CellStyle } from '../grid.ts'
import { BLANK, isValueKind, TEXT, YEAR } from './cell-kind.ts'
import { namesClasses } from './header/class-names.ts'
import { isHeadOfFigures } from './header/head-of-figures.ts'
import { isBodyRow, isColumnNumberRow, isFurnitureRow, type RowShape, rowShape, yearsStep } from './row-shape.ts'
import type { SheetMap } from './sheet-map.ts'
import { isStubHead } from './words/label-words.ts'
import { isNoteLine, isPageNumber, isSignatureLine, startsWithTableNumber } from './words/line-words.ts'

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
  const rows = classify(map, range)
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

interface ClassedRow {
  readonly shape: RowShape
  readonly body: boolean
}

function classify(map: SheetMap, range: CellRange): ClassedRow[] {
  const rows: ClassedRow[] = []
  let above: ClassedRow | null = null
  let lastBody: RowShape | null = null
  for (let row = range.top; row <= range.bottom; row++) {
    const shape = rowShape(map, row, range.left, range.right)
    const body: boolean =
      (isBodyRow(map, shape) ||
        isBodyOfYears(map, shape, above) ||
        goesOnBelowGroup(map, shape, lastBody) ||
        isRowOfRanges(map, shape, above) ||
        isRowOfDates(map, shape, above)) &&
      !isUnderCorner(map, shape, above) &&
      !(above?.body !== true && namesClasses(map, shape))
    const classed: ClassedRow = { shape, body }
    rows.push(classed)
    if (shape.filled > 0) above = classed
    if (body) lastBody = shape
  }
  return rows
}

/**
 * 猪肉 | 30-32 | 28～30 among or under names with figures: a row whose figures are all ranges has a name and is no head.
 * Ranges of which each begins where the one before ends are classes, which head columns.
 */
function isRowOfRanges(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || shape.filled < 2 || shape.texts !== shape.filled || above.shape.row !== shape.row - 1)
    return false
  const name = map.text(shape.row, shape.first)
  if (isStubHead(name) || isInexactFigure(name) || namesClasses(map, shape)) return false
  if (!above.body && !isStubHead(map.text(above.shape.row, above.shape.first))) return false
  for (let column = shape.first + 1; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const text = map.text(shape.row, column)
    if (!isInexactFigure(text) && !(above.body && YET_TO_COME.test(text))) return false
  }
  return true
}

/**
 * 进口总额 | 3月1日 | 4月5日 right under a row with figures: 3-1 and 4-5 as a spreadsheet took them for days. Days that
 * head columns follow each other by the month or the year.
 */
function isRowOfDates(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above?.body !== true || above.shape.row !== shape.row - 1 || shape.filled < 2) return false
  if (shape.texts !== shape.filled || isStubHead(map.text(shape.row, shape.first))) return false
  const days: string[] = []
  for (let column = shape.first; column <= shape.last; column++) {
    if (map.kind(shape.row, column) === BLANK) continue
    const day = map.cell(shape.row, column)?.day ?? readDay(map.text(shape.row, column))
    if ((day === null) !== (column === shape.first)) return false
    if (day !== null) days.push(day)
  }
  const isRegular = new Set(days.map((day) => day.slice(8))).size === 1 || days.every(isEndOfMonth)
  return !isRegular || new Set(days).size < days.length
}

function isEndOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return date === new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 待定, 尚未统计: the word of somebody who has no figure yet; under a row with figures it stands where one would. */
const YET_TO_COME =
  /^(?:待[定核查报补](?:实)?|[尚暂]?未(?:统计|上?报|公布|核定|核实)(?:数据?)?|暂[无缺]|同上|见附[表件])$/

/** A corner merged down from a row of heads takes the row into the head, whatever figures name its columns. */
function isUnderCorner(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (above === null || above.body || above.shape.row !== shape.row - 1) return false
  for (let column = shape.first - 1; column >= 0; column--) {
    const merge = map.merge(shape.row, column)
    if (merge !== undefined && merge.left === merge.right) return merge.top < shape.row && merge.bottom >= shape.row
  }
  return false
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

/** Counts of about two thousand under a header look like years: they follow a body row or a row of years. */
function isBodyOfYears(map: SheetMap, shape: RowShape, above: ClassedRow | null): boolean {
  if (shape.values > 0 || shape.years === 0 || shape.texts === 0 || above === null) return false
  if (map.kind(shape.row, shape.first) !== TEXT || shape.texts > shape.years + 2) return false
  if (isFurnitureRow(map, shape)) return false
  const follows = above.shape.row === shape.row - 1
  if (!follows) return false
  // A year over the names is the table's, one over several columns spans those below.
  const overEach = above.shape.years >= shape.years && above.shape.last > shape.first
  const underYears = above.shape.years > 0 && (above.body || overEach) && yearsStep(map, above.shape)
  // The corner once more right below is a merge that was undone by filling its cells.
  if (map.text(shape.row, shape.first) === map.text(shape.row - 1, shape.first)) return false
  if (shape.years >= 2 && yearsStep(map, shape) && !underYears) return false
  return above.body || underYears
}

/**
 * Columbia | 2000 below a blank row or below a name alone, where the row of figures before looks alike: a count like a
 * year. The head of a next table looks otherwise, or begins with a word of the stub.
 */
function goesOnBelowGroup(map: SheetMap, shape: RowShape, before: RowShape | null): boolean {
  if (shape.values > 0 || shape.years !== 1 || shape.texts !== 1 || before === null) return false
  const { row, first, last } = shape
  if (map.kind(row, first) !== TEXT || first !== before.first || isStubHead(map.text(row, first))) return false
  const kind = map.kind(before.row, last)
  if (kind === BLANK || kind === TEXT || !looksAlike(map, row, before.row, last)) return false
  const gap = row - before.row - 1
  for (let between = before.row + 1; between < row; between++) {
    const name = rowShape(map, between, first, last)
    const opens = name.filled === 1 && name.first === first && !startsWithTableNumber(map.text(between, first))
    if (name.filled > 0 && !opens) return false
  }
  return gap > 0 && gap <= 3
}

/** Of one look that more tells than the text: the same font, fill and borders. */
function looksAlike(map: SheetMap, row: number, other: number, column: number): boolean {
  const [one, two] = [map.cell(row, column)?.style, map.cell(other, column)?.style]
  if (one === undefined || two === undefined) return false
  const look = ({ bold, fill, horizontal, borderTop, borderBottom }: CellStyle): string =>
    [bold === true, fill ?? '', horizontal ?? '', borderTop === true, borderBottom === true].join()
  return look(one) === look(two)
}

/** The row at which a new table begins between two body rows, or null where the gap belongs to one table. */
function partingIn(map: SheetMap, rows: readonly ClassedRow[], last: number, next: number): number | null {
  const valueColumns = columnsOfValues(map, rows, [last, next])
  const columnsBelow = columnsOfValues(map, rows, [next])
  let header = -1
  for (let index = last + 1; index < next; index++) {
    const shape = rows[index]?.shape
    if (shape && (isHeaderLike(map, shape, valueColumns) || headsAnew(map, shape, columnsBelow))) {
      header = index
      break
    }
  }
  if (header < 0) return null
  let parting = runsOver(map, rows, last) ? last + 2 : last + 1
  let inNotes = false
  for (let index = parting; index < header; index++) {
    const shape = rows[index]?.shape
    if (!shape || shape.filled === 0) {
      inNotes = false
      continue
    }
    const text = map.text(shape.row, shape.first)
    const closes = isNoteLine(text) || isSignatureLine(text) || isPageNumber(text)
    const runsOn = inNotes && shape.filled === 1 && text.length > 40 && !startsWithTableNumber(text)
    if (closes || runsOn) {
      parting = index + 1
      inNotes = true
    } else {
      inNotes = false
    }
  }
  return parting
}

/** 临 港 in the last row, 工业园 alone below it and then nothing: a name that runs over, not the next table's title. */
function runsOver(map: SheetMap, rows: readonly ClassedRow[], last: number): boolean {
  const below = rows[last + 1]?.shape
  if (below?.filled !== 1 || rows[last + 2]?.shape.filled !== 0) return false
  return below.first === rows[last]?.shape.first && /^[\u4e00-\u9fff\s]{1,6}$/.test(map.text(below.row, below.first))
}

function columnsOfValues(map: SheetMap, rows: readonly ClassedRow[], bodies: readonly number[]): Set<number> {
  const columns = new Set<number>()
  for (const index of bodies) {
    const shape = rows[index]?.shape
    if (!shape) continue
    for (let column = shape.first; column <= shape.last; column++) {
      const kind = map.kind(shape.row, column)
      if (isValueKind(kind) || (kind === YEAR && column > shape.first)) columns.add(column)
    }
  }
  return columns
}

/** Names over the columns of values: at least two, or the only one with a name over the stub beside it. */
function isHeaderLike(map: SheetMap, shape: RowShape, valueColumns: ReadonlySet<number>): boolean {
  if (shape.filled < 2) return false
  if (isColumnNumberRow(map, shape)) return true
  if (shape.values > 0 && shape.values >= shape.texts + shape.years) return false
  let names = 0
  for (let column = shape.first; column <= shape.last; column++) {
    const kind = map.kind(shape.row, column)
    if (kind === BLANK) continue
    const text = map.text(shape.row, column)
    if (isNoteLine(text) || isSignatureLine(text)) return false
    if (valueColumns.has(column) && (kind === YEAR || text.length > 1)) names++
  }
  return names >= 2 || (names === 1 && valueColumns.size === 1)
}

/** 指标 | 单位 | 2022年: a stub's head and a name over every column that holds values below, though fewer than above. */
function headsAnew(map: SheetMap, shape: RowShape, columnsBelow: ReadonlySet<number>): boolean {
  if (shape.values > 0 || columnsBelow.size === 0 || !isStubHead(map.text(shape.row, shape.first))) return false
  return [...columnsBelow].every((column) => map.kind(shape.row, column) !== BLANK)
}

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
