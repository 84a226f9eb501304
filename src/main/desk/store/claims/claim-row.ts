import type { Conflicting, Figure, Source } from '#contract/figure.ts'
import { sheetPlace } from '../originals.ts'
import type { Store } from '../store.ts'
import { cellText, meaningOf, measureOf, periodText, stageOf } from './claim-codes.ts'
import { senders } from './claim-sender.ts'

/** What a claim says, of which place, by which it outranks others and whose word it is; where it was read may follow. */
export type ClaimWord = [
  region: number,
  indicator: number,
  measure: number,
  period: number,
  change: number,
  stage: number,
  nth: number,
  value: string | null,
  symbol: string | null,
  sheet: number | null,
  meaning: number | null,
  ...source: readonly unknown[]
]

/** A claim as it comes from the table: an array, since reading millions of objects by name costs twice as much. */
export type ClaimRow = [
  region: number,
  indicator: number,
  measure: number,
  period: number,
  change: number,
  stage: number,
  nth: number,
  value: string | null,
  symbol: string | null,
  sheet: number | null,
  meaning: number | null,
  typed: string | null,
  /** Key of the unit as typed; the text itself where the value was converted in reading. */
  unit: number | string | null,
  cell: number | null,
  note: string | null
]

export const wordColumns = `region, indicator, measure, period, change, stage, nth, value, symbol, sheet, meaning`
export const claimColumns = `${wordColumns}, typed, unit, cell, note`
/** Where a row has its unit, as these columns come. */
export const unitColumn = claimColumns.split(', ').indexOf('unit')

/**
 * The rule of `outranks` in SQL, for the claims of one place: the others of a row follow its max() (SQLite's
 * documentation, "Bare columns in an aggregate query").
 */
export const rank = `max((stage << 44) | (change << 12) | (4095 - nth))`

/** The rule, for two claims of a place: the highest stage, then the latest change, then the cell read first. */
export function outranks(one: ClaimWord, other: ClaimWord): boolean {
  return one[5] > other[5] || (one[5] === other[5] && (one[4] > other[4] || (one[4] === other[4] && one[6] < other[6])))
}

/** Neither value nor symbol: the claim withdraws the figure. */
export function isStated(row: ClaimWord): boolean {
  return row[7] !== null || row[8] !== null
}

export function figureOf(store: Store, row: ClaimRow, conflict: Conflicting[] | null = null): Figure {
  const [region, indicator, measure, period, , stage, , decimal, symbol, , meaning] = row
  return {
    region: store.regions.text(region),
    indicator: store.indicators.text(indicator),
    measure: measureOf(measure),
    period: periodText(period),
    decimal,
    symbol,
    meaning: meaningOf(meaning),
    stage: stageOf(stage),
    source: sourceOf(store, row),
    conflict
  }
}

export function sourceOf(store: Store, row: ClaimRow): Source {
  const [, , , , change, , , , , sheet, , typed, unit, cell, note] = row
  const place = sheet === null ? null : sheetPlace(store, sheet)
  return {
    change,
    department: senders(store)(change, sheet),
    file: place?.file ?? null,
    sheet: place?.sheet ?? null,
    cell: cell === null ? null : cellText(cell),
    text: typed,
    unit: typeof unit === 'number' ? store.units.text(unit) : unit,
    note
  }
}
