import { BLANK, TEXT } from '../../sheet/cell-kind.ts'
import type { SheetMap } from '../../sheet/sheet-map.ts'
import {
  endsInRank,
  hasHan,
  isCodeHead,
  isCountHead,
  isFactHead,
  isRankHead,
  isRemarkHead,
  isTimeHead,
  isUnitHead,
  saysGoal
} from '../../words/label-words.ts'
import { areDates, isTranslation, numbers, partsNames, tellsApart } from './beside-names.ts'
import { areBareCodes, areClasses, countsFromOne, countsRows, nest } from './codes.ts'
import { type ColumnCount, countColumn, headsFigures } from './column-count.ts'
import { areNumberNames, countYearsAnew, isTimeText, stepsEvenly } from './number-names.ts'
import { mostlyUnits, statesUnits } from './unit-column.ts'

/** A `rank` stands before the names and is a value all the same: 位次 | 县市 | 地区生产总值. */
export type StubRole = 'name' | 'code' | 'unit' | 'translation' | 'rank'

export interface StubColumn {
  readonly column: number
  readonly role: StubRole
  /** A code that tells rows apart by itself (a classification's code, a rank) also labels them. */
  readonly labels: boolean
}

export interface ColumnSplit {
  readonly stub: readonly StubColumn[]
  /** The columns that hold values; columns of remarks between or behind are left out. */
  readonly values: readonly number[]
  /** Columns of texts behind the stub: 责任单位, 备注, 属性. */
  readonly remarks: readonly number[]
  /** 0–1: how far names and values keep to their columns. */
  readonly clarity: number
}

/**
 * Parts names from values by column. A column belongs to the stub as long as it holds names, codes or units and only
 * such columns stand left of it. Numbers can be names: years that step, codes under 代码, a count 1 2 3 under 序号.
 */
export function splitColumns(
  map: SheetMap,
  bodyRows: readonly number[],
  left: number,
  right: number,
  headOf: (column: number) => string
): ColumnSplit {
  const counts: ColumnCount[] = []
  for (let column = left; column <= right; column++) {
    const beside = counts.some(({ filled }) => filled > 0)
    counts.push(countColumn(map, rowsNaming(map, bodyRows, column), column, headOf(column), beside))
  }
  const inEnglish = !isInChinese(map, bodyRows, left, right)
  const stub: StubColumn[] = []
  let next = 0
  for (; next < counts.length; next++) {
    const count = counts[next]
    if (!count) break
    if (count.filled === 0) continue
    const laterText = counts.slice(next + 1).some((later) => later.filled > 0 && later.text > 0.5 * later.filled)
    const laterValue = counts.slice(next + 1).some((later) => later.figure + later.symbol + later.year > 0)
    if (!laterValue) break
    const follows = counts.slice(next + 1).find((later) => later.filled > 0)
    const namesFollow = follows !== undefined && follows.text > 0.5 * follows.filled
    const timesFollow = follows !== undefined && (isTimeHead(headOf(follows.column)) || follows.year === follows.filled)
    const headsFollow = counts.slice(next + 1).every((later) => later.filled === 0 || headOf(later.column) !== '')
    const behind = { laterText, namesFollow, timesFollow, headsFollow, inEnglish }
    const named = rowsNaming(map, bodyRows, count.column)
    const role = stubRole(map, named, count, headOf(count.column), stub, behind)
    if (role === null) break
    stub.push(role)
  }
  const [first, ...others] = counts.filter((count) => count.filled > 0)
  if (stub.length === 0 && first && first.filled >= 2 && others.length > 0) {
    const typed = ({ column }: ColumnCount): string[] =>
      bodyRows.filter((row) => map.kind(row, column) !== BLANK).map((row) => map.text(row, column))
    const heads = others.map(({ column }) => headOf(column))
    if (areNumberNames({ head: headOf(first.column), texts: typed(first) }, heads, others.map(typed))) {
      stub.push({ column: first.column, role: 'name', labels: true })
    }
  }
  // A unit or code column alone names nothing: it is the names' column after all.
  const named = stub.some((column) => column.role === 'name')
  const settled = named
    ? stub
    : stub.map((column, index) => (index === 0 ? { ...column, role: 'name' as const, labels: true } : column))
  const lastStub = settled.at(-1)?.column ?? left - 1
  const lastFilled = counts.findLast((count) => count.filled > 0)?.column
  const values: number[] = []
  const remarks: number[] = []
  let clear = 0
  let all = 0
  for (const count of counts) {
    if (count.column <= lastStub) continue
    const numbers = count.figure + count.symbol + count.year
    all += count.filled
    clear += Math.max(numbers, count.text)
    if (count.filled > 0 && isRemarkHead(headOf(count.column))) remarks.push(count.column)
    else if (givesFigures(count, headOf(count.column))) values.push(count.column)
    else if (count.filled > 0 && count.text > 0.6 * count.filled && count.text > numbers) remarks.push(count.column)
    else if (isDated(map, bodyRows, count.column, headOf(count.column))) remarks.push(count.column)
    else if (values.length === 0 && pointsToNotes(map, bodyRows, count, headOf)) remarks.push(count.column)
    else if (count.column === lastFilled && values.length > 0 && ranksUntold(map, bodyRows, count, headOf))
      remarks.push(count.column)
    else if (count.column === lastFilled && repeatsStub(map, bodyRows, count, settled)) remarks.push(count.column)
    else values.push(count.column)
  }
  const isBlank = (column: number | undefined): boolean => column !== undefined && counts[column - left]?.filled === 0
  while (isBlank(values.at(-1))) values.pop()
  // Room between names and values is no column of values, unless it has a head of its own.
  while (isBlank(values[0]) && headOf(values[0] ?? left) === '') values.shift()
  // A column of units may stand behind the values it speaks of.
  const units = remarks.filter((column) => isUnitHead(headOf(column)))
  for (const column of units) settled.push({ column, role: 'unit', labels: false })
  return {
    stub: settled,
    values,
    remarks: remarks.filter((column) => !units.includes(column)),
    clarity: all === 0 ? 0 : clear / all
  }
}

/** 合计 merged over the numbers and the names of a list is a name, and none of the numbers of the others. */
function rowsNaming(map: SheetMap, rows: readonly number[], column: number): readonly number[] {
  const alone = rows.filter((row) => {
    const merge = map.merge(row, column)
    return merge === undefined || merge.left < column || merge.right === merge.left
  })
  return 2 * alone.length > rows.length ? alone : rows
}

/** 12.1 | 1, 10.2 | 2, 8.8 | 3 under one head over both: the places in the list, of which no head says that it tells them. */
function ranksUntold(
  map: SheetMap,
  rows: readonly number[],
  { column, figure, filled }: ColumnCount,
  headOf: (column: number) => string
): boolean {
  if (headOf(column) !== '' || figure < filled || filled < 3) return false
  const places = rows.filter((row) => map.kind(row, column) !== BLANK).map((row) => map.text(row, column))
  return places.every((text, at) => {
    const place = Number(text)
    return Number.isInteger(place) && (place === at + 1 || (at > 0 && text === places[at - 1]))
  })
}

/** Wide tables over two pages repeat the years of the stub in the last column. */
function repeatsStub(map: SheetMap, rows: readonly number[], count: ColumnCount, stub: readonly StubColumn[]): boolean {
  const names = stub.find((column) => column.role === 'name')
  if (!names || count.filled < 3) return false
  return rows.every((row) => map.text(row, names.column) === map.text(row, count.column))
}

const DATE_HEAD = /开工|竣工|完工|建成|投产|起止|截止|签约|成立|日期|时间|年月/
const DATE_FIGURE = /^(?:19|20)\d\d(?:[.\-/](?:0?[1-9]|1[0-2])){0,2}$/

/** 计划竣工: 2025.06, 2026.1 typed as numbers are dates. */
function isDated(map: SheetMap, rows: readonly number[], column: number, head: string): boolean {
  if (!DATE_HEAD.test(head)) return false
  return rows.every((row) => {
    const kind = map.kind(row, column)
    return kind === BLANK || kind === TEXT || DATE_FIGURE.test(map.text(row, column).trim())
  })
}

/** Right behind the names, headed Notes, or without a head among heads and mostly blank: Australia | 1 and Canada | 2. */
function pointsToNotes(
  map: SheetMap,
  rows: readonly number[],
  { column, filled }: ColumnCount,
  headOf: (column: number) => string
): boolean {
  const unheaded = filled <= 0.5 * rows.length && headOf(column) === '' && headOf(column + 1) !== ''
  if (filled === 0 || !(unheaded || /^(?:foot)?notes?$/i.test(headOf(column)))) return false
  return rows.every((row) => /^(?:\d{1,2}(?:, ?\d{1,2})*)?$/.test(map.text(row, column)))
}

/** What stands behind a column: texts somewhere, names right behind it, years or months right behind it. */
interface Behind {
  /** The table has no Chinese names: there codes, counts and units are names of their rows, in a form they are for machines. */
  readonly inEnglish: boolean
  readonly laterText: boolean
  readonly namesFollow: boolean
  readonly timesFollow: boolean
  /** Every column behind it has a head. */
  readonly headsFollow: boolean
}

function stubRole(
  map: SheetMap,
  rows: readonly number[],
  count: ColumnCount,
  head: string,
  before: readonly StubColumn[],
  { laterText, namesFollow, timesFollow, headsFollow, inEnglish }: Behind
): StubColumn | null {
  const { column } = count
  const texts = (): string[] =>
    rows.filter((row) => map.kind(row, column) !== BLANK).map((row) => map.text(row, column))
  const named = before.some((stub) => stub.role === 'name')
  if (named && givesFigures(count, head)) return null
  // In English the rank is a label of its row.
  if (!inEnglish && !named && laterText && endsInRank(head) && count.figure > 0.5 * count.filled)
    return { column, role: 'rank', labels: false }
  if (
    isCodeHead(head) &&
    // — beside a group under 代码: it has none.
    (count.symbol <= 0.2 * count.filled || (hasHan(head) && !isRankHead(head) && count.symbol < count.filled)) &&
    // Behind the name a rank or a number is a value; a code stays a code.
    (named ? !isRankHead(head) && !/^no/i.test(head) : laterText || timesFollow)
  ) {
    const codes = texts()
    if (codes.every((code) => code.length <= 20)) {
      return { column, role: 'code', labels: inEnglish || (!hasHan(head) && (isRankHead(head) || !countsRows(codes))) }
    }
  }
  // — and 天 without a head among heads: a dash is no figure where all that is written says in what figures are told.
  const unitHead = isUnitHead(head) || (head === '' && headsFollow && count.text > 0)
  if (unitHead && named && count.figure + count.year === 0 && statesUnits(map, rows, column))
    return { column, role: 'unit', labels: inEnglish }
  // 101, 10101, 10102, 102: numbers that part one another are codes, whatever stands over them.
  if (before.some((stub) => stub.role === 'name') && nest(texts())) return { column, role: 'code', labels: inEnglish }
  // 农产品 | 01, 采矿产品 | 02 below Line, or a corner that names no column: the names in their order, counted.
  const counting = before.some((stub) => stub.role === 'name') && (isCountHead(head) || (head === '' && headsFollow))
  if (counting && countsFromOne(texts())) return { column, role: 'code', labels: inEnglish }
  // Australia | 36 | 1,204 below blank | blank | 2008: the only column of figures without a head, in order or as long as one another.
  const unheaded = inEnglish && head === '' && headsFollow && before.some((stub) => stub.role === 'name')
  if (unheaded && count.year < count.filled && areBareCodes(texts(), rows.length))
    return { column, role: 'code', labels: true }
  // 站房, 18公里 under 建设内容: a fact in words or figures.
  const isFact = isFactHead(head) && named && !partsNames(map, rows, column, before)
  if (isFact && count.text > 0) return { column, role: 'code', labels: false }
  // 90平方米以下, 500万元以上, 15岁: figures with a limit, and ages, in front of all others name classes.
  const classes =
    count.text < count.filled && before.every(numbers) ? texts().filter((text) => CLASS.test(text)).length : 0
  if (count.text + (classes + count.text > 1 ? classes : 0) > 0.5 * count.filled) {
    // 单位 over names in front of all others is who reports.
    const headed = isUnitHead(head) && (before.some(({ role }) => role === 'name') || mostlyUnits(texts()))
    // Division 1 below Unit, beside 一师 below 单位, is who reports once more.
    const again = headed && !mostlyUnits(texts()) && isTranslation(map, rows, column, before)
    if (again) return { column, role: 'translation', labels: false }
    if (headed || (before.length > 0 && mostlyUnits(texts()))) {
      return { column, role: 'unit', labels: inEnglish && before.length > 0 }
    }
    if (before.length > 0 && isTranslation(map, rows, column, before)) {
      return { column, role: 'translation', labels: false }
    }
    if (inEnglish && areDates(texts()) && tellsApart(map, rows, before)) return null
    return { column, role: 'name', labels: true }
  }
  // 地区 | 年份 | 指标: a column headed by a word of time holds periods, wherever it stands before the values.
  if (isTimeHead(head) && count.symbol <= 0.2 * count.filled && texts().every(isTimeText)) {
    return { column, role: 'name', labels: true }
  }
  const timed = isTimeHead(head) || inEnglish
  const inTurn = head === '' && count.year === count.filled && stepsEvenly(texts())
  if (before.some((stub) => stub.role === 'name') && (inTurn || (timed && countYearsAnew(texts())))) {
    return { column, role: 'name', labels: true }
  }
  if (before.length === 0 || before.every(numbers)) {
    const figures = count.year + count.figure
    // Years of long ago look like figures, and are none among years: 1851, 1881, 1911.
    const past = count.year > 0 ? texts().filter((text) => /^1[5-8]\d\d$/.test(text)).length : 0
    if (count.year + count.text + past >= 0.8 * count.filled && count.year > 0) {
      return { column, role: 'name', labels: true }
    }
    const names = texts()
    if (laterText && countsRows(names, namesFollow)) return { column, role: 'code', labels: inEnglish }
    // Whole numbers right before names are never values: SITC 0, 2, 5 before Food, Crude materials, Chemicals.
    const apart = namesFollow && new Set(names).size === names.length
    const code = apart ? /^\d{1,12}$/ : /^0\d*$|^\d{6,12}$/
    if (laterText && names.every((name) => code.test(name))) return { column, role: 'code', labels: true }
    if (apart && areClasses(names)) return { column, role: 'code', labels: true }
    if (figures >= 0.6 * count.filled && head !== '' && stepsEvenly(names)) {
      return { column, role: 'name', labels: true }
    }
  }
  return null
}

/**
 * 6.5左右, 与经济增长同步, 见附件 under 2024年目标: goals in words are values, as long as one is a figure; and so is what
 * stands in words under 2023年.
 */
function givesFigures({ figure }: ColumnCount, head: string): boolean {
  return figure > 0 && (saysGoal(head) || headsFigures(head))
}

function isInChinese(map: SheetMap, rows: readonly number[], left: number, right: number): boolean {
  return rows.some((row) => {
    for (let column = left; column <= right; column++) if (hasHan(map.text(row, column))) return true
    return false
  })
}

const CLASS = /^\d[\d.,]*[^\d\s%％.]{1,6}?(?:及?以[上下内])$|^\d{1,3}(?:[-—–~～至]\d{1,3})?周?岁$/
