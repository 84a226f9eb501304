import { isIndexUnit, isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import { type MeasureWords, signedMeasure } from './measure-words.ts'

/** Change in million € is a change, whatever the word means elsewhere: growth is told in a rate. */
export function inItsUnit(said: MeasureWords | null, unit: Unit | undefined): MeasureWords | null {
  if (said === null) return signedMeasure(unit ?? null)
  // 能耗上升或下降 above （%）: in percent it is a growth.
  if (said.measure === 'change' && said.doubt === 'growth' && unit?.dimension === 'ratio')
    return { ...said, measure: 'growth', doubt: null }
  if (said.measure !== 'growth' || unit === undefined || isRateUnit(unit) || isIndexUnit(unit)) return said
  return { ...said, measure: 'change', doubt: null }
}

/** 金额 | % under 增减: the first a change, the second a growth, by their units. */
export function underComparison(above: MeasureWords | null, unit: Unit | undefined): MeasureWords | null {
  if (above?.doubt == null || unit === undefined) return above
  return { ...above, measure: unit.dimension === 'ratio' ? 'growth' : 'change', doubt: null }
}
