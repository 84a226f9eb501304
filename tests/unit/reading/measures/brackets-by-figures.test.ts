import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** Figures and refusals of the cells of a column, from the third row down. */
function column(picture: string, letter: string): (string | undefined)[] {
  const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  const values = new Map(
    tables.flatMap(({ observations }) => observations.map((one) => [cellName(one.row, one.column), one.decimal]))
  )
  const reasons = new Map(refused.map(({ row, column: at, reason }) => [cellName(row, at), reason]))
  return ['3', '4', '5'].map((row) => values.get(letter + row) ?? reasons.get(letter + row))
}

const besideLevels = (head: string, told: readonly string[]): string => `
  2024年1-9月主要指标
  指标|2024年|2023年|${head}
  工业总产值（亿元）|88.1|80.2|${told[0]}
  财政收入（亿元）|85.1|90.2|${told[1]}
  财政支出（亿元）|85.1|86.1|${told[2]}
`

describe.each([
  ['增长（%）', ['9.9', '5.7', '1.2']],
  ['同比增减（亿元）', ['7.9', '5.1', '1']]
] as const)('figures in brackets under %s', (head, [rise, fall, slight]) => {
  it.each([
    ['(', ')'],
    ['（', '）']
  ])('%s%s are below zero where the levels fell', (open, close) => {
    const told = [rise, `${open}${fall}${close}`, `${open}${slight}${close}`]
    expect(column(besideLevels(head, told), 'D')).toEqual([rise, `-${fall}`, `-${slight}`])
  })

  it('are refused where the levels rose', () => {
    const told = [`(${rise})`, `-${fall}`, `-${slight}`]
    expect(column(besideLevels(head, told), 'D')).toEqual(['bracketed-number', `-${fall}`, `-${slight}`])
  })

  it('are below zero where no levels tell', () => {
    const picture = `
      2024年1-9月主要指标
      乡镇|工业总产值（亿元）|${head}
      城关镇|88.1|${rise}
      柳林镇|85.1|(${fall})
      河口镇|85.1|(${slight})
    `
    expect(column(picture, 'C')).toEqual([rise, `-${fall}`, `-${slight}`])
  })

  it('are refused where others of the column have brackets behind them', () => {
    const picture = `
      2024年1-9月主要指标
      乡镇|工业总产值（亿元）|${head}
      城关镇|88.1|${rise}（1）
      柳林镇|85.1|${fall}（2）
      河口镇|85.1|（3）
    `
    expect(column(picture, 'C')).toEqual([rise, fall, 'bracketed-number'])
  })
})
