import { departmentName } from '../changes/department-names.ts'
import type { Store } from '../store.ts'

/** Who gave the claims of a change that were read from a sheet (its key); null: nobody said. */
export type Sender = (change: number, sheet: number | null) => string | null

/** The department of the change, where all its files are of one; else that of the file that a claim was read from. */
export function senders(store: Store): Sender {
  const { ofChanges, ofSheets } = knownSenders(store)
  return (change, sheet) => ofChanges.get(change) ?? (sheet === null ? undefined : ofSheets.get(sheet)) ?? null
}

interface KnownSenders {
  readonly ofChanges: ReadonlyMap<number, string>
  readonly ofSheets: ReadonlyMap<number, string>
}

function knownSenders(store: Store): KnownSenders {
  return store.remember('senders', () => ({
    ofChanges: named(store, `SELECT id, department FROM change WHERE department IS NOT NULL`),
    ofSheets: named(
      store,
      `SELECT sheet.key, sheet.department
       FROM sheet JOIN change ON change.id = sheet.change
       WHERE sheet.department IS NOT NULL AND change.department IS NULL`
    )
  }))
}

/** By their names of now. */
function named(store: Store, select: string): ReadonlyMap<number, string> {
  const rows = store.sql(select).raw().all() as [number, string][]
  return new Map(rows.map(([key, department]) => [key, departmentName(store, department)]))
}
