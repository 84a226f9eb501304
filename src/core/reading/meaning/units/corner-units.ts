import { readUnit } from '../../../quantity/units/read-unit.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import { unitInName } from '../../../quantity/units/unit-in-name.ts'
import type { Grid } from '../../grid.ts'
import type { TableStructure } from '../../structure.ts'
import { isStubHead } from '../../tables/words/label-words.ts'
import { headsPlaces } from '../places/region-words.ts'
import { nameSuitsUnit } from './kind-of-quantity.ts'

/**
 * The units that the corner of a table states for all of it: 指标（亿元）, 单位：亿元, （亿元）, 工业增加值（亿元） over 轻工业. Only beside
 * a word that heads names of any kind or says what is told: 年龄（岁） says the unit of the classes below it, not that of the values.
 */
export function unitsOfCorner(grid: Grid, structure: TableStructure): readonly Unit[] {
  for (const row of structure.headerRows) {
    for (const column of structure.stubColumns) {
      if (structure.fields.get(column) === 'unit') continue
      const text = grid.at(row, column)?.text.trim() ?? ''
      if (text === '') continue
      const alone = readUnit(text)
      if (alone !== null) return alone.units
      const { name, units } = unitInName(text)
      const [unit] = units
      if (unit !== undefined && (isStubHead(name) || headsPlaces(name) || nameSuitsUnit(name, unit) === true))
        return units
    }
  }
  return []
}
