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
  /** Room to count shared pairs in; all 0 but while names are compared. */
  readonly shared: Uint16Array
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
  return { holders, pairCounts, shared: new Uint16Array(names.length) }
}

/** A name of the index, by its place there, and how like it is: Dice's coefficient, 0–1. */
export interface Likeness {
  readonly at: number
  readonly likeness: number
}

/**
 * The indexed names that are at least so like a name. A name like that shares a third and more of the pairs, so the
 * commonest of them (增加, 工业: in every tenth name of a catalogue) need not be looked at to find it.
 */
export function likenesses(name: string, index: PairIndex, least: number): Likeness[] {
  const { holders, pairCounts, shared } = index
  const pairs = characterPairs(name).toSorted((one, other) => rarity(one, index) - rarity(other, index))
  const needed = Math.ceil((least * pairs.length) / (2 - least) - 1e-9)
  const telling = pairs.length - Math.max(needed, 1) + 1
  const found: number[] = []
  for (const [place, pair] of pairs.entries()) {
    for (const at of holders.get(pair) ?? []) {
      const count = shared[at] as number
      if (count === 0) {
        if (place >= telling) continue
        found.push(at)
      }
      shared[at] = count + 1
    }
  }
  const like: Likeness[] = []
  for (const at of found) {
    const likeness = (2 * (shared[at] as number)) / (pairs.length + (pairCounts[at] as number))
    shared[at] = 0
    if (likeness >= least) like.push({ at, likeness })
  }
  return like
}

function rarity(pair: string, { holders }: PairIndex): number {
  return holders.get(pair)?.length ?? 0
}
