import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import { DeskError } from '#contract/error.ts'

/** Recipes as a file to hand to a colleague: JSON that says what it is. */
const RecipeFile = z.object({
  tongbi: z.literal('recipes'),
  version: z.literal(1),
  recipes: z.array(KeptRecipe).max(2000)
})

const LARGEST = 32 * 1024 * 1024

export function writeRecipes(recipes: readonly KeptRecipe[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ tongbi: 'recipes', version: 1, recipes }, null, 1)}\n`)
}

/** Throws not-recipes where the file is something else. */
export function readRecipes(path: string, name: string): KeptRecipe[] {
  const bytes = readFileSync(path)
  if (bytes.length > LARGEST) throw new DeskError('file-too-large', { file: name })
  let content: unknown
  try {
    content = JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new DeskError('not-recipes', { file: name }, {}, { cause })
  }
  const file = RecipeFile.safeParse(content)
  if (!file.success) throw new DeskError('not-recipes', { file: name })
  return file.data.recipes
}
