import { isRank } from '../../comparison/measure-name.ts'
import { averageSpan } from '../../comparison/measures/average-growth.ts'
import { singleStep } from '../../comparison/measures/single-and-to-date.ts'
import type { Language } from '../../language.ts'
import { monthsKey } from '../../period/months-key.ts'
import { formatPeriod, parsePeriod, yearEarlier } from '../../period/period.ts'
import { isQuantity } from '../cells/figure-cell.ts'
import { averageMethod, heldMeasure, type PlainMeasure, type ShownMeasure } from '../pivot/cube.ts'
import { headerPeriod, periodSpan } from '../table-title.ts'
import type { LayoutWording } from '../words/layout-wording.ts'

/** The name of a measure over its column: 增长（%）, 当月, 指数（2015年=100）, 2016—2020年年均增长（%）·水平法. */
export function measureName(
  measure: PlainMeasure,
  periods: readonly string[],
  words: LayoutWording,
  language: Language
): string {
  if (measure.startsWith('index:')) return words.indexOn(headerPeriod(measure.slice('index:'.length), language))
  const method = averageMethod(measure)
  if (method !== null) return words.averageOver(yearsAveraged(periods, language), method)
  if (measure === 'single') return words.single(singleStep(periods))
  return words.measures[measure as keyof LayoutWording['measures']]
}

/** 当时, 现在, 增减: of a measure held against a snapshot. */
export function whenName(held: ShownMeasure, words: LayoutWording): string {
  const { of: measure, when } = heldMeasure(held)
  if (when !== 'since') return when === 'now' ? words.now : words.frozen
  return isQuantity(measure) || isRank(measure) || measure.startsWith('index:')
    ? words.measures.change
    : words.measures.points
}

/** 2016—2020年: the base is not among the years, and those between are, whether they are in the table or not. */
function yearsAveraged(periods: readonly string[], language: Language): string {
  const span = averageSpan(
    periods.flatMap((text) => parsePeriod(text) ?? []),
    monthsKey
  )
  if (typeof span === 'string') return ''
  const years = Array.from({ length: span.months.length - 1 }, (_, at) => formatPeriod(yearEarlier(span.base, -1 - at)))
  return periodSpan(years, language)
}
