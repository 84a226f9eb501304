import type { Indicator } from '../catalogue/indicator.ts'
import type { ReadObservation, Remark } from '../reading/reading.ts'

/** What is known of the indicator of a value; null: nothing. */
export type CheckedIndicator = Pick<Indicator, 'name' | 'kind' | 'priceBasis' | 'aggregation'>

/** A value of the table that does not go together with others beside it. */
export interface Contradiction {
  readonly observation: ReadObservation
  readonly remark: Remark
  /** The other values that show it: parts of a sum, levels of a growth. */
  readonly against: readonly ReadObservation[]
  /** The parts that a sum was made of; left out: it is none of a sum. */
  readonly parts?: readonly ReadObservation[]
}
