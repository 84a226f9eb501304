import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { Grid } from '../../../grid.ts'
import type { TableStructure } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import type { KnownTimes } from '../../labels/times/known-times.ts'
import { bodyRows, fitOf, leafColumns, levelsBeside } from '../measure-evidence.ts'
import { ownWords } from '../one-of-several.ts'

/** Fewer rows may agree by chance. */
const FEWEST = 2

/**
 * 2022年 1000 | 2023年 1120 | 增长 120: 增长 that says no unit is most often told in percent. It tells by how much where each row
 * shows it and none is that growth as well.
 */
export function growthsByHowMuch(
  grid: Grid,
  structure: TableStructure,
  meanings: readonly LabelMeaning[],
  times: KnownTimes,
  units: readonly Unit[]
): readonly number[] {
  // 单位：亿元、%: what is told in percent is this.
  if (units.some(isRateUnit)) return []
  const bare = structure.labels.flatMap((label, index) => {
    const { measure = null, unit = null } = meanings[index] ?? {}
    const may = label.axis === 'column' && measure?.measure === 'growth' && measure.doubt === null && unit === null
    return may && measure.against === null && /(?:增长|递增)$/.test(ownWords(label).trim()) ? [index] : []
  })
  if (bare.length === 0) return []
  const leaves = leafColumns(structure)
  return bare.filter((index) => {
    const column = leaves.get(index)
    const pair = column === undefined ? null : levelsBeside(structure, index, meanings, times, leaves)
    if (column === undefined || pair === null) return false
    const fits = bodyRows(structure).flatMap((row) => fitOf(grid, row, column, pair) ?? [])
    return fits.length >= FEWEST && fits.every(({ change, growth }) => change && !growth)
  })
}
