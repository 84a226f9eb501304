/** Pairs of neighbouring characters, with how often each stands. */
export type CharacterPairs = ReadonlyMap<string, number>

export function characterPairs(text: string): CharacterPairs {
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice coefficient of two names' character pairs, 0–1. Chinese names differ by words of two characters. */
export function nameSimilarity(one: CharacterPairs, other: CharacterPairs): number {
  let shared = 0
  let total = 0
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0)
    total += count
  }
  for (const count of other.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}
