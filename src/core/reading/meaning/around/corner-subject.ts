import { tidySpaces } from '../../../quantity/typed/typed-text.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'
import { isStubHead, outlineLevel } from '../../tables/words/label-words.ts'
import { headsPlaces } from '../places/region-words.ts'
import { nameSuitsUnit } from '../units/kind-of-quantity.ts'

/**
 * 社会消费品零售总额（亿元） over the names of a stub, which are counties or trades: what is told of all of them, with its unit. 指标（亿元）
 * and 地区（万人） head names, and 年龄（岁） is no quantity of its unit. null: the corner names no quantity.
 */
export function subjectOfCorner(grid: Grid, { headerRows, stubColumns }: TableStructure): string | null {
  for (const row of headerRows) {
    for (const column of stubColumns) {
      const text = tidySpaces(grid.at(row, column)?.text ?? '')
      const { name, units } = unitInName(text)
      const [unit, other] = units
      if (unit === undefined || other !== undefined || isStubHead(name) || headsPlaces(name)) continue
      if (outlineLevel(text) === null && nameSuitsUnit(name, unit) === true) return name
    }
  }
  return null
}
