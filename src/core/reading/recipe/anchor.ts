import type { Anchor } from './recipe.ts'

/** Keeps the place of a line by the words in it or in the nearest line with words before it. */
export function anchorOf(lines: readonly string[], at: number, first: number, last: number): Anchor {
  if (at <= first) return { by: 'edge', edge: 'first' }
  if (at >= last) return { by: 'edge', edge: 'last' }
  for (let line = at; line >= 0; line--) {
    const words = lines[line]
    if (!words) continue
    const same = placesOf(lines, words)
    const nth = same.indexOf(line)
    return { by: 'words', words, nth: same.length > 1 && nth === same.length - 1 ? 'last' : nth, after: at - line }
  }
  return { by: 'edge', edge: 'first' }
}

/** Where an anchor stands on another sheet, or null: its words are not there. */
export function placeOf(anchor: Anchor, lines: readonly string[], first: number, last: number): number | null {
  if (anchor.by === 'edge') return anchor.edge === 'first' ? first : last
  const same = placesOf(lines, anchor.words)
  const line = anchor.nth === 'last' ? same.at(-1) : same[anchor.nth]
  if (line === undefined) return null
  const place = line + anchor.after
  return place < lines.length ? place : null
}

function placesOf(lines: readonly string[], words: string): number[] {
  return lines.flatMap((line, index) => (line === words ? [index] : []))
}
