import { searchScore } from '#core/catalogue/search.ts'

/** What a filter by name looks at. */
export interface FoundByName {
  readonly name: string
  readonly nameEn: string | null
  readonly aliases?: readonly string[]
  /** Pinyin initials of the name. */
  readonly initials: string
}

/** Does what was typed find this: by its name in either language, an alias or pinyin initials (dqsczz)? */
export function isFoundBy(query: string, thing: FoundByName): boolean {
  const aliases = thing.nameEn === null ? (thing.aliases ?? []) : [...(thing.aliases ?? []), thing.nameEn]
  return searchScore({ name: thing.name, initials: thing.initials, aliases }, query.normalize('NFKC')) > 0
}
