/** What a search by name looks at. */
export interface Named {
  readonly name: string
  readonly nameEn?: string | null
  readonly aliases?: readonly string[]
  /** Pinyin initials of the name: dqsczz. */
  readonly initials: string
}

/**
 * Does what was typed find this name? Every word must be found: in the name, its other names, its English name or
 * its pinyin initials (dqsczz and dq scz both find 地区生产总值).
 */
export function matchesName(named: Named, query: string): boolean {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const texts = [named.name, named.nameEn ?? '', named.initials, ...(named.aliases ?? [])]
  const normal = texts.map((text) => text.normalize('NFKC').toLowerCase())
  return words.every((word) => normal.some((text) => text.includes(word)))
}
