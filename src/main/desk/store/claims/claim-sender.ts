import { departmentName } from '../changes/department-names.ts'
import type { Store } from '../store.ts'

/** Who gave the claims of a change that were read from a sheet (its key); null: nobody said. */
export type Sender = (change: number, sheet: number | null) => string | null

/** The department of the file that a claim was read from, else that of its change, each by its name of now. */
export function senders(store: Store): Sender {
  return store.remember('senders', () => {
    const ofSheets = named(store, `SELECT key, department FROM sheet WHERE department IS NOT NULL`)
    const ofChanges = named(store, `SELECT id, department FROM change WHERE department IS NOT NULL`)
    return (change, sheet) => (sheet === null ? undefined : ofSheets.get(sheet)) ?? ofChanges.get(change) ?? null
  })
}

function named(store: Store, select: string): ReadonlyMap<number, string> {
  const rows = store.sql(select).raw().all() as [number, string][]
  return new Map(rows.map(([key, department]) => [key, departmentName(store, department)]))
}
