import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Measure } from '../../measure.ts'
import { labelMeaning } from '../labels/label-meaning.ts'
import { seriesApart } from '../labels/names/series-segments.ts'

/** What a title says behind underscores of the series that its table holds. */
export interface TitleSeries {
  /** The title without it. */
  readonly subject: string
  /** null: a level, or what the rest of the title says. */
  readonly measure: Measure | null
  /** 累计值: of which part of the year, seen from the periods below. */
  readonly mark: PeriodMark | null
}

/**
 * 发电量_当期值(亿千瓦时), 商品房销售额_累计增长(%): databases name a series by its indicator, then by measure and time. What
 * is a name of its own behind an underscore (发电量_火电) stays in the name.
 */
export function seriesOfTitle(title: string): TitleSeries {
  const segments = seriesApart(title).split('_')
  let measure: Measure | null = null
  let mark: PeriodMark | null = null
  while (segments.length > 1) {
    const said = labelMeaning(segments.at(-1) ?? '')
    if (said.names.length > 0) break
    measure ??= said.measure?.measure ?? null
    mark ??= said.mark
    segments.pop()
  }
  return { subject: segments.join('_'), measure, mark }
}
