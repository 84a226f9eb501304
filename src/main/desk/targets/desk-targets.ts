import type { Target } from '#contract/target-calls.ts'
import { editionIds, readEditions } from '../store/editions.ts'
import type { Store } from '../store/store.ts'

/** The targets that stand. */
export function deskTargets(store: Store): readonly Target[] {
  return store.remember('targets', () => readEditions(store, 'target').map(({ body }) => body as Target))
}

/** A number that no target has had, not even a withdrawn one. Only within a write. */
export function nextTargetId(store: Store): number {
  return editionIds(store, 'target').reduce((most, id) => Math.max(most, Number(id)), 0) + 1
}
