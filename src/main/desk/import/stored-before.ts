import { localTime } from '#contract/wording/local-time.ts'
import type { Remark } from '#core/reading/reading.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'
import type { Store } from '../store/store.ts'

/** Says where a file with the same content was stored before, and whether that was for another region. */
export function storedBefore(session: Session, hash: string, region: string | null): readonly Remark[] {
  const { store, resources } = session
  const last = lastStored(store, hash)
  if (last === null) return []
  const params = { change: last.change, day: localTime(last.at).slice(0, 10) }
  const other = region === null ? null : elsewhere(last, region)
  return other === null
    ? [{ code: 'stored-before', params }]
    : [{ code: 'stored-before-elsewhere', params: { ...params, region: regionName(store, resources, other) } }]
}

/** The region for which a file with the same content was stored last, where that was another. */
export function regionStoredFor({ store }: Session, hash: string, region: string): string | null {
  const last = lastStored(store, hash)
  return last === null ? null : elsewhere(last, region)
}

interface Stored {
  readonly change: number
  readonly at: string
  readonly regions: readonly string[]
}

function elsewhere({ regions }: Stored, region: string): string | null {
  return regions.includes(region) ? null : (regions[0] ?? null)
}

function lastStored(store: Store, hash: string): Stored | null {
  return store.remember(`stored before ${hash}`, () => {
    const rows = store
      .sql(
        `SELECT change.id, change.at
         FROM original
         JOIN sheet ON sheet.original = original.key
         JOIN change ON change.id = sheet.change
         WHERE original.hash = ?
         GROUP BY change.id ORDER BY change.id DESC`
      )
      .all(Buffer.from(hash, 'hex')) as { readonly id: number; readonly at: string }[]
    const fallen = new Set(fallenChanges(store))
    const last = rows.find(({ id }) => !fallen.has(id))
    if (last === undefined) return null
    const keys = store.sql(`SELECT region FROM change_region WHERE change = ?`).pluck().all(last.id) as number[]
    return { change: last.id, at: last.at, regions: keys.map((key) => store.regions.text(key)) }
  })
}
