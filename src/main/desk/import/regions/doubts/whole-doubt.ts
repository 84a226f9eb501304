import type { RegionDoubt } from '../home-of-table.ts'

/** The doubt of which place a word is the whole that does not say it: 全州, 合计, 州统计局. */
export function wholeNamed(word: string, guess: string | null, nameOf: (code: string) => string): RegionDoubt {
  return { guess, because: 'whole', shared: { name: word, regions: guess === null ? '' : nameOf(guess) } }
}
