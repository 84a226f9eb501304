import { foldWidth } from '../../../quantity/typed/typed-text.ts'
import type { Cell } from '../../grid.ts'
import type { StructureEntry, StructureLabel } from '../../structure.ts'

const MARK = '[*#†‡①-⑳]'
const RUN = new RegExp(`(${MARK})\\1*`, 'g')

/** *为快报数, 带“*”的数据为快报数, ①初步核算数: what a mark says of the figures that bear it. */
const LEGEND = new RegExp(
  `^\\s*(?:(?:附?注|备注|说明)\\s*[:.]?)?\\s*(?:[凡标带加注有打]*)\\s*["“”'‘(]?\\s*((${MARK})\\2*)\\s*["”“'’)]?\\s*(?:号|标[记识志]|符号)?者?(?:的|处)?(?:数据?|数字|数值|指标|项目?|年[份度]|单元格)*[均都]?(?=为|表示|系|指|是|代表|[:=]|(?:初步|快报|预计|最终|普查|修订))`
)

/** The mark whose figures a clause speaks of, and the clause without it; no mark where it speaks of others. */
export function legendOf(clause: string): { readonly mark: string | null; readonly rest: string } {
  const found = LEGEND.exec(clause)
  return { mark: found?.[1] ?? null, rest: found === null ? clause : clause.slice(found[0].length) }
}

/** The marks that a text bears, each run apart: ** is another mark than *. */
export function marksIn(text: string): readonly string[] {
  return foldWidth(text).match(RUN) ?? []
}

/** The marks of a figure, then those of its column and of its row, each from the innermost label to the outermost. */
export function marksOfEntry(
  cell: Cell | undefined,
  { rowLabels, columnLabel }: StructureEntry,
  labels: readonly StructureLabel[]
): readonly string[] {
  const marks = new Set(
    marksIn(`${typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '')} ${cell?.marks ?? ''}`)
  )
  const ofRow = rowLabels.toReversed()
  for (const index of columnLabel === null ? ofRow : [columnLabel, ...ofRow]) {
    for (let at: number | null = index, steps = 0; at !== null && steps < 20; steps++) {
      const label: StructureLabel | undefined = labels[at]
      for (const mark of marksIn(label?.text ?? '')) marks.add(mark)
      at = label?.parent ?? null
    }
  }
  return [...marks]
}
