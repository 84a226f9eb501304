import type { Remark } from '#core/reading/reading.ts'
import type { StandingFigure } from '../../../store/claims/place-claims.ts'
import type { Store } from '../../../store/store.ts'
import { suspectedFigures } from '../../../store/suspicions.ts'
import { upheldBefore } from '../decided-before.ts'
import type { PlannedCell } from '../import-plan.ts'
import type { StagedValue } from '../placed-value.ts'
import type { Contradictions } from './contradictions.ts'
import { CopiedYears } from './copied-years.ts'
import { type GivenValue, SeriesHabits } from './series-habits.ts'

/** A value with what is to be known of it to say what looks wrong. */
export type SuspectedValue = Pick<
  StagedValue,
  'table' | 'row' | 'column' | 'region' | 'indicator' | 'measure' | 'period' | 'stage' | 'decimal' | 'symbol'
>

/** How a value stands to what the desk has at its place. */
export interface Replacing {
  /** It says the same. */
  readonly isSame: boolean
  /** It takes the place of what stands, where both are of one stage. */
  readonly replaces: boolean
}

/** What looks wrong about the values of an import: beside the desk, the years before, and the others of their table. */
export class Suspicions {
  readonly #habits: SeriesHabits
  readonly #copied: CopiedYears
  readonly #contradictions: Contradictions
  readonly #isUpheld: ReturnType<typeof upheldBefore>
  readonly #suspected: ReturnType<typeof suspectedFigures>

  private constructor(
    store: Store,
    beside: {
      readonly habits: SeriesHabits
      readonly copied: CopiedYears
      readonly contradictions: Contradictions
    }
  ) {
    this.#habits = beside.habits
    this.#copied = beside.copied
    this.#contradictions = beside.contradictions
    this.#isUpheld = upheldBefore(store)
    this.#suspected = suspectedFigures(store)
  }

  /** `given`: the values that the import gives to the desk. Some milliseconds a step. */
  static *of(
    store: Store,
    given: readonly (PlannedCell & GivenValue)[],
    contradictions: Contradictions
  ): Generator<void, Suspicions> {
    const habits = yield* SeriesHabits.of(store, given)
    const copied = yield* CopiedYears.of(given, habits)
    return new Suspicions(store, { habits, copied, contradictions })
  }

  about(value: SuspectedValue, old: StandingFigure | null, { isSame, replaces }: Replacing): readonly Remark[] {
    if (isSame && this.#isUpheld(value)) return []
    const kept = old === null ? null : this.#suspected(value, old)
    // What looked wrong itself is no measure of what replaces it.
    const measured = kept === null ? old : null
    const habit = this.#habits.suspicion(value, measured, replaces && measured?.stage === value.stage)
    const beside = this.#contradictions.at(value.table, value.row, value.column)
    // The table itself has said it, and more exactly.
    const isSaid = beside.some(({ code }) => code === 'growth-differs' || code === 'digits-transposed')
    const own = [isSame ? null : this.#copied.at(value), isSaid && habit?.code === 'growth-differs' ? null : habit]
    const remarks = [...own.filter((remark) => remark !== null), ...beside]
    return kept === null || !isSame || remarks.length > 0 ? remarks : [kept]
  }
}
