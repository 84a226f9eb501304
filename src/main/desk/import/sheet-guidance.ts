import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import { fitRecipe, type RecipeFit } from '#core/reading/recipe/fit-recipe.ts'
import type { SheetForm } from '#core/reading/recipe/form-words.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'

/** What guides the reading of one sheet beside the sheet itself: a person's corrections, or a recipe that knows the form. */
export interface SheetGuidance {
  /** As the sheet was read before any correction. */
  readonly form: SheetForm
  /** What a person said; null: nothing, so that a recipe may speak. */
  readonly said: readonly Correction[] | null
  readonly recipe: SuggestedRecipe | null
}

export interface SuggestedRecipe {
  readonly recipe: KeptRecipe
  readonly fit: RecipeFit
  /** A recipe that fits is applied by itself; one in doubt only when a person says so. */
  readonly applied: boolean
}

/** At first: the recipe that fits best, applied where the fit is good. */
export function firstGuidance(form: SheetForm, recipes: readonly KeptRecipe[]): SheetGuidance {
  let best: SuggestedRecipe | null = null
  for (const recipe of recipes) {
    const fit = bestFit(recipe, form)
    if (fit === null || fit.verdict === 'other') continue
    if (best === null || fit.fit >= best.fit.fit) best = { recipe, fit, applied: fit.verdict === 'fits' }
  }
  return { form, said: null, recipe: best }
}

/** A person takes a recipe for this sheet, or (null) none. */
export function chooseRecipe(guidance: SheetGuidance, recipe: KeptRecipe | null): SheetGuidance {
  if (recipe === null) {
    const { recipe: suggested } = guidance
    return { ...guidance, said: null, recipe: suggested && { ...suggested, applied: false } }
  }
  const fit = bestFit(recipe, guidance.form)
  return { ...guidance, said: null, recipe: fit && { recipe, fit, applied: true } }
}

export function correctionsOf({ said, recipe }: SheetGuidance): readonly Correction[] {
  return said ?? (recipe?.applied ? recipe.fit.corrections : [])
}

export function answersOf({ recipe }: SheetGuidance): readonly RecipeAnswer[] {
  return recipe?.applied ? recipe.fit.answers : []
}

/** The department whose recipes read the sheets, where they agree on one. */
export function departmentOf(sheets: Iterable<SheetGuidance>): string | null {
  const departments = new Set<string>()
  for (const { recipe } of sheets) {
    if (recipe?.applied && recipe.recipe.department !== null) departments.add(recipe.recipe.department)
  }
  const [only] = departments
  return departments.size === 1 ? (only ?? null) : null
}

function bestFit(recipe: KeptRecipe, form: SheetForm): RecipeFit | null {
  let best: RecipeFit | null = null
  for (const sheet of recipe.sheets) {
    const fit = fitRecipe(sheet, form)
    if (best === null || fit.fit > best.fit) best = fit
  }
  return best
}
