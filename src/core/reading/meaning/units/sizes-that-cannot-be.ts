import { parseUnit } from '../../../quantity/units/unit.ts'
import type { Grid } from '../../grid.ts'
import type { ReadObservation } from '../../reading.ts'

/**
 * Observations of what one person, one household or one piece has or costs whose unit is only that of the table or of a
 * head which says nothing of them, and which cannot be so large: 人均补助水平 600 under 单位：万元, 人均地区生产总值 52000 under
 * 单位：亿元. What such a line says is then not said of them, and theirs is unknown. One figure too large may be mistyped:
 * most of a name's must be.
 */
export function beyondOne(grid: Grid, observations: readonly ReadObservation[]): ReadonlySet<ReadObservation> {
  const found = new Set<ReadObservation>()
  const limits = new Map<readonly string[], Limit | null>()
  const told = observations.filter(({ indicator, unitFrom, labels }) => {
    if (unitFrom !== 'table' && unitFrom !== 'sheet' && unitFrom !== 'column') return false
    let limit = limits.get(indicator)
    if (limit === undefined) {
      limit = limitOf(indicator)
      limits.set(indicator, limit)
    }
    if (limit === null) return false
    const head = labels.at(-1)
    return unitFrom !== 'column' || head === undefined || !limit.words.test(grid.at(head.row, head.column)?.text ?? '')
  })
  for (const alike of Map.groupBy(told, ({ indicator, unit }) => `${indicator.join('\n')}\n${unit}`).values()) {
    const beyond = alike.filter(isBeyond)
    if (2 * beyond.length > alike.length) for (const one of alike) found.add(one)
  }
  return found
}

interface Limit {
  readonly words: RegExp
  readonly most: number
}

/** By a name of money for one: at most so many yuan. */
const LIMITS: readonly Limit[] = [
  // What a person makes for a works, or has invested in it, is more than what they get.
  { words: /(?:人均|每人).*(?:产值|营业|销售|增加值|利润|利税|税|资产|投资|产出|创)/, most: 3e7 },
  { words: /人均|平均每人|每人平均|平均(?:工资|报酬|薪酬)/, most: 1e6 },
  { words: /户均|平均每户|均价|平均(?:价格?|单价|售价)/, most: 1e7 }
]

/** All of them say so with one of these. */
const OF_ONE = /人均|每人|平均|户均|均价/

function limitOf(indicator: readonly string[]): Limit | null {
  if (!indicator.some((name) => OF_ONE.test(name))) return null
  return LIMITS.find(({ words }) => indicator.some((name) => words.test(name))) ?? null
}

function isBeyond({ indicator, value, unit }: ReadObservation): boolean {
  const parsed = unit === null || value === null ? null : parseUnit(unit)
  const most = limitOf(indicator)?.most
  if (parsed?.dimension !== 'money:CNY' || value === null || most === undefined) return false
  return Math.abs(value) * 10 ** parsed.power * (parsed.numerator / parsed.denominator) > most
}
