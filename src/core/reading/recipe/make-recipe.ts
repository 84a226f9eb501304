import type { Correction } from '../correction/correction.ts'
import { isLastingTime, saidTime } from '../correction/said/said-time.ts'
import type { CellRange } from '../grid.ts'
import { bandAt, type FormLines } from './form-lines.ts'
import type { SheetForm } from './form-words.ts'
import type { KeptCorrection, RecipeAnswer, RecipeSheet } from './recipe.ts'

/** Keeps how a sheet was read. */
export function makeRecipeSheet(
  { words, lines }: SheetForm,
  corrections: readonly Correction[],
  answers: readonly RecipeAnswer[]
): RecipeSheet {
  const kept = corrections.flatMap((correction): KeptCorrection[] => {
    if (correction.kind === 'parent') {
      const { label, parent } = correction
      const nameAt = ({ row, column }: typeof label): string =>
        spokenOf({ top: row, left: column, bottom: row, right: column }, lines)
      return [{ ...correction, of: nameAt(label), under: parent === null ? null : nameAt(parent) }]
    }
    if (!lastsAsSaid(correction)) return []
    return byBand(correction.range, lines).map((range) => ({ ...correction, range, of: spokenOf(range, lines) }))
  })
  return { form: words, lines, corrections: kept, answers }
}

/** Would it be as right in the next return? A year would not: of that each return speaks for itself. */
export function lastsAsSaid(correction: Correction): boolean {
  if (correction.kind !== 'meaning' || correction.means.of !== 'period') return true
  const time = saidTime(correction.means.as)
  return time !== null && isLastingTime(time)
}

/** Rows of tables side by side move apart: what runs through several is kept for each by itself. */
function byBand(range: CellRange, { bands }: FormLines): CellRange[] {
  const named = bands.filter(({ left, rows }, at) => {
    const right = (bands[at + 1]?.left ?? Number.POSITIVE_INFINITY) - 1
    const isTouched = left <= range.right && right >= range.left
    return isTouched && rows.slice(range.top, range.bottom + 1).some(({ path }) => path.length > 0)
  })
  if (named.length < 2) return [range]
  return named.map(({ left }, at) => ({
    ...range,
    left: at === 0 ? range.left : left,
    right: (named[at + 1]?.left ?? range.right + 1) - 1
  }))
}

/** The head or name that a range speaks of, as written: of columns where it holds heads or is narrow, else of rows. */
function spokenOf(range: CellRange, lines: FormLines): string {
  const { figures, rows } = bandAt(lines, range.left)
  const { top, left, bottom, right } = range
  const heads = lines.columns.slice(left, right + 1)
  const holdsHeads =
    figures !== null && top < figures.top && right >= figures.left && heads.some(({ path }) => path.length > 0)
  const isOfColumns = holdsHeads || (left === right && bottom > top)
  const [from, to] = isOfColumns
    ? [lines.columns[left]?.text ?? '', lines.columns[right]?.text ?? '']
    : [rows[top]?.text ?? '', rows[bottom]?.text ?? '']
  return from === to || to === '' ? from : `${from} — ${to}`
}
