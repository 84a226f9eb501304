import { type Searched, type SearchKeys, type Sounds, scoreOfWords, searchKeys, searchWords } from './search-score.ts'

export interface Found<Item> {
  readonly item: Item
  readonly score: number
}

/** Things to be searched at every stroke of a key. */
export interface SearchIndex<Item> {
  /** All that a query finds; those that are found equally well in the order in which they came. */
  readonly find: (query: string) => Found<Item>[]
}

/**
 * Made once. Everything that things are found by stands in two long texts, one of writing and one of letters: what
 * has none of a query's longest word is passed over by the search of a text, without a look at each thing.
 */
export function indexSearch<Item>(items: readonly Item[], searched: (item: Item) => Searched): SearchIndex<Item> {
  const keys = items.map((item) => searchKeys(searched(item)))
  const written = longText(keys.map(({ name, aliases, code }) => [name, ...aliases, code ?? ''].join('\t')))
  const sounded = longText(keys.map(({ sounds, aliasSounds }) => [sounds, ...aliasSounds].map(lettersOf).join('\t')))
  return {
    find: (query) => {
      const words = searchWords(query)
      const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
      if (longest === '') return []
      const likely = new Uint8Array(items.length)
      markHolders(written, longest, likely)
      markHolders(sounded, longest, likely)
      // Scores are few: things of each are kept by themselves, and nothing needs to be sorted.
      const byScore: Found<Item>[][] = []
      for (let at = likely.indexOf(1); at >= 0; at = likely.indexOf(1, at + 1)) {
        const score = scoreOfWords(keys[at] as SearchKeys, words)
        if (score === 0) continue
        byScore[score] ??= []
        byScore[score].push({ item: items[at] as Item, score })
      }
      return byScore.reverse().flat()
    }
  }
}

function lettersOf({ pinyin, initials }: Sounds): string {
  return `${pinyin.replaceAll(' ', '')}\t${initials}`
}

interface LongText {
  readonly text: string
  /** Where each begins. */
  readonly starts: Uint32Array
}

function longText(parts: readonly string[]): LongText {
  const starts = new Uint32Array(parts.length + 1)
  let at = 0
  parts.forEach((part, index) => {
    starts[index] = at
    at += part.length + 1
  })
  starts[parts.length] = at
  return { text: `${parts.join('\n')}\n`, starts }
}

/** Marks the parts of a long text that hold a word. */
function markHolders({ text, starts }: LongText, word: string, marks: Uint8Array): void {
  let part = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[part])) {
    while ((starts[part + 1] as number) <= at) part += 1
    marks[part] = 1
    part += 1
    if (part >= starts.length - 1) return
  }
}
