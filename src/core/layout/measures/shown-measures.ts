import { changesInPoints, growsInPercent } from '../../comparison/arithmetic/growth.ts'
import {
  type AverageMeasure,
  averageMethod,
  type ComparedCube,
  type CubeIndicator,
  heldMeasure,
  joined,
  type Place,
  type ShownMeasure
} from '../pivot/cube.ts'
import type { LayoutOptions } from '../pivot/layout-options.ts'
import { unitName } from '../unit-name.ts'
import type { LayoutWording } from '../words/layout-wording.ts'
import { commonPoints } from './points-suffix.ts'

/**
 * With periods down, averages are rows under them, beside which something stands in the columns; else they are columns.
 */
export function measuresOf({ pivot, show }: LayoutOptions): {
  readonly averages: readonly AverageMeasure[]
  readonly measures: readonly ShownMeasure[]
} {
  if (!pivot.rows.includes('periods')) return { averages: [], measures: show }
  const averages = show.filter((measure): measure is AverageMeasure => measure.startsWith('average:'))
  const measures = show.filter((measure) => averageMethod(measure) === null)
  return { averages, measures: measures.length === 0 ? ['growth'] : measures }
}

/**
 * What is asked for without what would stand there twice: where all are indices over a year that is named, their change is
 * in points, and points are nothing else.
 */
export function withoutTwice(options: LayoutOptions, indicators: readonly CubeIndicator[]): LayoutOptions {
  const isTwice = options.show.includes('change') && options.show.includes('points')
  const areChanges = (one: CubeIndicator): boolean => changesInPoints(one.kind) && growsInPercent(one)
  if (!isTwice || !indicators.every(areChanges)) return options
  return { ...options, show: options.show.filter((measure) => measure !== 'points') }
}

/** In words, for the columns of a measure and of what a place says; null: they are not all in points alike. */
export type PointsOver = (measure: ShownMeasure, place: Place) => string | null

interface PointsShown {
  readonly cube: ComparedCube
  readonly fixed: Place
  readonly words: LayoutWording
  readonly options: LayoutOptions
}

/**
 * What all numbers of a column of growth are in, where none is in percent, see `commonPoints`; and of a column of changes,
 * where that is not the unit of the levels: 点 of indices, which the unit beside them (1978年=100) does not say.
 */
export function pointsOver({ cube, fixed, words, options }: PointsShown): PointsOver {
  const { language, show } = options
  return (measure, place) => {
    const { of, when } = heldMeasure(measure)
    const isTold = of === 'points' || of === 'change' || (of === 'growth' && !show.includes('points'))
    if (when === 'since' || !isTold) return null
    const own = joined(place, fixed).indicators
    const indicators = own < 0 ? cube.indicators : cube.indicators.slice(own, own + 1)
    if (of !== 'change') return commonPoints(indicators, of, { words, language })
    const points = commonPoints(indicators, 'points', { words, language })
    return indicators.some(({ unit }) => unit !== null && unitName(unit, language) === points) ? null : points
  }
}
