import { readUnit } from '#core/quantity/units/read-unit.ts'
import { isIndexUnit } from '#core/quantity/units/unit.ts'
import { BLANK } from './cell-kind.ts'
import type { SheetMap } from './sheet-map.ts'

/** 台 | 台 | 眼 | 千瓦: beside units, everyday words that may be units are. */
export function isRowOfUnits(map: SheetMap, row: number, left: number, right: number): boolean {
  let sure = false
  for (let column = left; column <= right; column++) {
    if (map.kind(row, column) === BLANK) continue
    const unit = readUnit(map.text(row, column), true)
    if (unit === null && !isKindOfUnit(map.text(row, column))) return false
    sure ||= unit?.units.some(({ shy }) => !shy) === true
  }
  return sure
}

/**
 * 上月=100 | 上年同月=100 under 9月: bases part that head's columns, and the lone 上年同期=100 under 1-9月平均 beside them is a
 * label as they are.
 */
export function hasBasesApart(
  map: SheetMap,
  row: number,
  left: number,
  right: number,
  above: readonly (number | null)[]
): boolean {
  for (let column = left; column < right; column++) {
    const over = above[column - left]
    const next = above[column + 1 - left]
    if (over !== null && over === next && [column, column + 1].every((at) => isIndexBase(map.text(row, at))))
      return true
  }
  return false
}

export function isIndexBase(text: string): boolean {
  return readUnit(text.replace(/\s/g, ''))?.units.some(isIndexUnit) === true
}

/** （折纯吨） among （台） and （千瓦）: a word that ends in a unit is one of no list. */
export function isKindOfUnit(text: string): boolean {
  const [, word = ''] = /^[（(]([^（()）]{2,6})[)）]$/.exec(text) ?? []
  return [...word].some((_, at) => at > 0 && readUnit(word.slice(at), true) !== null)
}
