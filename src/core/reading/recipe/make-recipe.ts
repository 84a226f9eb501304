import type { Correction } from '../correction/correction.ts'
import { type CellRange, cellName, rangeName } from '../grid.ts'
import { anchoredCell, anchoredRange, spokenOf } from './anchor.ts'
import type { FormLines } from './form-lines.ts'
import type { SheetForm } from './form-words.ts'
import type { AnchoredCorrection, RecipeAnswer, RecipeSheet } from './recipe.ts'

/** Keeps how a sheet was read. */
export function makeRecipeSheet(
  { words, lines }: SheetForm,
  corrections: readonly Correction[],
  answers: readonly RecipeAnswer[]
): RecipeSheet {
  const anchored = corrections.flatMap((correction): AnchoredCorrection[] => {
    if (correction.kind === 'mark') {
      const { range, role } = correction
      return byBand(range, lines).map((part) => ({
        kind: 'mark',
        role,
        ...anchoredRange(part, lines),
        was: rangeName(part),
        of: spokenOf(part, lines)
      }))
    }
    const { label, parent } = correction
    const nameAt = ({ row, column }: typeof label): string =>
      spokenOf({ top: row, bottom: row, left: column, right: column }, lines)
    return [
      {
        kind: 'parent',
        label: anchoredCell(label, lines),
        parent: parent === null ? null : anchoredCell(parent, lines),
        was: cellName(label.row, label.column),
        of: nameAt(label),
        under: parent === null ? null : nameAt(parent)
      }
    ]
  })
  return { form: words, corrections: anchored, answers }
}

/** Rows of tables side by side move apart: what runs through several is kept for each by itself. */
function byBand(range: CellRange, { bands }: FormLines): CellRange[] {
  const named = bands.filter(({ left, names }, at) => {
    const right = (bands[at + 1]?.left ?? Number.POSITIVE_INFINITY) - 1
    const isTouched = left <= range.right && right >= range.left
    return isTouched && names.slice(range.top, range.bottom + 1).some((name) => name !== '')
  })
  if (named.length < 2) return [range]
  return named.map(({ left }, at) => ({
    ...range,
    left: at === 0 ? range.left : left,
    right: (named[at + 1]?.left ?? range.right + 1) - 1
  }))
}
