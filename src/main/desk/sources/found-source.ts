import { findChange } from '../store/changes/changes.ts'
import { isStated, outranks } from '../store/claims/claim-row.ts'
import type { PlaceClaim } from '../store/claims/place-claims.ts'
import type { Store } from '../store/store.ts'

export interface FoundSource {
  readonly claim: PlaceClaim
  /** The change that took the value away: a later one that withdraws it, or an undo; null: it was not taken away. */
  readonly withdrawn: number | null
}

/**
 * The claim that the figure of a place is; where nothing stands any more, the last one that did, and what took it away.
 * `claims`: all of the place, newest first; `change`: what that one said, whether it stands or not.
 */
export function foundSource(store: Store, claims: readonly PlaceClaim[], change: number | null): FoundSource | null {
  if (change !== null) {
    const claim = claims.find((one) => one.change === change)
    return claim === undefined ? null : { claim, withdrawn: null }
  }
  const standing = claims.find(({ isFigure }) => isFigure)
  if (standing !== undefined) return { claim: standing, withdrawn: null }
  const taking = claims.reduce<PlaceClaim | null>(
    (best, one) => (one.stands && (best === null || outranks(one.row, best.row)) ? one : best),
    null
  )
  const last = claims.find(({ row, stands }) => isStated(row) && stands === (taking !== null))
  if (last === undefined) return null
  return { claim: last, withdrawn: taking?.change ?? findChange(store, last.change)?.undoneBy ?? null }
}
