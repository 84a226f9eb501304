import type { Cell } from '#core/reading/grid.ts'

/**
 * A cell of a file that holds only text. A plain decimal becomes a number and keeps its text as typed; codes (00123),
 * long digits that a number cannot hold, thousands and percent signs stay text, which the reader reads as typed.
 */
export function typedCell(text: string): Cell | undefined {
  // Excel writes ="00123" to keep a code from becoming a number.
  const typed = /^="([^"]*)"$/.exec(text)?.[1] ?? text
  if (typed.trim() === '') return undefined
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(typed) && typed.replace(/\D/g, '').length <= 15) {
    return { value: Number(typed), text: typed }
  }
  return { value: typed, text: typed }
}
