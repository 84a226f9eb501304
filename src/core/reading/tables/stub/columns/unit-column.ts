import { readUnit } from '#core/quantity/units/read-unit.ts'
import { BLANK, TEXT } from '../../sheet/cell-kind.ts'
import type { SheetMap } from '../../sheet/sheet-map.ts'
import { hasHan } from '../../words/label-words.ts'
import { lengthWithoutEnglish } from '../../words/line-words.ts'

/** Units, and dashes where a name has none, down a column; of dashes alone its head says what they stand for. */
export function statesUnits(map: SheetMap, rows: readonly number[], column: number): boolean {
  const texts = rows.filter((row) => map.kind(row, column) === TEXT).map((row) => map.text(row, column))
  if (texts.length > 0) return mostlyUnits(texts)
  return rows.every((row) => map.kind(row, column) === BLANK || DASH.test(map.text(row, column)))
}

const DASH = /^(?:[-－—–─]{1,3}|[/／])$/

/** 万人 10 000 persons is a unit, however long its translation. */
export function mostlyUnits(texts: readonly string[]): boolean {
  let units = 0
  for (const text of texts) {
    const length = hasHan(text) ? lengthWithoutEnglish(text) : text.length
    if (length <= LONGEST_UNIT && readUnit(text, true) !== null) units++
  }
  return texts.length > 0 && units >= 0.7 * texts.length
}

const LONGEST_UNIT = 12
