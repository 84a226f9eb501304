import { type Period, periodNumber, previousPeriod, yearEarlier } from '../../../../period/period.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import type { LabelTimes } from '../../labels/times/label-times.ts'
import { growthOrChange, leafColumns } from '../measure-evidence.ts'
import type { ComparedWith } from './compared-with.ts'

/**
 * Column labels of a growth or change that by their figures compare the two periods beside them, where these are not a
 * year apart: 2019年 | 2023年 | 增长% is told against 2019, 本期价格 | 上期价格 | 涨跌% against the period before.
 */
export function periodsCompared(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes
): ReadonlyMap<number, ComparedWith> {
  const found = new Map<number, ComparedWith>()
  const doubtful = structure.labels.flatMap((label, index) =>
    label.axis === 'column' && mayCompareOthers(meanings[index]) ? [index] : []
  )
  if (doubtful.length === 0) return found
  const leaves = leafColumns(structure)
  for (const index of doubtful) {
    const column = leaves.get(index)
    const levels = levelsBeside(structure, index, meanings, senses, times, leaves)
    const [prior, current] = [...levels.values()].sort(
      (one, other) => periodNumber(one.period) - periodNumber(other.period)
    )
    if (column === undefined || levels.size !== 2 || prior === undefined || current === undefined) continue
    const against = comparison(prior.period, current.period)
    if (against === null) continue
    const columns = { current: current.column, prior: prior.column }
    if (growthOrChange(grid, structure, column, columns) !== null) found.set(index, against)
  }
  return found
}

/** A bare 增长% or 增减; 比上年增长 says itself with what it compares. */
function mayCompareOthers(meaning: LabelMeaning | undefined): boolean {
  const measure = meaning?.measure ?? null
  if (measure === null || measure.compared || measure.against !== null) return false
  return measure.measure === 'growth' || measure.measure === 'change'
}

/** What two periods that are not a year apart are to each other; null where nothing is to be said of them. */
function comparison(prior: Period, current: Period): ComparedWith | null {
  const is = (one: Period | null): boolean => one !== null && periodNumber(one) === periodNumber(prior)
  if (is(yearEarlier(current))) return null
  if (is(previousPeriod(current))) return '环比'
  // 上年末 | 9月末 | 增减（%）: what there was at the end of the year before.
  if (current.kind === 'month' && prior.year === current.year - 1 && isEndOfYear(prior)) return '比上年末'
  return is(yearEarlier(current, current.year - prior.year)) && prior.year < current.year ? prior.year : null
}

function isEndOfYear(period: Period): boolean {
  return period.kind === 'year' || (period.kind === 'month' && period.month === 12)
}

interface Level {
  readonly period: Period
  readonly column: number
}

/** The columns of levels that say their time under the same head, or under one of the name that it is told of, one of each period. */
function levelsBeside(
  { labels }: TableStructure,
  index: number,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes,
  leaves: ReadonlyMap<number, number>
): Map<number, Level> {
  const levels = new Map<number, Level>()
  const name = senses.of(index).names.join('\n')
  const isBeside = (other: number): boolean =>
    labels[other]?.parent === labels[index]?.parent ||
    (name !== '' && senses.of(other).measure === null && senses.of(other).names.join('\n') === name)
  for (const [other, column] of leaves) {
    const { measure, mark } = meanings[other] ?? { measure: null, mark: null }
    if (measure !== null || mark === null || !isBeside(other)) continue
    const period = times.period(times.marksOf(other))
    if (period !== null) levels.set(periodNumber(period), { period, column })
  }
  return levels
}
