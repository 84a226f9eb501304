import { headerPeriod, periodSpan } from '../table-title.ts'
import type { LayoutWording } from '../wording.ts'
import type { AverageMethod, ShownMeasure } from './cube.ts'

/** The name of a measure over its column: 增长（%）, 指数（2015年=100）, 2016—2020年年均增长（%）. */
export function measureName(
  measure: ShownMeasure,
  periods: readonly string[],
  words: LayoutWording,
  language: 'zh-CN' | 'en-US'
): string {
  if (measure.startsWith('index:')) return words.indexOn(headerPeriod(measure.slice('index:'.length), language))
  if (measure.startsWith('average:')) {
    // The base is not among the years of the label.
    const years = periods.slice(1)
    const span = years.length === 0 ? '' : periodSpan(years, language)
    return words.averageOver(span, measure.slice('average:'.length) as AverageMethod)
  }
  return words.measures[measure as keyof LayoutWording['measures']]
}
