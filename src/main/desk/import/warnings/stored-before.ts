import { localTime } from '#contract/wording/local-time.ts'
import type { Remark } from '#core/reading/reading.ts'
import { regionName } from '../../regions/desk-regions.ts'
import type { Session } from '../../session/session.ts'
import { fallenChanges } from '../../store/changes/fallen-changes.ts'
import type { Store } from '../../store/store.ts'

/** Says where a file with the same content was stored before, and whether that was for none of these regions. */
export function storedBefore(session: Session, hash: string, regions: readonly string[]): readonly Remark[] {
  const { store, resources } = session
  const [last] = storedAs(store, hash)
  if (last === undefined) return []
  const params = { change: last.change, day: localTime(last.at).slice(0, 10) }
  const isElsewhere = regions.length > 0 && !regions.some((code) => last.regions.includes(code))
  const other = isElsewhere ? (last.regions[0] ?? null) : null
  return other === null
    ? [{ code: 'stored-before', params }]
    : [{ code: 'stored-before-elsewhere', params: { ...params, region: regionName(store, resources, other) } }]
}

/**
 * The region for which a file with the same content was stored, where it was never stored for `region`; else null. Where
 * no region is supposed (null), one alone tells.
 */
export function regionStoredFor({ store }: Session, hash: string, region: string | null): string | null {
  const all = storedAs(store, hash)
  const told = new Set(all.flatMap(({ regions }) => regions))
  return (region === null ? told.size > 1 : told.has(region)) ? null : (all[0]?.regions[0] ?? null)
}

/** The one region that a file with the same content was stored for, as often as it was; null: it never was, or for several. */
export function regionEverStoredFor({ store }: Session, hash: string): string | null {
  const [only = null, ...others] = new Set(storedAs(store, hash).flatMap(({ regions }) => regions))
  return others.length === 0 ? only : null
}

interface Stored {
  readonly change: number
  readonly at: string
  /** Of the figures of this file alone. */
  readonly regions: readonly string[]
}

/** Imports that stand of a file with this content, the latest first. */
function storedAs(store: Store, hash: string): readonly Stored[] {
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
    const regionsOf = store
      .sql(
        `SELECT DISTINCT region FROM claim
         WHERE region IN (SELECT region FROM change_region WHERE change = :change) AND change = :change
           AND sheet IN (
             SELECT sheet.key FROM sheet JOIN original ON original.key = sheet.original
             WHERE sheet.change = :change AND original.hash = :hash
           )`
      )
      .pluck()
    return rows
      .filter(({ id }) => !fallen.has(id))
      .map(({ id, at }) => ({
        change: id,
        at,
        regions: (regionsOf.all({ change: id, hash: Buffer.from(hash, 'hex') }) as number[]).map((key) =>
          store.regions.text(key)
        )
      }))
  })
}
