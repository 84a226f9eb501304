import type { LayoutFormula } from '../formulas/layout-formula.ts'
import type { NumberCell } from '../layout.ts'

/**
 * A number of a table. How it follows from others is looked for when it is first asked for; of a class, since an object
 * with a getter of its own is unlike every other, and a table has a million.
 */
export class LaidNumber implements NumberCell {
  readonly type = 'number'
  readonly text: string
  readonly value: number
  readonly decimals: number
  readonly prefix: string
  readonly suffix: string
  readonly marks: string
  readonly unit: string
  readonly isComputed: boolean
  /** null: it has been looked for, or follows from nothing. */
  #follows: (() => LayoutFormula | null) | null
  #formula: LayoutFormula | null = null

  constructor(said: Omit<NumberCell, 'type' | 'formula'>, follows: (() => LayoutFormula | null) | null) {
    this.text = said.text
    this.value = said.value
    this.decimals = said.decimals
    this.prefix = said.prefix
    this.suffix = said.suffix
    this.marks = said.marks
    this.unit = said.unit
    this.isComputed = said.isComputed
    this.#follows = follows
  }

  get formula(): LayoutFormula | null {
    if (this.#follows !== null) {
      this.#formula = this.#follows()
      this.#follows = null
    }
    return this.#formula
  }
}
