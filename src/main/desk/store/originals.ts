import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { DeskError } from '#contract/error.ts'
import type { Store } from './store.ts'

/** Keeps a file as it came in, once for each content. Only within a write. Gives its key. */
export function keepOriginal(store: Store, bytes: Uint8Array): number {
  const hash = createHash('sha256').update(bytes).digest()
  const present = store.sql(`SELECT key FROM original WHERE hash = ?`).pluck().get(hash) as number | undefined
  if (present !== undefined) return present
  const { lastInsertRowid } = store
    .sql(`INSERT INTO original (hash, size, content) VALUES (?, ?, ?)`)
    .run(hash, bytes.length, deflateRawSync(bytes, { level: 6 }))
  return Number(lastInsertRowid)
}

/** The file as it came in. Throws no-original. */
export function originalBytes(store: Store, key: number): Uint8Array {
  const content = store.sql(`SELECT content FROM original WHERE key = ?`).pluck().get(key) as Buffer | undefined
  if (content === undefined) throw new DeskError('no-original', {}, { original: key })
  return inflateRawSync(content)
}

/** The file with that content, or null where none came in. */
export function originalWithHash(store: Store, hash: string): Uint8Array | null {
  const key = store.sql(`SELECT key FROM original WHERE hash = ?`).pluck().get(Buffer.from(hash, 'hex'))
  return key === undefined ? null : originalBytes(store, key as number)
}

/** The files that a change brought in, as they were called. */
export function originalsOf(
  store: Store,
  change: number
): readonly { readonly original: number; readonly file: string }[] {
  return store
    .sql(
      `SELECT DISTINCT original, file
       FROM sheet
       WHERE change = ? AND original IS NOT NULL
       ORDER BY key`
    )
    .all(change) as { readonly original: number; readonly file: string }[]
}

/** A sheet that claims were read from. Only within a write. Gives its key. */
export function addSheet(
  store: Store,
  sheet: {
    readonly change: number
    readonly original: number | null
    readonly file: string
    readonly name: string
    /** Whose file it is. */
    readonly department: string | null
  }
): number {
  const { lastInsertRowid } = store
    .sql(`INSERT INTO sheet (change, original, file, name, department) VALUES (?, ?, ?, ?, ?)`)
    .run(sheet.change, sheet.original, sheet.file, sheet.name, sheet.department)
  return Number(lastInsertRowid)
}

export interface SheetPlace {
  /** Key of the file that it is in. */
  readonly original: number | null
  readonly file: string
  readonly sheet: string
}

export function sheetPlace(store: Store, key: number): SheetPlace {
  const places = store.remember('sheets', () => new Map<number, SheetPlace>())
  let place = places.get(key)
  if (place === undefined) {
    const row = store.sql(`SELECT original, file, name AS sheet FROM sheet WHERE key = ?`).get(key) as
      | SheetPlace
      | undefined
    if (row === undefined) throw new Error(`sheet ${key} is not in the desk`)
    place = row
    places.set(key, place)
  }
  return place
}
