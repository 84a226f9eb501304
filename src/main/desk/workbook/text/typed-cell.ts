import type { Cell } from '#core/reading/grid.ts'

/**
 * A cell of a file that holds only text. A plain decimal becomes a number and keeps its text as typed; codes (00123),
 * long digits that a number cannot hold, thousands and percent signs stay text, which the reader reads as typed.
 */
export function typedCell(text: string): Cell | undefined {
  // Excel writes ="00123" to keep a code from becoming a number.
  const typed = text.startsWith('="') ? (/^="([^"]*)"$/.exec(text)?.[1] ?? text) : text
  if (PLAIN.test(typed) && (typed.length <= MOST_DIGITS || typed.replace(/\D/g, '').length <= MOST_DIGITS)) {
    return { value: Number(typed), text: typed }
  }
  if (typed.trim() === '') return undefined
  return { value: typed, text: typed }
}

const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/
/** So many a number holds. */
const MOST_DIGITS = 15
