import type { Store } from '../store.ts'
import { fallenChanges } from './fallen-changes.ts'

/** What has editions: each edit is a change that holds the whole new body, so undo and as-known-on reach it too. */
export type EditionKind =
  | 'indicator'
  | 'region'
  | 'target'
  | 'recipe'
  | 'name'
  | 'named'
  | 'transfer'
  | 'phrase'
  | 'view'
  | 'task'
  | 'department'
  | 'home'
  | 'nameless'
  | 'sender'
  | 'place'

/** Writes a new edition; a null body withdraws. Only within a write. */
export function addEdition(store: Store, kind: EditionKind, id: string, change: number, body: unknown): void {
  store
    .sql(
      `INSERT INTO edition (kind, id, change, body) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET body = excluded.body`
    )
    .run(kind, id, change, body === null ? null : JSON.stringify(body))
}

export interface Edition {
  readonly id: string
  readonly change: number
  readonly body: unknown
}

/** The standing edition of each, as known after change `upTo` or else as the store knows it; withdrawn ones are left out. */
export function readEditions(store: Store, kind: EditionKind, upTo: number = store.upTo): Edition[] {
  const rows = store
    .sql(
      `SELECT id, max(change), body FROM edition
       WHERE kind = ? AND change <= ? AND change NOT IN (SELECT value FROM json_each(?))
       GROUP BY id HAVING body IS NOT NULL`
    )
    .raw()
    .all(kind, upTo, JSON.stringify(fallenChanges(store, upTo))) as [string, number, string][]
  return rows.map(([id, change, body]) => ({ id, change, body: JSON.parse(body) }))
}

/** What a change itself said of a kind, as it said it; what it withdrew is left out. */
export function editionsOf(store: Store, kind: EditionKind, change: number): unknown[] {
  const bodies = store
    .sql(`SELECT body FROM edition WHERE kind = ? AND change = ? AND body IS NOT NULL ORDER BY id`)
    .pluck()
    .all(kind, change) as string[]
  return bodies.map((body) => JSON.parse(body))
}

/** Ids ever used for a kind, the first used first: numbers are not given twice. */
export function editionIds(store: Store, kind: EditionKind): string[] {
  return store
    .sql(`SELECT id FROM edition WHERE kind = ? GROUP BY id ORDER BY min(change), id`)
    .pluck()
    .all(kind) as string[]
}
