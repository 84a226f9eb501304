import type Database from 'better-sqlite3'
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
  const rows = new ClaimRows(store, change)
  const regions = new Set<number>()
  let done = 0
  for (const keyed of inKeyOrder(store, claims)) {
    rows.add(keyed)
    regions.add(keyed.region)
    done += 1
    if (done % slice === 0) yield done
  }
  rows.finish()
  const touch = store.sql(`INSERT OR IGNORE INTO change_region (change, region) VALUES (?, ?)`)
  for (const region of regions) touch.run(change, region)
  yield done
}

/** Rows that one statement stores: a call of SQLite costs as much as the row itself. */
const batch = 16

/**
 * Most claims are a bare number from a cell: what is the same in all of them, or nothing, stands in the statement
 * itself, since each value that is bound costs too. Measured: 0.6 of the time that one row a call takes.
 */
class ClaimRows {
  readonly #store: Store
  readonly #change: number
  readonly #many: Database.Statement
  #waiting: KeyedClaim[] = []

  constructor(store: Store, change: number) {
    this.#store = store
    this.#change = change
    const row = `(?, ?, ?, ?, ${Math.trunc(change)}, 0, ?, ?, ?, ?, ?)`
    this.#many = store.db.prepare(
      `INSERT INTO claim (region, indicator, measure, period, change, nth, stage, value, unit, sheet, cell)
       VALUES ${Array.from({ length: batch }, () => row).join(', ')}`
    )
  }

  add(keyed: KeyedClaim): void {
    if (!isBare(keyed.claim)) {
      this.#addOne(keyed)
      return
    }
    this.#waiting.push(keyed)
    if (this.#waiting.length < batch) return
    const values: (number | string | null)[] = []
    for (const { claim, region, indicator, measure, period } of this.#waiting) {
      const { stage, decimal, unit, sheet } = claim
      const unitKey = unit === null ? null : this.#store.units.key(unit)
      values.push(region, indicator, measure, period, stageCode(stage), decimal, unitKey, sheet, cellOf(claim))
    }
    this.#many.run(values)
    this.#waiting = []
  }

  /** Stores what is fewer than a batch. */
  finish(): void {
    for (const keyed of this.#waiting) this.#addOne(keyed)
    this.#waiting = []
  }

  #addOne({ claim, region, indicator, measure, period }: KeyedClaim): void {
    this.#store
      .sql(
        `INSERT INTO claim
           (region, indicator, measure, period, change, nth, stage, value, symbol, typed, unit, sheet, cell, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
      )
      .run(
        region,
        indicator,
        measure,
        period,
        this.#change,
        claim.nth,
        stageCode(claim.stage),
        claim.decimal,
        claim.symbol,
        claim.typed,
        claim.unit === null ? null : this.#store.units.key(claim.unit),
        claim.sheet,
        cellOf(claim),
        claim.note ?? null
      )
  }
}

function isBare({ symbol, typed, note, nth }: NewClaim): boolean {
  return symbol === null && typed === null && nth === 0 && (note ?? null) === null
}

function cellOf({ row, column }: NewClaim): number | null {
  return row === null || column === null ? null : cellCode(row, column)
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
