import { fileName } from '../files/file-name.ts'
import type { HandlersOf } from '../handler.ts'
import { expectRecipe, keepRecipe, listedRecipes, takeRecipes, withdrawRecipe } from '../recipes/desk-recipes.ts'
import { readRecipes, writeRecipes } from '../recipes/recipe-file.ts'

export const recipeHandlers: HandlersOf<'recipes'> = {
  'recipes.list': ({ store }) => [...listedRecipes(store)],

  'recipes.save': (session, { recipe }) => {
    expectRecipe(session.store, recipe.id)
    keepRecipe(session.store, recipe.id, recipe, session.options.author)
    session.changed('history', 'desk')
    return recipe
  },

  'recipes.withdraw': (session, { id }) => {
    const change = withdrawRecipe(session.store, expectRecipe(session.store, id), session.options.author)
    session.changed('history', 'desk')
    return { change }
  },

  'recipes.export': ({ store, artifacts }, { id }) => {
    const one = id === null ? null : expectRecipe(store, id)
    const name = one === null ? '读法' : fileName(one.name)
    const bytes = writeRecipes(one === null ? listedRecipes(store) : [one])
    return artifacts.keepBytes(bytes, `${name}.tongbi-recipes.json`, 'application/json')
  },

  'recipes.import': (session, { file }) => {
    const { path, name } = session.admitted.file(file)
    const recipes = readRecipes(path, name)
    const taken = takeRecipes(session.store, recipes, session.options.author)
    if (taken > 0) session.changed('history', 'desk')
    return { taken, known: recipes.length - taken }
  }
}
