import { randomUUID } from 'node:crypto'
import { DeskError } from '#contract/error.ts'
import { addChange } from '../store/changes/changes.ts'
import { type KeptDepartment, keptDepartments } from '../store/changes/department-names.ts'
import { addEdition } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'
import { knownDepartments } from './departments.ts'

/**
 * Adds a department to the list (`former` null), or gives one another name or other aliases: its former name becomes an
 * alias, so that whatever names it means it still. One change. Throws department-exists, unknown-department.
 */
export function saveDepartment(
  store: Store,
  {
    former,
    name,
    aliases
  }: { readonly former: string | null; readonly name: string; readonly aliases: readonly string[] | null },
  author: string | null
): number {
  const before = former === null ? null : expectDepartment(store, former)
  const known = new Set([...(aliases ?? before?.kept.aliases ?? []), ...(before === null ? [] : [before.kept.name])])
  known.delete(name)
  const kept = { name, aliases: [...known] }
  refuseTaken(store, kept, before)
  const about = before === null || before.kept.name === name ? name : `${before.kept.name} → ${name}`
  return store.write(() => {
    const change = addChange(store, { kind: 'department', about, author })
    addEdition(store, 'department', before?.id ?? randomUUID(), change, kept)
    return change
  })
}

/** Two departments that are one: the names of the first mean the second from now on, and before. Throws unknown-department, department-with-itself. */
export function mergeDepartments(
  store: Store,
  { from, into }: { readonly from: string; readonly into: string },
  author: string | null
): number {
  const [one, other] = [expectDepartment(store, from), expectDepartment(store, into)]
  if (one.kept.name === other.kept.name)
    throw new DeskError('department-with-itself', {}, { given: from, name: one.kept.name })
  const aliases = [...new Set([...other.kept.aliases, one.kept.name, ...one.kept.aliases])]
  return store.write(() => {
    const change = addChange(store, { kind: 'department', about: `${one.kept.name} → ${other.kept.name}`, author })
    if (one.id !== null) addEdition(store, 'department', one.id, change, null)
    addEdition(store, 'department', other.id ?? randomUUID(), change, { ...other.kept, aliases })
    return change
  })
}

/** Takes a department from the list; what names it stays as it was written, under that very name. Throws unknown-department. */
export function withdrawDepartment(store: Store, name: string, author: string | null): number {
  const { id, kept } = expectDepartment(store, name)
  if (id === null) throw new DeskError('department-in-use', {}, { name: kept.name })
  return store.write(() => {
    const change = addChange(store, { kind: 'department', about: kept.name, author })
    addEdition(store, 'department', id, change, null)
    return change
  })
}

/** `id` null: the desk names it somewhere, and keeps no word on it yet. */
interface FoundDepartment {
  readonly id: string | null
  readonly kept: KeptDepartment
}

/** By its name or an alias. */
function expectDepartment(store: Store, name: string): FoundDepartment {
  for (const [id, kept] of keptDepartments(store)) {
    if (kept.name === name || kept.aliases.includes(name)) return { id, kept }
  }
  if (!knownDepartments(store).includes(name)) throw new DeskError('unknown-department', {}, { name })
  return { id: null, kept: { name, aliases: [] } }
}

/** A name means one department. */
function refuseTaken(store: Store, { name, aliases }: KeptDepartment, before: FoundDepartment | null): void {
  // What is named somewhere, and not on the list yet, is put on it under that name.
  const isListed = [...keptDepartments(store).values()].some((kept) => kept.name === name)
  const own = new Set(before === null ? (isListed ? [] : [name]) : [before.kept.name, ...before.kept.aliases])
  const taken = new Set(knownDepartments(store))
  for (const [id, kept] of keptDepartments(store))
    if (id !== before?.id) for (const alias of kept.aliases) taken.add(alias)
  for (const one of [name, ...aliases]) {
    if (taken.has(one) && !own.has(one)) throw new DeskError('department-exists', {}, { name: one })
  }
}
