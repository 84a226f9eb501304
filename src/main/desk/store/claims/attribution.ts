import type { Measure } from '#contract/figure.ts'
import { fitLevel } from '#core/quantity/units/fit-unit.ts'
import { standingTransfers, type Transfer } from '../changes/transfers.ts'
import { reunited, unitAt } from '../kept-units.ts'
import type { Store } from '../store.ts'
import { measureCode, periodCode } from './claim-codes.ts'
import { type ClaimWord, unitColumn } from './claim-row.ts'

/**
 * Whose figures claims are, as known after a change: those of a merged or split indicator are read as another's,
 * those kept in another unit than the indicator's are converted. Most desks have neither, and read their claims as
 * they are.
 */
export class Attribution {
  readonly #store: Store
  readonly #upTo: number
  /** Transfers that claims of a key may meet, in order. */
  readonly #transfers: ReadonlyMap<number, readonly KeyedTransfer[]>
  readonly #reunited: ReadonlySet<number>
  readonly #sources = new Map<number, number[]>()

  constructor(store: Store, upTo: number) {
    this.#store = store
    this.#upTo = upTo
    // What has no key has no claims.
    const transfers = standingTransfers(store, upTo)
      .map((transfer) => keyed(store, transfer))
      .filter(({ from }) => from !== -1)
    this.#transfers = new Map(
      [...new Set(transfers.map(({ from }) => from))].map((key) => [key, chain(key, transfers)])
    )
    this.#reunited = new Set(reunited(store).flatMap((id) => store.indicators.find(id) ?? []))
    for (const [from, met] of this.#transfers) {
      for (const to of new Set(met.map((transfer) => transfer.to))) {
        if (to !== from) this.#sources.set(to, [...(this.#sources.get(to) ?? []), from])
      }
    }
  }

  /** Is every claim read as it was stored? */
  get isPlain(): boolean {
    return this.#transfers.size === 0 && this.#reunited.size === 0
  }

  /** Are the figures of this indicator its own claims as they were stored, and nothing else? */
  isPlainFor(indicator: number): boolean {
    return !this.#transfers.has(indicator) && !this.#reunited.has(indicator) && !this.#sources.has(indicator)
  }

  /** Indicators whose claims may be figures of this one, itself among them. */
  sourcesOf(indicator: number): readonly number[] {
    return [indicator, ...(this.#sources.get(indicator) ?? [])]
  }

  /** Indicators whose claims may be read as another's, and those others. */
  get involved(): readonly number[] {
    return [...new Set([...this.#transfers.keys(), ...this.#sources.keys()])]
  }

  /** The indicator whose figure a claim is. */
  ownerOf(indicator: number, claim: ClaimPlace): number {
    let owner = indicator
    for (const transfer of this.#transfers.get(indicator) ?? []) {
      if (transfer.from === owner && isMeant(transfer, claim)) owner = transfer.to
    }
    return owner
  }

  /** The claim as its owner's, in the owner's unit; null where that unit cannot say it. */
  read<Row extends ClaimWord>(row: Row): Row | null {
    const owner = this.ownerOf(row[1], { region: row[0], period: row[3], change: row[4] })
    if (owner === row[1] && !this.#reunited.has(owner)) return row
    const read = [...row] as Row
    read[1] = owner
    // Where one change spoke of both, the owner's own word comes first.
    if (owner !== row[1]) read[6] += transferred
    const decimal = row[7]
    if (decimal === null || !inUnit.has(row[2])) return read
    const kept = this.#unitAt(row[1], row[4])
    const fitted = fitLevel(decimal, kept, this.#unitAt(owner, this.#upTo))
    if (fitted === null) return null
    read[7] = fitted.decimal
    read[unitColumn] ??= fitted.convertedFrom
    return read
  }

  #unitAt(indicator: number, change: number): string | null {
    return unitAt(this.#store, this.#store.indicators.text(indicator), change)
  }
}

export function attribution(store: Store, upTo: number = store.upTo): Attribution {
  return store.remember(`attribution ${upTo}`, () => new Attribution(store, upTo))
}

/** Above every `nth` that an import gives: claims that are read as another indicator's count from here. */
export const transferred = 2048

/** Measures that are said in the unit of the indicator; growth, shares, indices and ranks are not. */
export const measuresInUnit: readonly Measure[] = ['level', 'base', 'change', 'target']
const inUnit: ReadonlySet<number> = new Set(measuresInUnit.map(measureCode))

/** What a split may go by. */
interface ClaimPlace {
  readonly region: number
  readonly period: number
  readonly change: number
}

interface KeyedTransfer {
  readonly from: number
  readonly to: number
  readonly change: number
  readonly isMerge: boolean
  readonly regions: ReadonlySet<number> | null
  readonly periods: ReadonlySet<number> | null
  readonly changes: ReadonlySet<number> | null
}

function keyed(store: Store, { from, to, change, scope }: Transfer): KeyedTransfer {
  return {
    from: store.indicators.find(from) ?? -1,
    to: store.indicators.find(to) ?? -1,
    change,
    isMerge: scope === null,
    regions: scope?.regions == null ? null : new Set(scope.regions.map((code) => store.regions.find(code) ?? -1)),
    periods: scope?.periods == null ? null : new Set(scope.periods.map(periodCode)),
    changes: scope?.changes == null ? null : new Set(scope.changes)
  }
}

/** The transfers that claims of an indicator may meet on their way, in order. */
function chain(key: number, transfers: readonly KeyedTransfer[]): KeyedTransfer[] {
  const reached = new Set([key])
  return transfers.filter(({ from, to }) => reached.has(from) && reached.add(to))
}

function isMeant(transfer: KeyedTransfer, { region, period, change }: ClaimPlace): boolean {
  if (transfer.isMerge) return true
  return (
    change < transfer.change &&
    (transfer.regions?.has(region) ?? true) &&
    (transfer.periods?.has(period) ?? true) &&
    (transfer.changes?.has(change) ?? true)
  )
}
