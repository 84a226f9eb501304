import type { CheckedEntry, TypedEntry } from '#contract/calls/figure-calls.ts'
import type { Measure, Stage } from '#contract/figure.ts'
import type { Indicator } from '#core/catalogue/indicator.ts'
import { chosenStage, type StageChoice } from '#core/comparison/figures/stage.ts'
import { unitOfMeasure } from '#core/comparison/unit-of-measure.ts'
import { plainPeriod } from '#core/period/months-name.ts'
import { readTypedFigure, type TypedFigure } from '#core/quantity/typed/typed-figure.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { expectIndicator, mergedIndicators } from '../catalogue/desk-indicators.ts'
import { symbolsTyped } from '../comparison/symbol-style.ts'
import { claimedAs } from '../import/names/claimed-as.ts'
import { SeriesHabits } from '../import/plan/checks/series-habits.ts'
import { OutOfTime } from '../import/regions/remembered/out-of-time.ts'
import { expectRegion, findRegion } from '../regions/desk-regions.ts'
import type { Session } from '../session/session.ts'
import { withoutBreaks } from '../session/with-breaks.ts'
import { measuresInUnit } from '../store/claims/attribution.ts'
import { stageCode } from '../store/claims/claim-codes.ts'
import type { NewClaim } from '../store/claims/claims.ts'
import { type StandingFigure, standingClaims } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'
import type { Suspicion } from '../store/suspicions.ts'
import { suspectedFigures } from './standing-suspicions.ts'
import { sumsOfTyped } from './sums-of-typed.ts'

/** An entry with the claim that it would make; null: none. */
export interface PlannedEntry {
  readonly checked: CheckedEntry
  readonly claim: NewClaim | null
  /** The figures that what looks wrong was held against. */
  readonly against: Suspicion['against']
  /** Figures more (or less) than before. */
  readonly growth: -1 | 0 | 1
}

/**
 * Reads what was typed and holds it against what stands. Of several entries for one place the last is meant.
 * Throws unknown-indicator, unknown-region.
 */
export function checkTyped(
  session: Session,
  entries: readonly TypedEntry[],
  given: StageChoice | null
): readonly PlannedEntry[] {
  const { store } = session
  const symbols = symbolsTyped(store)
  for (const region of new Set(entries.map((entry) => entry.region))) expectRegion(store, session.resources, region)
  const placed = entries.map((entry) => {
    const indicator = expectIndicator(store, entry.indicator)
    const measure = measureOf(entry.measure, indicator)
    const typed = readTypedFigure(entry.text, unitOfMeasure(measure, indicator), symbols)
    const claimant = claimantOf(store, indicator, entry)
    return { region: entry.region, period: plainPeriod(entry.period), indicator, claimant, measure, typed }
  })
  const standingAt = standingClaims(store)
  const last = new Map(placed.map((value, at) => [placeKey(value), at]))
  const suspect = suspecting(store, placed)
  const outOfTime = new OutOfTime<number>((code) => findRegion(store, session.resources, code))
  for (const [at, { region, period, typed }] of placed.entries())
    if (typed.kind === 'figure') outOfTime.add(at, region, period)
  const strays = outOfTime.remarks()
  return placed.map((value, at) => {
    const standing = standingAt({ ...value, indicator: value.indicator.id })
    // An entry that a later one types over says nothing.
    if (last.get(placeKey(value)) !== at) return { checked: { ...nothing, kind: 'same' }, ...noClaim }
    const [stray] = strays.get(at) ?? []
    const planned = planEntry(value, standing, given, suspect)
    const remark = stray === undefined ? null : { code: stray.code, params: { ...stray.params } }
    return { ...planned, checked: { ...planned.checked, outOfTime: remark } }
  })
}

interface PlacedTyped {
  readonly region: string
  readonly period: string
  readonly indicator: Indicator
  /** The indicator that it is claimed of: one merged into the other, or that itself. */
  readonly claimant: Indicator
  readonly measure: Measure
  readonly typed: TypedFigure
}

function planEntry(
  value: PlacedTyped,
  standing: StandingFigure | null,
  given: StageChoice | null,
  suspect: Suspecting
): PlannedEntry {
  const { typed } = value
  const old = standing === null || isWithdrawn(standing) ? null : standing
  const empty = { ...nothing, old }
  if (typed.kind === 'refused') {
    return { checked: { ...empty, kind: 'refused', refusal: typed.reason }, ...noClaim }
  }
  if (typed.kind === 'blank') {
    if (old === null) return { checked: { ...empty, kind: 'same' }, ...noClaim }
    // Only a word of the same weight takes a figure back.
    const claim = claimOf(value, old.stage, { decimal: null, symbol: null, meaning: null, typed: null, unit: null })
    return { checked: { ...empty, kind: 'withdrawn', stage: old.stage }, claim, against: [], growth: -1 }
  }
  const { decimal, symbol } = typed
  const stage = given === null ? (standing?.stage ?? null) : chosenStage(given)
  const kind = kindOf(typed, stage, standing)
  if (kind === 'same') return { checked: { ...empty, kind, decimal, symbol, stage }, ...noClaim }
  const suspicion = suspect(value, decimal, old, kind === 'changed' && old?.stage === stage)
  const { against, ...remark } = suspicion ?? { against: [] }
  const checked = { ...empty, kind, decimal, symbol, stage, suspicion: 'code' in remark ? remark : null }
  return { checked, against, claim: claimOf(value, stage, typed), growth: kind === 'new' ? 1 : 0 }
}

const noClaim = { claim: null, against: [], growth: 0 } as const

const nothing = {
  ...{ decimal: null, symbol: null, stage: null, old: null },
  ...{ refusal: null, suspicion: null, outOfTime: null }
}

function isWithdrawn({ decimal, symbol }: StandingFigure): boolean {
  return decimal === null && symbol === null
}

/** What a later stage has said stays, also where it took a figure back. */
function kindOf(
  { decimal, symbol }: TypedFigure & { kind: 'figure' },
  stage: Stage | null,
  standing: StandingFigure | null
): CheckedEntry['kind'] {
  if (standing === null) return 'new'
  if (standing.decimal === decimal && standing.symbol === symbol && standing.stage === stage) return 'same'
  if (stageCode(standing.stage) > stageCode(stage)) return 'conflicting'
  return isWithdrawn(standing) ? 'new' : 'changed'
}

/** As a return that calls it so would claim it. */
function claimantOf(store: Store, indicator: Indicator, { indicator: id, named }: TypedEntry): Indicator {
  const merged = mergedIndicators(store).get(indicator.id) ?? []
  const meant = merged.find((one) => one.indicator.id === id)?.indicator
  if (meant !== undefined || named == null) return meant ?? indicator
  return claimedAs(store, indicator, { path: [named], unit: null, title: null }) ?? indicator
}

function claimOf(
  { region, period, indicator, claimant, measure }: PlacedTyped,
  stage: Stage | null,
  said: Pick<NewClaim, 'decimal' | 'symbol' | 'meaning' | 'typed' | 'unit'>
): NewClaim {
  const { decimal, symbol, meaning = null, typed } = said
  const place = { region, measure, period, stage, symbol, meaning, typed, sheet: null, row: null, column: null, nth: 0 }
  const isInUnit = decimal !== null && measuresInUnit.includes(measure)
  const fitted = isInUnit ? fitLevel(decimal, indicator.unit, claimant.unit) : { decimal, convertedFrom: null }
  if (fitted === null) return { ...place, indicator: indicator.id, decimal, unit: said.unit }
  return { ...place, indicator: claimant.id, decimal: fitted.decimal, unit: said.unit ?? fitted.convertedFrom }
}

/** The place of a rank is kept as a rank, as returns give it. */
function measureOf(measure: Measure, { kind }: Indicator): Measure {
  return kind === 'rank' && measure === 'level' ? 'rank' : measure
}

function placeKey({ region, indicator, measure, period }: PlacedTyped): string {
  return `${region} ${indicator.id} ${measure} ${period}`
}

type Suspecting = (
  value: PlacedTyped,
  decimal: string | null,
  old: StandingFigure | null,
  replaces: boolean
) => (NonNullable<CheckedEntry['suspicion']> & Pick<Suspicion, 'against'>) | null

/** What is odd about each, the others of the same entry at hand: as an import would find it. */
function suspecting(store: Store, placed: readonly PlacedTyped[]): Suspecting {
  const given = placed.map((value) => ({
    ...value,
    decimal: value.typed.kind === 'figure' ? value.typed.decimal : null
  }))
  const habits = withoutBreaks(SeriesHabits.of(store, given))
  const suspected = suspectedFigures(store)
  const sums = sumsOfTyped(
    store,
    given.flatMap(({ decimal, measure, ...level }) =>
      measure === 'level' && decimal !== null ? [{ ...level, decimal }] : []
    )
  )
  return (value, decimal, old, replaces) => {
    // What looked wrong itself is no measure of what replaces it.
    const measured = old === null || suspected(value, old) !== null ? null : old
    const remark = habits.suspicion({ ...value, decimal }, measured, replaces)
    if (remark !== null) return { code: remark.code, params: { ...remark.params }, against: [] }
    const sum = value.measure === 'level' && decimal !== null ? sums(value) : null
    return sum === null ? null : { code: sum.code, params: { ...sum.params }, against: sum.against }
  }
}
