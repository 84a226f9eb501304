import { type Period, periodNumber, yearEarlier } from '../../../../period/period.ts'
import type { PeriodMark } from '../../../../period/written/period-mark.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSense } from '../../labels/label-sense.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import type { LabelTimes } from '../../labels/times/label-times.ts'
import { bodyRows, fitOf, leafColumns } from '../measure-evidence.ts'

interface Level {
  readonly column: number
  readonly name: string
  readonly marks: readonly PeriodMark[]
  readonly period: Period | null
}

interface Pair {
  readonly current: Level
  readonly prior: Level
}

/**
 * The words of time of a growth or change behind levels of several kinds (当月 | 累计 under 2023年 and under 2024年, then
 * 同比增长%): those of the only pair of levels, a year apart, that its figures fit. Where none or several do, the words
 * decide.
 */
export function growthOfWhich(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses,
  times: LabelTimes
): ReadonlyMap<number, readonly PeriodMark[]> {
  const found = new Map<number, readonly PeriodMark[]>()
  const open = structure.labels.flatMap(({ axis, parent }, index) =>
    axis === 'column' && parent === null && mayBeOfAny(meanings[index], senses.of(index)) ? [index] : []
  )
  if (open.length === 0) return found
  const leaves = leafColumns(structure)
  const levels = [...leaves].flatMap(([index, column]): Level[] => {
    const sense = senses.of(index)
    const isLevel = sense.measure === null && structure.labels[index]?.axis === 'column'
    if (!isLevel) return []
    const marks = times.marksOf(index)
    return [{ column, name: sense.names.join('\n'), marks, period: times.period(marks) }]
  })
  const pairs = levels.flatMap((current) =>
    levels.filter((prior) => isYearBefore(prior, current)).map((prior): Pair => ({ current, prior }))
  )
  if (pairs.length === 0 || pairs.length > MANY) return found
  const rows = bodyRows(structure)
  for (const index of open) {
    const column = leaves.get(index)
    if (column === undefined) continue
    const wanted = senses.of(index).measure?.measure === 'growth' ? 'growth' : 'change'
    const named = (meanings[index]?.names ?? []).length === 0 ? null : senses.of(index).names.join('\n')
    const may = named === null ? pairs : pairs.filter(({ current }) => current.name === named)
    const spans = new Set(levels.flatMap(({ name, marks }) => (named === null || name === named ? spanOf(marks) : [])))
    if (spans.size < 2) continue
    const counts = may.map((pair) => {
      const fits = rows.flatMap(
        (row) => fitOf(grid, row, column, { current: pair.current.column, prior: pair.prior.column }) ?? []
      )
      return { pair, fits: fits.filter((fit) => fit[wanted]).length, rows: fits.length }
    })
    const [best, next] = counts.toSorted((one, other) => other.fits - one.fits)
    if (best === undefined || best.fits < 2 || 2 * best.fits < best.rows || best.fits === next?.fits) continue
    found.set(index, best.pair.current.marks)
  }
  return found
}

/** Pairs looked at. */
const MANY = 50

function mayBeOfAny(meaning: LabelMeaning | undefined, { measure }: LabelSense): boolean {
  if (measure === null || measure.against !== null || meaning?.mark !== null) return false
  return measure.measure === 'growth' || measure.measure === 'change'
}

function isYearBefore(prior: Level, current: Level): boolean {
  if (prior.name !== current.name) return false
  if (prior.period !== null && current.period !== null)
    return periodNumber(yearEarlier(current.period)) === periodNumber(prior.period)
  const [before, now] = [yearOf(prior.marks), yearOf(current.marks)]
  if (before === null || now === null) return false
  return before.kind === now.kind && before.year === now.year - 1 && spanOf(prior.marks) === spanOf(current.marks)
}

function yearOf(marks: readonly PeriodMark[]): { readonly kind: 'year' | 'shift'; readonly year: number } | null {
  const mark = marks.findLast(({ year, yearShift }) => year !== null || yearShift !== null)
  if (mark === undefined) return null
  return mark.year === null ? { kind: 'shift', year: mark.yearShift ?? 0 } : { kind: 'year', year: mark.year }
}

function spanOf(marks: readonly PeriodMark[]): string {
  const span = marks.findLast((mark) => mark.span !== null)?.span ?? null
  const relative = marks.findLast((mark) => mark.relativeSpan !== null)?.relativeSpan ?? null
  return JSON.stringify([span, relative])
}
