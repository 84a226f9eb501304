import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import { DeskError } from '#contract/error.ts'
import { fileTooLarge, readFailure } from '../files/read-failure.ts'

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

/** The recipes in a file that people know as `name`. Throws not-recipes, file-too-large, or why it cannot be read. */
export function readRecipes(path: string, name: string): KeptRecipe[] {
  const bytes = bytesOf(path, name)
  if (bytes.length > LARGEST) throw fileTooLarge(name, bytes.length, LARGEST)
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

function bytesOf(path: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw readFailure(cause, name)
  }
}
