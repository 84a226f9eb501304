import { DAMAGED, FIGURE, SYMBOL, TEXT, YEAR } from '../cell-kind.ts'
import { isLoneLetter } from '../row-shape.ts'
import type { SheetMap } from '../sheet-map.ts'
import { isCodeHead, isRankHead } from '../words/label-words.ts'

/** How many of a column's cells are what. */
export interface ColumnCount {
  readonly column: number
  readonly text: number
  readonly figure: number
  readonly year: number
  readonly symbol: number
  readonly filled: number
}

export function countColumn(
  map: SheetMap,
  rows: readonly number[],
  column: number,
  head: string,
  beside: boolean
): ColumnCount {
  let text = 0
  let figure = 0
  let year = 0
  let symbol = 0
  const letters: string[] = []
  for (const row of rows) {
    const kind = map.kind(row, column)
    if (kind === TEXT) {
      if (isLoneLetter(map, row, column)) letters.push(map.text(row, column))
      else text++
    } else if (kind === FIGURE || kind === DAMAGED) figure++
    else if (kind === YEAR) year++
    else if (kind === SYMBOL) symbol++
  }
  // Beside names a letter among figures, or one and the same under a head, stands for a figure that is not given;
  // columns of several letters mark the figures beside them. B and C above 06 and 13 are codes of sections.
  const codes = isCodeHead(head) && !isRankHead(head)
  const givesNone = beside && !codes && (figure + year + symbol > 0 || (head !== '' && new Set(letters).size === 1))
  if (givesNone) symbol += letters.length
  else text += letters.length
  return { column, text, figure, year, symbol, filled: text + figure + year + symbol }
}
