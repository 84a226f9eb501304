import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { hasLettersInOrder } from '../../labels/names/letters-in-order.ts'
import { isAmountName } from '../../units/kind-of-quantity.ts'
import { growthStem } from '../words/stems.ts'

/** Heads that name a growth among others that tell one, so that each is the growth of what its name begins with. */
export class HeadsOfGrowth {
  readonly #labels: readonly StructureLabel[]
  readonly #meanings: readonly LabelMeaning[]
  readonly #tableUnits: readonly Unit[]
  #nothingElse: boolean | null = null

  constructor(labels: readonly StructureLabel[], meanings: readonly LabelMeaning[], tableUnits: readonly Unit[]) {
    this.#labels = labels
    this.#meanings = meanings
    this.#tableUnits = tableUnits
  }

  /** `index`: a label whose name ends in a word of growth. */
  tells(index: number): boolean {
    if (this.#labels[index]?.axis !== 'column') return false
    return this.#besideGrowth(index) || this.#amongOthers(index)
  }

  /**
   * The head of which a label whose name ends in a word of growth tells the growth, for it says it for short: 消费量增长（%） and
   * 单耗增长（%） under 能源消费总量（万吨标煤） and 万元增加值能耗（吨标煤）; null: there is none.
   */
  headFor(index: number, stem: string): number | null {
    const { axis, parent = null } = this.#labels[index] ?? {}
    const { unit = null, names } = this.#meanings[index] ?? {}
    const head = parent === null ? undefined : this.#meanings[parent]
    if (axis !== 'column' || unit?.dimension !== 'ratio' || names?.length !== 1 || head === undefined) return null
    const [name = '', more] = head.names
    const isLevel = more === undefined && head.measure === null && head.unit !== null && !isRateUnit(head.unit)
    return isLevel && isShortFor(stem, name) ? parent : null
  }

  /** 社会消费品零售总额增长（%） among heads of which others say 同比增长（%） of their own levels: told as these are. */
  #besideGrowth(index: number): boolean {
    const { unit = null, names = [] } = this.#meanings[index] ?? {}
    if (unit?.dimension !== 'ratio' || !isAmountName(growthStem(names.at(-1) ?? '') ?? '')) return false
    return this.#labels.some(
      ({ axis, attribute, parent }, at) =>
        axis === 'column' &&
        attribute === null &&
        at !== index &&
        parent !== index &&
        this.#meanings[at]?.measure?.measure === 'growth'
    )
  }

  /** 工业增加值增长速度 | 固定资产投资增长速度 over percent and nothing else: the table tells growth, of one thing after the other. */
  #amongOthers(index: number): boolean {
    const { units = [] } = this.#meanings[index] ?? {}
    const told = units.length > 0 ? units : this.#tableUnits
    if (told.length === 0 || !told.every(isRateUnit)) return false
    this.#nothingElse ??= this.#areAllGrowth()
    return this.#nothingElse
  }

  #areAllGrowth(): boolean {
    const stems = this.#labels.flatMap(({ axis, attribute }, at) => {
      const name = this.#meanings[at]?.names.at(-1)
      return axis === 'column' && attribute === null && name !== undefined ? [growthStem(name)] : []
    })
    return stems.length > 1 && stems.every((stem) => stem !== null) && stems.some((stem) => isAmountName(stem ?? ''))
  }
}

/** 消费量 is short for 能源消费总量, whose letters it has in their order, and 单耗 for 万元增加值能耗, as what is used of one. */
function isShortFor(short: string, name: string): boolean {
  if (short.length < 2 || short.at(-1) !== name.at(-1)) return false
  return hasLettersInOrder(name, short.replace(/^单/, ''))
}
