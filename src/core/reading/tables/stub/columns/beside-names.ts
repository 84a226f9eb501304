import { BLANK, FIGURE, TEXT } from '../../sheet/cell-kind.ts'
import type { SheetMap } from '../../sheet/sheet-map.ts'
import { hasHan, isLatinOnly } from '../../words/label-words.ts'

/** A column of the stub that stands before the one in question. */
interface Before {
  readonly column: number
  readonly role: string
}

/** Codes and ranks number what stands behind them. */
export function numbers({ role }: Before): boolean {
  return role === 'code' || role === 'rank'
}

/** June 2, 27 October 1990: what is said of each name. */
export function areDates(texts: readonly string[]): boolean {
  const dates = texts.filter((text) => /^(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\b/.test(text))
  return dates.length >= 0.8 * texts.length
}

/** The names before it tell every row from the others already. */
export function tellsApart(map: SheetMap, rows: readonly number[], before: readonly Before[]): boolean {
  const name = before.findLast((stub) => stub.role === 'name')
  return name !== undefined && new Set(rows.map((row) => map.text(row, name.column))).size === rows.length
}

/** 新建幼儿园 | 6 and 新增学位 | 1800 beside one merged 学前教育: what is done tells the lines of one project apart. */
export function partsNames(map: SheetMap, rows: readonly number[], column: number, before: readonly Before[]): boolean {
  const names = before.filter(({ role }) => role === 'name')
  const right = map.used?.right ?? column
  const hasFigure = (row: number): boolean => {
    for (let at = column + 1; at <= right; at++) if (map.kind(row, at) === FIGURE) return true
    return false
  }
  return rows.some(
    (row) =>
      map.kind(row, column) === TEXT && names.every((name) => map.kind(row, name.column) === BLANK) && hasFigure(row)
  )
}

/** Most names before it stand in Chinese, and what stands beside them in Latin letters. */
export function isTranslation(
  map: SheetMap,
  rows: readonly number[],
  column: number,
  before: readonly Before[]
): boolean {
  const name = before.findLast((stub) => stub.role === 'name')
  if (!name) return false
  let pairs = 0
  let translated = 0
  for (const row of rows) {
    const original = map.text(row, name.column)
    const text = map.text(row, column)
    if (original === '' || text === '') continue
    pairs++
    if (hasHan(original) && isLatinOnly(text)) translated++
  }
  return pairs > 0 && translated >= 0.7 * pairs
}
