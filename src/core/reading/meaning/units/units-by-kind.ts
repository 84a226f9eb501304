import type { Unit } from '../../../quantity/units/unit.ts'
import { COUNTED, isAmount, isCounter, kindOfQuantity, tellingFirst } from './kind-of-quantity.ts'

/**
 * Of the units that a line states of one kind each (面积：公顷、金额：万元), the one of the figures of these names: what a name
 * repeats (总产 of 粮食总产量), or what is of its kind (价款 and 投资 are 金额). null: none, or more than one may be.
 */
export function unitOfItsKind(names: readonly string[], units: readonly Unit[]): Unit | null {
  const kinds = units.filter(({ of }) => of !== undefined)
  if (kinds.length === 0) return null
  for (const name of tellingFirst(names)) {
    const own = kinds.find((unit) => isOfKind(name, unit))
    if (own !== undefined) return own
    const kind = kindOfQuantity(name)
    if (kind === undefined || kind.goes === 'last') continue
    const [one, other] = kinds.filter((unit) => kind.suits(unit) && WHOLE_KIND.test(unit.of ?? ''))
    return one !== undefined && other === undefined ? one : null
  }
  return null
}

/** Is the unit said of a kind that what has this name is none of (用水人口 of 水量)? Of no kind: it counts, and this is not counted. */
export function isOfAnotherKind(name: string, unit: Unit): boolean {
  if (unit.of !== undefined) return !isOfKind(name, unit) && suitsNot(name, unit)
  return (isAmount(unit) || isCounter(unit)) && suitsNot(name, unit)
}

function suitsNot(name: string, unit: Unit): boolean {
  const kind = kindOfQuantity(name)
  // 预算数 and 完成数 count nothing.
  return kind !== undefined && !kind.suits(unit) && (kind.goes !== 'last' || COUNTED.test(name))
}

/** Kinds that all figures of their dimension belong to: 成交价 is 金额, 堤防长度 is no 水位. */
const WHOLE_KIND =
  /^(?:面积|[总合]?金额|价款|价值|产值|资金|投资|经费|货币|款项|收支|水量|电量|气量|人数|人员|人口|户数|产量|重量|长度|里程|体积)$/

/** Is 播种面积 an area, 每亩产量 a yield (单产), 总产量 a total output? 人员经费 is nothing of 人员. */
function isOfKind(name: string, unit: Unit): boolean {
  const { of = '' } = unit
  const words = SPELLINGS.find(({ kind }) => kind.test(of))?.words
  if (words !== undefined) return words.test(name)
  return name.endsWith(of) || (name.includes(of) && !suitsNot(name, unit))
}

const YIELD = /单产|单位面积产量|亩产|每.{1,3}产量|平均.{0,2}产量|公顷产量/
const SPELLINGS: readonly { readonly kind: RegExp; readonly words: RegExp }[] = [
  { kind: /^(?:单产|单位面积产量|亩产|每(?:亩|公顷)产量)$/, words: YIELD },
  { kind: /^(?:总?产量?|总产)$/, words: new RegExp(`^(?!.*(?:${YIELD.source})).*产量?$`) }
]
