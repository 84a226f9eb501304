import type { Measure, Stage } from '#contract/figure.ts'
import { cellCode, measureCode, periodCode, stageCode } from './claim-codes.ts'
import type { Store } from './store.ts'

/** What a source says of a place. Neither decimal nor symbol: withdrawn. */
export interface NewClaim {
  readonly region: string
  readonly indicator: string
  readonly measure: Measure
  readonly period: string
  readonly stage: Stage | null
  /** Canonical decimal text in the indicator's unit. */
  readonly decimal: string | null
  readonly symbol: string | null
  /** As typed, where that is not simply the number. */
  readonly typed: string | null
  /** As typed, where the value was converted. */
  readonly unit: string | null
  /** Key of the sheet it was read from (`addSheet`). */
  readonly sheet: number | null
  readonly row: number | null
  readonly column: number | null
  /** 0, or 1 and up for further cells of the same change that disagree about the place. */
  readonly nth: number
  /** What a person wrote about the value when it was stored (核实说明). */
  readonly note?: string | null
}

/** So many at a time: some ten milliseconds, in which the desk hears nothing else. */
const slice = 5000

/**
 * Stores claims in the order of the table's key, which is what makes them fast; yields how many are stored after
 * each slice. Only within a write.
 */
export function* addClaims(store: Store, change: number, claims: readonly NewClaim[]): Generator<number, void> {
  const insert = store.sql(
    `INSERT INTO claim
       (region, indicator, measure, period, change, nth, stage, value, symbol, typed, unit, sheet, cell, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const regions = new Set<number>()
  let done = 0
  for (const { claim, region, indicator, measure, period } of inKeyOrder(store, claims)) {
    insert.run(
      region,
      indicator,
      measure,
      period,
      change,
      claim.nth,
      stageCode(claim.stage),
      claim.decimal,
      claim.symbol,
      claim.typed,
      claim.unit === null ? null : store.units.key(claim.unit),
      claim.sheet,
      claim.row === null || claim.column === null ? null : cellCode(claim.row, claim.column),
      claim.note ?? null
    )
    regions.add(region)
    done += 1
    if (done % slice === 0) yield done
  }
  const touch = store.sql(`INSERT OR IGNORE INTO change_region (change, region) VALUES (?, ?)`)
  for (const region of regions) touch.run(change, region)
  yield done
}

interface KeyedClaim {
  readonly claim: NewClaim
  readonly region: number
  readonly indicator: number
  readonly measure: number
  readonly period: number
}

function inKeyOrder(store: Store, claims: readonly NewClaim[]): KeyedClaim[] {
  return claims
    .map((claim) => ({
      claim,
      region: store.regions.key(claim.region),
      indicator: store.indicators.key(claim.indicator),
      measure: measureCode(claim.measure),
      period: periodCode(claim.period)
    }))
    .sort(
      (a, b) =>
        a.region - b.region ||
        a.indicator - b.indicator ||
        a.measure - b.measure ||
        a.period - b.period ||
        a.claim.nth - b.claim.nth
    )
}
