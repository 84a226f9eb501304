import { describe, expect, it } from 'vitest'
import type { Correction } from '#core/reading/correction/correction.ts'
import type { Grid } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { fitRecipe } from '#core/reading/recipe/fit-recipe.ts'
import { sheetForm } from '#core/reading/recipe/form-words.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import type { RecipeSheet } from '#core/reading/recipe/recipe.ts'
import { pictureGrid } from '../../exam/labelled-table.ts'

const lastYear = [
  '丰水县财政收支情况（2022年）||||',
  '项目|单位|2021年|2022年|备用',
  '一般公共预算收入|万元|52310|55102|1',
  '税收收入|万元|38217|40120|1',
  '一般公共预算支出|万元|231456|248901|1',
  '校验行|万元|321983|344123|3'
]

/** A year later: a row put in, a new year, other figures. */
const thisYear = [
  '丰水县财政收支情况（2023年）|||||',
  '项目|单位|2021年|2022年|2023年|备用',
  '一般公共预算收入|万元|52310|55102|58774|1',
  '税收收入|万元|38217|40120|43015|1',
  '非税收入|万元|14093|14982|15759|1',
  '一般公共预算支出|万元|231456|248901|260334|1',
  '校验行|万元|336076|359105|377882|4'
]

const corrections: readonly Correction[] = [
  { kind: 'mark', role: 'left-out', range: { top: 5, left: 0, bottom: 5, right: 4 } },
  { kind: 'mark', role: 'left-out', range: { top: 1, left: 4, bottom: 4, right: 4 } },
  { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }
]

function grid(picture: readonly string[], sheet = 'Sheet1'): Grid {
  return pictureGrid({ file: '财政.xlsx', sheet, shape: '', picture, truth: [] })
}

function kept(): RecipeSheet {
  const sheet = grid(lastYear)
  const reading = readSheet(sheet, { fileName: '财政.xlsx' })
  return makeRecipeSheet(sheetForm(sheet, reading), corrections, [{ code: 'which-region', value: '422802' }])
}

function fitOf(picture: readonly string[], sheet?: string) {
  const next = grid(picture, sheet)
  return fitRecipe(kept(), sheetForm(next, readSheet(next, { fileName: '财政.xlsx' })))
}

describe('a recipe', () => {
  it('says on the return it was kept from just what was corrected', () => {
    const again = fitOf(lastYear)
    expect(again.verdict).toBe('fits')
    expect(again.corrections).toEqual(corrections)
    expect(again.answers).toEqual([{ code: 'which-region', value: '422802' }])
  })

  it('survives an inserted row and a new year', () => {
    const { verdict, corrections: placed, drift } = fitOf(thisYear)
    expect(verdict).toBe('fits')
    expect(placed).toEqual([
      { kind: 'mark', role: 'left-out', range: { top: 6, left: 0, bottom: 6, right: 5 } },
      { kind: 'mark', role: 'left-out', range: { top: 1, left: 5, bottom: 5, right: 5 } },
      { kind: 'parent', label: { row: 3, column: 0 }, parent: { row: 2, column: 0 } }
    ])
    expect(drift).toEqual({ missing: [], added: ['非税收入'], lost: 0 })
  })

  it('leads to the same paths on the next return', () => {
    const next = grid(thisYear)
    const { corrections: placed } = fitOf(thisYear)
    const reading = readSheet(next, { fileName: '财政.xlsx', corrections: placed })
    const tax = reading.tables[0]?.observations.filter(({ row }) => row === 3)
    expect(tax?.map(({ indicator }) => indicator)).toEqual(
      Array.from({ length: 3 }, () => ['一般公共预算收入', '税收收入'])
    )
    expect(reading.tables[0]?.observations.some(({ row, column }) => row === 6 || column === 5)).toBe(false)
  })

  it('is only offered where a line it speaks of is gone', () => {
    const { verdict, drift } = fitOf(lastYear.filter((line) => !line.startsWith('税收')))
    expect(verdict).toBe('doubtful')
    expect(drift.lost).toBeGreaterThan(0)
    expect(drift.missing).toContain('税收收入')
  })

  it('has nothing to say of another form', () => {
    const other = fitOf(['学校情况|||', '指标|单位|2023年', '小学|所|45', '初中|所|18'], '教育')
    expect(other.verdict).toBe('other')
    expect(other.corrections).toEqual([])
  })
})
