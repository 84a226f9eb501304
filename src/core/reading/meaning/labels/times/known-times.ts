import type { Period } from '../../../../period/period.ts'
import type { PeriodMark } from '../../../../period/written/period-mark.ts'

/** What the labels of one axis say of time, as far as their neighbours ask. */
export interface KnownTimes {
  /** The words of time that hold for a label: its own, and what it takes from others. */
  marksOf(index: number): readonly PeriodMark[]
  /** The period that words of time name together; null: none. */
  period(marks: readonly PeriodMark[]): Period | null
}
