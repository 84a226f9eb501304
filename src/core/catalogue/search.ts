/** What a search looks at. */
export interface Searched {
  readonly name: string
  readonly initials: string
  readonly aliases?: readonly string[]
}

/**
 * How well a typed query finds a name: 0 not at all; the higher the better. Finds parts of the name and its aliases,
 * and pinyin initials (dqsczz, and sczz within it); several words must all be found.
 */
export function searchScore(item: Searched, query: string): number {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 1
  let score = Number.POSITIVE_INFINITY
  for (const word of words) score = Math.min(score, wordScore(item, word))
  return score
}

function wordScore(item: Searched, word: string): number {
  const name = item.name.toLowerCase()
  if (name === word) return 7
  if (name.startsWith(word)) return 6
  if (item.initials === word) return 5
  if (item.initials.startsWith(word)) return 4
  if (name.includes(word)) return 3
  if (item.aliases?.some((alias) => alias.toLowerCase().includes(word)) === true) return 2
  return item.initials.includes(word) ? 1 : 0
}
