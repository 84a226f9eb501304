import { describe, expect, it } from 'vitest'
import { layoutText, sampleText } from '#contract/wording/questions.ts'
import type { Layout } from '#core/reading/layout/layout.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

const terms = `
  ¦名称|届|完成（亩）
  ¦造林|2021|120
  ¦造林|2022|130
  ¦修路|2021|20
  ¦修路|2022|25`

const read = (picture: string, layout?: Layout) =>
  readSheet(gridFromText(picture), { fileName: 'table.xlsx', layout }).tables[0]

const asked = (picture: string) => read(picture)?.questions.find(({ code }) => code === 'which-layout') ?? null

describe('a table that can be read in two ways', () => {
  it('asks which, by what each makes of the same cell', () => {
    const question = asked(terms)
    expect(question?.guess).toBe('wider-stub')
    expect(question?.choices?.map((choice) => `${layoutText(choice, 'zh-CN')} ${sampleText(choice, 'zh-CN')}`)).toEqual(
      [
        '表头：第 1 行；行名：A 列 C2 120 → 造林 · 时期不明 · 亩',
        '表头：第 1 行；行名：A、B 列 C2 120 → 造林 · 2021年 · 亩'
      ]
    )
    expect(question?.choices?.map((choice) => layoutText(choice, 'en-US'))).toEqual([
      'Header: row 1; names: column A',
      'Header: row 1; names: columns A, B'
    ])
  })

  it('is read as was chosen, and still asks so that one can choose again', () => {
    const table = read(terms, 'wider-stub')
    expect(table?.observations.map(({ indicator, period, value }) => `${indicator} ${period} ${value}`)).toEqual([
      '造林 2021 120',
      '造林 2022 130',
      '修路 2021 20',
      '修路 2022 25'
    ])
    expect(table?.questions.map(({ code }) => code)).toEqual(['which-layout'])
    expect(read(terms, 'as-read')?.observations).toHaveLength(8)
  })

  it('says of a cell that one reading takes for no value that it is a name there', () => {
    const sample = { cell: 'B2', text: '2021', became: null }
    const choice = { layout: 'deeper-header', header: { from: 1, to: 2 }, stub: ['A'], sample } as const
    expect(sampleText(choice, 'zh-CN')).toBe('B2 2021 是名称，不是数据')
    expect(layoutText(choice, 'zh-CN')).toBe('表头：第 1—2 行；行名：A 列')
  })
})

describe('a table with one reading', () => {
  it.each([
    ['clear', '¦指标|2021年|2022年\n¦造林（亩）|120|130\n¦修路（公里）|20|25'],
    ['without a header, its rows all figures', '¦造林|120.5|130.2\n¦修路|20.1|25.7\n¦修桥|22.1|24.7'],
    ['with the same name twice and nothing to tell the rows apart', '¦指标|2021年\n¦造林|120.5\n¦造林|130.2']
  ])('does not ask: %s', (_, picture) => expect(asked(picture)).toBeNull())
})
