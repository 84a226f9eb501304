import { isRateUnit, type Unit } from '../../../../quantity/units/unit.ts'
import type { StructureLabel } from '../../../structure.ts'
import type { LabelMeaning } from '../../labels/label-meaning.ts'
import { isAmountName } from '../../units/kind-of-quantity.ts'
import { growthStem } from '../measure-words.ts'

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
