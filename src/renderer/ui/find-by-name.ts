import { searchScore } from '#core/catalogue/search/search-score.ts'

/** What a filter by name looks at. */
export interface FoundByName {
  readonly name: string
  readonly nameEn: string | null
  readonly aliases?: readonly string[]
  /** The sounds of the name, and those of the aliases. */
  readonly pinyin: string
  readonly aliasPinyin?: readonly string[]
}

/**
 * Does what was typed find this: by its name in either language, an alias, pinyin (diqusheng) or its initials (dqsczz)?
 * Nothing typed finds all.
 */
export function isFoundBy(query: string, thing: FoundByName): boolean {
  return query === '' || nameScore(query, thing) > 0
}

/** How well it is found: see searchScore. */
export function nameScore(
  query: string,
  { name, nameEn, aliases = [], pinyin, aliasPinyin = [] }: FoundByName
): number {
  return searchScore({ name, pinyin, aliases: nameEn === null ? aliases : [...aliases, nameEn], aliasPinyin }, query)
}

/**
 * Which of two that were found is offered first: the one that goes by that very name, then the one that there are figures
 * of, then the better found. Less than 0: `one`.
 */
export function offeredBefore(
  query: string,
  one: FoundByName & { readonly id: string },
  other: FoundByName & { readonly id: string },
  withFigures: ReadonlySet<string>
): number {
  const typed = query.trim()
  const rank = (thing: FoundByName & { readonly id: string }): number =>
    (thing.name === typed ? 2000 : 0) + (withFigures.has(thing.id) ? 1000 : 0) + nameScore(typed, thing)
  return query === '' ? 0 : rank(other) - rank(one)
}
