import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

const notesOf = (picture: string): readonly string[] =>
  readSheet(gridFromText(picture), { fileName: '表.xlsx' }).tables.flatMap(({ notes }) => notes)

describe('a line over names or heads', () => {
  it('来源 alone heads what comes from somewhere, and 来源 with a source tells it', () => {
    const money = (line: string): readonly string[] =>
      notesOf(`
        2024年资金情况
        单位：万元
        ${line}
        国家预算资金|120
        国内贷款|80
      `)
    expect(money('来源|')).toEqual([])
    expect(money('来源：县财政局|')).toEqual(['来源：县财政局'])
  })

  it.each([
    ['①工业总产值', []],
    ['①规模以上工业为年主营业务收入2000万元及以上', ['①规模以上工业为年主营业务收入2000万元及以上']]
  ])('%s over the heads names the part, or explains', (line, notes) => {
    expect(
      notesOf(`
        2024年主要指标
        ${line}
        项目|单位|2024年
        轻工业|万元|120
        重工业|万元|80
      `)
    ).toEqual(notes)
  })
})
