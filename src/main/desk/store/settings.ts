import type { Store } from './store.ts'

/** A setting of the desk as it was last put, or null. Settings hold what alters no figure: view states, region of work. */
export function readSetting(store: Store, key: string): unknown {
  const text = store.sql(`SELECT value FROM setting WHERE key = ?`).pluck().get(key) as string | undefined
  return text === undefined ? null : JSON.parse(text)
}

export function writeSetting(store: Store, key: string, value: unknown): void {
  // Where a screen was left is no fact of the past.
  store.present.writeAside(() =>
    store
      .sql(`INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`)
      .run(key, JSON.stringify(value ?? null))
  )
}
