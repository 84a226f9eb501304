import type { Unit } from '../../../quantity/units/unit.ts'
import { isRateUnit } from '../../../quantity/units/unit.ts'
import { countsAnything, kindOfQuantity, PER_ONE, tellingFirst, unitsSuiting } from './kind-of-quantity.ts'
import { isOfAnotherKind, unitOfItsKind } from './units-by-kind.ts'

/** What the names of a table take of the units of its line, by name. */
export interface SharedUnits {
  /** What their order alone decides. */
  readonly inOrder: ReadonlyMap<string, Unit>
  /** What is left for names that say nothing of their kind: 收费 takes the money, so 办证量 beside it is counted in 件. */
  readonly leftOver: ReadonlyMap<string, Unit>
}

/** Of the units of the table's line, the one that the name takes; null: none of several suits it better. */
export function unitOfTable(
  names: readonly string[],
  units: readonly Unit[],
  { inOrder }: Pick<SharedUnits, 'inOrder'>
): Unit | null {
  return pick(names, units, inOrder)
}

/** Of several units stated at once (人、‰), the one that suits the name; `inOrder`: they are those of the table's line. */
export function pick(
  names: readonly string[],
  units: readonly Unit[],
  inOrder: SharedUnits['inOrder'] | null = null
): Unit | null {
  const plain = units.filter(({ of }) => of === undefined)
  if (plain.length < units.length) {
    const own = unitOfItsKind(names, units)
    const rest = own ?? pick(names, plain, inOrder)
    return own === null && rest !== null && isOfAnotherKind(nameOfKind(names), rest) ? null : rest
  }
  const [first] = units
  if (first === undefined || units.length === 1) return first ?? null
  const { together } = first
  if (together !== undefined && ANIMALS_OF_ALL_KINDS.test(names.at(-1) ?? ''))
    return { ...first, text: together, dimension: `other:${together}` }
  for (const name of tellingFirst(names)) {
    const found = inOrder?.get(name) ?? suiting(name, units, inOrder !== null)
    // 亩、公斤、吨: what is told in all takes the larger of two sizes of one kind, what is told of one the smaller.
    const sizes = sizesOf(found === undefined ? units : units.filter(({ dimension }) => dimension === found.dimension))
    if (found !== undefined) return sizes?.larger ?? found
    if (PER_ONE.test(name) && sizes !== null) return sizes.smaller
    const ofAll = perOne(name, units)
    if (ofAll !== undefined) return ofAll
  }
  const levels = units.filter((unit) => !isRateUnit(unit))
  // 单位：人、万元 over a name that fits neither better: it is asked.
  return inOrder !== null && levels.length > 1 ? null : (levels[0] ?? first)
}

/** 个 counts whatever has no counter of its own; which of 座 and 处 counts 站数 the name does not say. */
function suiting(name: string, units: readonly Unit[], ofTable: boolean): Unit | undefined {
  const [first, ...others] = unitsSuiting(name, units) ?? []
  if (first === undefined || others.length === 0 || !countsAnything(name)) return first
  return [first, ...others].find(({ dimension }) => dimension === 'piece') ?? (ofTable ? undefined : first)
}

/** 人均纯收入 where nothing is told per head (户、人、元) is told in the unit of 纯收入. */
function perOne(name: string, units: readonly Unit[]): Unit | undefined {
  const all = PER_ONE.test(name) ? kindOfQuantity(name.replace(PER_ONE, '')) : undefined
  return all === undefined ? undefined : units.find((unit) => all.suits(unit))
}

/** 牲畜年末存栏头数 counts 头 and 只, and so does 合计 of 牛 and 羊; 大牲畜 are 头. */
const ANIMALS_OF_ALL_KINDS = /(?<!大)牲畜|家畜|畜禽|畜牧|^(?:合计|总计)$/

/** 单位：万吨、千克: two sizes of one kind; null where there are none. */
function sizesOf(units: readonly Unit[]): { readonly smaller: Unit; readonly larger: Unit } | null {
  const kinds = units.filter((unit) => units.filter(({ dimension }) => dimension === unit.dimension).length === 2)
  const [one, other] = kinds
  if (one === undefined || other === undefined || kinds.length > 2) return null
  return one.power < other.power ? { smaller: one, larger: other } : { smaller: other, larger: one }
}

/** Of 户数 and 城市 the one that says in what it is told. */
export function nameOfKind(names: readonly string[]): string {
  return tellingFirst(names).find((name) => kindOfQuantity(name) !== undefined) ?? names.at(-1) ?? ''
}
