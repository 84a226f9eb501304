import { COMMON_SYMBOLS } from '../../../../quantity/typed/symbols.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import { cellValue } from '../../cells/cell-value.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { bodyRows, leafColumns } from '../measure-evidence.ts'

/**
 * Column labels of change without a unit right behind a share (人数 | 比重（%） | 比2020年变化): the change of the share, in
 * points, unless its figures are whole numbers, or too large for that.
 */
export function changesOfShares(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[]
): ReadonlySet<number> {
  const { labels } = structure
  const found = new Set<number>()
  labels.forEach(({ axis, parent, span, text }, index) => {
    const meaning = meanings[index]
    if (axis !== 'column' || meaning?.measure?.measure !== 'change' || meaning.names.length > 0) return
    if (meaning.units.length > 0 || AMOUNT.test(text)) return
    const isShareBefore = labels.some(
      (other, at) =>
        other.axis === 'column' &&
        other.parent === parent &&
        other.span.right === span.left - 1 &&
        meanings[at]?.measure?.measure === 'share'
    )
    if (!isShareBefore) return
    const column = leafColumns(structure).get(index)
    if (column !== undefined && areOfShares(grid, structure, column)) found.add(index)
  })
  return found
}

/** 增减额, 增加人数: how much more, and no share. */
const AMOUNT = /[额量数]/

function areOfShares(grid: Grid, structure: TableStructure, column: number): boolean {
  const figures = bodyRows(structure).flatMap((row) => {
    const value = cellValue(grid.at(row, column), COMMON_SYMBOLS)
    return value.kind === 'number' ? [value.value] : []
  })
  return figures.every((figure) => Math.abs(figure) <= 100) && figures.some((figure) => !Number.isInteger(figure))
}
