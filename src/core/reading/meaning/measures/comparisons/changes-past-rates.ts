import { COMMON_SYMBOLS } from '../../../../quantity/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { LabelSenses } from '../../labels/label-senses.ts'
import { isRatioName } from '../../units/unit-choice.ts'
import { bodyRows, leafColumns } from '../measure-evidence.ts'

/**
 * 已参保人数 | 参保率 | 比上年同期增加 with 318 below it: no rate changes by more than a hundred points, so what has changed
 * is the count before the rate. By label of the change, that of the count.
 */
export function changesPastRates(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const changes = meanings.flatMap(({ measure, names, units }, index) => {
    const open = measure?.measure === 'change' && names.length === 0 && units.length === 0
    return open && structure.labels[index]?.axis === 'column' && isRatioName(senses.of(index).names) ? [index] : []
  })
  if (changes.length === 0) return found
  const leaves = leafColumns(structure)
  for (const index of changes) {
    const column = leaves.get(index)
    if (column === undefined || !exceedsHundred(grid, structure, column)) continue
    const count = countBefore(index, structure, meanings, senses)
    if (count !== null) found.set(index, count)
  }
  return found
}

function exceedsHundred(grid: Grid, structure: TableStructure, column: number): boolean {
  return bodyRows(structure).some((row) => {
    const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
    return value.kind === 'number' && Math.abs(value.value) > 100
  })
}

/** The nearest level under the same head that is no rate. */
function countBefore(
  index: number,
  { labels }: TableStructure,
  meanings: readonly LabelMeaning[],
  senses: LabelSenses
): number | null {
  const own = labels[index]
  let best: number | null = null
  labels.forEach(({ axis, parent, attribute, span }, at) => {
    const meaning = meanings[at]
    if (own === undefined || axis !== 'column' || attribute !== null || parent !== own.parent) return
    if (span.left >= own.span.left || meaning?.measure !== null || meaning.names.length === 0) return
    if (isRatioName(senses.of(at).names)) return
    if (best === null || span.left > (labels[best]?.span.left ?? 0)) best = at
  })
  return best
}
