/** A part of a pattern: any of these words, the longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.toSorted((one, other) => other.length - one.length).join('|')})`
}
