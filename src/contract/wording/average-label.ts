import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import type { WordingLanguage } from './errors.ts'

/**
 * 2016–2020年年均增长 of an average from the base 2015: the base is not among its years. Of the months from January to
 * July: 2016–2020年1—7月年均增长. null where there is no span of years.
 */
export function averageLabel(
  span: { readonly from: string | null; readonly to: string | null },
  language: WordingLanguage
): string | null {
  const from = span.from === null ? null : parsePeriod(span.from)
  const to = span.to === null ? null : parsePeriod(span.to)
  if (from === null || to === null) return null
  const end = periodName(to, language)
  if (language === 'en-US') {
    const years = from.year === to.year ? end : `${from.year}–${end}`
    return `average annual growth, ${to.kind === 'year' ? years : `${end} from ${from.year}`}`
  }
  return `${from.year === to.year ? '' : `${from.year}–`}${end}年均增长`
}
