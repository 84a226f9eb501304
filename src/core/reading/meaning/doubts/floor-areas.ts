import { parseUnit } from '../../../quantity/units/unit.ts'
import type { Question, ReadObservation, TableReading } from '../../reading.ts'
import { type HeadReadings, readingSaid } from './head-doubt.ts'

/**
 * 全部房屋 in 万平方米, and no word of the table says which area of buildings that is: 建筑面积, as they are mostly told
 * by, or another (占地面积, 使用面积). Until a person says it is none of 建筑面积 the names say that it is, so that they
 * are the same as in a return that writes the word; and the person is asked.
 */
export function withFloorAreas(table: TableReading, said: HeadReadings): TableReading {
  if (!table.observations.some(isArea) || SAYS_WHICH.test(table.title ?? '')) return table
  const open = new Map<ReadObservation, string>()
  for (const one of table.observations) {
    const building = isArea(one) && one.measure === 'level' ? buildingIn(one.indicator) : null
    if (building !== null) open.set(one, building)
  }
  if (open.size === 0) return table
  const head = [...open.values()][0] ?? ''
  const { range: at } = table
  const params = { head, count: open.size, values: table.observations.length }
  const question: Question = { code: 'which-area', head, guess: 'floor-area', at, params }
  const isFloorArea = (readingSaid(said, 'which-area', head) ?? 'floor-area') === 'floor-area'
  const named = (one: ReadObservation): ReadObservation =>
    open.has(one) ? { ...one, indicator: [...one.indicator, '建筑面积'] } : one
  return {
    ...table,
    observations: isFloorArea ? table.observations.map(named) : table.observations,
    questions: [...table.questions, question]
  }
}

/** The building that names tell of, where none of them says what of it is measured; null: they say it, or tell of none. */
function buildingIn(names: readonly string[]): string | null {
  if (names.some((name) => SAYS_WHICH.test(name))) return null
  return names.find((name) => BUILDING.test(name)) ?? null
}

const BUILDING = /(?:房屋|住宅|住房|厂房|校舍|用房|宿舍|公寓|办公楼|教学楼)(?:合计|总计)?$/
/** 面积, and what is done to buildings, which is counted by the area built (竣工, 销售): which area is no question then. */
const SAYS_WHICH =
  /面积|占地|[开施竣完]工|建成|[销出预待]售|成交|交易|登记|租|空置|库存|拆|征收|改造|交付|批准|供应|造价|area|space/i

function isArea({ unit }: ReadObservation): boolean {
  if (unit === null) return false
  let known = areas.get(unit)
  if (known === undefined) {
    const { dimension, text } = parseUnit(unit) ?? { dimension: '', text: '' }
    known = dimension === 'area' && /平方?米|㎡|m2|m²|sq/i.test(text)
    if (areas.size < MOST_KEPT) areas.set(unit, known)
  }
  return known
}

/** The few units that are met, parsed once. */
const areas = new Map<string, boolean>()
const MOST_KEPT = 1000
