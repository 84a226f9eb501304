import { deskRecipes } from '../recipes/desk-recipes.ts'
import type { Store } from '../store/store.ts'
import { deskIndicators } from './desk-indicators.ts'

/** Departments that the catalogue, the recipes or the history name, in the order of their names. */
export function knownDepartments(store: Store): string[] {
  return store.remember('known departments', () => {
    const names = new Set<string | null>(
      store.sql(`SELECT DISTINCT department FROM change WHERE department IS NOT NULL`).pluck().all() as string[]
    )
    for (const { department } of deskIndicators(store).values()) names.add(department)
    for (const { department } of deskRecipes(store)) names.add(department)
    return [...names].filter((name) => name !== null).sort((one, other) => one.localeCompare(other, 'zh-CN'))
  })
}
