import type { Stage } from '../../../comparison/figures/stage.ts'
import { formatPeriod, type Period } from '../../../period/period.ts'
import type { PeriodMark } from '../../../period/written/period-mark.ts'
import type { Unit } from '../../../quantity/units/unit.ts'
import type { Said } from '../../correction/said/said-of-table.ts'
import type { MeasureWords } from '../measures/measure-words.ts'

/** What one axis says of an entry: its stub labels together, or its column label with everything above it. */
export interface AxisSense {
  readonly names: readonly string[]
  readonly marks: readonly PeriodMark[]
  readonly region: string | null
  /** The place named before the region, in which it lies. */
  readonly within: string | null
  readonly measure: MeasureWords | null
  readonly units: readonly Unit[]
  readonly ownUnit: boolean
  /** Its unit stands in a column of units, beside every row. */
  readonly listedUnit: boolean
  /** It may be in one of several units, and nothing tells in which. */
  readonly openUnit: boolean
  /** The period where this axis alone tells it. */
  readonly period: string | null
  /** All its names are parts (男, 合计, 0-4岁) or there are none. */
  readonly onlyCategories: boolean
  /** Rows of one kind lead to the same measure and unit in a column; null: it depends on their names. */
  readonly kind: number | null
  /** It says 同口径. */
  readonly sameScope: boolean
  readonly stage: Stage | null
  /** What a person said of the figures by pointing at them; it stands with what their column says. */
  readonly said: Said | null
}

export const NOTHING_SAID: AxisSense = {
  names: [],
  marks: [],
  region: null,
  within: null,
  measure: null,
  units: [],
  ownUnit: false,
  listedUnit: false,
  openUnit: false,
  period: null,
  onlyCategories: true,
  kind: null,
  sameScope: false,
  stage: null,
  said: null
}

/** A period as observations carry it. */
export function periodTextOf(period: Period | null): string | null {
  return period === null ? null : formatPeriod(period)
}
