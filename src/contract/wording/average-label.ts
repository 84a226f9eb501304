import type { NumberBasis } from '#core/comparison/comparison-table.ts'
import type { AverageMethod } from '#core/comparison/measures/average-growth.ts'
import type { Language } from '#core/language.ts'
import { parsePeriod } from '#core/period/period.ts'
import { periodName } from '#core/period/period-name.ts'
import { averageMethodText, measureText } from './measures.ts'

/**
 * 2016–2020年年均增长 of an average from the base 2015: the base is not among its years. Of the months from January to
 * July: 2016–2020年1—7月年均增长. null where there is no span of years.
 */
export function averageLabel(
  span: { readonly from: string | null; readonly to: string | null },
  language: Language
): string | null {
  const from = span.from === null ? null : parsePeriod(span.from)
  const to = span.to === null ? null : parsePeriod(span.to)
  if (from === null || to === null) return null
  const end = periodName(to, language)
  if (language === 'en-US') {
    const years = from.year === to.year ? end : `${from.year}–${end}`
    return `average annual growth, ${to.kind === 'year' ? years : `${end} from ${from.year}`}`
  }
  return `${from.year === to.year ? '' : `${from.year}—`}${end}年均增长`
}

/** 2016—2020年年均增长（水平法，按公布增速，5 年）: with its method, and over how many years. */
export function averageName(
  span: {
    readonly base: string | null
    readonly from: string | null
    readonly to: string | null
    readonly basis: NumberBasis | null
  },
  method: AverageMethod,
  language: Language
): string {
  const label = averageLabel(span, language) ?? measureText('average', language)
  const years = yearsOf(span)
  // The horizontal method takes published growth where every year has it: which of both it was belongs to its name.
  const takesPublished = span.basis === 'published' && method !== 'chained'
  const methods: readonly AverageMethod[] = takesPublished ? [method, 'chained'] : [method]
  const by = methods.map((one) => averageMethodText(one, language)).join(language === 'en-US' ? ', ' : '，')
  if (language === 'en-US') return `${label} (${by}${years === null ? '' : `, n = ${years}`})`
  return `${label}（${by}${years === null ? '' : `，${years} 年`}）`
}

/** Over how many years growth is averaged: the base is none of them. */
export function yearsOf(span: { readonly base: string | null; readonly to: string | null }): number | null {
  const base = span.base === null ? null : parsePeriod(span.base)
  const to = span.to === null ? null : parsePeriod(span.to)
  return base === null || to === null ? null : to.year - base.year
}
