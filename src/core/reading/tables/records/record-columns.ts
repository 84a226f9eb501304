import { readPeriodMark } from '../../../period/written/read-period.ts'
import { isTimeHeadOf, timeUnderHead } from '../../../period/written/time-under-head.ts'
import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { CellRange } from '../../grid.ts'
import type { Field } from '../../structure.ts'
import { BLANK, DAMAGED, FIGURE, SYMBOL, TEXT, YEAR } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { fieldOf } from './field.ts'

/** A column that says something of every row. */
export interface Dimension {
  readonly column: number
  readonly field: Field
}

export interface RecordColumns {
  /** Left to right. */
  readonly dimensions: readonly Dimension[]
  readonly values: readonly number[]
  readonly remarks: readonly number[]
}

/**
 * Tells what each column of a table of one observation a row says, by its head and by what stands below it. null:
 * these are no such rows. Dimensions may stand anywhere, between and behind the values too.
 */
export function recordColumns(
  map: SheetMap,
  head: number,
  rows: readonly number[],
  { left, right }: CellRange
): RecordColumns | null {
  const dimensions: Dimension[] = []
  const values: number[] = []
  const remarks: number[] = []
  const counts = new Map<number, Count>()
  for (let column = left; column <= right; column++) counts.set(column, countColumn(map, rows, column))
  const lastKnown = lastKnownColumn(map, head, left, right)
  for (const [column, count] of counts) {
    if (comparesAmongTimes(map, head, rows, column)) return null
    const field = settledField(map, head, rows, column, count, lastKnown)
    if (field === null) continue
    if (field === 'value') values.push(column)
    else if (field === 'remark') remarks.push(column)
    else dimensions.push({ column, field })
  }
  const settled = withCodesThatName(withoutDoubles(map, rows, dimensions))
  return isRecordForm(settled, values) ? { dimensions: settled, values, remarks } : null
}

/** 2025年 | 2024年 | 同比% under 年份: a row that compares the two above it is no observation by itself. */
function comparesAmongTimes(map: SheetMap, head: number, rows: readonly number[], column: number): boolean {
  const field = fieldOf(map.text(head, column))
  return field !== null && isTimeHeadOf(field) && rows.some((row) => COMPARES.test(map.text(row, column)))
}

const COMPARES = /^(?:[±+]|[同环]比|[比较与]|增[长减速幅加])/

interface Count {
  readonly texts: number
  readonly figures: number
  readonly years: number
  readonly symbols: number
  readonly filled: number
}

function countColumn(map: SheetMap, rows: readonly number[], column: number): Count {
  let texts = 0
  let figures = 0
  let years = 0
  let symbols = 0
  for (const row of rows) {
    const kind = map.kind(row, column)
    if (kind === TEXT) texts++
    else if (kind === FIGURE || kind === DAMAGED) figures++
    else if (kind === YEAR) years++
    else if (kind === SYMBOL) symbols++
  }
  return { texts, figures, years, symbols, filled: texts + figures + years + symbols }
}

function lastKnownColumn(map: SheetMap, head: number, left: number, right: number): number {
  for (let column = right; column >= left; column--) {
    const field = fieldOf(map.text(head, column))
    if (field !== null && field !== 'remark' && field !== 'code') return column
  }
  return left - 1
}

/** What the head says, where the cells below bear it out; else what they look like. null: an empty column. */
function settledField(
  map: SheetMap,
  head: number,
  rows: readonly number[],
  column: number,
  count: Count,
  lastKnown: number
): Field | null {
  const field = fieldOf(map.text(head, column))
  if (count.filled === 0) return field === 'remark' || map.kind(head, column) === BLANK ? null : 'remark'
  const texts = (): string[] =>
    rows.filter((row) => map.kind(row, column) !== BLANK).map((row) => map.text(row, column))
  const numbers = count.figures + count.years + count.symbols
  switch (field) {
    case 'year':
    case 'quarter':
    case 'month':
    case 'period':
      if (share(texts(), (text) => isTime(timeUnderHead(text, field))) >= MOST || isDated(map, rows, column))
        return field
      break
    case 'unit':
      // 单位 alone may head units of measure or offices.
      if (map.text(head, column) !== '单位' || share(texts(), isUnit) >= HALF) return field
      return 'remark'
    case 'indicator':
    case 'region':
    case 'group':
    case 'part':
      if (count.texts >= HALF * count.filled) return field
      break
    case 'value':
      if (numbers >= HALF * count.filled) return field
      break
    case 'remark':
      return count.texts >= numbers ? 'remark' : 'code'
    case 'code':
    case 'region-code':
    case 'indicator-code':
      return field
    case null:
      break
  }
  if (numbers > count.texts) return 'value'
  return column < lastKnown && texts().every((text) => text.length <= LONGEST_NAME) ? 'group' : 'remark'
}

const MOST = 0.8
const HALF = 0.5
/** A name of a group; longer texts explain. */
const LONGEST_NAME = 20

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}

function isTime(text: string): boolean {
  return /^[年累]?[初末计]$/.test(text) || readPeriodMark(text) !== null
}

function isUnit(text: string): boolean {
  return text.length <= 20 && readUnit(text, true) !== null
}

function isDated(map: SheetMap, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => map.kind(row, column) !== BLANK)
  return filled.filter((row) => map.cell(row, column)?.isDate === true).length >= MOST * filled.length
}

/** Wide tables over two pages repeat the years at their right edge. */
function withoutDoubles(map: SheetMap, rows: readonly number[], dimensions: readonly Dimension[]): Dimension[] {
  return dimensions.filter(({ column, field }, at) => {
    const twin = dimensions.slice(0, at).find((other) => other.field === field && field !== 'code')
    return twin === undefined || rows.some((row) => map.text(row, column) !== map.text(row, twin.column))
  })
}

/** Where only codes say which region or indicator is meant, the code is the name. */
function withCodesThatName(dimensions: readonly Dimension[]): Dimension[] {
  const has = (field: Field): boolean => dimensions.some((dimension) => dimension.field === field)
  return dimensions.map(({ column, field }) => {
    if (field === 'region-code') return { column, field: has('region') ? 'code' : 'region' }
    if (field === 'indicator-code') return { column, field: has('indicator') ? 'code' : 'indicator' }
    return { column, field }
  })
}

/**
 * Each row is an observation where two things tell rows apart: what is counted with its time or place, or time and
 * place with indicators across. Names alone, or years alone, beside values are the stub of an ordinary table.
 */
function isRecordForm(dimensions: readonly Dimension[], values: readonly number[]): boolean {
  if (values.length === 0) return false
  const has = (field: Field): boolean => dimensions.some((dimension) => dimension.field === field)
  const timed = dimensions.some(({ field }) => isTimeHeadOf(field))
  return has('indicator') ? timed || has('region') : timed && has('region')
}
