import type { Measure, Stage } from '#contract/figure.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import type { Store } from '../store.ts'
import { cellCode, meaningCode, measureCode, periodCode, stageCode } from './claim-codes.ts'

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
  /** What the symbol says; left out: nobody said. */
  readonly meaning?: SymbolMeaning | null
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

/** So many at a time are brought into order: some ten milliseconds, in which the desk hears nothing else. */
const slice = 20_000
/** So many are stored at a time before others are heard. */
const step = 2000

/**
 * Stores claims, in each slice of them one sheet after the other in the order of the table's key, which is what makes
 * them fast; yields how many are stored after each step. Only within a write.
 */
export function* addClaims(store: Store, change: number, claims: Iterable<NewClaim>): Generator<number, void> {
  const rows = new ClaimRows(store, change)
  const regions = new Set<number>()
  let done = 0
  for (const some of slicesOf(claims)) {
    yield done
    for (const keyed of inStoringOrder(store, some)) {
      rows.add(keyed)
      regions.add(keyed.region)
      done += 1
      if (done % step === 0) yield done
    }
  }
  rows.finish()
  const touch = store.sql(`INSERT OR IGNORE INTO change_region (change, region) VALUES (?, ?)`)
  for (const region of regions) touch.run(change, region)
  yield done
}

function* slicesOf(claims: Iterable<NewClaim>): Generator<NewClaim[]> {
  let some: NewClaim[] = []
  for (const claim of claims) {
    some.push(claim)
    if (some.length < slice) continue
    yield some
    some = []
  }
  yield some
}

/** Rows that one statement stores: a call of SQLite costs as much as the row itself. */
const batch = 40

/**
 * A batch: bare numbers from cells of one sheet, region, stage and unit. What they share is bound once, what they lack
 * is not named, since each value that is bound costs as much as its share of the row.
 */
const insertBatch = `
  INSERT INTO claim (change, region, stage, unit, sheet, indicator, measure, period, value, cell, nth)
  SELECT shared.*, own.*, 0
  FROM (VALUES (?, ?, ?, ?, ?)) AS shared
  CROSS JOIN (VALUES ${Array.from({ length: batch }, () => '(?, ?, ?, ?, ?)').join(', ')}) AS own`

class ClaimRows {
  readonly #store: Store
  readonly #change: number
  #waiting: KeyedClaim[] = []

  constructor(store: Store, change: number) {
    this.#store = store
    this.#change = change
  }

  add(keyed: KeyedClaim): void {
    if (!isBare(keyed.claim)) {
      this.#addOne(keyed)
      return
    }
    const [first] = this.#waiting
    if (first !== undefined && !goTogether(first, keyed)) this.finish()
    this.#waiting.push(keyed)
    if (this.#waiting.length === batch) this.#addBatch()
  }

  /** Stores what is fewer than a batch. */
  finish(): void {
    for (const keyed of this.#waiting) this.#addOne(keyed)
    this.#waiting = []
  }

  #addBatch(): void {
    const { region, stage, unit, claim } = this.#waiting[0] as KeyedClaim
    const values: (number | string | null)[] = [this.#change, region, stage, unit, claim.sheet]
    for (const { claim, indicator, measure, period } of this.#waiting)
      values.push(indicator, measure, period, claim.decimal, cellOf(claim))
    this.#store.sql(insertBatch).run(values)
    this.#waiting = []
  }

  #addOne({ claim, region, indicator, measure, period, stage, unit }: KeyedClaim): void {
    this.#store
      .sql(
        `INSERT INTO claim
           (region, indicator, measure, period, change, nth, stage, value, symbol, typed, unit, sheet, cell, note, meaning)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
      )
      .run(
        region,
        indicator,
        measure,
        period,
        this.#change,
        claim.nth,
        stage,
        claim.decimal,
        claim.symbol,
        claim.typed,
        unit,
        claim.sheet,
        cellOf(claim),
        claim.note ?? null,
        meaningCode(claim.meaning ?? null)
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
  readonly stage: number
  readonly unit: number | null
}

function goTogether(one: KeyedClaim, other: KeyedClaim): boolean {
  return (
    one.region === other.region &&
    one.claim.sheet === other.claim.sheet &&
    one.unit === other.unit &&
    one.stage === other.stage
  )
}

function inStoringOrder(store: Store, claims: readonly NewClaim[]): KeyedClaim[] {
  return claims
    .map((claim) => ({
      claim,
      region: store.regions.key(claim.region),
      indicator: store.indicators.key(claim.indicator),
      measure: measureCode(claim.measure),
      period: periodCode(claim.period),
      stage: stageCode(claim.stage),
      unit: claim.unit === null ? null : store.units.key(claim.unit)
    }))
    .sort(
      (a, b) =>
        a.region - b.region ||
        (a.claim.sheet ?? 0) - (b.claim.sheet ?? 0) ||
        (a.unit ?? 0) - (b.unit ?? 0) ||
        a.stage - b.stage ||
        a.indicator - b.indicator ||
        a.measure - b.measure ||
        a.period - b.period
    )
}
