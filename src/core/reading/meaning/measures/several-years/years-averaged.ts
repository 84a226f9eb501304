import { type Period, periodNumber, yearEarlier } from '../../../../period/period.ts'
import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import type { LabelTimes } from '../../labels/times/label-times.ts'
import type { FiguresByLine, LabelFigures } from '../../labels/whose/label-figures.ts'
import { spanOfYears } from './span-of-years.ts'

/** Between which years an average growth is told. */
export interface YearsAveraged {
  /** The base year, which is none of those whose growth is averaged. */
  readonly since: number
  /** The words of time of the last year. */
  readonly marks: readonly PeriodMark[]
  /** The last year is one that is aimed at, and so is the growth. */
  readonly isPlanned: boolean
}

interface Level {
  readonly index: number
  readonly period: Period
  readonly marks: readonly PeriodMark[]
  readonly isPlanned: boolean
}

/**
 * 2010年 | 2020年 | 年均增长率: an average growth whose own words say over no years is told between the two levels of its
 * quantity; of more levels between the latest and the one from which its figures follow. Where these follow from none
 * or from several, nothing says over which years it is. By index of the column label.
 */
export function yearsAveraged(
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes,
  figures: LabelFigures
): ReadonlyMap<number, YearsAveraged> {
  const found = new Map<number, YearsAveraged>()
  labels.forEach(({ axis, attribute }, index) => {
    if (axis !== 'column' || attribute !== null || senses.of(index).measure?.against !== '年均') return
    if (spanOfYears(senses.of(index).marks) !== null) return
    const [last, ...before] = levelsOfSame(index, labels, meanings, senses, times)
    const bases = before.filter((level) => last !== undefined && isYearsBefore(level, last))
    const isChange = senses.of(index).measure?.measure === 'change'
    const fitting = bases.filter(
      (base) => last !== undefined && follows(figures, index, base, last, isChange ? meanChange : meanGrowth)
    )
    const [base, other] = before.length === 1 ? bases : fitting
    if (last === undefined || base === undefined || other !== undefined) return
    found.set(index, { since: base.period.year, marks: last.marks, isPlanned: last.isPlanned })
  })
  return found
}

/** Columns of levels of what a label tells of, under its head or of its name, the latest first, one of each time. */
function levelsOfSame(
  index: number,
  labels: readonly StructureLabel[],
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes
): readonly Level[] {
  const own = senses.of(index)
  const name = own.names.join('\n')
  const levels = new Map<number, Level>()
  labels.forEach(({ axis, attribute, parent }, at) => {
    if (axis !== 'column' || attribute !== null || meanings[at]?.mark == null) return
    const { measure, names } = senses.of(at)
    const isSame = names.join('\n') === name && (name !== '' || parent === labels[index]?.parent)
    if (!isSame || (measure !== null && measure.measure !== 'target')) return
    const marks = times.marksOf(at)
    const period = times.period(marks, measure?.measure ?? null)
    if (period === null || spanOfYears(marks) !== null) return
    levels.set(periodNumber(period), { index: at, period, marks, isPlanned: measure !== null })
  })
  return [...levels.values()].sort((one, next) => periodNumber(next.period) - periodNumber(one.period))
}

/** The same part of a year that is not the one before: an average of one year is none. */
function isYearsBefore({ period }: Level, last: Level): boolean {
  const years = last.period.year - period.year
  const then = years < 2 ? null : yearEarlier(last.period, years)
  return then !== null && periodNumber(then) === periodNumber(period)
}

/** Do at least half of the figures that can tell follow from the levels? */
function follows(figures: LabelFigures, index: number, base: Level, last: Level, mean: typeof meanGrowth): boolean {
  const [then, now]: FiguresByLine[] = [figures.of(base.index), figures.of(last.index)]
  const years = last.period.year - base.period.year
  let told = 0
  let fitting = 0
  for (const [line, { value, decimals }] of figures.of(index)) {
    const from = then?.get(line)?.value
    const to = now?.get(line)?.value
    const expected = from === undefined || to === undefined ? null : mean(from, to, years)
    if (expected === null) continue
    told++
    if (Math.abs(expected - value) <= 0.6 * 10 ** -decimals) fitting++
  }
  return fitting > 0 && 2 * fitting >= told
}

/** By the horizontal method (水平法), in percent. */
function meanGrowth(from: number, to: number, years: number): number | null {
  return from > 0 && to > 0 ? ((to / from) ** (1 / years) - 1) * 100 : null
}

function meanChange(from: number, to: number, years: number): number {
  return (to - from) / years
}
