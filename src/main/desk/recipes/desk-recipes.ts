import { randomUUID } from 'node:crypto'
import { KeptRecipe, type Recipe } from '#contract/calls/recipe-calls.ts'
import { DeskError } from '#contract/error.ts'
import { addChange } from '../store/changes/changes.ts'
import { departmentName } from '../store/changes/department-names.ts'
import { addEdition, editionIds, readEditions } from '../store/changes/editions.ts'
import type { Store } from '../store/store.ts'

/** The recipes that the desk keeps, the one that was edited last at the end. */
export function deskRecipes(store: Store): readonly KeptRecipe[] {
  return store.remember('recipes', () =>
    readEditions(store, 'recipe')
      .sort((one, other) => one.change - other.change)
      // One that was kept before recipes knew the lines of their forms finds no place again.
      .flatMap(({ id, body }) => KeptRecipe.safeParse({ ...(body as Recipe), id }).data ?? [])
      .map((recipe) => ({ ...recipe, department: departmentName(store, recipe.department) }))
  )
}

/** The same in the order in which they were first kept: an edit moves none from under the pointer. */
export function listedRecipes(store: Store): readonly KeptRecipe[] {
  const order = editionIds(store, 'recipe')
  return [...deskRecipes(store)].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
}

/** Throws invalid-input where there is none of that id. */
export function expectRecipe(store: Store, id: string): KeptRecipe {
  const recipe = deskRecipes(store).find((one) => one.id === id)
  if (recipe === undefined) throw new DeskError('invalid-input', {}, { recipe: id })
  return recipe
}

/** Keeps a recipe, a new one where `id` is null, as one change. */
export function keepRecipe(
  store: Store,
  id: string | null,
  recipe: Recipe,
  author: string | null
): { readonly id: string; readonly change: number } {
  const { name, department, sheets } = recipe
  return store.write(() => {
    const change = addChange(store, { kind: 'recipe', about: name, author, department })
    const kept = id ?? randomUUID()
    addEdition(store, 'recipe', kept, change, { name, department, sheets })
    return { id: kept, change }
  })
}

/** Takes in recipes of another desk, all or none, a change each; those that are kept already are left. Gives how many. */
export function takeRecipes(store: Store, recipes: readonly KeptRecipe[], author: string | null): number {
  const told = (recipe: KeptRecipe): string => JSON.stringify({ ...recipe, id: '' })
  const known = new Set(deskRecipes(store).map(told))
  const fresh = new Map(recipes.map((recipe) => [told(recipe), recipe] as const).filter(([words]) => !known.has(words)))
  if (fresh.size > 0) {
    store.write(() => {
      for (const recipe of fresh.values()) keepRecipe(store, null, recipe, author)
    })
  }
  return fresh.size
}

export function withdrawRecipe(store: Store, recipe: KeptRecipe, author: string | null): number {
  return store.write(() => {
    const change = addChange(store, { kind: 'recipe', about: recipe.name, author })
    addEdition(store, 'recipe', recipe.id, change, null)
    return change
  })
}
