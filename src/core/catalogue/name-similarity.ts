/** The pairs of neighbouring characters in a name, each once. Chinese names differ by words of two characters. */
export function characterPairs(text: string): readonly string[] {
  const pairs = new Set<string>()
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2))
  return [...pairs]
}

/** Names to be found by likeness: which of them hold a pair, and how many pairs each has. */
export interface PairIndex {
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly pairCounts: readonly number[]
}

export function indexPairs(names: readonly string[]): PairIndex {
  const holders = new Map<string, number[]>()
  const pairCounts = names.map((name, at) => {
    const pairs = characterPairs(name)
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (held === undefined) holders.set(pair, [at])
      else held.push(at)
    }
    return pairs.length
  })
  return { holders, pairCounts }
}

/**
 * Dice coefficients of a name with all indexed names that share a pair with it: index → 0–1.
 * Only those are looked at, so a large catalogue costs little.
 */
export function likenesses(name: string, index: PairIndex): Map<number, number> {
  const pairs = characterPairs(name)
  const shared = new Map<number, number>()
  for (const pair of pairs) {
    for (const at of index.holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  for (const [at, count] of shared) shared.set(at, (2 * count) / (pairs.length + (index.pairCounts[at] ?? 0)))
  return shared
}
