import { describe, expect, it } from 'vitest'
import type { KeptRecipe } from '#contract/calls/recipe-calls.ts'
import type { Correction } from '#core/reading/correction/correction.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { sheetForm } from '#core/reading/recipe/form-words.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import { firstGuidance } from '#desk/import/sheet-guidance.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

const formOf = (sheet: string) => {
  const picture = ['丰水县税收情况|', '税种|金额（万元）', '增值税|1', '消费税|2', '资源税|3', '契税|4']
  const grid = pictureGrid({ file: '税收.xlsx', sheet, shape: '', picture, truth: [] })
  return sheetForm(grid, readSheet(grid, { fileName: '税收.xlsx' }))
}
const leftOut = (row: number): Correction => ({
  kind: 'mark',
  role: 'left-out',
  range: { top: row, left: 0, bottom: row, right: 1 }
})
const recipeOf = (...sheets: readonly (readonly [string, Correction])[]) => {
  const kept = sheets.map(([sheet, correction]) => makeRecipeSheet(formOf(sheet), [correction], []))
  return { id: '1', name: '税收', department: null, sheets: kept } as unknown as KeptRecipe
}

describe('a recipe of sheets that are alike', () => {
  it('reads each as the one of its name was read', () => {
    const recipe = recipeOf(['1月', leftOut(2)], ['2月', leftOut(4)])
    const { recipe: found } = firstGuidance(formOf('2月'), [recipe])
    expect(found).toMatchObject({ applied: true, fit: { corrections: [leftOut(4)] } })
  })

  it('reads another by itself only where all were read in one way', () => {
    const other = firstGuidance(formOf('3月'), [recipeOf(['1月', leftOut(2)], ['2月', leftOut(4)])])
    expect(other.recipe).toMatchObject({ applied: false, fit: { verdict: 'doubtful' } })
    const same = firstGuidance(formOf('3月'), [recipeOf(['1月', leftOut(2)], ['2月', leftOut(2)])])
    expect(same.recipe).toMatchObject({ applied: true, fit: { corrections: [leftOut(2)] } })
  })
})
