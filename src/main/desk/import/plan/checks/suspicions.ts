import { yearBefore } from '#core/checking/check-growth.ts'
import type { Remark } from '#core/reading/reading.ts'
import { namingFiles } from '../../../figures/files-held-against.ts'
import { borneOut, standingSuspicions, suspectedFigures } from '../../../figures/standing-suspicions.ts'
import { survivorOf } from '../../../store/changes/transfers.ts'
import { type ClaimedPlace, type StandingFigure, standingFigures } from '../../../store/claims/place-claims.ts'
import type { Store } from '../../../store/store.ts'
import type { EvidenceFigure, Suspicion } from '../../../store/suspicions.ts'
import { upheldBefore } from '../decided-before.ts'
import { type PlannedCell, placeKey } from '../import-plan.ts'
import type { StagedValue } from '../placed-value.ts'
import type { Contradictions } from './contradictions.ts'
import { CopiedYears } from './copied-years.ts'
import { EvidencePlaces } from './evidence-places.ts'
import { PartsBeyondWholes } from './parts-beyond-wholes.ts'
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
  readonly #beyond: PartsBeyondWholes
  readonly #evidence: EvidencePlaces
  readonly #decimalAt: (place: ClaimedPlace) => string | null
  readonly #store: Store
  readonly #isUpheld: ReturnType<typeof upheldBefore>
  readonly #suspected: ReturnType<typeof suspectedFigures>

  private constructor(
    store: Store,
    beside: {
      readonly habits: SeriesHabits
      readonly copied: CopiedYears
      readonly contradictions: Contradictions
      readonly beyond: PartsBeyondWholes
      readonly evidence: EvidencePlaces
      readonly decimalAt: (place: ClaimedPlace) => string | null
    }
  ) {
    this.#habits = beside.habits
    this.#copied = beside.copied
    this.#contradictions = beside.contradictions
    this.#beyond = beside.beyond
    this.#evidence = beside.evidence
    this.#decimalAt = beside.decimalAt
    this.#store = store
    this.#isUpheld = upheldBefore(store)
    this.#suspected = suspectedFigures(store)
  }

  /**
   * `given`: the values that the import gives to the desk; `left`: those that it does not, as the desk
   * has them; `above`: the region that one lies in. Some milliseconds a step.
   */
  static *of(
    store: Store,
    given: readonly (PlannedCell & GivenValue)[],
    { contradictions, above }: Beside,
    left: Iterable<PlannedCell & GivenValue> = []
  ): Generator<void, Suspicions> {
    const habits = yield* SeriesHabits.of(store, given)
    const copied = yield* CopiedYears.of(given, habits)
    const evidence = yield* EvidencePlaces.of(contradictions.evidence(), [given, left])
    const beyond = yield* PartsBeyondWholes.of(given, above)
    const decimalAt = yield* decimalsAfter(store, given)
    return new Suspicions(store, { habits, copied, contradictions, beyond, evidence, decimalAt })
  }

  about(value: SuspectedValue, old: StandingFigure | null, { isSame, replaces }: Replacing): readonly Suspicion[] {
    if (isSame && this.#isUpheld(value)) return []
    const kept = old === null ? null : this.#suspected(value, old)
    // What looked wrong itself is no measure of what replaces it.
    const measured = kept === null ? old : null
    // A census restates by more than any revision, and what was only expected may have come otherwise.
    const mayLeap = value.stage === 'census' || measured?.stage === 'estimate'
    const habit = this.#habits.suspicion(value, measured, replaces && (!mayLeap || measured?.stage === value.stage))
    const beside = this.#contradictions.at(value.table, value.row, value.column)
    // The table itself has said it, and more exactly.
    const isSaid = beside.some(({ code }) => code === habit?.code || code === 'digits-transposed')
    // So has the table of a sum that does not add up.
    const beyond = beside.some(({ code }) => SAYS_PART.has(code)) ? null : this.#beyond.at(value)
    const own = [isSame ? null : this.#copied.at(value), isSaid && isOfLevels(habit) ? null : habit, beyond]
    const remarks = [
      ...own.filter((remark) => remark !== null).map((remark) => ({ ...remark, against: levelsOf(value, remark) })),
      ...beside.map(({ cells, ...remark }) => ({ ...remark, against: this.#evidence.of(cells) }))
    ]
    if (kept === null || !isSame || remarks.length > 0) return remarks
    const still = borneOut(this.#store, kept, this.#decimalAt)
    return still === null ? [] : [namingFiles(this.#store, still, { ...still, file: value.table.file.name })]
  }
}

/** What the values of an import are held against besides the desk. */
interface Beside {
  readonly contradictions: Contradictions
  readonly above: (region: string) => string | null
}

/** What a table says of a part that is more than its whole. */
const SAYS_PART: ReadonlySet<string> = new Set(['part-exceeds-whole', 'parts-exceed-whole', 'not-the-sum'])

function isOfLevels(remark: Remark | null): boolean {
  return remark?.code === 'growth-differs' || remark?.code === 'change-differs'
}

/** The figures that growth or a change was held against which stands alone in its table; of what else looks wrong, none. */
function levelsOf({ region, indicator, period }: SuspectedValue, { code, params }: Remark): readonly EvidenceFigure[] {
  const earlier = yearBefore(period)
  if (params === undefined || earlier === null) return []
  const level = { region, indicator: indicator.id, measure: 'level' } as const
  const prior = { ...level, period: earlier, decimal: String(params['prior']) }
  if (code === 'change-left-behind')
    return [{ ...level, measure: 'change', period, decimal: String(params['printed']) }, prior]
  return code === 'growth-differs' || code === 'change-differs'
    ? [{ ...level, period, decimal: String(params['current']) }, prior]
    : []
}

const valuesAtOnce = 20_000

/** What the desk has after an import at the places that its suspicions rest on. */
function* decimalsAfter(
  store: Store,
  given: readonly GivenValue[]
): Generator<void, (place: ClaimedPlace) => string | null> {
  const keyOf = (place: ClaimedPlace): string =>
    placeKey({ ...place, indicator: { id: survivorOf(store, place.indicator) } })
  const wanted = new Set(standingSuspicions(store).flatMap(({ suspicion }) => suspicion.against.map(keyOf)))
  const after = new Map<string, string | null>()
  if (wanted.size > 0) {
    for (const [index, value] of given.entries()) {
      if (index % valuesAtOnce === 0) yield
      const key = placeKey(value)
      if (wanted.has(key)) after.set(key, value.decimal)
    }
  }
  const standingAt = standingFigures(store)
  return (place) => {
    const value = after.get(keyOf(place))
    if (value !== undefined) return value
    return standingAt({ ...place, indicator: survivorOf(store, place.indicator) })?.decimal ?? null
  }
}
