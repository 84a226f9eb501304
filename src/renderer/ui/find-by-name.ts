import { searchScore } from '#core/catalogue/search/search-score.ts'

/** What a filter by name looks at. */
export interface FoundByName {
  readonly name: string
  readonly nameEn: string | null
  readonly aliases?: readonly string[]
  /** The sounds of the name. */
  readonly pinyin: string
}

/** Does what was typed find this: by its name in either language, an alias, pinyin (diqusheng) or its initials (dqsczz)? */
export function isFoundBy(query: string, thing: FoundByName): boolean {
  const aliases = thing.nameEn === null ? (thing.aliases ?? []) : [...(thing.aliases ?? []), thing.nameEn]
  return searchScore({ name: thing.name, pinyin: thing.pinyin, aliases }, query) > 0
}
