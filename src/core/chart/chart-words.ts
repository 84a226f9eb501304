import type { Language } from '../language.ts'
import { parsePeriod } from '../period/period.ts'
import { periodName } from '../period/period-name.ts'
import type { ChangeWord } from './chart-kind.ts'
import type { ChartRow } from './chart-source.ts'

/** The words that a chart has of its own, beside names and periods. */
export interface ChartWords {
  readonly language: Language
  /** The rest of a whole whose parts are drawn. */
  readonly rest: string
  /** 增速, in a chart that shows value and growth. */
  readonly growth: string
  /** 固定资产投资增速, where that is drawn among values; of a rate 增减. */
  readonly growthOf: (name: string, word: ChangeWord) => string
  /** 地区生产总值（亿元）. */
  readonly inUnit: (name: string, unit: string) => string
  /** 地区生产总值（可比价）, （现价）: what an index of it rests on. */
  readonly indexAt: Readonly<Record<'constant-prices' | 'current-prices', (name: string) => string>>
}

export function periodLabel(text: string, { language }: Pick<ChartWords, 'language'>): string {
  const period = parsePeriod(text)
  return period === null ? text : periodName(period, language)
}

/** What tells the rows of a selection apart: the indicator, the region, or both. */
export function rowNames(rows: readonly ChartRow[]): string[] {
  const regions = new Set(rows.map(({ region }) => region)).size
  const indicators = new Set(rows.map(({ indicator }) => indicator.id)).size
  return rows.map(({ regionName, indicator }) => {
    if (regions === 1) return indicator.name
    return indicators === 1 ? regionName : `${regionName} ${indicator.name}`
  })
}
