import type { Store } from '../store.ts'
import { addEdition, readEditions } from './editions.ts'

/** Which claims of an indicator a transfer is about: null means all. */
export interface TransferScope {
  readonly regions: readonly string[] | null
  readonly periods: readonly string[] | null
  /** The changes that made the claims: imports and edits. */
  readonly changes: readonly number[] | null
}

/**
 * Claims of one indicator that are read as another's. They stay where they are, so undoing a transfer gives back
 * exactly what was there, and later claims stand on their own. A merge transfers all of an indicator, whenever it was
 * or will be claimed; a split transfers some of what was claimed before it.
 */
export interface Transfer {
  readonly change: number
  readonly from: string
  readonly to: string
  /** null: a merge. */
  readonly scope: TransferScope | null
}

/** Only within a write. An indicator is merged into one other: the latest merge that stands decides. */
export function addTransfer(store: Store, { change, from, to, scope }: Transfer): void {
  const id = scope === null ? from : `${from} ${change}`
  store.indicators.key(to)
  addEdition(store, 'transfer', id, change, { from, to, scope })
}

/** In the order in which they were made; each is applied to what those before it left. */
export function standingTransfers(store: Store, upTo: number = store.upTo): readonly Transfer[] {
  return store.remember(`transfers ${upTo}`, () =>
    readEditions(store, 'transfer', upTo)
      .map(({ change, body }) => ({ ...(body as Omit<Transfer, 'change'>), change }))
      .sort((one, other) => one.change - other.change)
  )
}

/** The indicator that an id stands for: itself, or the one that it was merged into. */
export function survivorOf(store: Store, id: string, upTo: number = store.upTo): string {
  let at = id
  for (const { from, to, scope } of standingTransfers(store, upTo)) if (scope === null && from === at) at = to
  return at
}

/** The transfers that a change made. */
export function transfersOf(store: Store, change: number): readonly Pick<Transfer, 'from' | 'to'>[] {
  const bodies = store.sql(`SELECT body FROM edition WHERE kind = 'transfer' AND change = ?`).pluck().all(change)
  return (bodies as (string | null)[]).flatMap((body) => (body === null ? [] : [JSON.parse(body) as Transfer]))
}
