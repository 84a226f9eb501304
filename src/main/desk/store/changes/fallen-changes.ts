import type { Change } from '#contract/calls/history-calls.ts'
import type { Store } from '../store.ts'

/**
 * Changes that do not stand, as known after change `upTo` or else as the store knows them: the last undo or redo that
 * speaks of a change decides. Sorted upwards.
 */
export function fallenChanges(store: Store, upTo: number = store.upTo): readonly number[] {
  return store.remember(`fallen ${upTo}`, () => {
    const last = store
      .sql(`SELECT of, kind, max(id) FROM change WHERE of IS NOT NULL AND id <= ? GROUP BY of ORDER BY of`)
      .raw()
      .all(upTo) as [number, Change['kind'], number][]
    return last.filter(([, kind]) => kind === 'undo').map(([of]) => of)
  })
}
