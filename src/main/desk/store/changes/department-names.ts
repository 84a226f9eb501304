import type { Store } from '../store.ts'
import { readEditions } from './editions.ts'

/** A department that the desk keeps a word on: its name, and the names that mean it too. */
export interface KeptDepartment {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Departments that the desk keeps a word on, by the id of their editions. */
export function keptDepartments(store: Store): ReadonlyMap<string, KeptDepartment> {
  return store.remember(
    'kept departments',
    () => new Map(readEditions(store, 'department').map(({ id, body }) => [id, body as KeptDepartment]))
  )
}

/**
 * The name by which a department goes. What was written of departments stays as it was written, in imports, in the
 * catalogue and in recipes, and is read under the name of now; so a department is renamed, or merged with another,
 * everywhere at once, and back.
 */
export function departmentName<Name extends string | null>(store: Store, written: Name): Name | string {
  const names = namesNow(store)
  return written === null || names.size === 0 ? written : (names.get(plain(written)) ?? written)
}

/** All that a department is written as: its name and its aliases; itself alone where nothing is kept of it. */
export function namesOfDepartment(store: Store, name: string): readonly string[] {
  const now = departmentName(store, name)
  const kept = [...keptDepartments(store).values()].find((one) => one.name === now)
  return [...new Set([now, name, ...(kept?.aliases ?? [])])]
}

function namesNow(store: Store): ReadonlyMap<string, string> {
  return store.remember('department names', () => {
    const names = new Map<string, string>()
    const kept = [...keptDepartments(store).values()]
    for (const { name, aliases } of kept) for (const alias of aliases) names.set(plain(alias), name)
    for (const { name } of kept) names.set(plain(name), name)
    return names
  })
}

/** 财政局 and 财 政 局 are one. */
function plain(name: string): string {
  return name.replaceAll(/\s+/g, '')
}
