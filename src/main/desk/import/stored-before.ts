import { localTime } from '#contract/wording/local-time.ts'
import type { Remark } from '#core/reading/reading.ts'
import { regionName } from '../regions/desk-regions.ts'
import type { Session } from '../session.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'

/** Says where a file with the same content was stored before, and whether that was for another region. */
export function storedBefore(session: Session, hash: string, region: string | null): readonly Remark[] {
  const { store, resources } = session
  return store.remember(`stored before ${hash} ${region}`, () => {
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
    if (last === undefined) return []
    const keys = store.sql(`SELECT region FROM change_region WHERE change = ?`).pluck().all(last.id) as number[]
    const codes = keys.map((key) => store.regions.text(key))
    const params = { change: last.id, day: localTime(last.at).slice(0, 10) }
    const [code] = codes
    const isElsewhere = code !== undefined && region !== null && !codes.includes(region)
    return isElsewhere
      ? [{ code: 'stored-before-elsewhere', params: { ...params, region: regionName(store, resources, code) } }]
      : [{ code: 'stored-before', params }]
  })
}
