import type { ParseArgsOptionsConfig } from 'node:util'

/**
 * `--value -5` as `--value=-5`: a word with one stroke after an option that takes a text is that text (negative figures
 * are everyday data), unless it is an option of the command itself (`-h`). Words after `--` are left as they are.
 */
export function joinedValues(words: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const shorts = new Set(Object.values(options).flatMap(({ short }) => (short === undefined ? [] : [`-${short}`])))
  const takesText = (word: string): boolean => word.startsWith('--') && options[word.slice(2)]?.type === 'string'
  const joined: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    if (word === '--') return [...joined, ...words.slice(at)]
    if (next !== undefined && takesText(word) && /^-[^-]/.test(next) && !shorts.has(next)) {
      joined.push(`${word}=${next}`)
      at += 1
    } else joined.push(word)
  }
  return joined
}
