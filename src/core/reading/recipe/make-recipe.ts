import type { Correction } from '../correction/correction.ts'
import { anchorOf } from './anchor.ts'
import type { SheetForm } from './form-words.ts'
import type { Anchor, AnchoredCorrection, RecipeAnswer, RecipeSheet } from './recipe.ts'

/** Keeps how a sheet was read. */
export function makeRecipeSheet(
  { words, lines: { rows, columns, used } }: SheetForm,
  corrections: readonly Correction[],
  answers: readonly RecipeAnswer[]
): RecipeSheet {
  const rowAnchor = (row: number): Anchor => anchorOf(rows, row, used.top, used.bottom)
  const columnAnchor = (column: number): Anchor => anchorOf(columns, column, used.left, used.right)
  const anchored = corrections.map((correction): AnchoredCorrection => {
    if (correction.kind === 'mark') {
      const { range, role } = correction
      return {
        kind: 'mark',
        role,
        rows: [rowAnchor(range.top), rowAnchor(range.bottom)],
        columns: [columnAnchor(range.left), columnAnchor(range.right)]
      }
    }
    const { label, parent } = correction
    return {
      kind: 'parent',
      label: [rowAnchor(label.row), columnAnchor(label.column)],
      parent: parent === null ? null : [rowAnchor(parent.row), columnAnchor(parent.column)]
    }
  })
  return { form: words, corrections: anchored, answers }
}
