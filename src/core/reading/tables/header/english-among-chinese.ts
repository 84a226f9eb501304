import type { CellRange } from '../../grid.ts'
import type { SheetMap } from '../sheet/sheet-map.ts'
import { hasHan, isLatinOnly } from '../words/label-words.ts'

/**
 * Employed below 就业人员 over its own column and over 第一产业 | 第二产业, which stand on that line in Chinese: the head once more, and
 * no level of it. R&D and CPI are names.
 */
export function isEnglishAmongChinese(
  map: SheetMap,
  over: { readonly text: string; readonly span: CellRange } | undefined,
  row: number,
  text: string
): boolean {
  if (over === undefined || !hasHan(over.text) || !isLatinOnly(text) || !/[a-z]{3}/.test(text)) return false
  for (let column = over.span.left + 1; column <= over.span.right; column++)
    if (hasHan(map.text(row, column))) return true
  return false
}
