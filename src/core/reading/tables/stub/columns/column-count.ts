import { readPeriodMark } from '#core/period/written/read-period.ts'
import { tellsWhatWasDone } from '#core/quantity/typed/figures-in-words.ts'
import { holdsTwoFigures } from '#core/quantity/typed/two-figures.ts'
import { foldWidth } from '#core/quantity/typed/typed-text.ts'
import { DAMAGED, FIGURE, SYMBOL, TEXT, YEAR } from '../../sheet/cell-kind.ts'
import { isLoneLetter } from '../../sheet/row-shape.ts'
import type { SheetMap } from '../../sheet/sheet-map.ts'
import { isCodeHead, isRankHead, isRemarkHead } from '../../words/label-words.ts'
import { isYetToCome } from '../../words/yet-to-come.ts'

/** How many of a column's cells are what. */
export interface ColumnCount {
  readonly column: number
  readonly text: number
  readonly figure: number
  readonly year: number
  readonly symbol: number
  readonly filled: number
}

/** 2023年, 1—9月, 上年同期: what happened then stands below. */
export function headsFigures(head: string): boolean {
  const mark = head === '' ? null : readPeriodMark(head)
  if (mark === null || mark.years !== null || !FIGURES_OF_A_TIME.test(mark.rest)) return false
  return mark.year !== null || mark.yearShift !== null || mark.span !== null || mark.relativeSpan !== null
}

/** What a head may say beside its time and still be none but the time's: 2023年（预计）, 1-9月实际完成数, 2023年绝对值. */
const FIGURES_OF_A_TIME =
  /^[\s\u3000（(]*(?:实际|预计|初步|快报|年末|末|绝对|完成|累计|数[据值]?|[值量额])*[\s\u3000)）]*$/

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
  let pending = 0
  let pairs = 0
  let done = 0
  const letters: string[] = []
  for (const row of rows) {
    const kind = map.kind(row, column)
    if (kind === TEXT) {
      if (isLoneLetter(map, row, column)) letters.push(map.text(row, column))
      else if (tellsWhatWasDone(map.text(row, column))) done++
      else if (isYetToCome(map.text(row, column))) pending++
      else if (holdsTwoFigures(foldWidth(map.text(row, column)), true)) pairs++
      else text++
    } else if (kind === FIGURE || kind === DAMAGED) figure++
    else if (kind === YEAR) year++
    else if (kind === SYMBOL) symbol++
  }
  // Beside names a letter among figures, or one and the same under a head, stands for a figure that is not given;
  // columns of several letters mark the figures beside them. B and C above 06 and 13 are codes of sections.
  const codes = isRemarkHead(head) || (isCodeHead(head) && !isRankHead(head))
  const givesNone = beside && !codes && (figure + year + symbol > 0 || (head !== '' && new Set(letters).size === 1))
  if (givesNone) symbol += letters.length
  else text += letters.length
  // 3/4 is a pair of figures among 31/28, and a day alone.
  if (beside && figure > 0) figure += pairs + done
  else text += pairs + done
  // Beside names 待核 among figures, or under a time, stands for a figure; alone under 备注 it is a remark.
  if (beside && (figure > 0 || headsFigures(head))) symbol += pending
  else text += pending
  return { column, text, figure, year, symbol, filled: text + figure + year + symbol }
}
