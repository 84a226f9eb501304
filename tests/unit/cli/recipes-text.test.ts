import { describe, expect, it } from 'vitest'
import type { ImportName } from '#contract/calls/import/import-outcome.ts'
import type { SheetRecipe } from '#contract/calls/import/sheet-correction.ts'
import type { Language } from '#core/language.ts'
import { driftedNameLines, recipeLines } from '../../../src/main/cli/import/told/recipes-text.ts'

const recipe: SheetRecipe = {
  id: '1',
  name: '财政',
  department: null,
  verdict: 'fits',
  applied: true,
  fit: 0.96,
  missing: [],
  added: ['非税收入'],
  lost: [],
  moved: [{ was: '2021年', now: '2022年' }]
}

describe('the recipes of an import, in the terminal', () => {
  const linesOf = (one: SheetRecipe | null, language: Language) => {
    const sheets = [{ name: 'Sheet1', recipe: one }]
    const files = [{ name: '财政.xlsx', sheets }] as unknown as Parameters<typeof recipeLines>[0]['files']
    return recipeLines({ files }, language)
  }

  it('are told with how well they fit and what drifted, whether they are used or not', () => {
    expect(linesOf(recipe, 'zh-CN')).toEqual([
      '财政.xlsx · Sheet1: 按读法“财政”读取，吻合 96%；新出现：非税收入；时间变了：2021年 → 2022年'
    ])
    const doubtful = { ...recipe, applied: false, verdict: 'doubtful' as const, moved: [] }
    expect(linesOf(doubtful, 'en-US')).toEqual([
      '财政.xlsx · Sheet1: the recipe “财政” may be meant (96%) and was not used: look at it in the window; new: 非税收入'
    ])
    expect(linesOf(null, 'zh-CN')).toEqual([])
  })
})

describe('names that stand below other groups than when they were decided', () => {
  it('are told with what they are taken for', () => {
    const name = {
      path: ['农田', '水田面积'],
      indicatorName: '耕地面积',
      decidedAt: '2023-02-01T12:00:00.000Z',
      drift: { gained: ['农田'], lost: [] }
    } as unknown as ImportName
    expect(driftedNameLines([name], 'zh-CN')).toEqual([
      '“农田 › 水田面积”作为耕地面积（按 2023-02-01 的决定，当时不在“农田”之下）'
    ])
    const gone = { ...name, path: ['水田面积'], indicatorName: null, drift: { gained: [], lost: ['农田'] } }
    expect(driftedNameLines([gone, { ...name, drift: null }], 'en-US')).toEqual([
      '水田面积 is left out (as decided on 2023-02-01, then below 农田)'
    ])
  })
})
