import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'
import type { LabelMeaning } from '../labels/label-meaning.ts'
import { growthOrChange, leafColumns } from './measure-evidence.ts'

/**
 * Column labels of a growth or change (2019年 | 2023年 | 增减 | 增长%) that by their figures are told against the earlier
 * of the two years beside them, and not against the year before: with that year.
 */
export function yearsCompared(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[]
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const doubtful = structure.labels.flatMap((label, index) =>
    label.axis === 'column' && mayCompareYears(meanings[index]) ? [index] : []
  )
  if (doubtful.length === 0) return found
  const leaves = leafColumns(structure)
  for (const index of doubtful) {
    const column = leaves.get(index)
    const years = yearsBeside(structure, index, meanings, leaves)
    if (column === undefined || years.size !== 2) continue
    const [[earlier, prior] = [0, 0], [later, current] = [0, 0]] = [...years].sort(([one], [other]) => one - other)
    if (later - earlier > 1 && growthOrChange(grid, structure, column, { current, prior }) !== null)
      found.set(index, earlier)
  }
  return found
}

function mayCompareYears(meaning: LabelMeaning | undefined): boolean {
  const measure = meaning?.measure
  return (measure?.measure === 'growth' || measure?.measure === 'change') && measure.against === null
}

/** The columns of levels under the same head, by their years. */
function yearsBeside(
  { labels }: TableStructure,
  index: number,
  meanings: readonly LabelMeaning[],
  leaves: ReadonlyMap<number, number>
): Map<number, number> {
  const years = new Map<number, number>()
  for (const [other, column] of leaves) {
    const label = labels[other]
    const mark = meanings[other]?.mark
    if (label === undefined || label.parent !== labels[index]?.parent || meanings[other]?.measure !== null) continue
    if (mark?.year != null) years.set(mark.year, column)
  }
  return years
}
