import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import { fitRecipe, type RecipeFit } from '#core/reading/recipe/fit-recipe.ts'
import type { SheetForm } from '#core/reading/recipe/form-words.ts'
import type { RecipeAnswer } from '#core/reading/recipe/recipe.ts'

type Sayings = readonly Correction[] | null

/** What guides the reading of one sheet beside the sheet itself: a person's corrections, or a recipe that knows the form. */
export interface SheetGuidance {
  /** As the sheet was read before any correction. */
  readonly form: SheetForm
  /** What a person said; null: nothing, so that a recipe may speak. */
  readonly said: Sayings
  /** What was said before, the latest last; and what was taken back, the latest last. */
  readonly before: readonly Sayings[]
  readonly takenBack: readonly Sayings[]
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
  return { form, ...NOTHING_SAID, recipe: best }
}

/** What a person said of a sheet without the form that it was said of, and by which recipe it is read. */
export interface SaidOfSheet extends Pick<SheetGuidance, 'said' | 'before' | 'takenBack'> {
  readonly recipe: { readonly id: string; readonly applied: boolean } | null
}

export function saidOfSheet({ said, before, takenBack, recipe }: SheetGuidance): SaidOfSheet {
  return { said, before, takenBack, recipe: recipe && { id: recipe.recipe.id, applied: recipe.applied } }
}

/** The same again of a sheet that was read anew: a recipe that is gone meanwhile reads it no more. */
export function saidAgain(
  form: SheetForm,
  { recipe: kept, ...said }: SaidOfSheet,
  recipes: readonly KeptRecipe[]
): SheetGuidance {
  const recipe = recipes.find(({ id }) => id === kept?.id)
  const fit = recipe === undefined ? null : bestFit(recipe, form)
  const again = recipe === undefined || fit === null ? null : { recipe, fit, applied: kept?.applied === true }
  return { form, ...said, recipe: again }
}

export function say(guidance: SheetGuidance, said: readonly Correction[]): SheetGuidance {
  return { ...guidance, said, before: [...guidance.before, guidance.said], takenBack: [] }
}

/** One step back in what was said; null: there is none. */
export function takeBack({ before, takenBack, ...guidance }: SheetGuidance): SheetGuidance | null {
  const said = before.at(-1)
  if (said === undefined) return null
  return { ...guidance, said, before: before.slice(0, -1), takenBack: [...takenBack, guidance.said] }
}

export function sayAgain({ before, takenBack, ...guidance }: SheetGuidance): SheetGuidance | null {
  const said = takenBack.at(-1)
  if (said === undefined) return null
  return { ...guidance, said, before: [...before, guidance.said], takenBack: takenBack.slice(0, -1) }
}

/** A person takes a recipe for this sheet, or (null) none. */
export function chooseRecipe(guidance: SheetGuidance, recipe: KeptRecipe | null): SheetGuidance {
  if (recipe === null) {
    const { recipe: suggested } = guidance
    return { ...guidance, ...NOTHING_SAID, recipe: suggested && { ...suggested, applied: false } }
  }
  const fit = bestFit(recipe, guidance.form)
  return { ...guidance, ...NOTHING_SAID, recipe: fit && { recipe, fit, applied: true } }
}

const NOTHING_SAID = { said: null, before: [], takenBack: [] }

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

/** Of sheets that are alike (1月, 2月) the one of its name; where they are read in different ways, no other is taken unasked. */
function bestFit(recipe: KeptRecipe, form: SheetForm): RecipeFit | null {
  const fits = recipe.sheets.map((sheet) => ({ sheet, fit: fitRecipe(sheet, form) }))
  const most = Math.max(...fits.map(({ fit }) => fit.fit))
  const best = fits.filter(({ fit }) => fit.fit === most)
  const named = best.find(({ sheet }) => sheet.form.sheet === form.words.sheet)
  const [first, ...others] = best
  if (first === undefined || named !== undefined) return named?.fit ?? null
  const said = ({ sheet: { corrections, answers } }: typeof first): string => JSON.stringify([corrections, answers])
  const isDoubtful = first.fit.verdict === 'fits' && others.some((other) => said(other) !== said(first))
  return isDoubtful ? { ...first.fit, verdict: 'doubtful' } : first.fit
}
