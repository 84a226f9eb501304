import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { Measure } from '../../../measure.ts'
import type { StructureLabel, TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { MeasureWords } from '../measure-words.ts'

const RANK: MeasureWords = { measure: 'rank', name: '增速', doubt: null, compared: false, against: null }

/** Rows looked at. */
const ROWS = 60
/** Fewer places stand in one order by chance. */
const FEWEST = 4

/**
 * Column labels that rank the growth of what they stand behind: 增速 in a table of ranks (各县主要指标位次) that counts its
 * places, and 位次 behind 总量 | 增速 whose figures follow the order of the growth and not that of the amounts.
 */
export function withRankedGrowth(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  titled: Measure | null
): readonly LabelMeaning[] {
  if (titled !== 'rank' && !meanings.some(({ measure }) => measure?.measure === 'rank')) return meanings
  const { labels } = structure
  const columns = columnsOf(structure)
  const rows = [...new Set(structure.entries.map(({ row }) => row))].slice(0, ROWS)
  const figures = (index: number): readonly (number | null)[] => {
    const column = columns.get(index)
    return column === undefined ? [] : rows.map((row) => figure(grid, row, column))
  }
  return meanings.map((meaning, index) => {
    const { measure, names, unit } = meaning
    if (labels[index]?.axis !== 'column' || measure === null || names.length > 0) return meaning
    const grows = measure.measure === 'growth' && titled === 'rank' && unit === null && countsPlaces(figures(index))
    const ranks = measure.measure === 'rank' && ranksGrowth(index, labels, meanings, figures)
    return grows || ranks ? { ...meaning, names: ['增速'], measure: RANK } : meaning
  })
}

/** By the figures of the nearest growth and the nearest level before it under the same head. */
function ranksGrowth(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  figures: (index: number) => readonly (number | null)[]
): boolean {
  const own = labels[index] as StructureLabel
  const before = labels.flatMap((label, at) => {
    const beside = label.axis === 'column' && label.parent === own.parent && label.attribute === null
    return beside && label.span.right < own.span.left && figures(at).length > 0 ? [at] : []
  })
  before.sort((one, other) => (labels[other]?.span.left ?? 0) - (labels[one]?.span.left ?? 0))
  const growth = before.find((at) => meanings[at]?.measure?.measure === 'growth')
  const level = before.find((at) => meanings[at]?.measure === null)
  // 增速 | 位次 without an amount: nothing else is there to rank.
  if (growth === undefined || level === undefined) return growth !== undefined && before[0] === growth
  const places = figures(index)
  return followsOrder(places, figures(growth)) && !followsOrder(places, figures(level))
}

/** First place for the largest figure, and so on down; equal figures in any order. */
function followsOrder(places: readonly (number | null)[], values: readonly (number | null)[]): boolean {
  const pairs = places.flatMap((place, at) => {
    const value = values[at] ?? null
    return place === null || value === null ? [] : [{ place, value }]
  })
  pairs.sort((one, other) => one.place - other.place)
  if (pairs.length < FEWEST) return false
  return pairs.every(({ value }, at) => at === 0 || value <= (pairs[at - 1]?.value ?? value))
}

/** Whole numbers that are no larger than a list of so many places gives. */
function countsPlaces(values: readonly (number | null)[]): boolean {
  const places = values.filter((value) => value !== null)
  return places.length > 1 && places.every((place) => Number.isInteger(place) && place >= 1 && place <= values.length)
}

function columnsOf({ entries }: TableStructure): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  for (const { columnLabel, column } of entries) if (columnLabel !== null) columns.set(columnLabel, column)
  return columns
}

function figure(grid: Grid, row: number, column: number): number | null {
  const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
  return value.kind === 'number' ? value.value : null
}
