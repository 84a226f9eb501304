/**
 * The words of an English unit behind a number as it is written: 1 person, 2 persons; and 13 for 13 个, which English
 * counts without a word.
 */
export function countedUnit(number: string, words: string): string {
  if (words === ' units') return ''
  return number === '1' || number === '-1' ? words.replace(/s(?= of |$)/, '') : words
}
