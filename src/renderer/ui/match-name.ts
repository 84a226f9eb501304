/** What a search looks at: names in both languages, aliases, pinyin initials (dqsczz finds 地区生产总值). */
export interface Searchable {
  readonly name: string
  readonly nameEn: string | null
  readonly initials: string
  readonly aliases?: readonly string[]
}

/** Does the typed text stand in the name, the English name, an alias or the initials? Case and spaces do not count. */
export function matchesName(thing: Searchable, typed: string): boolean {
  const wanted = plain(typed)
  if (wanted === '') return true
  const texts = [thing.name, thing.nameEn ?? '', thing.initials, ...(thing.aliases ?? [])]
  return texts.some((text) => plain(text).includes(wanted))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}
