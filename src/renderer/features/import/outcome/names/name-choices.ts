import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { Indicator } from '#contract/figure.ts'
import { nameScore } from '../../../../ui/find-by-name.ts'

/** What a name may be taken for, as a list that is searched. */
export interface NameChoices {
  /** Best first where something is searched for. */
  readonly indicators: readonly Indicator[]
  /** Those that the name itself suggests, before something is searched for. */
  readonly near: readonly Indicator[]
  /** Are the words that stand for no indicator (a new one, left out) before the indicators, or below them? */
  readonly wordsFirst: boolean
}

/**
 * Of the indicators those that a query finds, by name, alias, pinyin or initials, best first; of equals first those
 * that the name suggests. What a person types is an indicator's name: making a new one is never the first choice then.
 */
export function nameChoices(
  query: string,
  suggestions: ImportName['suggestions'],
  indicators: readonly Indicator[]
): NameChoices {
  const rank = new Map(suggestions.map(({ indicator }, at) => [indicator, at]))
  const rankOf = ({ id }: Indicator): number => rank.get(id) ?? suggestions.length
  if (query.trim() === '') {
    const near = indicators.filter(({ id }) => rank.has(id)).toSorted((one, other) => rankOf(one) - rankOf(other))
    return { near, indicators: indicators.filter(({ id }) => !rank.has(id)), wordsFirst: true }
  }
  const found = indicators
    .map((indicator) => ({ indicator, score: nameScore(query, indicator) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || rankOf(one.indicator) - rankOf(other.indicator))
  return { near: [], indicators: found.map(({ indicator }) => indicator), wordsFirst: false }
}
