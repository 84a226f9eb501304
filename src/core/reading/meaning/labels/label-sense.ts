import type { Stage } from '../../../comparison/figures/stage.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import type { MeasureWords } from '../measures/measure-words.ts'

/** What a label and everything above it say together. */
export interface LabelSense {
  /** Names from the outermost in, its own last. */
  readonly names: readonly string[]
  /** Words of time from the outermost in. */
  readonly marks: readonly PeriodMark[]
  readonly region: string | null
  readonly measure: MeasureWords | null
  /** The nearest unit said by it, its attributes or a label above it. */
  readonly unit: Unit | null
  /** All units said there, where several were. */
  readonly units: readonly Unit[]
  /** The unit came from the label or its attribute, not from a label above. */
  readonly ownUnit: boolean
  /** It, or a label above it, says 同口径. */
  readonly sameScope: boolean
  readonly stage: Stage | null
}

export const NOTHING_MEANT: LabelSense = {
  names: [],
  marks: [],
  region: null,
  measure: null,
  unit: null,
  units: [],
  ownUnit: false,
  sameScope: false,
  stage: null
}
