import type { Store } from './store.ts'

/** An import that is not stored yet, as it is kept: `said` is JSON that only its writer understands. */
export interface KeptDraft {
  readonly job: string
  readonly said: string
}

/** Those of a desk, in the order in which they were begun. */
export function keptDrafts(store: Store): readonly KeptDraft[] {
  return store.sql(`SELECT job, said FROM draft ORDER BY key`).all() as KeptDraft[]
}

/** How many there are. */
export function draftsKept(store: Store): number {
  return store.sql(`SELECT count(*) FROM draft`).pluck().get() as number
}

/** Keeps what was said so far, in place of what was kept before. Throws as a write does. */
export function keepDraft(store: Store, { job, said }: KeptDraft): void {
  store.writeAside(() =>
    store
      .sql(`INSERT INTO draft (job, said) VALUES (?, ?) ON CONFLICT (job) DO UPDATE SET said = excluded.said`)
      .run(job, said)
  )
}

/** Keeps a file of a draft as it came in, once. Throws as a write does. */
export function keepDraftFile(store: Store, job: string, file: string, bytes: Uint8Array): void {
  if (store.sql(`SELECT 1 FROM draft_file WHERE job = ? AND file = ?`).get(job, file) !== undefined) return
  store.writeAside(() =>
    store.sql(`INSERT INTO draft_file (job, file, content) VALUES (?, ?, ?)`).run(job, file, bytes)
  )
}

/** The file as it came in; null: it was not read yet. */
export function draftFile(store: Store, job: string, file: string): Uint8Array | null {
  const content = store.sql(`SELECT content FROM draft_file WHERE job = ? AND file = ?`).pluck().get(job, file)
  return (content as Uint8Array | undefined) ?? null
}

/** The draft is stored or discarded. Within a write, or by itself. */
export function dropDraft(store: Store, job: string): void {
  if (store.sql(`SELECT 1 FROM draft WHERE job = ?`).get(job) === undefined) return
  store.writeAside(() => store.sql(`DELETE FROM draft WHERE job = ?`).run(job))
}
