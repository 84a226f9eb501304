import { describe, expect, it } from 'vitest'
import { holdsTwoFigures } from '#core/quantity/typed/two-figures.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

describe('this year’s figure and last year’s in one cell', () => {
  it.each(['204/205', '31/28', '3.4/4', '0/1', '104(120)', '12(15)', '1,204 (1,187)', '5.2%/4.8%', '30(△12)'])(
    '%s is two figures',
    (text) => expect(holdsTwoFigures(text)).toBe(true)
  )

  it.each(['9/30', '3/4', '31/12', '2023/24', '2023/2024', '9/2023', '5(1)', '2023(1)', '3:1', '万人/次', '(12)'])(
    '%s may be something else',
    (text) => expect(holdsTwoFigures(text)).toBe(false)
  )

  it.each([
    ['204/205', '31/28', '3/4'],
    ['204(205)', '31(28)', '13(14)'],
    ['204（205）', '31（28）', '13（14）'],
    ['6.29/6.18', '520/515', '12/11']
  ])('are refused, each with its cell, and name nothing: %s', (one, other, small) => {
    const { tables, refused } = readSheet(
      gridFromText(`
        清原县2024年1-9月安全生产情况
        行业|事故起数（起）|死亡人数（人）
        道路运输|${one}|${other}
        工矿商贸|${other}|${small}
        合计|${one}|${other}
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables.flatMap(({ observations }) => observations)).toEqual([])
    expect(refused.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 2]
    ])
  })
})
