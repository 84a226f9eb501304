import { type Period, periodNumber, yearEarlier } from '../../../period/period.ts'
import { COMMON_SYMBOLS } from '../../../quantity/typed/symbols.ts'
import { isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { Measure } from '../../measure.ts'
import type { TableStructure } from '../../structure.ts'
import { cellValue } from '../cells/cell-value.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import type { KnownTimes } from '../labels/times/known-times.ts'
import { unitsOfColumns } from '../units/header-units.ts'

/** Rows looked at: enough to tell, whatever the length of the table. */
const ROWS = 40

/**
 * What the arithmetic says of column labels whose words leave a doubt (比上年增减: a change or a growth in %; a bare %):
 * their figures are held against the two levels a year apart beside them. Only labels it settles are in the answer.
 */
export function settledByArithmetic(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  times: KnownTimes,
  titled: Measure | null,
  units: readonly Unit[]
): Map<number, Measure> {
  const settled = changesBesidePercent(structure, meanings, units)
  const doubtful = structure.labels.flatMap((label, index) =>
    label.axis === 'column' && isDoubtful(meanings[index], titled) ? [index] : []
  )
  if (doubtful.length === 0) return settled
  const leaves = leafColumns(structure)
  const below = beyondDecrease(grid, structure, doubtful, meanings, leaves)
  for (const index of doubtful) {
    const column = leaves.get(index)
    if (column === undefined) continue
    if (titled === 'index' && meanings[index]?.measure?.measure === 'growth') {
      if (looksLikeIndex(grid, structure, column)) settled.set(index, 'index')
      continue
    }
    const pair = levelsBeside(structure, index, meanings, times, leaves)
    if (pair === null && below.has(structure.labels[index]?.text ?? '')) settled.set(index, 'change')
    const measure = pair === null ? shareOf(grid, structure, column) : growthOrChange(grid, structure, column, pair)
    if (measure !== null && (pair !== null || meanings[index]?.measure === null)) settled.set(index, measure)
  }
  return settled
}

/** Words of growth over a figure below −100: nothing falls by more than all of it, so where they stand they tell changes. */
function beyondDecrease(
  grid: Grid,
  structure: TableStructure,
  doubtful: readonly number[],
  meanings: readonly LabelMeaning[],
  leaves: ReadonlyMap<number, number>
): ReadonlySet<string> {
  const found = doubtful.filter((index) => {
    const { measure = null, unit = null } = meanings[index] ?? {}
    const column = leaves.get(index)
    if (measure?.measure !== 'growth' || measure.doubt !== 'change' || unit !== null || column === undefined)
      return false
    return bodyRows(structure).some((row) => (figure(grid, row, column) ?? 0) < -100)
  })
  return new Set(found.map((index) => structure.labels[index]?.text ?? ''))
}

/**
 * 比上月 | 比年初 beside 增速%: where the header marks what is told in percent, what only says with what it compares is a
 * change in the unit of the level. So it is where one compares with the beginning of the year, as balances do, unless
 * all of the table is told in percent. 同比 alone is a growth everywhere.
 */
function changesBesidePercent(
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  units: readonly Unit[]
): Map<number, Measure> {
  const changes = new Map<number, Measure>()
  const columns = structure.labels.flatMap(({ axis }, index) => (axis === 'column' ? [index] : []))
  const amounts = units.length === 0 || units.some((unit) => !isRateUnit(unit))
  const marked = columns.some((index) => {
    const meaning = meanings[index]
    const balance = amounts && BALANCE_COMPARED.test(structure.labels[index]?.text.trim() ?? '')
    return balance || (meaning?.measure?.measure === 'growth' && meaning.unit?.dimension === 'ratio')
  })
  if (!marked) return changes
  // 比上年同月 over ±% says in a cell of its own that it is told in percent.
  const unitsBelow = unitsOfColumns(structure.labels, meanings)
  for (const index of columns) {
    if (unitsBelow.get(index)?.some(isRateUnit) === true) continue
    const meaning = meanings[index]
    const compares = /^[比较与同]/.test(structure.labels[index]?.text.trim() ?? '')
    if (
      compares &&
      meaning?.measure?.doubt === 'change' &&
      meaning.unit === null &&
      !/^同比/.test(structure.labels[index]?.text ?? '')
    )
      changes.set(index, 'change')
  }
  return changes
}

const BALANCE_COMPARED = /^[比较](?:年初|上年末|年末)$/

function isDoubtful(meaning: LabelMeaning | undefined, titled: Measure | null): boolean {
  if (meaning === undefined) return false
  if (titled === 'index' && meaning.measure?.measure === 'growth' && meaning.unit === null) return true
  // 比年初增减 cannot be held against the level of a year before.
  if (meaning.measure !== null) return meaning.measure.doubt !== null && meaning.measure.against === null
  return meaning.names.length === 0 && meaning.mark === null && meaning.unit?.text === '%'
}

export function leafColumns(structure: Pick<TableStructure, 'entries'>): Map<number, number> {
  const leaves = new Map<number, number>()
  for (const entry of structure.entries) {
    if (entry.columnLabel !== null && !leaves.has(entry.columnLabel)) leaves.set(entry.columnLabel, entry.column)
    if (leaves.size >= 2000) break
  }
  return leaves
}

export interface Levels {
  readonly current: number
  readonly prior: number
}

/** The columns of two levels one year apart, or as far as `earlier` says, under the same spanner; the latest such pair. */
export function levelsBeside(
  structure: TableStructure,
  index: number,
  meanings: readonly LabelMeaning[],
  times: KnownTimes,
  leaves: ReadonlyMap<number, number>,
  earlier: (period: Period) => Period | null = (period) => yearEarlier(period)
): Levels | null {
  const { parent } = structure.labels[index] ?? { parent: null }
  const levels: { column: number; period: Period; marked: boolean }[] = []
  for (const [other, column] of leaves) {
    const label = structure.labels[other]
    const meaning = meanings[other]
    if (other === index || label === undefined || label.parent !== parent || meaning?.measure !== null) continue
    const period = times.period(times.marksOf(other))
    if (period !== null) levels.push({ column, period, marked: meaning.mark !== null })
  }
  levels.sort((a, b) => periodNumber(b.period) - periodNumber(a.period))
  for (const { column, period, marked } of levels) {
    const before = earlier(period)
    if (before === null) continue
    const wanted = periodNumber(before)
    // 收购量 | 上年同期: the name alone is of the table's time, and what stands right behind it is the year before.
    const prior = levels.find(
      (level) => periodNumber(level.period) === wanted && level.marked && (marked || level.column === column + 1)
    )
    if (prior !== undefined) return { current: column, prior: prior.column }
  }
  return null
}

/** What a column is of two columns of levels, by its figures: their growth, their difference, or neither. */
export function growthOrChange(grid: Grid, structure: TableStructure, column: number, pair: Levels): Measure | null {
  let rows = 0
  let growth = 0
  let change = 0
  for (const row of bodyRows(structure)) {
    const fit = fitOf(grid, row, column, pair)
    if (fit === null) continue
    rows++
    if (fit.growth) growth++
    if (fit.change) change++
  }
  // One row may agree by chance.
  if (growth === change || 2 * Math.max(growth, change) < rows) return null
  return growth > change ? 'growth' : 'change'
}

/**
 * Is a figure, or with `sign` its opposite, the growth of two levels beside it, their difference, or either? null:
 * there is nothing to tell by.
 */
export function fitOf(
  grid: Grid,
  row: number,
  column: number,
  pair: Levels,
  sign: 1 | -1 = 1
): { readonly growth: boolean; readonly change: boolean } | null {
  const [typed = null, now = null, before = null] = [column, pair.current, pair.prior].map((at) =>
    figure(grid, row, at)
  )
  return typed === null || now === null || before === null ? null : fitsLevels(sign * typed, now, before)
}

/** The same of a figure and two levels; null: zeros tell nothing. */
export function fitsLevels(
  value: number,
  now: number,
  before: number
): { readonly growth: boolean; readonly change: boolean } | null {
  if (before === 0 || value === 0) return null
  const difference = now - before
  const rate = (difference / Math.abs(before)) * 100
  return {
    growth: Math.abs(rate - value) <= 0.06 + Math.abs(rate) * 0.002,
    change: Math.abs(difference - value) <= 0.11 + Math.abs(now) * 1e-4
  }
}

/** A column of % whose first figure is the whole, 100, or whose figures make it together. */
function shareOf(grid: Grid, structure: TableStructure, column: number): Measure | null {
  const figures = bodyRows(structure)
    .map((row) => figure(grid, row, column))
    .filter((value) => value !== null)
  const [first, second] = figures
  if (first === undefined || figures.some((value) => value < 0 || value > 100.05)) return null
  const sum = figures.reduce((all, value) => all + value, 0)
  const makesWhole = second !== undefined && Math.abs(sum - 100) < 0.05 * figures.length
  return makesWhole || Math.abs(first - 100) < 0.05 ? 'share' : null
}

/** 环比, 同比 in a table of price indices: 100.3 is an index, 0.3 a growth. */
function looksLikeIndex(grid: Grid, structure: TableStructure, column: number): boolean {
  const figures = bodyRows(structure)
    .map((row) => figure(grid, row, column))
    .filter((value) => value !== null)
  return figures.length > 0 && figures.every((value) => value > 60 && value < 180)
}

export function bodyRows(structure: TableStructure): number[] {
  const rows = new Set<number>()
  for (const entry of structure.entries) {
    rows.add(entry.row)
    if (rows.size >= ROWS) break
  }
  return [...rows]
}

function figure(grid: Grid, row: number, column: number): number | null {
  const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
  return value.kind === 'number' ? value.value : null
}
