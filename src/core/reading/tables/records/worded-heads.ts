import type { CellRange } from '../../grid.ts'
import { BLANK, TEXT } from '../sheet/cell-kind.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'

/** The heads of a form that has nothing but words in their row, from the last column to the first, as `plainHead` has them. */
export type WordedHeads = ReadonlyMap<number, string>

/** null: something else stands in the row, or none of its heads says `word`. */
export function wordedHeads(
  map: SheetMap,
  head: number,
  { left, right }: Pick<CellRange, 'left' | 'right'>,
  word: string
): WordedHeads | null {
  const heads = new Map<number, string>()
  // Figures stand at the right of most rows, which are soon told by them.
  for (let column = right; column >= left; column--) {
    const kind = map.kind(head, column)
    if (kind === BLANK) continue
    if (kind !== TEXT) return null
    heads.set(column, map.text(head, column))
  }
  if (![...heads.values()].some((text) => text.includes(word))) return null
  for (const [column, text] of heads) heads.set(column, plainHead(text))
  return heads
}

/** Columns whose heads are such words, from the first on. */
export function columnsHeaded(heads: WordedHeads, words: RegExp): readonly number[] {
  return [...heads].flatMap(([column, text]) => (words.test(text) ? [column] : [])).reverse()
}

/** Without what stands in brackets, and without blanks. */
export function plainHead(text: string): string {
  return text.replace(/[（(][^）)]*[)）]/g, '').replace(/[\s\u3000]/g, '')
}
