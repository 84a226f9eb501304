import type { Correction } from '../correction/correction.ts'
import { isLastingTime, saidTime } from '../correction/said/said-time.ts'
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
  const kept = corrections.flatMap((correction): AnchoredCorrection[] => {
    if (correction.kind !== 'parent') {
      return lastsAsSaid(correction) ? byBand(correction.range, lines).map((part) => anchored(correction, part)) : []
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
  return { form: words, corrections: kept, answers }

  function anchored(correction: OfRange, part: CellRange): AnchoredCorrection {
    const place = { ...anchoredRange(part, lines), was: rangeName(part), of: spokenOf(part, lines) }
    if (correction.kind === 'mark') return { kind: 'mark', role: correction.role, ...place }
    return { kind: 'meaning', means: correction.means, ...place }
  }
}

type OfRange = Exclude<Correction, { readonly kind: 'parent' }>

/** Would it be as right in the next return? A year would not: of that each return speaks for itself. */
export function lastsAsSaid(correction: Correction): boolean {
  if (correction.kind !== 'meaning' || correction.means.of !== 'period') return true
  const time = saidTime(correction.means.as)
  return time !== null && isLastingTime(time)
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
