import { isRateUnit, parseUnit, type Unit } from '../../../quantity/units/unit.ts'
import type { ReadObservation } from '../../reading.ts'
import { NEEDS_UNIT } from '../measure-and-unit.ts'
import { kindOfQuantity, PER_ONE, tellingFirst } from './kind-of-quantity.ts'

/** Where the unit of a figure was found for which none is stated. */
export interface UnitFound {
  readonly unit: string
  readonly from: 'unit-in-count' | 'unit-of-money-beside'
}

/**
 * Units of figures for which the table states none. 死亡人数 and 事故起数 name what they count, where every such figure is a
 * whole one: 3.2 may be so many 万人. 累计结余 beside 基金收入（万元） is told in 万元 where all money in heads of the table is.
 * `supplied`: what the importer says of all that is not stated, which holds where it is of the same kind.
 */
export function unitsUntold(
  observations: readonly ReadObservation[],
  supplied: string | null
): ReadonlyMap<ReadObservation, UnitFound> {
  const found = new Map<ReadObservation, UnitFound>()
  const isStated = ({ unit, unitFrom }: ReadObservation): boolean =>
    unitFrom !== null || (unit !== null && unit !== supplied)
  const silent = observations.filter((one) => NEEDS_UNIT.has(one.measure) && !isStated(one))
  if (silent.length === 0) return found
  const money = moneyOfHeads(observations)
  const kind = supplied === null ? null : (parseUnit(supplied)?.dimension ?? null)
  const add = (alike: readonly ReadObservation[], unit: string, from: UnitFound['from']): void => {
    if (parseUnit(unit)?.dimension !== kind) for (const one of alike) found.set(one, { unit, from })
  }
  const counted = Map.groupBy(silent, ({ indicator }) => countNamed(indicator))
  for (const [name, alike] of counted) {
    const counter = name === null ? undefined : COUNTER.exec(name)?.[1]
    if (counter !== undefined && alike.every(({ value }) => value === null || Number.isInteger(value)))
      add(alike, counter, 'unit-in-count')
  }
  const rest = counted.get(null) ?? []
  for (const one of rest)
    if (money !== null && isOfKind(one.indicator, money)) add([one], money.text, 'unit-of-money-beside')
  const people = onlyPeople(observations, found)
  if (people === null) return found
  for (const [name, alike] of Map.groupBy(rest, ({ indicator }) => indicator.at(-1) ?? '')) {
    const whole = alike.every(({ value }) => value === null || Number.isInteger(value))
    if (name !== '' && whole)
      add(
        alike.filter(({ indicator }) => isOfKind(indicator, people)),
        people.text,
        'unit-in-count'
      )
  }
  return found
}

/** The one of the names that says in what is counted (死亡人数); null: none does, or the name counts in no counter of its own (企业数). */
function countNamed(names: readonly string[]): string | null {
  for (const name of tellingFirst(names)) {
    if (PER_ONE.test(name)) return null
    if (COUNTER.test(name)) return name
    if (kindOfQuantity(name) !== undefined) return null
  }
  return null
}

/** 个数 counts anything. 系数, 指数, 倍数 and 分数 count nothing. */
const COUNTER =
  /((?<=.)人次(?=数|$)|批次(?=数)|[人户件起例次台套辆艘座处宗笔场株羽头只册所家个](?=总?数))(?:总数|数量?)?$/

/** The unit of all money that heads of the table state; null: they state none, or several. */
function moneyOfHeads(observations: readonly ReadObservation[]): Unit | null {
  const texts = observations.flatMap(({ unit, unitFrom }) => (unit !== null && unitFrom === 'column' ? [unit] : []))
  return onlyUnit(
    texts,
    (unit) => unit.dimension.startsWith('money') && !isRateUnit(unit) && !unit.dimension.includes('/')
  )
}

/** 总人口 beside 人数 that are told in 人; null: nobody else is counted so, or some by the ten thousand. */
function onlyPeople(
  observations: readonly ReadObservation[],
  found: ReadonlyMap<ReadObservation, UnitFound>
): Unit | null {
  const texts = observations.flatMap((one) => found.get(one)?.unit ?? one.unit ?? [])
  const only = onlyUnit(texts, ({ dimension }) => dimension === 'person')
  return only?.text === '人' ? only : null
}

/** The one unit of a kind among these texts; null: there is none of it, or several. */
function onlyUnit(texts: readonly string[], isOfKind: (unit: Unit) => boolean): Unit | null {
  const [only, other] = [...new Set(texts)].flatMap((text) => {
    const unit = parseUnit(text)
    return unit !== null && isOfKind(unit) ? [unit] : []
  })
  return only === undefined || other !== undefined ? null : only
}

/** 平均工资 and 单价 are money of one. */
function isOfKind(names: readonly string[], unit: Unit): boolean {
  if (names.some((name) => PER_ONE.test(name) || OF_ONE.test(name))) return false
  for (const name of tellingFirst(names)) {
    const kind = kindOfQuantity(name)
    if (kind !== undefined) return kind.suits(unit)
  }
  return false
}

const OF_ONE = /平均|[人户均单]价|标准|工资$/
