import { isIndexUnit, isRateUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { Measure } from '../../measure.ts'
import type { MeasureWords } from './measure-words.ts'

/**
 * The measure of a value from what its column, its row and the title say, and from the units around it; `ratio`: its
 * name is that of one (失业率).
 */
export function chooseMeasure(
  column: MeasureWords | null,
  row: MeasureWords | null,
  title: Measure | null,
  ratio: boolean,
  columnUnits: readonly Unit[],
  rowUnits: readonly Unit[],
  tableUnits: readonly Unit[]
): { readonly measure: Measure; readonly by: 'column' | 'row' } {
  const said = column ?? row
  const by = column === null && row !== null ? 'row' : 'column'
  const nearest = columnUnits[0] ?? rowUnits[0] ?? tableUnits[0] ?? null
  if (nearest !== null && isIndexUnit(nearest) && !OF_INDEX.has(said?.measure)) return { measure: 'index', by }
  if (column !== null && row !== null && row.measure === 'rank') return { measure: 'rank', by: 'row' }
  // 2024年目标 × 比上年增长: what growth is aimed at.
  if (column?.measure === 'growth' && row?.measure === 'target') return { measure: 'target', by: 'column' }
  const [own, of] = by === 'column' ? [columnUnits, rowUnits] : [rowUnits, columnUnits]
  if (said?.measure === 'growth' && changesInPoints(said, own, of[0], ratio)) return { measure: 'change', by }
  if (said?.measure === 'growth' && of[0] !== undefined && said.changesIn?.has(of[0].text) === true)
    return { measure: 'change', by }
  // 单位GDP能耗上升或下降 in a table in percent: only a ratio moves in points.
  const isOnlyOfTable = own.length + of.length === 0 && tableUnits.length > 0
  if (said?.measure === 'change' && said.doubt === 'growth' && !ratio && isOnlyOfTable && tableUnits.every(isPercent))
    return { measure: 'growth', by }
  if (said !== null) return { measure: said.measure, by }
  // （地区生产总值=100）over a table of parts: shares.
  const toHundred = (unit: Unit | undefined): boolean => unit?.dimension.startsWith('to-hundred') === true
  if (toHundred(tableUnits[0]) && columnUnits.length + rowUnits.length === 0) return { measure: 'share', by }
  if (title === null) return { measure: 'level', by }
  // 全县比全省（百分点）in a table of growth: a difference, and no growth itself.
  const stated = columnUnits[0] ?? rowUnits[0]
  if (stated?.dimension.endsWith('points') === true && (title === 'growth' || title === 'share'))
    return { measure: 'change', by }
  if (title === 'change' || title === 'target') return { measure: title, by }
  // 性别比 in a table of 构成 is a ratio of its own.
  if (title === 'share' && ratio) return { measure: 'level', by }
  const rate = nearest === null || isRateUnit(nearest)
  if (title === 'index') return { measure: nearest === null || (rate && tableUnits.length > 0) ? 'index' : 'level', by }
  if (title === 'rank') return { measure: nearest === null ? 'rank' : 'level', by }
  return { measure: rate && nearest !== null ? title : title === 'growth' && nearest === null ? 'growth' : 'level', by }
}

/** What may be told of an index, in its base or not: by how much it moved, its rank, and what it is to be (目标 | 实际). */
const OF_INDEX: ReadonlySet<Measure | undefined> = new Set(['change', 'rank', 'target'])

/**
 * A rate changes in points: under 同比增减（%、百分点）, which says so, under 增减 or ±, which leave it open, and where the
 * figures are differences. Nobody tells the growth of 失业率 in percent of a percentage: so it is under 同比±%, too, unless
 * the levels show that it is growth.
 */
function changesInPoints(said: MeasureWords, own: readonly Unit[], of: Unit | undefined, ratio: boolean): boolean {
  if (of !== undefined && !isRateUnit(of)) return false
  if (saysBoth(own)) return of !== undefined || ratio
  if (of === undefined && said.ofRate === true) return said.changesRates !== false
  return (
    of !== undefined && (said.changesRates === true || (ratio && (said.doubt !== null || said.changesRates !== false)))
  )
}

function isPercent({ dimension }: Unit): boolean {
  return dimension === 'ratio'
}

function saysBoth(units: readonly Unit[]): boolean {
  return units.some(isPercent) && units.some(({ dimension }) => dimension === 'points')
}
