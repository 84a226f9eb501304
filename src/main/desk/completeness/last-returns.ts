import { departmentName } from '../store/changes/department-names.ts'
import { fallenChanges } from '../store/changes/fallen-changes.ts'
import type { Store } from '../store/store.ts'

/** What a department sent last. */
export interface LastReturn {
  readonly change: number
  readonly at: string
  readonly files: string[]
}

/** By department, the last import that stands with figures of a region, and which files of it were that department's. */
export function lastReturns(store: Store, region: string): ReadonlyMap<string, LastReturn> {
  const key = store.regions.find(region)
  const rows = store
    .sql(
      `SELECT change.id AS change, change.at, sheet.file, coalesce(sheet.department, change.department) AS sender
       FROM change
       JOIN change_region ON change_region.change = change.id AND change_region.region = :region
       JOIN sheet ON sheet.change = change.id
       WHERE change.kind = 'import' AND change.id <= :upTo
         AND change.id NOT IN (SELECT value FROM json_each(:fallen))
         AND coalesce(sheet.department, change.department) IS NOT NULL
       GROUP BY change.id, sheet.file, sender
       ORDER BY change.id DESC, min(sheet.key)`
    )
    .all({ region: key, upTo: store.upTo, fallen: JSON.stringify(fallenChanges(store)) }) as {
    readonly change: number
    readonly at: string
    readonly file: string
    readonly sender: string
  }[]
  const returns = new Map<string, LastReturn>()
  for (const { change, at, file, sender } of rows) {
    const name = departmentName(store, sender)
    const known = returns.get(name)
    if (known === undefined) returns.set(name, { change, at, files: [file] })
    else if (known.change === change) known.files.push(file)
  }
  return returns
}
